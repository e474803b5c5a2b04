/** The amounts of a row as they are printed, each with its place; nothing where a column cannot be told for sure. */
import type { Span } from '../../intake/doc';
import { amountParts, printedAmounts, valuesIn } from '../lines/printed-amounts';
import type { Part, RawLine } from '../lines/raw-line';
import type { AmountName, PrintedAmount } from '../reading';
import { amountsIn } from '../shapes/amounts';
import type { View } from '../view';

export interface PrintedRow extends Span {
  readonly raw: RawLine;
  readonly total: boolean;
  /** It bears a remark, or is denied: some of it may be refused. */
  readonly explained: boolean;
  readonly amounts: ReadonlyMap<AmountName, PrintedAmount>;
}

/**
 * A row to reckon with: each name once, and no number in it that is not understood. An amount under a heading that is not
 * known, two columns of one meaning or a cell of several amounts could be what is missing in a sum.
 */
export function printedRow(view: View, raw: RawLine, { total, explained }: Pick<PrintedRow, 'total' | 'explained'>): PrintedRow | undefined {
  const amounts = printedAmounts(view, raw);
  const names = new Map(amounts.map((amount) => [amount.name, amount] as const));
  const parts = amountParts(raw);
  const clear = parts.every((part) => !/\d/.test(part.text) || valuesIn(part.text).length === 1);
  if (!clear || names.size !== amounts.length || names.size < 2 || hasStrayAmount(view, raw, parts)) return undefined;
  return { start: raw.start, end: raw.end, raw, total, explained, amounts: names };
}

const hasStrayAmount = (view: View, raw: RawLine, parts: readonly Part[]): boolean =>
  amountsIn(view.text.slice(raw.start, raw.end)).some(({ start, end }) => !parts.some((part) => part.start <= raw.start + start && raw.start + end <= part.end));

/** Below a nickel a sum is rounding, as each of its amounts is rounded; one printed without cents may be half a dollar off. */
export const toleranceOf = (amounts: readonly PrintedAmount[]): number =>
  0.05 + amounts.filter(({ value, quote }) => value !== 0 && !/\.\d{2}/.test(quote)).length * 0.5;
