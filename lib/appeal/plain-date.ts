/**
 * Calendar arithmetic on plain dates, `YYYY-MM-DD`, years 0001 to 9999. No clock, no zone, no `Date`.
 * Day numbers count days from 0001-01-01 (day 0) in the Gregorian calendar.
 */
export type PlainDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_NAMES = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;
const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_IN_400_YEARS = 146_097;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

interface Parts { readonly year: number; readonly month: number; readonly day: number }

function partsOf(date: string): Parts | undefined {
  const match = SHAPE.exec(date);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** Whether the text is a day of the calendar: `2026-02-31` is not. */
export const isPlainDate = (text: string): boolean => partsOf(text) !== undefined;

function mustParse(date: PlainDate): Parts {
  const parts = partsOf(date);
  if (!parts) throw new RangeError(`not a calendar date: ${date}`);
  return parts;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const write = (year: number, month: number, day: number): PlainDate => {
  if (year < 1 || year > 9999) throw new RangeError('outside the years 0001 to 9999');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
};

const daysBeforeYear = (year: number): number => {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
};
const daysBeforeMonth = (year: number, month: number): number => DAYS_BEFORE_MONTH[month - 1]! + (month > 2 && isLeap(year) ? 1 : 0);

function dayNumber(date: PlainDate): number {
  const { year, month, day } = mustParse(date);
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day - 1;
}

function fromDayNumber(number: number): PlainDate {
  let year = Math.floor((number * 400) / DAYS_IN_400_YEARS) + 1;
  while (daysBeforeYear(year) > number) year -= 1;
  while (daysBeforeYear(year + 1) <= number) year += 1;
  const dayOfYear = number - daysBeforeYear(year);
  let month = 12;
  while (daysBeforeMonth(year, month) > dayOfYear) month -= 1;
  return write(year, month, dayOfYear - daysBeforeMonth(year, month) + 1);
}

/** @throws RangeError for a text that is no date, or a result outside the years 0001 to 9999. */
export const addDays = (date: PlainDate, days: number): PlainDate => fromDayNumber(dayNumber(date) + days);

/**
 * The same-numbered day so many months later; where that month has none, its last day.
 * The working deadline of `deadlineRules` in `domain/appeal-rights.json` (a rule may allow a day more; we do not use it).
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = mustParse(date);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return write(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** Days from one date to another; negative where the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);

/** As letters write it: "October 6, 2026". */
export function longDate(date: PlainDate): string {
  const { year, month, day } = mustParse(date);
  return `${MONTH_NAMES[month - 1]} ${day}, ${year}`;
}

/** "Monday" to "Sunday"; 0001-01-01 was a Monday. */
export const dayName = (date: PlainDate): (typeof DAY_NAMES)[number] => DAY_NAMES[dayNumber(date) % 7]!;
