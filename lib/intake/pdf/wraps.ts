/**
 * Which printed lines of a table belong to one row: a cell that was too narrow goes on in the line below, and where it
 * does is told by white space, by what stands in the lines, and by whether the next word would have fitted.
 */
import type { CellLines } from './cell-lines';
import { isMoney } from './figures';
import type { Fragment, Row } from './rows';
import type { Column } from './table-columns';

/** White space between two lines, in ems. */
export const white = (above: Row, below: Row): number => (below.top - above.bottom) / below.size;

/** A cell of one thing, which starts a row where another stands above it: an amount, a date, a code. */
const ATOM = /^(?:[-−–(]?\$?[\d,.]+\)?|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|[A-Z]{0,3}-?\d{1,6}[A-Z]?)$/;

/**
 * Both lines surely are rows of their own: an amount, or two other single things, stand above each other; or two
 * amounts stand below words, as those of a first row below the headings of their columns.
 */
function partedByContent(above: CellLines, below: CellLines): boolean {
  let atoms = 0;
  let headed = 0;
  for (const [column, { fragment }] of below) {
    const over = above.get(column)?.fragment.text;
    if (over === undefined) continue;
    if (isMoney(over) && isMoney(fragment.text)) return true;
    if (ATOM.test(over) && ATOM.test(fragment.text)) atoms += 1;
    if (!/\d/.test(over) && isMoney(fragment.text)) headed += 1;
  }
  return atoms >= 2 || headed >= 2;
}

export interface Wraps {
  /** White space, in ems, below which a line can go on with the cells above it. */
  readonly below: number;
  /** Whether rows that surely are rows tell so. */
  readonly sure: boolean;
}

/** Where two lines surely are rows of their own, a row ends at the widest white space between them. */
export function wrapsOf(rows: readonly Row[], printed: readonly CellLines[]): Wraps {
  const gaps = rows.map((row, index) => (index === 0 ? Infinity : white(rows[index - 1]!, row)));
  const sure: number[] = [];
  for (let index = 1; index < rows.length; index += 1) {
    for (let above = index - 1; above >= Math.max(0, index - MOST_LINES); above -= 1) {
      if (!partedByContent(printed[above]!, printed[index]!)) continue;
      sure.push(Math.max(...gaps.slice(above + 1, index + 1)));
      break;
    }
  }
  if (sure.length > 0) return { below: Math.min(...sure) - 0.12, sure: true };
  const open = gaps.slice(1);
  const least = Math.min(...open);
  const wider = open.filter((gap) => gap > least + 0.5);
  return { below: wider.length > 0 && least < 0.5 ? (least + Math.min(...wider)) / 2 : 0, sure: false };
}

/** A cell with more lines than this is no cell of a claim's line. */
const MOST_LINES = 6;

/** Whether a line goes on with the row whose lines are `above`. */
export function belongsTo(above: readonly CellLines[], line: CellLines, gap: number, wraps: Wraps, columns: readonly Column[]): boolean {
  if (above.some((each) => partedByContent(each, line))) return false;
  const filled = new Set(above.flatMap((each) => [...each.keys()]));
  if (![...line.keys()].some((column) => filled.has(column))) return gap < 0.4 && !line.has(0);
  const inside = [...line.keys()].every((column) => filled.has(column));
  const around = [...filled].every((column) => line.has(column));
  if (!inside && !around) return false;
  if (line.size === 1 && [...line.values()][0]!.span > 1) return false;
  if (line.size > 1 && inside && otherFaces(above[0]!, line)) return false;
  const full = ([column, { fragment }]: readonly [number, { fragment: Fragment }]): boolean => hadNoRoom(lastOf(above, column), fragment, columns[column]!);
  if (gap < wraps.below) return wraps.sure || !line.has(0) || !filled.has(0) || [...line].some(full);
  if (!inside || line.size >= filled.size || gap > 1 || (line.has(0) && line.size > 1)) return false;
  return (columns.length === 2 && line.size === 1 && line.has(1)) || [...line].every(full);
}

const differs = (a: Fragment | undefined, b: Fragment): boolean =>
  a !== undefined && (a.font !== b.font || Math.abs(a.size - b.size) > 0.08 * b.size);

/** Labels above their values: every cell below has another face than the one above it. */
const otherFaces = (above: CellLines, below: CellLines): boolean =>
  [...below].every(([column, { fragment }]) => differs(above.get(column)?.fragment, fragment));

/** Where values start below most labels, the second line of a longer label still belongs to the labels. */
export function partedByFace(above: CellLines, below: CellLines): readonly [CellLines | undefined, CellLines] {
  const same = [...below].filter(([column, { fragment }]) => above.has(column) && !differs(above.get(column)?.fragment, fragment));
  const other = [...below].filter(([column, { fragment }]) => differs(above.get(column)?.fragment, fragment));
  const labels = above.size >= 3 && other.length >= 2 && same.length > 0 && same.length + other.length === below.size && same.length <= other.length / 2;
  const face = [...above.values()][0]!.fragment;
  if (!labels || [...above.values()].some(({ fragment }) => differs(fragment, face)) || same.some(([, { fragment }]) => /\d/.test(fragment.text))) return [undefined, below];
  return [new Map(same), new Map(other)];
}

const lastOf = (lines: readonly CellLines[], column: number): Fragment | undefined =>
  [...lines].reverse().find((line) => line.has(column))?.get(column)?.fragment;

/** A line is broken where its next word, in the same face, would not have fitted. */
export function hadNoRoom(above: Fragment | undefined, below: Fragment, column: Column): boolean {
  if (!above) return false;
  if (above.words.at(-1)!.font !== below.words[0]!.font) return false;
  const word = below.text.split(' ')[0] ?? '';
  const width = ((below.right - below.left) * word.length) / Math.max(1, below.text.length);
  return above.right - above.left + width + 0.2 * below.size > column.right - column.left - 0.1 * below.size;
}
