/** Finding the heading rows of a table of claim lines: one to three rows whose words, joined by column, name amounts. */
import type { ViewCell, ViewLine } from '../view';
import { amountsIn } from '../shapes/amounts';
import { datesIn } from '../shapes/dates';
import { fold } from '../prose/fold';
import type { Meaning } from './column-words';
import { AMOUNT_MEANINGS, meaningOf } from './column-words';

export interface Column {
  readonly from: number;
  /** Half-open. */
  readonly to: number;
  readonly meaning: Meaning | undefined;
  readonly heading: string;
}

export interface Headings {
  readonly columns: readonly Column[];
  /** How many rows they take. */
  readonly rows: number;
}

const MOST_ROWS = 3;
const widthOf = (cell: ViewCell): number => cell.columnSpan ?? 1;

const couldBeHeading = (cell: ViewCell): boolean =>
  cell.text.length <= 60 && !/\d{3}|:\s*\S/.test(cell.text) && amountsIn(cell.text).length === 0 && datesIn(cell.text).length === 0;

export function headingsAt(lines: readonly ViewLine[], index: number): Headings | undefined {
  let best: Headings | undefined;
  let bestScore = 0;
  for (let rows = 1; rows <= MOST_ROWS; rows++) {
    const last = lines[index + rows - 1];
    if (!last?.cells || !last.cells.every(couldBeHeading)) break;
    const columns = headingColumns(lines.slice(index, index + rows));
    const score = scoreOf(columns);
    if (score > bestScore) {
      bestScore = score;
      best = { columns, rows };
    }
  }
  return best;
}

interface Joined {
  from: number;
  to: number;
  heading: string;
}

/** The columns of heading rows, each with what its joined words mean. */
export function headingColumns(lines: readonly ViewLine[]): Column[] {
  const rows = lines.map((line) => (line.cells ?? []).filter((cell) => cell.text.trim() !== ''));
  const groups = rows.flatMap((row, i) => row.filter((cell) => standsOverSeveral(cell, rows[i + 1] ?? [])));
  const columns: Joined[] = [];
  for (const cell of rows.flat()) {
    if (groups.includes(cell)) continue;
    const to = cell.column + widthOf(cell);
    const over = columns.filter((column) => cell.column < column.to && to > column.from);
    if (over.length > 0 && lines.length > 1) for (const column of over) column.heading += ` ${cell.text}`;
    else columns.push({ from: cell.column, to, heading: cell.text });
  }
  const read = columns
    .sort((a, b) => a.from - b.from)
    .map((column) => {
      const group = groups.filter((cell) => cell.column <= column.from && cell.column + widthOf(cell) >= column.to).map((cell) => cell.text).join(' ');
      return { ...column, meaning: meaningUnder(group, column.heading) };
    });
  const paid = read.findLastIndex(({ meaning }) => meaning === 'planPaid');
  return read.map((column, i) => (i < paid && STEP.test(fold(column.heading).trim()) ? { ...column, meaning: 'ignored' } : column));
}

/** A balance before what the plan paid is a step of the sum ("Balance | Paid at | Payment"), not what the member owes. */
const STEP = /^(?:remaining )?balance$/;

/** A heading of a group of columns ("Your share" over "Deductible", "Copay", "Not covered"). */
const standsOverSeveral = (cell: ViewCell, below: readonly ViewCell[]): boolean =>
  below.filter((other) => other.column >= cell.column && other.column + widthOf(other) <= cell.column + widthOf(cell)).length >= 2;

/** Words that say what they mean only under the heading of their group. */
const VAGUE = /^(?:total|amount|paid|pays|share|other|balance|rate|payment|what|date|code)s?$/;

function meaningUnder(group: string, heading: string): Meaning | undefined {
  const own = meaningOf(fold(heading));
  if (!group) return own;
  const joined = meaningOf(fold(`${group} ${heading}`));
  return VAGUE.test(fold(heading).trim()) ? (joined ?? own) : (own ?? joined);
}

/** How much the columns look like those of claim lines; 0 where they do not. */
function scoreOf(columns: readonly Column[]): number {
  const known = columns.filter((column) => column.meaning !== undefined);
  const kinds = new Set(known.map((column) => column.meaning));
  const amounts = [...kinds].filter((kind) => kind && AMOUNT_MEANINGS.has(kind)).length;
  const states = kinds.has('status') || kinds.has('approved') || kinds.has('remarks');
  const words = kinds.has('description') || kinds.has('code') || kinds.has('serviceDate') || kinds.has('provider') || kinds.has('claimNumber') || kinds.has('revenueCode') || (kinds.has('approved') && amounts >= 2);
  const money = amounts >= 2 || kinds.has('billed') || states;
  if (!words || !money || kinds.size < 2 || known.length < columns.length / 2) return 0;
  return kinds.size + known.length / 2 - (columns.length - known.length) * 2;
}

/** The column that a cell stands in: by overlap, else the nearest to its left edge. */
export function columnOf(columns: readonly Column[], cell: ViewCell): Column | undefined {
  const to = cell.column + widthOf(cell);
  let best: Column | undefined;
  let most = 0;
  for (const column of columns) {
    const overlap = Math.min(to, column.to) - Math.max(cell.column, column.from);
    if (overlap > most || (overlap === most && overlap > 0 && column.from === cell.column)) {
      best = column;
      most = overlap;
    }
  }
  return best;
}
