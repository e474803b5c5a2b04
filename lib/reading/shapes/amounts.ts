/** US dollar amounts: `$1,234.50`, `1,234.50`, `$85`, credits as `-$85.00`, `($85.00)`, `$85.00-`, `$85.00 CR`. */
import type { Match } from './match';
import { matchesOf } from './match';

const AMOUNT = /(?<![\w.,/$-])(\()?([-−–]\s?)?(US)?(\$\s?)?([-−])?(\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(\.\d{2})?(\))?(\s?CR\b|[-−](?![\w$]))?(?![\w%/]|[.,]\d|-\d)/g;

/** `.00`, as listings of old machines print less than a dollar; only where it is all that a cell holds, but for a rule. */
const CENTS_ALONE = /^\s{0,8}(\.\d{2})(?:\s{1,4}[-=_]{4,40})?\s{0,8}$/;

/** Amounts of a text in order; a bare whole number is none, it needs a dollar sign or cents. A credit is negative. */
export function amountsIn(text: string): Match<number>[] {
  const cents = CENTS_ALONE.exec(text);
  if (cents) return [{ value: Number(`0${cents[1]}`), start: text.indexOf('.'), end: text.indexOf('.') + 3 }];
  if (!/\$|\d\.\d{2}/.test(text)) return [];
  return matchesOf(text, AMOUNT, (m) => {
    if (!m[4] && !m[7]) return undefined;
    const size = Number(`${m[6]!.replaceAll(',', '')}${m[7] ?? ''}`);
    const credit = (m[1] && m[8]) || m[2] || m[5] || m[9];
    return credit && size !== 0 ? -size : size;
  });
}
