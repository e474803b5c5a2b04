/**
 * Pieces to rows: all that stands on one baseline, cut into fragments where the gap is wider than a space. A fragment
 * is a stretch of words that surely belongs together; rows say what stands beside what.
 */
import { isMoney } from './figures';
import { boxAround, overlap, type Box, type Piece } from './piece';
import { gapBetween, gapRuleFor, type GapRule } from './words';

export interface Fragment extends Box {
  readonly text: string;
  readonly base: number;
  /** Size and face of most of its letters. */
  readonly size: number;
  readonly font: string;
  readonly words: readonly Word[];
}

/** A run of letters with its box; `spaceBefore` tells whether a space parts it from the word before. */
export interface Word extends Box {
  readonly text: string;
  readonly font: string;
  readonly spaceBefore: boolean;
}

export interface Row extends Box {
  readonly base: number;
  readonly size: number;
  readonly fragments: readonly Fragment[];
}

/** Rows from top to bottom of one page's upright pieces, whatever their order in the file. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const lines = linesOf(pieces);
  const rule = gapRuleFor(lines);
  return lines.map((line) => rowOf(fragmentsOf(line, rule)));
}

export function rowOf(fragments: readonly Fragment[]): Row {
  const largest = fragments.reduce((a, b) => (b.size > a.size ? b : a));
  return { fragments, base: largest.base, size: largest.size, ...boxAround(fragments) };
}

function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  for (const piece of withoutDoubles(pieces)) {
    const first = line[0];
    if (first && piece.base - first.base <= 0.25 * Math.min(piece.size, first.size)) line.push(piece);
    else lines.push((line = [piece]));
  }
  return raisedToTheirLines(lines).map((each) => each.sort((a, b) => a.left - b.left || a.right - b.right));
}

/** Text that is drawn twice to look bold counts once. The order of the result depends on places only. */
function withoutDoubles(pieces: readonly Piece[]): Piece[] {
  const sorted = [...pieces].sort((a, b) => a.base - b.base || a.left - b.left || a.right - b.right || (a.text < b.text ? -1 : 1));
  const seen = new Map<string, Piece[]>();
  return sorted.filter((piece) => {
    const same = seen.get(piece.text);
    if (!same) seen.set(piece.text, [piece]);
    else if (same.some((other) => Math.abs(other.left - piece.left) < 0.1 * piece.size && Math.abs(other.base - piece.base) < 0.1 * piece.size)) return false;
    else same.push(piece);
    return true;
  });
}

/** Superscripts and subscripts have a baseline of their own; they join the line that they touch. */
function raisedToTheirLines(lines: readonly Piece[][]): Piece[][] {
  const joinedBy = lines.map((): Piece[] => []);
  const kept = lines.map((line, index) => line.filter((piece) => {
    const host = [index + 1, index - 1].find((near) => lines[near]?.some((other) => piece.size < 0.85 * other.size && touches(piece, other)));
    if (host === undefined) return true;
    joinedBy[host]!.push(piece);
    return false;
  }));
  return kept.map((line, index) => [...line, ...joinedBy[index]!]).filter((line) => line.length > 0);
}

function touches(small: Piece, large: Piece): boolean {
  const middle = (small.top + small.bottom) / 2;
  return middle > large.top && middle < large.bottom && -overlap(small, large) < 0.25 * large.size;
}

function fragmentsOf(line: readonly Piece[], rule: GapRule): Fragment[] {
  const groups: Piece[][] = [];
  let right = -Infinity;
  line.forEach((piece, index) => {
    const before = line[index - 1];
    const gap = before ? (piece.left - right) / Math.min(piece.size, before.size) : Infinity;
    if (gap > rule.cell) groups.push([piece]);
    else groups.at(-1)!.push(piece);
    right = Math.max(right, piece.right);
  });
  return groups.flatMap((group) => partedAmounts(fragmentOf(group, rule)));
}

/** Two amounts side by side are two cells, however narrow the columns are. */
function partedAmounts(fragment: Fragment): Fragment[] {
  const at = fragment.words.findIndex((word, index) => index > 0 && word.spaceBefore && isMoney(word.text) && isMoney(fragment.words[index - 1]!.text));
  if (at < 0) return [fragment];
  return [fragmentOfWords(fragment, fragment.words.slice(0, at)), ...partedAmounts(fragmentOfWords(fragment, fragment.words.slice(at)))];
}

function fragmentOf(group: readonly Piece[], rule: GapRule): Fragment {
  const words: Word[] = [];
  group.forEach((piece, index) => {
    const before = group[index - 1];
    const spaceBefore = before !== undefined && gapBetween(before, piece) > rule.space;
    const last = words.at(-1);
    if (!last || spaceBefore) words.push({ text: piece.text, font: piece.font, spaceBefore, ...boxAround([piece]) });
    else words[words.length - 1] = { ...last, text: last.text + piece.text, ...boxAround([last, piece]) };
  });
  return { ...mostOf(group), words, text: textOf(words), ...boxAround(group) };
}

export const textOf = (words: readonly Word[]): string => words.map((word) => (word.spaceBefore ? ` ${word.text}` : word.text)).join('');

/** Baseline, size and face of the most letters. */
function mostOf(group: readonly Piece[]): { base: number; size: number; font: string } {
  const letters = new Map<string, number>();
  for (const piece of group) {
    const key = `${piece.font} ${piece.size.toFixed(1)}`;
    letters.set(key, (letters.get(key) ?? 0) + piece.text.length);
  }
  const [winner] = [...letters].reduce((a, b) => (b[1] > a[1] ? b : a));
  const piece = group.find((each) => `${each.font} ${each.size.toFixed(1)}` === winner) ?? group[0]!;
  return { base: piece.base, size: piece.size, font: piece.font };
}

/** A part of a fragment's words as a fragment of its own. */
export function fragmentOfWords(whole: Fragment, part: readonly Word[]): Fragment {
  const words = part.map((word, index) => (index === 0 ? { ...word, spaceBefore: false } : word));
  return { base: whole.base, size: whole.size, font: words[0]!.font, words, text: textOf(words), ...boxAround(words) };
}

/** Several fragments of a row as one, with spaces between. */
export function joined(fragments: readonly Fragment[]): Fragment {
  if (fragments.length === 1) return fragments[0]!;
  const words = fragments.flatMap((fragment, index) =>
    fragment.words.map((word, at) => (at === 0 ? { ...word, spaceBefore: index > 0 } : word)));
  const widest = fragments.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return { base: widest.base, size: widest.size, font: widest.font, words, text: textOf(words), ...boxAround(fragments) };
}

/** Joins lines that go on; a word or number that was broken after its hyphen becomes whole. */
export function unbroken(fragments: readonly Fragment[]): Fragment {
  const whole = joined(fragments);
  const words = whole.words.map((word, index) =>
    word.spaceBefore && /[\p{L}\d]-$/u.test(whole.words[index - 1]?.text ?? '') && word.left < whole.words[index - 1]!.right && /^[\p{L}\d]/u.test(word.text)
      ? { ...word, spaceBefore: false } : word);
  return { ...whole, words };
}
