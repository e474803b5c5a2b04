/**
 * A column headed "Not allowed" holds discounts, unless its rows say otherwise: where it takes the whole charge of every
 * row that it has an amount in, and each of these rows is denied by its remark, the column is what is not covered.
 */
import type { ReadLine } from './read-lines';
import type { Part, RawLine } from './raw-line';
import { amountOf } from './raw-line';
import { amountsIn } from '../shapes/amounts';

const NOT_ALLOWED = /\bnot\s+allowed\b/i;
const isNotAllowed = (part: Part): boolean => part.meaning === 'discount' && NOT_ALLOWED.test(part.heading);
const notAllowed = (line: RawLine): number | undefined => line.parts.filter(isNotAllowed).flatMap(({ text }) => amountsIn(text).map(({ value }) => value))[0];

/** The tables (`source`) whose column "Not allowed" is what is not covered. */
export function refusingTables(lines: readonly ReadLine[]): ReadonlySet<number> {
  const tables = new Map<number, boolean>();
  for (const { raw, line } of lines) {
    const amount = notAllowed(raw);
    if (raw.layout !== 'table' || amount === undefined || amount === 0) continue;
    const refused = line.denied && line.remarks.length > 0 && line.notCovered === undefined && (line.planPaid ?? 0) === 0 && Math.abs((amountOf(raw, 'billed') ?? NaN) - amount) < 0.005;
    tables.set(raw.source, refused && tables.get(raw.source) !== false);
  }
  return new Set([...tables].flatMap(([source, refuses]) => (refuses ? [source] : [])));
}

/** A row of such a table, or its total, with the column under its meaning. */
export const asNotCovered = (line: RawLine, tables: ReadonlySet<number>): RawLine =>
  line.layout === 'table' && tables.has(line.source) ? { ...line, parts: line.parts.map((part) => (isNotAllowed(part) ? { ...part, meaning: 'notCovered' } : part)) } : line;
