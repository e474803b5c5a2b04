/**
 * Which claim lines and totals of a paper do not add up. It speaks only where no sum that plans customarily print comes
 * out for the row, and where the rest of the paper shows that its columns are understood: a correct paper that is accused
 * is worse than a wrong one that is not noticed.
 */
import type { ReadLine } from '../lines/read-lines';
import type { RawLine } from '../lines/raw-line';
import { partsOf } from '../lines/raw-line';
import type { AmountName, WrongLine } from '../reading';
import type { View } from '../view';
import { proofOf } from '../view';
import type { Question } from './customs';
import { SHARES } from './customs';
import type { PrintedRow } from './printed';
import { printedRow } from './printed';
import type { Answer, WrongSum } from './rows';
import { answerOf } from './rows';
import { wrongColumns } from './totals';

const QUESTIONS: readonly Question[] = ['charge', 'allowed', 'owed'];

/** What is shown of the paper's lines, the rows of its tables in full, and its total rows. */
export interface Shown {
  readonly lines: readonly ReadLine[];
  readonly rows: readonly RawLine[];
  readonly totals: readonly RawLine[];
}

export function readSums(view: View, { lines, rows: all, totals: totalRows }: Shown): WrongLine[] {
  const shares = shareColumns([...lines.map(({ raw }) => raw), ...totalRows]);
  const read = new Map(lines.map((line) => [line.raw, line] as const));
  const rows = lines.flatMap(({ raw, line }) => printedRow(view, raw, { total: false, explained: isExplained({ raw, line }) }) ?? []);
  const sources = new Set(lines.map(({ raw }) => raw.source));
  const totals = totalRows.filter(({ source }) => sources.has(source)).flatMap((raw) => printedRow(view, raw, { total: true, explained: lines.some(isExplained) }) ?? []);
  const wrong: Wrong[] = QUESTIONS.flatMap((question) => wrongRows(rows, totals, question, shares));
  // A total is reckoned over rows that are all understood.
  const understood = new Set(rows.map(({ start }) => start));
  if (all.every(({ start }) => understood.has(start))) for (const each of wrongColumns(rows, totals)) wrong.push({ ...each, question: 'column' });
  return wrong.sort((a, b) => a.row.start - b.row.start).map(({ row, question, sum }) => wrongLine(view, row, question, sum, read.get(row.raw)));
}

const isExplained = ({ raw, line }: Pick<ReadLine, 'raw' | 'line'>): boolean =>
  line.denied || line.remarks.length > 0 || raw.notes.length > 0 || partsOf(raw, 'remarks').some(({ text }) => /[\p{L}\d]/u.test(text));

interface Wrong {
  readonly row: PrintedRow;
  readonly question: WrongLine['question'];
  readonly sum: WrongSum;
}

/** The columns of cost sharing that each table prints. */
function shareColumns(raws: readonly RawLine[]): ReadonlyMap<number, readonly AmountName[]> {
  const columns = new Map<number, AmountName[]>();
  for (const { source, parts } of raws) {
    const known = columns.get(source) ?? [];
    columns.set(source, [...known, ...SHARES.filter((name) => !known.includes(name) && parts.some(({ meaning }) => meaning === name))]);
  }
  return columns;
}

function wrongRows(rows: readonly PrintedRow[], totals: readonly PrintedRow[], question: Question, shares: ReadonlyMap<number, readonly AmountName[]>): Wrong[] {
  const asked = (row: PrintedRow, about: Question): Answer | undefined => answerOf(row, about, shares.get(row.raw.source) ?? []);
  const failing = rows.flatMap((row) => wrongOf(row, question, asked(row, question)));
  const holding = rows.filter((row) => asked(row, question)?.kind === 'holds').length;
  const proved = failing.length === 1 && failing.every(({ row }) => rows.length === 1 || QUESTIONS.some((other) => asked(row, other)?.kind === 'holds'));
  const lines = failing.length > 0 && (failing.length <= holding || (holding === 0 && proved)) ? failing : [];
  // A total that repeats what its lines lack is named with them.
  const lacking = failing.reduce((sum, each) => sum + each.sum.difference, 0);
  const own = totals.flatMap((row) => wrongOf(row, question, asked(row, question))).filter(({ sum }) => failing.length === 0 || Math.abs(sum.difference - lacking) > 0.02);
  return [...lines, ...(own.length <= holding ? own : [])];
}

const wrongOf = (row: PrintedRow, question: Question, answer: Answer | undefined): Wrong[] => (answer?.kind === 'fails' ? [{ row, question, sum: answer.wrong }] : []);

function wrongLine(view: View, row: PrintedRow, question: WrongLine['question'], { whole, parts, sum, difference }: WrongSum, line: ReadLine | undefined): WrongLine {
  const description = line?.line.description;
  const claimNumber = line?.line.claimNumber ?? row.raw.claimNumber;
  return {
    ...proofOf(view, row), question, total: row.total, ...(description ? { description } : {}), ...(claimNumber ? { claimNumber } : {}),
    whole: [...whole], parts: [...parts], sum, difference,
  };
}
