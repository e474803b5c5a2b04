/** One row of a table of claim lines under its headings, and what kind of row it is. */
import type { ViewCell, ViewLine } from '../view';
import { amountsIn } from '../shapes/amounts';
import { fold, foldLabel } from '../prose/fold';
import { alignedCells, fitsColumns } from './borrowed-headings';
import type { Meaning } from './column-words';
import { AMOUNT_MEANINGS, TOTAL_WORDS, meaningOf } from './column-words';
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
    parts.push(...partsOfCell(cell, column.meaning, column.heading));
  }
  return { kind: kindOf(line, parts), line, parts };
}

/** "Patient responsibility: 1,240.00" under a table: a label of money with its amount, whose column is another's. */
function isLabelledAmount(line: ViewLine, parts: readonly Part[]): boolean {
  const [label, value, more] = (line.cells ?? []).filter((cell) => cell.text.trim() !== '');
  if (!label || !value || more || amountsIn(value.text).length !== 1 || amountsIn(label.text).length > 0) return false;
  const meaning = /^totals?$/i.test(label.text.trim()) ? undefined : meaningOf(fold(label.text));
  return meaning !== undefined && AMOUNT_MEANINGS.has(meaning) && !parts.some((part) => part.start === value.start && part.meaning === meaning);
}

/** "Bayside Acupuncture Denied. This provider does not hold a license …": who or what, then the state and why, in one cell. */
const STATE_AFTER = /^([^\n]{3,80}?[\s\n·|–-]{1,4})((?:Partly |Partially )?(?:Denied|DENIED|Rejected|REJECTED|Not (?:covered|paid|approved|payable)|NOT (?:COVERED|PAID)|Paid|PAID|Approved|APPROVED|Pending|PENDING|In (?:process|review)|On hold))[.:]\s{1,3}(?=\p{Lu}|\d)/u;
const NAMING: ReadonlySet<Meaning> = new Set(['description', 'provider', 'code', 'claimNumber', 'patient']);

function partsOfCell(cell: ViewCell, meaning: Meaning, heading: string): Part[] {
  const after = NAMING.has(meaning) ? STATE_AFTER.exec(cell.text) : null;
  if (!after) return [{ start: cell.start, end: cell.end, text: cell.text, meaning, heading }];
  const name = after[1]!.replace(/[\s·|–-]+$/, '');
  const state = cell.start + after[1]!.length;
  const why = cell.start + after[0].length;
  return [
    { start: cell.start, end: cell.start + name.length, text: name, meaning, heading },
    { start: state, end: state + after[2]!.length, text: after[2]!, meaning: 'status', heading: 'state in words' },
    { start: why, end: cell.end, text: cell.text.slice(after[0].length), meaning: 'status', heading: 'reason in words' },
  ];
}

function kindOf(line: ViewLine, parts: readonly Part[]): RowKind {
  const first = line.cells?.find((cell: ViewCell) => cell.text.trim() !== '');
  const words = foldLabel(first?.text ?? '');
  if (isLabelledAmount(line, parts)) return 'group';
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
