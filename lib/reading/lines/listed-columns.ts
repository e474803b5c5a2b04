/**
 * Tables that lost their lines: the headings of the columns each on a line of its own, then the cells of each row one
 * under the other, as a table is pasted or read out. A row counts only where every cell is of the kind that its heading asks for.
 */
import { fold, foldLabel } from '../prose/fold';
import { amountsIn } from '../shapes/amounts';
import { dateRangesIn } from '../shapes/date-ranges';
import type { View, ViewLine } from '../view';
import type { Meaning } from './column-words';
import { AMOUNT_MEANINGS, TOTAL_WORDS, meaningOf } from './column-words';
import { tokensIn } from './legend';
import type { Part, RawLine } from './raw-line';

const FEWEST = 4;
const MOST = 14;
const NO_AMOUNT = /^(?:-{1,3}|–|—|n\/?a|pending|pendiente|none|tbd)$/i;

const isPlain = (line: ViewLine): boolean => line.block.kind !== 'aside' && line.block.kind !== 'control' && (line.cells?.length ?? 0) < 2;
const headingOf = (line: ViewLine): Meaning | undefined =>
  isPlain(line) && line.text.length <= 40 && !/\d|[.;]\s*$/.test(line.text) ? meaningOf(fold(line.text)) : undefined;

const isAmount = (text: string): boolean => NO_AMOUNT.test(text) || (amountsIn(text).length === 1 && !/\p{L}{3}/u.test(text));
const fits = (meaning: Meaning, line: ViewLine): boolean => {
  const text = line.text.trim();
  if (!isPlain(line) || text.length > 90) return false;
  if (AMOUNT_MEANINGS.has(meaning)) return isAmount(text);
  if (meaning === 'serviceDate' || meaning === 'processedDate') return dateRangesIn(text)[0]?.start === 0;
  if (meaning === 'remarks') return NO_AMOUNT.test(text) || (tokensIn(text).length > 0 && text.length <= 24);
  return !isAmount(text) && headingOf(line) === undefined;
};

interface Column {
  readonly meaning: Meaning;
  readonly heading: string;
}

/** Headings of a list of claim lines: something named, two amounts or more, no meaning twice. */
function areColumns(columns: readonly Column[]): boolean {
  const kinds = columns.map(({ meaning }) => meaning).filter((meaning) => meaning !== 'ignored');
  const named = kinds.some((kind) => kind === 'description' || kind === 'code' || kind === 'provider');
  return columns.length >= FEWEST && named && kinds.filter((kind) => AMOUNT_MEANINGS.has(kind)).length >= 2 && new Set(kinds).size === kinds.length;
}

/** How many lines from `at` are one row; a last cell of remarks may be left out. */
function rowAt(lines: readonly ViewLine[], at: number, columns: readonly Column[]): number {
  const cut = columns.findIndex(({ meaning }, i) => !lines[at + i] || !fits(meaning, lines[at + i]!));
  if (cut < 0) return columns.length;
  return cut === columns.length - 1 && columns.at(-1)!.meaning === 'remarks' ? cut : 0;
}

export function listedRows(view: View): RawLine[] {
  const rows: RawLine[] = [];
  let run: Column[] = [];
  let source = 600_000;
  for (let i = 0; i <= view.lines.length; i++) {
    const line = view.lines[i];
    const meaning = line && headingOf(line);
    if (line && meaning) {
      run.push({ meaning, heading: line.text.trim() });
      continue;
    }
    if (run.length >= FEWEST && line) {
      const found = rowsUnder(view, i, run.slice(-MOST), source++);
      rows.push(...found.rows);
      i = Math.max(i, found.next - 1);
    }
    run = [];
  }
  return rows;
}

/** The rows below headings; words above that only look like headings are left out. */
function rowsUnder(view: View, from: number, run: readonly Column[], source: number): { rows: RawLine[]; next: number } {
  for (let skip = 0; skip + FEWEST <= run.length; skip++) {
    const columns = run.slice(skip);
    if (!areColumns(columns)) continue;
    const rows: RawLine[] = [];
    let at = from;
    for (let length = rowAt(view.lines, at, columns); length > 0; length = rowAt(view.lines, at, columns)) {
      const cells = view.lines.slice(at, at + length);
      if (!TOTAL_WORDS.test(foldLabel(cells[0]!.text))) {
        const parts = cells.map((cell, n): Part => ({ start: cell.start, end: cell.end, text: cell.text.trim(), ...columns[n]! }));
        rows.push({ start: cells[0]!.start, end: cells.at(-1)!.end, parts, notes: [], layout: 'table', source });
      }
      at += length;
    }
    if (rows.length > 0) return { rows, next: at };
  }
  return { rows: [], next: from };
}
