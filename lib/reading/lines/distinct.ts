/** Each line once: sums beside a table of services are no line, and a claim shown as a card and as a row is one claim. */
import { foldLabel } from '../prose/fold';
import { AMOUNT_MEANINGS } from './column-words';
import type { Meaning } from './column-words';
import type { ReadLine } from './read-lines';
import type { RawLine } from './raw-line';
import { amountOf, dateOf, partsOf } from './raw-line';
import { stateOf } from './denied-line';

const CENT = 0.005;
const same = (a: number, b: number): boolean => Math.abs(a - b) < CENT;

/**
 * Cards that only repeat the sums of the services listed in tables ("What it cost: billed $4,800.00, not covered
 * $4,800.00"): they name no claim, date or state of their own, or bill just what all rows, or all rows of a table, bill.
 */
export function withoutSums(cards: readonly RawLine[], table: readonly RawLine[]): RawLine[] {
  const sums = (['billed', 'planPaid', 'notCovered', 'memberOwes'] as const).map((meaning) => [meaning, sumsOf(table, meaning)] as const);
  return cards.filter((card) => {
    if (table.length === 0) return true;
    const own = partsOf(card, 'code').length > 0 || dateOf(card) !== undefined || stateOf(card) !== undefined || card.claimNumber !== undefined;
    if (!own) return false;
    const repeated = sums.filter(([meaning, totals]) => totals.some((total) => same(total, amountOf(card, meaning) ?? NaN)));
    return !(repeated.some(([meaning]) => meaning === 'billed') && repeated.length >= 2 && !listsClaims(table));
  });
}

/** A card without code, date or claim number that shows, in two amounts or more, what all other cards show together is their sum. */
export function withoutSumOfOthers(cards: readonly RawLine[]): RawLine[] {
  if (cards.length < 3) return [...cards];
  const shown = (['billed', 'allowed', 'planPaid', 'notCovered', 'memberOwes'] as const).map((meaning) => {
    const each = cards.map((card) => amountOf(card, meaning));
    return { meaning, each, sum: each.reduce((sum: number, amount) => sum + (amount ?? 0), 0) };
  });
  return cards.filter((card, i) => {
    if (partsOf(card, 'code').length > 0 || dateOf(card) !== undefined || card.claimNumber !== undefined) return true;
    const sums = shown.filter(({ each, sum }) => (each[i] ?? 0) > 0 && same(sum - each[i]!, each[i]!));
    return !(sums.length >= 2 && sums.some(({ meaning }) => meaning === 'billed'));
  });
}

/** Rows that are claims, each with its number or state, stand beside cards of the same claims, not under their sum. */
const listsClaims = (table: readonly RawLine[]): boolean =>
  table.every((line) => stateOf(line) !== undefined || partsOf(line, 'claimNumber').length > 0) && table.length >= 2;

/** The sum of all rows, and of the rows of each table. */
function sumsOf(table: readonly RawLine[], meaning: Meaning): number[] {
  const totals = new Map<number, number>();
  for (const line of table) totals.set(line.source, (totals.get(line.source) ?? 0) + (amountOf(line, meaning) ?? 0));
  const each = [...totals.values()];
  return each.length === 1 ? each : [...each, each.reduce((sum, total) => sum + total, 0)];
}

/** Of two lines that show the same claim, the row of a table stays, with what the card says about it. */
export function oncePerClaim(lines: readonly ReadLine[]): ReadLine[] {
  const rows = lines.filter(({ raw }) => raw.layout === 'table');
  const dropped = new Set<ReadLine>();
  const kept = new Map<ReadLine, ReadLine>();
  for (const card of lines) {
    if (card.raw.layout === 'table') continue;
    const twin = rows.find((row) => !kept.has(row) && isSameClaim(row, card));
    if (!twin) continue;
    dropped.add(card);
    kept.set(twin, { ...twin, explained: [...twin.explained, ...card.explained.filter(({ span }) => !twin.explained.some((other) => other.span.start === span.start))] });
  }
  return lines.filter((line) => !dropped.has(line)).map((line) => kept.get(line) ?? line);
}

/** Nothing that both show may differ, and a number, or the amount with a date or a name, must agree. */
function isSameClaim({ line: a, raw }: ReadLine, { line: b, raw: other }: ReadLine): boolean {
  if (a.denied !== b.denied || (a.billed !== undefined && b.billed !== undefined && !same(a.billed, b.billed))) return false;
  const dates = a.serviceDate && b.serviceDate;
  if (dates && a.serviceDate!.from !== b.serviceDate!.from) return false;
  if (a.claimNumber && b.claimNumber && raw.layout === 'table') return a.claimNumber === b.claimNumber;
  if (a.billed === undefined || b.billed === undefined) return false;
  const words = (line: RawLine): string => foldLabel(line.parts.filter((part) => !AMOUNT_MEANINGS.has(part.meaning)).map((part) => part.text).join(' '));
  return Boolean(dates) || (b.description !== undefined && words(raw).includes(foldLabel(b.description))) || (a.description !== undefined && words(other).includes(foldLabel(a.description)));
}
