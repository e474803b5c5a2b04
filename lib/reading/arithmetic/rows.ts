/** Which sums of one row hold, and how far the others are off. */
import type { AmountName, PrintedAmount } from '../reading';
import type { Amounts, Custom, Question } from './customs';
import { CUSTOMS, KEPT_BACK, OPEN_CASES, SHARES } from './customs';
import type { PrintedRow } from './printed';
import { toleranceOf } from './printed';

/** A sum that does not come out: `difference` dollars are left over (or too many, below zero). */
export interface WrongSum {
  readonly whole: readonly PrintedAmount[];
  readonly parts: readonly PrintedAmount[];
  /** What the parts add up to, in dollars. */
  readonly sum: number;
  readonly difference: number;
}

/** `empty`: it holds, but only between zeros. */
export type Answer = { readonly kind: 'holds' | 'empty' } | { readonly kind: 'fails'; readonly wrong: WrongSum };

/** What a row answers to a question; undefined where no custom fits its columns, or the case is open. */
export function answerOf(row: PrintedRow, question: Question, shares: readonly AmountName[]): Answer | undefined {
  const amounts: Amounts = Object.fromEntries([...row.amounts].map(([name, { value }]) => [name, value]));
  if (OPEN_CASES.some((open) => open.questions.includes(question) && open.holds(amounts, row.explained))) return undefined;
  const tried = CUSTOMS.filter((custom) => custom.question === question).flatMap((custom) => tryCustom(row, custom, shares) ?? []);
  const holding = tried.filter(({ off }) => off === undefined);
  if (holding.length > 0) return { kind: holding.some(({ empty }) => !empty) ? 'holds' : 'empty' };
  const wrong = tried[0]?.off;
  return wrong && { kind: 'fails', wrong };
}

interface Tried {
  /** Absent where it holds. */
  readonly off?: WrongSum;
  readonly empty: boolean;
}

/** `shares`: the columns of cost sharing that the row's table prints; a cell left empty in one of them is nothing. */
function tryCustom({ amounts }: PrintedRow, custom: Custom, shares: readonly AmountName[]): Tried | undefined {
  const whole = amounts.get(custom.whole);
  const needed = custom.parts.map((name) => amounts.get(name));
  if (!whole || needed.some((amount) => !amount) || (custom.withShares && !showsShares(shares))) return undefined;
  const named = (names: readonly AmountName[]): PrintedAmount[] => names.flatMap((name) => amounts.get(name) ?? []);
  const parts = named([...custom.parts, ...(custom.withShares ? SHARES : [])]);
  const besideParts = named(custom.besideParts).filter(({ value }) => value > 0);
  const besideWhole = named(custom.besideWhole).filter(({ value }) => value > 0);
  const rest = difference([whole], parts);
  const tolerance = toleranceOf([whole, ...parts, ...besideParts, ...besideWhole]);
  const empty = [whole, ...parts].every(({ value }) => value === 0);
  const most = total(besideParts) + (custom.billedBeside === 'parts' ? balance(amounts) : 0);
  const least = total(besideWhole) + (custom.billedBeside === 'whole' ? balance(amounts) : 0);
  const fits = (left: number): boolean => left <= most + tolerance && left >= -least - tolerance;
  if (fits(rest) || Math.abs(rest - keptBack(custom, amounts)) <= tolerance) return { empty };
  const [left, right] = rest > 0 ? [[whole], [...parts, ...besideParts]] : [[whole, ...besideWhole], parts];
  return { empty, off: { whole: left, parts: right, sum: total(right), difference: difference(left, right) } };
}

/** A deductible and a percentage or fee: with fewer columns, part of the share may stand nowhere. */
const showsShares = (shares: readonly AmountName[]): boolean => shares.includes('deductible') && shares.length > 1;

const keptBack = ({ question }: Custom, amounts: PrintedRow['amounts']): number =>
  question === 'allowed' ? cents(((amounts.get('planPaid')?.value ?? 0) * KEPT_BACK) / (1 - KEPT_BACK)) : 0;

/** The charge that nothing else of the row explains: a provider outside the network, or above an allowance, may bill it. */
function balance(amounts: PrintedRow['amounts']): number {
  const [billed, allowed] = [amounts.get('billed')?.value, amounts.get('allowed')?.value];
  return billed === undefined || allowed === undefined ? 0 : Math.max(0, billed - allowed - (amounts.get('discount')?.value ?? 0));
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;
export const total = (amounts: readonly { readonly value: number }[]): number => cents(amounts.reduce((sum, { value }) => sum + value, 0));
export const difference = (whole: readonly { readonly value: number }[], parts: readonly { readonly value: number }[]): number => cents(total(whole) - total(parts));
