/** Lines without cells to headings, paragraphs and list items. */
import type { LaidOutBlock, LaidOutLine } from './laid-out';
import { joined, textOf, type Fragment, type Row } from './rows';
import { stackedPairs } from './stacked-pairs';
import { isMarked } from './table-runs';

/** Size and face of a page's running text, against which headings stand out. */
export interface BodyFace {
  readonly size: number;
  readonly font: string;
}

/** Faces with less than this share of a page's letters are headings or small print. */
const COMMON = 0.12;

/** The largest of the common faces: pages with much small print have their message in the larger one. */
export function bodyFaceOf(rows: readonly Row[]): BodyFace {
  const faces = new Map<string, { face: BodyFace; count: number }>();
  let letters = 0;
  for (const fragment of rows.flatMap((row) => row.fragments)) {
    const key = `${fragment.font} ${fragment.size.toFixed(1)}`;
    const entry = faces.get(key) ?? { face: { size: fragment.size, font: fragment.font }, count: 0 };
    faces.set(key, { ...entry, count: entry.count + fragment.text.length });
    letters += fragment.text.length;
  }
  const common = [...faces.values()].filter(({ count }) => count >= COMMON * letters);
  const size = Math.max(0, ...common.map(({ face }) => face.size));
  const most = common.filter(({ face }) => face.size > 0.96 * size).sort((a, b) => b.count - a.count);
  return most[0]?.face ?? { size: 10, font: '' };
}

export function proseBlocks(rows: readonly Row[], body: BodyFace): LaidOutBlock[] {
  const right = Math.max(...rows.map((row) => row.right));
  const usual = usualGapOf(rows);
  const blocks: LaidOutBlock[] = [];
  let open: Fragment[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push(blockOf(open, body));
    open = [];
  };
  for (let index = 0; index < rows.length; index += 1) {
    const stacked = stackedPairs(rows, index);
    if (stacked) {
      close();
      blocks.push(stacked.block);
      index = stacked.end - 1;
      continue;
    }
    const line = joined(rows[index]!.fragments);
    const last = open.at(-1);
    if (last && startsAnew(rows[index - 1]!, rows[index]!, last, line, usual, right)) close();
    open.push(line);
  }
  close();
  return blocks;
}

const white = (above: Row, below: Row): number => (below.top - above.bottom) / below.size;

/** The smallest white space between lines that is common, in ems. */
function usualGapOf(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  rows.slice(1).forEach((row, index) => {
    const gap = Math.round(white(rows[index]!, row) * 20) / 20;
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
  });
  const common = [...counts].filter(([gap, count]) => count >= 0.15 * (rows.length - 1) && gap > -0.5);
  return Math.min(0.9, ...common.map(([gap]) => gap));
}

function startsAnew(aboveRow: Row, row: Row, above: Fragment, line: Fragment, usual: number, right: number): boolean {
  if (white(aboveRow, row) > usual + 0.3) return true;
  if (Math.abs(line.size - above.size) > 0.08 * Math.max(line.size, above.size)) return true;
  if (BULLET.test(line.text) || isMarked(row)) return true;
  const roomLeft = right - above.right > wordWidth(line) + 0.3 * line.size;
  if (!roomLeft) return false;
  const fonts = new Set(above.words.map((word) => word.font));
  const endsFace = above.words.at(-1)!.font !== line.words[0]!.font;
  return endsFace && (fonts.size === 1 || line.words.every((word) => word.font === line.words[0]!.font)) && !above.text.includes(': ');
}

const wordWidth = (line: Fragment): number => ((line.right - line.left) * (line.text.indexOf(' ') + 1 || line.text.length)) / Math.max(1, line.text.length);

const BULLET = /^(?:[•●▪■◦‣⁃·☐☑☒□✓✔➢]|[–—*-] |\(?(?:\d{1,2}|[a-z])[.)] )/u;

function blockOf(lines: readonly Fragment[], body: BodyFace): LaidOutBlock {
  const text = lines.map((line) => line.text).join(' ');
  const out: LaidOutLine[] = lines.map((line) => ({ words: line.words }));
  if (BULLET.test(textOf(lines[0]!.words))) return { kind: 'list-item', lines: out };
  const level = lines.length <= 3 ? headingLevel(lines, text, body) : undefined;
  return level ? { kind: 'heading', level, lines: out } : { kind: 'paragraph', lines: out };
}

function headingLevel(lines: readonly Fragment[], text: string, body: BodyFace): number | undefined {
  if (text.length > 120 || /[.;,]$/.test(text) || /:\s+\S/.test(text) || !/\p{L}{2}/u.test(text)) return undefined;
  const ratio = Math.min(...lines.map((line) => line.size)) / body.size;
  if (ratio > 1.5) return 1;
  if (ratio > 1.12) return 2;
  const ownFace = lines.every((line) => line.words.every((word) => word.font !== body.font && word.font === lines[0]!.font));
  const capitals = text === text.toUpperCase() && text.length > 6 && !/\d/.test(text);
  return ratio > 0.95 && (ownFace || capitals) ? 3 : undefined;
}
