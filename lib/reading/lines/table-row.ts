/** One row of a table of claim lines under its headings, and what kind of row it is. */
import type { ViewCell, ViewLine } from '../view';
import { amountsIn } from '../shapes/amounts';
import { foldLabel } from '../prose/fold';
import { alignedCells, fitsColumns } from './borrowed-headings';
import { AMOUNT_MEANINGS, TOTAL_WORDS } from './column-words';
import type { Column } from './headings';
import { columnOf } from './headings';
import type { Part } from './raw-line';

/** `note`: a row of prose about the row before it. */
export type RowKind = 'main' | 'fragment' | 'total' | 'group' | 'note';
export interface Row {
  readonly kind: RowKind;
  readonly line: ViewLine;
  readonly parts: readonly Part[];
}

const NO_AMOUNT = /^(?:-{1,3}|–|—|n\/?a|pending|pendiente|none|see note|tbd|\*+)$/i;

export function rowOf(line: ViewLine, columns: readonly Column[]): Row {
  const parts: Part[] = [];
  const aligned = fitsColumns(line, columns) ? undefined : alignedCells(line, columns);
  for (const { cell, column } of aligned ?? (line.cells ?? []).map((each) => ({ cell: each, column: columnOf(columns, each) }))) {
    if (cell.text.trim() === '' || !column?.meaning) continue;
    parts.push({ start: cell.start, end: cell.end, text: cell.text, meaning: column.meaning, heading: column.heading });
  }
  return { kind: kindOf(line, parts), line, parts };
}

function kindOf(line: ViewLine, parts: readonly Part[]): RowKind {
  const first = line.cells?.find((cell: ViewCell) => cell.text.trim() !== '');
  const words = foldLabel(first?.text ?? '');
  if (TOTAL_WORDS.test(words)) return 'total';
  if (isProseRow(line)) return 'note';
  const amounts = parts.filter((part) => AMOUNT_MEANINGS.has(part.meaning) && amountsIn(part.text).length > 0);
  const open = parts.filter((part) => AMOUNT_MEANINGS.has(part.meaning) && NO_AMOUNT.test(part.text.trim()));
  const named = parts.some((part) => part.meaning === 'serviceDate' || part.meaning === 'code' || part.meaning === 'description' || part.meaning === 'revenueCode' || part.meaning === 'provider' || part.meaning === 'claimNumber');
  const state = parts.some((part) => part.meaning === 'status' || part.meaning === 'approved');
  if (amounts.length + open.length > 0) return 'main';
  if (state && named && parts.length >= 3) return 'main';
  return named || parts.length > 0 ? 'fragment' : 'group';
}

/** A row of one cell that holds a sentence: "Not paid. We did not get the records that we asked for." */
function isProseRow(line: ViewLine): boolean {
  const cells = (line.cells ?? []).filter(({ text }) => text.trim() !== '');
  return cells.length === 1 && isSentence(cells[0]!.text) && ((cells[0]!.columnSpan ?? 1) > 1 || /[.!]["')]?\s*$/.test(cells[0]!.text));
}

const isSentence = (text: string): boolean => /\p{Ll}/u.test(text) && text.trim().split(/\s+/).length >= 6 && amountsIn(text).length < 2;
