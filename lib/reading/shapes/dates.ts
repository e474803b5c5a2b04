/** Calendar dates as US health plans print them, in English and Spanish. Day-first digits do not occur. */
import type { Match } from './match';
import { matchesOf, withoutOverlaps } from './match';

const MONTHS: Readonly<Record<string, number>> = {
  january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
  jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
  enero: 1, febrero: 2, marzo: 3, abril: 4, mayo: 5, junio: 6, julio: 7, agosto: 8, septiembre: 9, setiembre: 9, octubre: 10, noviembre: 11, diciembre: 12,
  ene: 1, abr: 4, ago: 8, dic: 12,
};
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Any word that may be a month's name; `monthNumber` decides. An alternation of all names would be tried at every
 * letter of a document, which costs more than all the rest of reading it.
 */
export const MONTH_WORD = '[A-Za-z]{3,10}';

export const monthNumber = (name: string): number | undefined => MONTHS[name.toLowerCase().replace(/\.$/, '')];

/** 'YYYY-MM-DD', or nothing where there is no such day. Two-digit years from 50 on are of the last century. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const full = year >= 100 ? year : year >= 50 ? 1900 + year : 2000 + year;
  if (full < 1900 || full > 2100 || month < 1 || month > 12 || day < 1 || day > DAYS_IN_MONTH[month - 1]!) return undefined;
  if (month === 2 && day === 29 && (full % 4 !== 0 || (full % 100 === 0 && full % 400 !== 0))) return undefined;
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Between the two days of a period in slashes a dash needs no blanks: `05/01/26-05/04/26`. */
const NUMERIC = /(?<![\w/.$])(?<!(?<!\/\d{1,2}\/(?:\d{2}|\d{4}))-)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\w/]|[.-]\d(?!\d?\/\d{1,2}\/\d{2}))/g;
const SPACED = /(?<![\w/.$-])(\d{1,2}) ?\/ ?(\d{1,2}) ?\/ ?(\d{4})(?![\w/])/g;
const ISO = /(?<![\w-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\w-]|T\d)/g;
const MONTH_FIRST = new RegExp(String.raw`(?<![A-Za-z\d])(${MONTH_WORD})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?(?:\s?,\s{0,3}|\s{1,3}(?:del?\s{1,3})?)(\d{4})(?!\d)`, 'g');
const DAY_FIRST = new RegExp(String.raw`(?<![\w/.$-])(\d{1,2})(?:st|nd|rd|th|º|ro)?(?:\s{1,3}day)?(?:\s{1,3}|-)(?:(?:de|DE|of)\s{1,3})?(${MONTH_WORD})\.?,?(?:\s{1,3}|-)(?:(?:del?|DEL?)\s{1,3}(?:año\s{1,3})?)?(\d{4}|\d{2}(?=\b)(?!,\s{0,3}\d{4}))(?!\d)`, 'g');
/** How the names of months begin: without one no date has a month in words. */
const MONTH_BEGINS = /jan|feb|mar|apr|may|jun|jul|aug|sep|set|oct|nov|dec|ene|abr|ago|dic/i;
export const mayNameMonth = (text: string): boolean => MONTH_BEGINS.test(text);

const YEAR_OR_SLASH = /\d{4}|\d[/.-]\d|\d-[A-Za-z]{3}/;

/** A date whose month is a word; nothing where the word is no month. */
export function named(year: string, month: string, day: string): string | undefined {
  const number = monthNumber(month);
  return number === undefined ? undefined : isoDate(+year, number, +day);
}

/** Every whole date (day, month and year) of a text, in order. */
export function datesIn(text: string): Match<string>[] {
  if (!YEAR_OR_SLASH.test(text)) return [];
  const slash = text.includes('/');
  const month = mayNameMonth(text);
  return withoutOverlaps([
    ...matchesOf(text, NUMERIC, (m) => isoDate(+m[4]!, +m[1]!, +m[3]!)),
    ...(slash ? matchesOf(text, SPACED, (m) => isoDate(+m[3]!, +m[1]!, +m[2]!)) : []),
    ...(text.includes('-') ? matchesOf(text, ISO, (m) => isoDate(+m[1]!, +m[2]!, +m[3]!)) : []),
    ...(month ? matchesOf(text, MONTH_FIRST, (m) => named(m[3]!, m[1]!, m[2]!)) : []),
    ...(month ? matchesOf(text, DAY_FIRST, (m) => named(m[3]!, m[2]!, m[1]!)) : []),
  ]);
}
