/** The amounts of a line as they are printed, each under what its heading means and with its place. */
import type { AmountName, PrintedAmount } from '../reading';
import { AMOUNT_NAMES } from '../reading';
import { amountsIn } from '../shapes/amounts';
import type { View } from '../view';
import { proofOf } from '../view';
import type { Part, RawLine } from './raw-line';

const ZERO = /^\s*\$?0\s*$/;

/** The amounts in the text of a part; a lone 0 is one. */
export const valuesIn = (text: string): number[] => (ZERO.test(text) ? [0] : amountsIn(text).map(({ value }) => value));

const nameOf = (part: Part): AmountName | undefined => AMOUNT_NAMES.find((name) => name === part.meaning);

/** The parts of a line that stand under headings of money. */
export const amountParts = (raw: RawLine): readonly Part[] => raw.parts.filter((part) => nameOf(part) !== undefined);

/** Every amount that a line prints alone under a known heading, in order. */
export function printedAmounts(view: View, raw: RawLine): PrintedAmount[] {
  return raw.parts.flatMap((part) => {
    const name = nameOf(part);
    const [value, ...more] = valuesIn(part.text);
    return name === undefined || value === undefined || more.length > 0 ? [] : [{ name, value, ...proofOf(view, part) }];
  });
}
