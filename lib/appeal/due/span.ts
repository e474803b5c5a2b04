/** Windows as printed or as a rule gives them: days, months or years. */
import type { TimeSpan } from '../../reading/reading';
import { addDays, addMonths, isPlainDate, type PlainDate } from '../plain-date';
import { counted } from '../words';

/** No plan gives more; a larger or broken number was misread and counts as not known. */
const LONGEST_DAYS = 3660;
const unitsOf = (span: TimeSpan): { amount: number; unit: 'day' | 'month' | 'year'; days: number } =>
  typeof span === 'number'
    ? { amount: span, unit: 'day', days: span }
    : 'months' in span
      ? { amount: span.months, unit: 'month', days: span.months * 31 }
      : { amount: span.years, unit: 'year', days: span.years * 366 };

export function isUsableSpan(span: TimeSpan | undefined): span is TimeSpan {
  if (span === undefined) return false;
  const { amount, days } = unitsOf(span);
  return Number.isInteger(amount) && amount >= 1 && days <= LONGEST_DAYS;
}

/** To tell which of two is shorter, whatever their units. */
export const roughDays = (span: TimeSpan): number => unitsOf(span).days;

/** "180 days", "4 months", "1 year". */
export const spanWords = (span: TimeSpan): string => {
  const { amount, unit } = unitsOf(span);
  return counted(amount, unit);
};

/** The last day of a window; undefined where the start is no date or the end would leave the calendar. */
export function endOf(from: PlainDate | undefined, span: TimeSpan): PlainDate | undefined {
  if (from === undefined || !isPlainDate(from) || Number(from.slice(0, 4)) > 9900) return undefined;
  const { amount, unit } = unitsOf(span);
  return unit === 'day' ? addDays(from, amount) : addMonths(from, unit === 'month' ? amount : amount * 12);
}
