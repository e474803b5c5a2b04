/**
 * Headings of several lines. What heads a column is told from the figures below it: rows of amounts show where the
 * columns are; the lines of words right above them are cut at those columns and belong together, however close their
 * words stand and whatever stands above.
 */
import { bandsOf, type Band } from './bands';
import { cutAtColumns } from './cell-lines';
import { isMoney, isRule } from './figures';
import { rowOf, type Row } from './rows';
import { columnsOf, columnsUnder, type Column } from './table-columns';

/** Printed rows that head a table, from top to bottom, and the band after the first row of its figures. */
export interface Head {
  /** Bands [from, to) are the heading; those up to `until` surely belong to the same table. */
  readonly from: number;
  readonly to: number;
  readonly until: number;
}

/** A cell of so few letters may be a sign, or what is left of a word on a dark ground in a photo. */
const SIGN = 2;
const MOST_LINES = 6;
const MOST_FIGURES = 12;
const FEWEST_COLUMNS = 3;
/** White space in ems: between a heading and its figures, within a heading, between the lines of a cell, and what is plainly more than another. */
const FAR = 2;
const CLOSE = 0.6;
const WITHIN_CELL = 0.5;
const PLAINLY = 0.3;

/** A row with amounts in several of its cells. */
const hasFigures = (row: Row): boolean =>
  row.fragments.length >= FEWEST_COLUMNS && row.fragments.filter(({ words }) => words.length <= 3 && words.some(({ text }) => isMoney(text))).length >= 2;

/** Bands of the rows, with the lines of headings cut at the columns below, and where those headings are. */
export function withHeads(rows: readonly Row[]): { bands: Band[]; heads: Head[] } {
  const given = bandsOf(rows);
  const heads = headsOf(given);
  if (heads.length === 0) return { bands: given, heads };
  const parts = given.map((band, index): readonly Row[] => {
    const head = heads.find(({ from, to }) => index >= from && index < to);
    return head ? band.rows.map((row) => cutRow(row, head.columns)) : band.rows;
  });
  const bands = bandsOf(parts.flat());
  const bandOf = (at: number): number => {
    const row = parts[at]![0]!;
    return bands.findIndex((band) => band.rows.includes(row));
  };
  return { bands, heads: heads.map(({ from, to, until }) => ({ from: bandOf(from), to: bandOf(to), until: bandOf(until - 1) + 1 })) };
}

const cutRow = (row: Row, columns: readonly Column[]): Row => rowOf(row.fragments.flatMap((fragment) => cutAtColumns(fragment, columns)));

type Found = Head & { readonly columns: readonly Column[] };

function headsOf(bands: readonly Band[]): Found[] {
  const heads: Found[] = [];
  for (let at = 0; at < bands.length; at += 1) {
    if (!hasFigures(bands[at]!.whole)) continue;
    const figures = [bands[at]!.whole];
    let end = at + 1;
    while (end < bands.length && end - at < MOST_FIGURES && hasFigures(bands[end]!.whole) && whiteAbove(bands, end) < FAR) figures.push(bands[end++]!.whole);
    const columns = columnsOf(figures, true);
    const to = startOfRow(bands, at);
    const from = startOfHead(bands, to, columns);
    if (from < to) heads.push({ from, to, until: at + 1, columns });
    at = end - 1;
  }
  return heads;
}

const whiteAbove = (bands: readonly Band[], at: number): number =>
  at === 0 ? Infinity : (bands[at]!.whole.top - bands[at - 1]!.whole.bottom) / bands[at]!.whole.size;

/** A cell of several lines may start above the row's figures: closer to them than to what is above. */
function startOfRow(bands: readonly Band[], figures: number): number {
  let start = figures;
  while (start > 0 && figures - start < 3 && startsCell(bands[start - 1]!.whole, bands[figures]!.whole)
    && whiteAbove(bands, start) < WITHIN_CELL && whiteAbove(bands, start - 1) > whiteAbove(bands, start) + PLAINLY) start -= 1;
  return start;
}

/** A single line in the face of the figures' row. */
const startsCell = ({ fragments: [line, ...others] }: Row, { fragments }: Row): boolean =>
  others.length === 0 && fragments.some(({ font, size }) => font === line!.font && Math.abs(size - line!.size) < 0.08 * size);

function startOfHead(bands: readonly Band[], to: number, columns: readonly Column[]): number {
  let from = to;
  let lines = 0;
  while (from > 0 && lines < MOST_LINES && whiteAbove(bands, from) < (lines === 0 ? FAR : CLOSE)) {
    const { rows, whole } = bands[from - 1]!;
    if (!whole.fragments.every(isRule) && !headsColumns(rows, whole, columns, lines === 0)) break;
    if (!whole.fragments.every(isRule)) lines += rows.length;
    from -= 1;
  }
  while (from < to && bands[from]!.whole.fragments.every(isRule)) from += 1;
  return from;
}

/** Words only, each in a column of its own. */
function headsColumns(rows: readonly Row[], whole: Row, columns: readonly Column[], first: boolean): boolean {
  const cut = rows.map((row) => cutRow(row, columns));
  const cells = cut.flatMap((row) => row.fragments);
  if (!cells.every(({ text }) => (/\p{L}/u.test(text) || text.length <= SIGN) && text.length < 40 && !/\d{3,}|\d[./-]\d|:/.test(text))) return false;
  const under = cut.map((row) => row.fragments.map((fragment) => columnsUnder(fragment, columns)));
  if (under.some((row) => row.some((touched) => touched.length > 1) || new Set(row.flat()).size < row.flat().length)) return false;
  const filled = new Set(under.flat(2));
  if (first) return filled.size >= Math.max(FEWEST_COLUMNS, columns.length / 2);
  return whole.fragments.length > 1 || (filled.size === 1 && !filled.has(0));
}
