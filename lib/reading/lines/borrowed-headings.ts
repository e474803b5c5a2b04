/**
 * Headings for a table that has none of its own: those of the table that it goes on from (a page break), those of a table
 * of the same shape elsewhere in the document, or those of a form whose columns are the same everywhere. Cells decide: an
 * amount must stand under each heading of an amount, and nowhere else.
 */
import type { ViewCell, ViewLine } from '../view';
import { amountsIn } from '../shapes/amounts';
import type { Meaning } from './column-words';
import { AMOUNT_MEANINGS } from './column-words';
import type { Column, Headings } from './headings';
import { columnOf } from './headings';

const NO_AMOUNT = /^(?:-{1,3}|–|—|n\/?a|pending|pendiente|none|\*+)$/i;
export const isAmountCell = (cell: ViewCell): boolean => amountsIn(cell.text).length > 0 && !/\p{L}{4}/u.test(cell.text);
const couldBeAmount = (cell: ViewCell): boolean => isAmountCell(cell) || NO_AMOUNT.test(cell.text.trim());
const isAmountColumn = (column: Column): boolean => column.meaning !== undefined && AMOUNT_MEANINGS.has(column.meaning);

/** Rows that show amounts of a service: at least two. */
const pricedRows = (rows: readonly ViewLine[]): readonly ViewLine[] =>
  rows.filter((line) => (line.cells ?? []).filter(isAmountCell).length >= 2);

const filled = (line: ViewLine): readonly ViewCell[] => (line.cells ?? []).filter((cell) => cell.text.trim() !== '');

/** Whether every amount of a row stands under a heading of amounts, alone, and every other word under another. */
export function fitsColumns(line: ViewLine, columns: readonly Column[]): boolean {
  const taken = new Set<Column>();
  return filled(line).every((cell) => {
    const column = columnOf(columns, cell);
    if (!column) return false;
    if (!isAmountColumn(column)) return !isAmountCell(cell) || column.meaning === undefined;
    if (!couldBeAmount(cell) || taken.has(column)) return false;
    taken.add(column);
    return true;
  });
}

/** "Service approved?" and four amounts: a Medicare Summary Notice prints them in this order (CMS, MSN for Part B). */
const STANDARD: readonly { readonly row: readonly RegExp[]; readonly columns: readonly (readonly [Meaning, string])[] }[] = [
  {
    row: [/\p{L}{3}/u, /^(?:yes|no|s[ií])$/i, /\$/, /\$/, /\$/, /\$/],
    columns: [['description', 'Service Provided & Billing Code'], ['approved', 'Service Approved?'], ['billed', 'Amount Provider Charged'], ['allowed', 'Medicare-Approved Amount'], ['planPaid', 'Amount Medicare Paid'], ['memberOwes', 'Maximum You May Be Billed'], ['remarks', 'See Notes Below']],
  },
];

function standardHeadings(rows: readonly ViewLine[], others: readonly Headings[]): Headings | undefined {
  for (const { row: pattern, columns } of STANDARD) {
    const like = (line: ViewLine): boolean => pattern.every((cell, i) => cell.test(filled(line)[i]?.text.trim() ?? ''));
    const known = others.length === 0 || others.some((headings) => headings.columns.some((column) => column.meaning === 'approved'));
    if (!known || !rows.some(like)) continue;
    const cells = filled(rows.find(like)!);
    return { rows: 0, columns: columns.map(([meaning, heading], i) => ({ from: cells[i]?.column ?? (cells.at(-1)!.column + i - cells.length + 1), to: cells[i + 1]?.column ?? (cells.at(-1)!.column + i - cells.length + 2), meaning, heading })) };
  }
  return undefined;
}

/** `others`: every heading of the document, in order; `last`: that of the table before. */
export function headingsFor(rows: readonly ViewLine[], last: Headings | undefined, others: readonly Headings[]): Headings | undefined {
  const priced = pricedRows(rows);
  if (priced.length === 0) return undefined;
  const fitting = (headings: Headings): boolean => priced.every((line) => fitsColumns(line, headings.columns) || canAlign(line, headings.columns));
  const strict = (headings: Headings): boolean => priced.some((line) => filled(line).length >= 3) && priced.every((line) => fitsColumns(line, headings.columns)) && sameReach(priced, headings);
  if (last && fitting(last)) return last;
  return others.find(strict) ?? standardHeadings(rows, others);
}

/** The rows are as wide as the headings, but for empty cells at the end. */
function sameReach(rows: readonly ViewLine[], headings: Headings): boolean {
  const width = rows.reduce((most, line) => filled(line).reduce((reach, cell) => Math.max(reach, cell.column + 1), most), 0);
  const wide = headings.columns.at(-1)!.to;
  return width <= wide && width >= wide - 2;
}

/** As many amounts as there are headings of amounts, and no more words before and after than there are headings. */
export function canAlign(line: ViewLine, columns: readonly Column[]): boolean {
  return alignedCells(line, columns) !== undefined;
}

/**
 * The cells of a row whose places were lost (cells that ran together, a row cut by a page break), put under their headings
 * by order: amounts under the headings of amounts, words before them under the first headings, words after under the last.
 */
export function alignedCells(line: ViewLine, columns: readonly Column[]): readonly { cell: ViewCell; column: Column }[] | undefined {
  const cells = filled(line);
  const first = cells.findIndex(couldBeAmount);
  const amounts = cells.filter(couldBeAmount);
  const wanted = columns.filter(isAmountColumn);
  if (amounts.length !== wanted.length || wanted.length < 3 || first < 1) return undefined;
  const from = columns.indexOf(wanted[0]!);
  const to = columns.indexOf(wanted.at(-1)!);
  const before = cells.slice(0, first);
  const after = cells.slice(cells.indexOf(amounts.at(-1)!) + 1);
  const between = cells.slice(first, cells.indexOf(amounts.at(-1)!)).some((cell) => !couldBeAmount(cell));
  const lead = columns.slice(0, from);
  const rest = columns.slice(to + 1);
  if (between || before.length > lead.length || after.length > rest.length) return undefined;
  const words = lead.find((column) => column.meaning === 'description') ?? lead.at(-1)!;
  return [
    ...before.map((cell, i) => ({ cell, column: before.length === lead.length ? lead[i]! : (byWords(cell, lead) ?? words) })),
    ...amounts.map((cell, i) => ({ cell, column: wanted[i]! })),
    ...after.map((cell, i) => ({ cell, column: rest[rest.length - after.length + i]! })),
  ];
}

/** A cell of one date, or of one code, names its own heading. */
function byWords(cell: ViewCell, lead: readonly Column[]): Column | undefined {
  const text = cell.text.trim();
  if (/^[\d/. -]{6,23}$/.test(text) && /\d\/\d|\d{4}-/.test(text)) return lead.find((column) => column.meaning === 'serviceDate');
  return /^[A-Z]?\d{4}[A-Z]?$/.test(text) ? lead.find((column) => column.meaning === 'code') : undefined;
}
