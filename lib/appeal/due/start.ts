/** The day that windows are counted from, with the words it stands on; two where the paper's date can be read in two ways. */
import type { Found } from '../../reading/reading';
import { isCorrected, type Known, type KnownReading } from '../known/known';
import { isPlainDate, longDate, type PlainDate } from '../plain-date';
import { filedNotes } from './filed';
import { isNotice } from './questions';
import type { Proof } from './shape';

const proofOf = ({ value, quote, at }: Pick<Found<Proof['value']>, 'value' | 'quote' | 'at'>): Proof => ({ value, quote, at });

/** The words that a value stands on: none for one of the member's. */
export const proofsOf = (known: Known<Proof['value']>): readonly Proof[] => (isCorrected(known) ? [] : [proofOf(known)]);

/** Said behind a value that is the member's. */
export const ownWords = (known: Known<unknown>): string => (!isCorrected(known) ? '' : known.read ? ', as you corrected it' : ', as you typed it');

export interface Start {
  readonly date: PlainDate;
  readonly ground: 'counted-from-notice' | 'counted-from-your-date';
  readonly name: string;
  readonly proof: readonly Proof[];
}

/**
 * A notice's own date comes first. A page about a claim shows only when the claim was decided: there the date that the
 * member gives, from the letter, comes before it. The first is the one that was read first.
 */
export function startsOf(reading: KnownReading, given: PlainDate | undefined): readonly Start[] {
  const { noticeDate } = reading.fields;
  const shown = noticeDate ? [noticeDate, ...(noticeDate.alternatives ?? [])].filter(({ value }) => isPlainDate(value)) : [];
  const isOnNotice = isNotice(reading);
  if (given !== undefined && isPlainDate(given) && !(shown.length > 0 && isOnNotice)) {
    return [{ date: given, ground: 'counted-from-your-date', name: 'the date you gave', proof: [] }];
  }
  return shown.map((known) => ({
    date: known.value,
    ground: isCorrected(known) ? 'counted-from-your-date' : 'counted-from-notice',
    name: `${isOnNotice ? 'the date on the notice' : 'the date that this page shows'}${ownWords(known)}`,
    proof: proofsOf(known),
  }));
}

/** "File by April 4, 2027: 180 days from October 6, 2026, the date on the notice." */
export const countedWords = (date: PlainDate, span: string, start: Start): string => `File by ${longDate(date)}: ${span} from ${longDate(start.date)}, ${start.name}.`;

/** Said where a window was counted from a page and not from the letter. */
export const pageNotes = (reading: KnownReading, start: Start): string[] =>
  start.ground === 'counted-from-notice' && !isNotice(reading) ? ['This page shows when the plan decided. If your letter bears another date, that one counts.'] : [];

/** Said wherever a window was counted that no row says more of. */
export const startNotes = (reading: KnownReading, start: Start): string[] => [...pageNotes(reading, start), ...filedNotes('plan-terms')];

/** Of days that are possible the earliest stands first, each day once: until it is settled, that one is safe. */
export function earliestFirst<D extends { readonly date: PlainDate }>(possible: readonly D[]): readonly D[] {
  const days = new Set<PlainDate>();
  return possible.filter(({ date }) => !days.has(date) && days.add(date)).sort((a, b) => (a.date < b.date ? -1 : 1));
}
