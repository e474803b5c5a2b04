/** The lines of a table to its rows: cells that were broken for want of room are put together again. */
import { bandsOf } from './bands';
import type { LaidOutCell, LaidOutLine } from './laid-out';
import { fragmentOfWords, joined, type Fragment, type Row } from './rows';
import { columnsOf, placeOf, type Column } from './table-columns';

export interface TableRow {
  readonly lines: readonly CellLines[];
}

/** The lines of one printed row, by column. */
type CellLines = ReadonlyMap<number, { readonly fragment: Fragment; readonly span: number }>;

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

export function tableOf(rows: readonly Row[]): Table {
  const columns = columnsOf(bandsOf(rows).map((band) => band.whole));
  const printed = rows.map((row) => cellsOf(row, columns));
  const wraps = wrapsOf(rows, printed);
  const grouped: { lines: CellLines[]; bottom: Row }[] = [];
  printed.forEach((printedLine, index) => {
    const above = grouped.at(-1);
    const row = rows[index]!;
    const [rest, line] = above ? partedByFace(above.lines.at(-1)!, printedLine) : [undefined, printedLine];
    if (rest) above!.lines.push(rest);
    if (above && belongsTo(above.lines, line, white(above.bottom, row), wraps, columns)) {
      above.lines.push(line);
      above.bottom = row.bottom > above.bottom.bottom ? row : above.bottom;
    } else grouped.push({ lines: [line], bottom: row });
  });
  return { columns, rows: grouped };
}

const white = (above: Row, below: Row): number => (below.top - above.bottom) / below.size;

function cellsOf(row: Row, columns: readonly Column[]): CellLines {
  const byColumn = new Map<number, { fragments: Fragment[]; span: number }>();
  for (const fragment of row.fragments.flatMap((each) => cutAtColumns(each, columns))) {
    const { column, span } = placeOf(fragment, columns);
    const cell = byColumn.get(column);
    if (cell) byColumn.set(column, { fragments: [...cell.fragments, fragment], span: Math.max(cell.span, span) });
    else byColumn.set(column, { fragments: [fragment], span });
  }
  return new Map([...byColumn].map(([column, { fragments, span }]) => [column, { fragment: joined(fragments), span }]));
}

/** Two cells that stand so close that they look like words of one are parted where other rows show a column's edge. */
function cutAtColumns(fragment: Fragment, columns: readonly Column[]): Fragment[] {
  if (placeOf(fragment, columns).span === 1) return [fragment];
  for (let at = 1; at < fragment.words.length; at += 1) {
    const before = fragmentOfWords(fragment, fragment.words.slice(0, at));
    const after = fragmentOfWords(fragment, fragment.words.slice(at));
    const left = placeOf(before, columns);
    if (after.left - before.right > 0.3 * fragment.size && left.column + left.span <= placeOf(after, columns).column) {
      return [before, ...cutAtColumns(after, columns)];
    }
  }
  return [fragment];
}

const MONEY = /^[-(]?\s?-?\$?\s?-?\d[\d,]*\.\d{2}\)?-?$/;
/** A cell of one thing, which starts a row where another stands above it: an amount, a date, a code. */
const ATOM = /^(?:[-(]?\$?[\d,.]+\)?|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|[A-Z]{0,3}-?\d{1,6}[A-Z]?)$/;

export const isMoney = (text: string): boolean => MONEY.test(text);

/** Both lines surely are rows of their own: an amount, or two other single things, stand above each other. */
function partedByContent(above: CellLines, below: CellLines): boolean {
  let atoms = 0;
  for (const [column, { fragment }] of below) {
    const over = above.get(column)?.fragment.text;
    if (over === undefined) continue;
    if (isMoney(over) && isMoney(fragment.text)) return true;
    if (ATOM.test(over) && ATOM.test(fragment.text)) atoms += 1;
  }
  return atoms >= 2;
}

interface Wraps {
  /** White space, in ems, below which a line can go on with the cells above it. */
  readonly below: number;
  /** Whether rows that surely are rows tell so. */
  readonly sure: boolean;
}

function wrapsOf(rows: readonly Row[], printed: readonly CellLines[]): Wraps {
  const sure: number[] = [];
  const open: number[] = [];
  rows.slice(1).forEach((row, index) => {
    const gap = white(rows[index]!, row);
    (partedByContent(printed[index]!, printed[index + 1]!) ? sure : open).push(gap);
  });
  if (sure.length > 0) return { below: Math.min(...sure) - 0.12, sure: true };
  const least = Math.min(...open.filter((gap) => gap > STANDS_BESIDE));
  const wider = open.filter((gap) => gap > least + 0.5);
  return { below: wider.length > 0 && least < 0.5 ? (least + Math.min(...wider)) / 2 : 0, sure: false };
}

/** Lines that reach into each other's height belong to cells that stand side by side. */
const STANDS_BESIDE = -0.15;

function belongsTo(above: readonly CellLines[], line: CellLines, gap: number, wraps: Wraps, columns: readonly Column[]): boolean {
  if (above.some((each) => partedByContent(each, line))) return false;
  if (gap < STANDS_BESIDE) return true;
  const filled = new Set(above.flatMap((each) => [...each.keys()]));
  if (![...line.keys()].some((column) => filled.has(column))) return gap < 0.4 && !line.has(0);
  const inside = [...line.keys()].every((column) => filled.has(column));
  const around = [...filled].every((column) => line.has(column));
  if (!inside && !around) return false;
  if (line.size === 1 && [...line.values()][0]!.span > 1) return false;
  if (line.size > 1 && inside && otherFaces(above[0]!, line)) return false;
  const full = ([column, { fragment }]: readonly [number, { fragment: Fragment }]): boolean => hadNoRoom(lastOf(above, column), fragment, columns[column]!);
  if (gap < wraps.below) return wraps.sure || !line.has(0) || !filled.has(0) || [...line].some(full);
  if (!inside || line.size >= filled.size || gap > 1) return false;
  return (columns.length === 2 && line.size === 1 && line.has(1)) || [...line].every(full);
}

const differs = (a: Fragment | undefined, b: Fragment): boolean =>
  a !== undefined && (a.font !== b.font || Math.abs(a.size - b.size) > 0.08 * b.size);

/** Labels above their values: every cell below has another face than the one above it. */
const otherFaces = (above: CellLines, below: CellLines): boolean =>
  [...below].every(([column, { fragment }]) => differs(above.get(column)?.fragment, fragment));

/** Where values start below most labels, the second line of a longer label still belongs to the labels. */
function partedByFace(above: CellLines, below: CellLines): readonly [CellLines | undefined, CellLines] {
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

/** The cells of a row in column order, ready to become text. */
export function laidOutLine(row: TableRow, table: Table, header: (column: number) => LaidOutCell['header']): LaidOutLine {
  const filled = [...new Set(row.lines.flatMap((line) => [...line.keys()]))].sort((a, b) => a - b);
  const cells = filled.map((column): LaidOutCell => {
    const parts = row.lines.flatMap((line) => line.get(column) ?? []);
    const span = Math.max(...parts.map((part) => part.span));
    const lines: Fragment[][] = [];
    parts.forEach(({ fragment }, index) => {
      if (index > 0 && hadNoRoom(parts[index - 1]!.fragment, fragment, table.columns[column]!)) lines.at(-1)!.push(fragment);
      else lines.push([fragment]);
    });
    const head = header(column);
    return {
      column,
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(head ? { header: head } : {}),
      lines: lines.map((fragments) => unbroken(fragments).words),
    };
  });
  return { words: cells.flatMap((cell) => cell.lines.flat()), cells };
}

/** Joins the lines of a cell; a word or number that was broken after its hyphen becomes whole. */
function unbroken(fragments: readonly Fragment[]): Fragment {
  const whole = joined(fragments);
  const words = whole.words.map((word, index) =>
    word.spaceBefore && /[\p{L}\d]-$/u.test(whole.words[index - 1]?.text ?? '') && word.left < whole.words[index - 1]!.right && /^[\p{L}\d]/u.test(word.text)
      ? { ...word, spaceBefore: false } : word);
  return { ...whole, words };
}
