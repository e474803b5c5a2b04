/**
 * One last day as a calendar file (RFC 5545): a whole day without a zone, with three alarms. It names no insurer, no
 * service, no amount and no diagnosis: calendars are shared, and most lie on other people's machines.
 */
import { createEvents, type Alarm, type DateArray } from 'ics';
import { addDays, type PlainDate } from '../appeal/plain-date';

export interface CalendarDay {
  readonly caseId: string;
  /** Which day of the case: the id of its level. */
  readonly levelId: string;
  readonly date: PlainDate;
  /** The appeal must have arrived by that day. */
  readonly mustArrive: boolean;
}

const PRODUCT = '-//Overturn//Appeal dates//EN';
/** Where the rule does not say that it must have arrived, it may not say that sending is enough either. */
const TITLE = { file: 'Appeal: last day to file', arrive: 'Appeal: last day for it to arrive' } as const;
const DESCRIPTION = 'Open Overturn to see the case. Your notice and plan document control; confirm the deadline with your plan.';

/** At nine in the morning: a whole day begins at midnight, where nobody reads. 14 and 3 days before, and on the day itself. */
const ALARMS: readonly Alarm['trigger'][] = [{ days: 13, hours: 15, before: true }, { days: 2, hours: 15, before: true }, { hours: 9, before: false }];

const partsOf = (date: PlainDate): DateArray => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
};

/** The same day of a case has the same name in every file: brought again, it takes the place of the one before. */
export const uidOf = ({ caseId, levelId }: Pick<CalendarDay, 'caseId' | 'levelId'>): string => `${caseId}.${levelId}@overturn.invalid`;

/** @param at when the file is made, in milliseconds since 1970; a later file of the same day wins */
export function calendarFile(day: CalendarDay, at: number): string {
  const title = day.mustArrive ? TITLE.arrive : TITLE.file;
  const { error, value } = createEvents([{
    uid: uidOf(day), title, description: DESCRIPTION, start: partsOf(day.date), end: partsOf(addDays(day.date, 1)),
    // The day after is the end of a whole day (a length in days would be written with an empty time, which some programs refuse).
    // Seconds since 2026: grows with each file and stays a small whole number.
    sequence: Math.max(0, Math.floor(at / 1000) - Date.UTC(2026, 0, 1) / 1000),
    busyStatus: 'FREE', transp: 'TRANSPARENT', classification: 'PRIVATE',
    alarms: ALARMS.map((trigger) => ({ action: 'display', description: title, ...(trigger ? { trigger } : {}) })),
  }], { productId: PRODUCT });
  if (error || !value) throw error ?? new Error('no calendar file was made');
  return value;
}
