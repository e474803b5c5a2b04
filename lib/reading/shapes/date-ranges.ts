/** Periods: two whole dates joined by a word or a dash, and the short forms that share a month or a year. */
import type { DateRange } from '../reading';
import { datesIn, isoDate, mayNameMonth, MONTH_WORD, named } from './dates';
import type { Match } from './match';
import { matchesOf, withoutOverlaps } from './match';

/** What stands between the two ends of a period: a dash or a word, perhaps over a line break or a table cell. */
const JOINT = /^[\s,]{0,3}(?:[-–—]|to|thru|through|until|and|al?|hasta(?: el)?|y)[\s]{0,3}(?:el\s)?$/iu;
const DASH = String.raw`\s{0,2}(?:[-–—]|to|through|thru|until|al?|hasta(?: el)?|TO|THROUGH|THRU|AL?)\s{0,2}`;

const SAME_MONTH = new RegExp(String.raw`(?<![A-Za-z\d])(${MONTH_WORD})\.?\s{1,3}(\d{1,2})${DASH}(\d{1,2}),?\s{1,3}(\d{4})(?!\d)`, 'g');
const SAME_YEAR = new RegExp(String.raw`(?<![A-Za-z\d])(${MONTH_WORD})\.?\s{1,3}(\d{1,2})${DASH}(${MONTH_WORD})\.?\s{1,3}(\d{1,2}),?\s{1,3}(\d{4})(?!\d)`, 'g');
/** `between February 6 and April 3, 2025`: here "and" joins the ends of a period. */
const BETWEEN = new RegExp(String.raw`(?<=\b(?:[Bb]etween|[Ee]ntre(?: el)?)\s)(${MONTH_WORD})\.?\s{1,3}(\d{1,2})\s{1,2}(?:and|y)\s{1,2}(?:(${MONTH_WORD})\.?\s{1,3})?(\d{1,2}),?\s{1,3}(\d{4})(?!\d)`, 'g');
/** `August 4, 11, 18 and 25, 2025`, `August 4, August 11 and August 18, 2025`: several days of care in one breath. */
const DAYS_LISTED = new RegExp(String.raw`(?<![A-Za-z\d])(${MONTH_WORD})\.?\s{1,3}(\d{1,2})(?:(?:,\s{0,3}|,?\s{1,3}(?:and|&)\s{1,3})(?:(?!and\b)${MONTH_WORD}\.?\s{1,3})?\d{1,2}){0,12}(?:,\s{0,3}|,?\s{1,3}(?:and|&)\s{1,3})(?:(?!and\b)(${MONTH_WORD})\.?\s{1,3})?(\d{1,2}),?\s{1,3}(\d{4})(?!\d)`, 'g');
const DAYS_LISTED_NUMERIC = /(?<![\w/.$-])(\d{1,2})\/(\d{1,2})(?:,\s{0,3}(?:and\s{1,3})?\d{1,2}\/\d{1,2}){0,12}(?:,\s{0,3}(?:and\s{1,3})?|\s{1,3}(?:and|&)\s{1,3})(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\w/])/g;
const NUMERIC_SAME_YEAR = new RegExp(String.raw`(?<![\w/.$-])(\d{1,2})\/(\d{1,2})${DASH}(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\w/])`, 'g');
const DEL_AL = new RegExp(String.raw`(?<![\w/.$-])(\d{1,2})\s{1,2}al\s{1,2}(\d{1,2})\s{1,2}de\s{1,2}(${MONTH_WORD})\s{1,2}del?\s{1,2}(\d{4})(?!\d)`, 'g');
const DEL_AL_MONTHS = new RegExp(String.raw`(?<![\w/.$-])(\d{1,2})\s{1,2}de\s{1,2}(${MONTH_WORD})\s{1,2}al\s{1,2}(\d{1,2})\s{1,2}de\s{1,2}(${MONTH_WORD})\s{1,2}del?\s{1,2}(\d{4})(?!\d)`, 'g');

const rangeOf = (from: string | undefined, to: string | undefined): DateRange | undefined => {
  if (!from || !to || from > to) return undefined;
  return from === to ? { from } : { from, to };
};

/** Single dates and periods of a text, in order; a period takes the place of the dates it is made of. */
export function dateRangesIn(text: string): Match<DateRange>[] {
  if (!/\d{4}|\d[/.-]\d|\d-[A-Za-z]{3}/.test(text)) return [];
  const month = mayNameMonth(text);
  const slash = text.includes('/');
  const short = [
    ...(month ? matchesOf(text, SAME_MONTH, (m) => rangeOf(named(m[4]!, m[1]!, m[2]!), named(m[4]!, m[1]!, m[3]!))) : []),
    ...(month ? matchesOf(text, SAME_YEAR, (m) => rangeOf(named(m[5]!, m[1]!, m[2]!), named(m[5]!, m[3]!, m[4]!))) : []),
    ...(month ? matchesOf(text, BETWEEN, (m) => rangeOf(named(m[5]!, m[1]!, m[2]!), named(m[5]!, m[3] ?? m[1]!, m[4]!))) : []),
    ...(month ? matchesOf(text, DAYS_LISTED, (m) => rangeOf(named(m[5]!, m[1]!, m[2]!), named(m[5]!, m[3] ?? m[1]!, m[4]!))) : []),
    ...(slash ? matchesOf(text, DAYS_LISTED_NUMERIC, (m) => rangeOf(isoDate(+m[5]!, +m[1]!, +m[2]!), isoDate(+m[5]!, +m[3]!, +m[4]!))) : []),
    ...(slash ? matchesOf(text, NUMERIC_SAME_YEAR, (m) => rangeOf(isoDate(+m[5]!, +m[1]!, +m[2]!), isoDate(+m[5]!, +m[3]!, +m[4]!))) : []),
    ...(month ? matchesOf(text, DEL_AL, (m) => rangeOf(named(m[4]!, m[3]!, m[1]!), named(m[4]!, m[3]!, m[2]!))) : []),
    ...(month ? matchesOf(text, DEL_AL_MONTHS, (m) => rangeOf(named(m[5]!, m[2]!, m[1]!), named(m[5]!, m[4]!, m[3]!))) : []),
  ];
  const whole: Match<DateRange>[] = [];
  const dates = datesIn(text);
  for (let i = 0; i < dates.length; i++) {
    const first = dates[i]!;
    const second = dates[i + 1];
    const range = second && second.start - first.end <= 14 && JOINT.test(text.slice(first.end, second.start)) ? rangeOf(first.value, second.value) : undefined;
    if (second && range) {
      whole.push({ value: range, start: first.start, end: second.end });
      i++;
    } else whole.push({ value: { from: first.value }, start: first.start, end: first.end });
  }
  return withoutOverlaps([...short, ...whole]);
}
