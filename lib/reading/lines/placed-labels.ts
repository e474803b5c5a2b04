/**
 * Amounts under headings that only their place on the page tells: in scans and some PDFs the headings of a table come as
 * other lines, or run together, so that its rows have no columns. Each word of the headings belongs to the amount that it
 * stands over; where one amount has no heading of money, nothing is read.
 */
import type { Run, Span } from '../../intake/doc';
import { fold } from '../prose/fold';
import { amountsIn } from '../shapes/amounts';
import type { View, ViewLine } from '../view';
import type { Meaning } from './column-words';
import { AMOUNT_MEANINGS, meaningOf } from './column-words';
import type { Labelled } from './inline-labels';
import type { Part } from './raw-line';

/** Most lines of headings, and how far above their first row they may begin, in points. */
const HEADING_LINES = 3;
const HEADING_HEIGHT = 60;
/** How far a heading may reach beyond the last amount, in points. */
const BESIDE = 15;
/** Rows of a table stand no farther apart than this, in lines. */
const APART = 6;
const FEWEST = 3;

interface Word extends Run {
  readonly text: string;
}

interface Column {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly heading: string;
}

const middle = ({ x, width }: Run): number => x + width / 2;
const isAmount = ({ text }: Word): boolean => amountsIn(text).length === 1 && !/\p{L}{3}/u.test(text);

/** The words of each line with their places; runs stand in the order of the text. */
function wordsOf(view: View): (line: ViewLine) => readonly Word[] {
  const runs = view.doc.runs ?? [];
  return (line) => {
    let [low, high] = [0, runs.length];
    while (low < high) {
      const at = (low + high) >> 1;
      if (runs[at]!.start < line.start) low = at + 1;
      else high = at;
    }
    const words: Word[] = [];
    for (; low < runs.length && runs[low]!.end <= line.end; low++) words.push({ ...runs[low]!, text: view.text.slice(runs[low]!.start, runs[low]!.end) });
    return words;
  };
}

/** The labels of rows by the index of their line. */
export function placedLabels(view: View, taken: ReadonlySet<number>): ReadonlyMap<number, Labelled> {
  const found = new Map<number, Labelled>();
  if (!view.doc.runs?.length) return found;
  const words = wordsOf(view);
  let columns: readonly Column[] | undefined;
  let last = 0;
  for (const line of view.lines) {
    if (taken.has(line.index) || line.block.kind === 'aside' || amountsIn(line.text).length < FEWEST) continue;
    const row = words(line);
    const known = columns && line.index - last <= APART ? under(line, row, columns) : undefined;
    const fresh = known ? undefined : columnsOver(view, words, line, row);
    const labelled = known ?? (fresh && under(line, row, fresh));
    if (!labelled) continue;
    columns = fresh ?? columns;
    last = line.index;
    found.set(line.index, labelled);
  }
  return found;
}

/** The columns of a first row: each amount with the words that stand over it, in as few lines as name them all. */
function columnsOver(view: View, words: (line: ViewLine) => readonly Word[], line: ViewLine, row: readonly Word[]): Column[] | undefined {
  const sorted = [...row].sort((a, b) => a.x - b.x);
  const first = sorted.find(isAmount);
  if (!first || sorted.filter(isAmount).length < FEWEST) return undefined;
  const above: Word[] = [];
  for (let i = 1; i <= HEADING_LINES; i++) {
    const other = view.lines[line.index - i];
    if (!other || amountsIn(other.text).length > 0 || other.text.length > 160) return undefined;
    above.push(...words(other).filter((word) => word.page === first.page && word.y < first.y && first.y - word.y <= HEADING_HEIGHT && !/\d/.test(word.text)));
    const columns = columnsOf(sorted, [...above].sort((a, b) => a.y - b.y || a.x - b.x));
    if (columns) return columns;
  }
  return undefined;
}

function columnsOf(row: readonly Word[], headings: readonly Word[]): Column[] | undefined {
  const amounts = row.filter(isAmount);
  const columns: Column[] = [];
  for (const amount of amounts) {
    const place = row.indexOf(amount);
    const [before, after] = [row[place - 1], row[place + 1]];
    const right = amount.x + amount.width;
    const from = before ? (before.x + before.width + amount.x) / 2 : amount.x - BESIDE;
    const to = after ? Math.min((right + after.x) / 2, amount === amounts.at(-1) ? right + BESIDE : Infinity) : right + BESIDE;
    const heading = headings.filter((word) => middle(word) >= from && middle(word) < to).map(({ text }) => text.trim()).join(' ');
    const meaning = meaningOf(fold(heading));
    if (meaning && AMOUNT_MEANINGS.has(meaning)) columns.push({ from, to, meaning, heading });
  }
  const kinds = new Set(columns.map(({ meaning }) => meaning));
  return columns.length === amounts.length && kinds.size === columns.length && kinds.has('billed') ? columns : undefined;
}

/** The amounts of a row, each under one column; undefined where one stands under none, or two under the same. */
function under(line: ViewLine, row: readonly Word[], columns: readonly Column[]): Labelled | undefined {
  const amounts: Part[] = [];
  const rest: Span[] = [];
  for (const word of row) {
    const [start, end] = [word.start - line.start, word.end - line.start];
    if (!isAmount(word)) {
      const last = rest.at(-1);
      const joins = last && /^ ?$/.test(line.text.slice(last.end, start));
      if (joins) rest[rest.length - 1] = { start: last.start, end };
      else rest.push({ start, end });
      continue;
    }
    const column = columns.find(({ from, to }) => middle(word) >= from && middle(word) < to);
    if (!column || amounts.some(({ meaning }) => meaning === column.meaning)) return undefined;
    amounts.push({ start, end, text: word.text, meaning: column.meaning, heading: column.heading });
  }
  return amounts.length >= FEWEST ? { amounts, rest } : undefined;
}
