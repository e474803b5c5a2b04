/**
 * Which gaps between pieces of one line are nothing, a space, or the room between two cells. White space of the file
 * itself is not trusted: some producers write none, some write it where none shows.
 */
import type { Piece } from './piece';

/** Gaps in ems (shares of the font size). */
export interface GapRule {
  readonly space: number;
  readonly cell: number;
}

/** A narrow space is a quarter of an em; kerning stays below a tenth. */
const PLAIN: GapRule = { space: 0.12, cell: 0.6 };
/** No space is this much wider than the usual letter of its face; in a typewriter's face it is just as wide. */
const WIDEST_SPACE = 1.35;

export const gapBetween = (a: Piece, b: Piece): number => (b.left - a.right) / Math.min(a.size, b.size);

/**
 * The rule for one page. Where a page is written letter by letter, tracking is wider than kerning and differs from
 * producer to producer: then the border between letters and words is where the two kinds of gaps part best.
 */
export function gapRuleFor(lines: readonly (readonly Piece[])[]): GapRule {
  const gaps: number[] = [];
  let single = 0;
  let all = 0;
  for (const line of lines) {
    line.forEach((piece, index) => {
      all += 1;
      if ([...piece.text].length > 1) return;
      single += 1;
      const next = line[index + 1];
      if (!next || [...next.text].length > 1) return;
      const gap = gapBetween(piece, next);
      if (gap > -0.3 && gap < 0.8) gaps.push(gap);
    });
  }
  if (gaps.length < 40 || single < all * 0.6) return { ...PLAIN, cell: Math.max(PLAIN.cell, WIDEST_SPACE * letterWidth(lines)) };
  const space = parting(gaps);
  return { space, cell: Math.max(PLAIN.cell, space * 2.5) };
}

/** Width of the usual letter, in ems. */
function letterWidth(lines: readonly (readonly Piece[])[]): number {
  let letters = 0;
  let ems = 0;
  for (const piece of lines.flat()) {
    letters += piece.text.length;
    ems += (piece.right - piece.left) / piece.size;
  }
  return letters > 0 ? ems / letters : 0;
}

/** The value that splits numbers into two groups of least spread (Otsu's method). */
function parting(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  let best = { between: -1, at: PLAIN.space };
  let below = 0;
  for (let index = 1; index < sorted.length; index += 1) {
    below += sorted[index - 1]!;
    const meanBelow = below / index;
    const meanAbove = (total - below) / (sorted.length - index);
    const between = index * (sorted.length - index) * (meanAbove - meanBelow) ** 2;
    if (between > best.between) best = { between, at: (sorted[index - 1]! + sorted[index]!) / 2 };
  }
  return best.at;
}
