/** What a member types for a field, as a value of the field's own shape; or a plain word why it is none. */
import type { DateRange, FieldName, FieldValue, TimeSpan } from '../../reading/reading';
import { amountsIn } from '../../reading/shapes/amounts';
import { dateRangesIn } from '../../reading/shapes/date-ranges';
import { datesIn } from '../../reading/shapes/dates';
import type { Match } from '../../reading/shapes/match';
import { timeSpanOf, timeSpansIn } from '../../reading/shapes/time-spans';
import { isUsableSpan, spanWords } from '../due/span';
import { FIELD_SHAPES, isOwnField, type FieldShape } from './field-shapes';

export type Typed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

const LONGEST = { words: 700, number: 60, address: 400 } as const;
const MOST_USD = 100_000_000;
const MOST_HOURS = 24 * 366;

const good = <T>(value: T): Typed<T> => ({ ok: true, value });
const bad = (why: string): Typed<never> => ({ ok: false, why });

/** The one value that is the whole of the text; a value with words around it would leave them out. */
function whole<T>(found: readonly Match<T>[], text: string): T | undefined {
  const [only, other] = found;
  return only && !other && only.start === 0 && only.end === text.length ? only.value : undefined;
}

function dateOf(text: string): Typed<string> {
  const date = whole(datesIn(text), text);
  return date === undefined ? bad('This is no whole day of the calendar. Type it like “October 6, 2026” or “10/06/2026”.') : good(date);
}

function rangeOf(text: string): Typed<DateRange> {
  const range = whole(dateRangesIn(text), text);
  return range === undefined ? bad('This is no day, and no first and last day. Type it like “September 14, 2026” or “9/14/2026 to 9/16/2026”.') : good(range);
}

function spanOf(text: string): Typed<TimeSpan> {
  const span = whole(timeSpansIn(/^\d{1,4}$/.test(text) ? `${text} days` : text), /^\d{1,4}$/.test(text) ? `${text} days` : text);
  if (span?.business) return bad('Working days cannot be counted here. Type the last day to appeal instead, if the paper prints it.');
  const value = span && timeSpanOf(span);
  return isUsableSpan(value) ? good(value) : bad('This is no length of time. Type it like “180 days” or “4 months”.');
}

function hoursOf(text: string): Typed<number> {
  const match = /^(\d{1,4})(?:[ -]?(?:hours?|hrs?))?$/i.exec(text);
  const hours = Number(match?.[1]);
  return match && hours >= 1 && hours <= MOST_HOURS ? good(hours) : bad('This is no number of hours. Type it like “72 hours”.');
}

function amountOf(text: string): Typed<number> {
  const typed = /[$.]/.test(text) ? text : text.replace(/^(-?)/, '$1$$');
  const amount = whole(amountsIn(typed), typed);
  return amount === undefined || Math.abs(amount) > MOST_USD ? bad('This is no amount of dollars. Type it like “4,800.00”.') : good(amount);
}

/** As typed: a fax number may have an extension or letters. It must hold a number that can be dialled. */
function phoneOf(text: string): Typed<string> {
  const digits = text.replace(/\D/g, '').length;
  const letters = /^1?[-. ]?8\d\d[-. ]?[A-Z-]{4,12}\b/i.test(text);
  return text.length <= LONGEST.number && (digits === 10 || digits > 10 && digits <= 16 || letters) && !/[<>]/.test(text)
    ? good(text)
    : bad('This is no phone number. Type all ten digits, like “800-555-0177”.');
}

const numberOf = (text: string): Typed<string> =>
  text.length <= LONGEST.number && /[\p{L}\d]/u.test(text) ? good(text) : bad(`A number like this has letters or digits, and at most ${LONGEST.number} of them.`);

const wordsOf = (most: number) => (text: string): Typed<string> =>
  text.length <= most ? good(text) : bad(`This is too long. Type at most ${most} letters.`);

const READERS: { readonly [S in FieldShape]: (text: string) => Typed<unknown> } = {
  date: dateOf, 'date-range': rangeOf, 'time-span': spanOf, hours: hoursOf, amount: amountOf, phone: phoneOf, number: numberOf,
  address: wordsOf(LONGEST.address), words: wordsOf(LONGEST.words),
};

/** Lines of an address are parts of it; other white space is only how it was typed. */
const folded = (text: string, shape: FieldShape): string =>
  (shape === 'address' ? text.trim().replace(/,?[ \t]*[\r\n]+\s*/g, ', ') : text).replace(/\s+/g, ' ').trim();

/** @param text as typed by the member, or as `writtenValue` gave it */
export function typedValue<N extends FieldName>(field: N, text: string): Typed<FieldValue<N>> {
  if (!isOwnField(field)) return bad('This cannot be typed here.');
  const shape = FIELD_SHAPES[field];
  const clean = folded(text, shape);
  if (clean === '') return bad('Type what the paper says, or close this field.');
  return READERS[shape](clean) as Typed<FieldValue<N>>;
}

/** A value as text that `typedValue` reads as the same value: what is kept. */
export function writtenValue<N extends FieldName>(field: N, value: FieldValue<N>): string {
  const shape = isOwnField(field) ? FIELD_SHAPES[field] : 'words';
  if (shape === 'date-range') {
    const { from, to } = value as DateRange;
    return to ? `${from} to ${to}` : from;
  }
  if (shape === 'time-span') return spanWords(value as TimeSpan);
  if (shape === 'amount') return (value as number).toFixed(2);
  return String(value);
}
