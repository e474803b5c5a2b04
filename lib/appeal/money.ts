/** Amounts of a reading in words. Amounts are US dollars; sums are made in cents, so that they add up as printed. */

const DOLLARS = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** "$4,800.00"; a credit is "-$12.50". */
export const dollars = (amount: number): string => DOLLARS.format(amount);

/** The sum, in dollars; undefined for none. */
export const sumOf = (amounts: readonly number[]): number | undefined =>
  amounts.length === 0 ? undefined : amounts.reduce((cents, amount) => cents + Math.round(amount * 100), 0) / 100;
