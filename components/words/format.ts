/** How values are written for a member. US English throughout, as the notices are. */
import type { DateRange, TimeSpan } from '../../lib/reading/reading';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2026-10-06` as "October 6, 2026". Calendar dates have no zone, so no `Date` is involved. */
export function dateWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name && day ? `${name} ${day}, ${year}` : iso;
}

export const rangeWords = (range: DateRange): string =>
  range.to && range.to !== range.from ? `${dateWords(range.from)} to ${dateWords(range.to)}` : dateWords(range.from);

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** US dollars. A whole amount keeps its cents, as bills print them. */
export const moneyWords = (amount: number): string => dollars.format(amount);

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

export function spanWords(span: TimeSpan): string {
  if (typeof span === 'number') return counted(span, 'day');
  return 'months' in span ? counted(span.months, 'month') : counted(span.years, 'year');
}

export const countWords = counted;

/** Long words of a page, shortened for a label; the whole text stays reachable where it is shown as a quote. */
export const shorten = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);

/** When something was kept, by the member's own clock. */
export const momentWords = (at: number): string =>
  new Date(at).toLocaleString('en-US', { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' });
