/** What stands beside a deadline: what can move it, what it leaves alone, what to do when it has passed. */
import type { DenialCategory } from '../../knowledge/denial-reasons';
import type { Reading } from '../../reading/reading';
import { addDays, dayName, longDate, type PlainDate } from '../plain-date';
import { standing } from '../standing-words';
import { counted } from '../words';
import { filedNotes } from './filed';
import type { LevelRule } from './rule';

const ONGOING_CARE = 'Care that is being cut can have a much shorter time, down to hours. Use the time on your notice, and phone today.';

/** Ongoing care first: there the usual window is the wrong one to look at. */
export const urgencyAlerts = (categories: readonly DenialCategory[]): string[] =>
  categories.some(({ id }) => id === 'concurrent-review') ? [ONGOING_CARE, standing('expedited')] : [];

const isWeekend = (date: PlainDate): boolean => ['Saturday', 'Sunday'].includes(dayName(date));

/** What the date itself asks for: it has passed, or no office is open on it. */
export function dateAlerts(date: PlainDate, daysLeft: number, rule?: LevelRule): string[] {
  const weekend = isWeekend(date) ? [`${longDate(date)} is a ${dayName(date)}. We leave the date as it is: send it before.`] : [];
  return daysLeft < 0 ? [...pastAlerts(daysLeft, rule), ...weekend] : weekend;
}

function pastAlerts(daysLeft: number, rule?: LevelRule): string[] {
  return [
    `This date passed ${counted(-daysLeft, 'day')} ago.`,
    rule?.level.filing.lateForGoodCause
      ? 'The rule for your plan type can accept a late appeal for a good reason. Say why it is late, and send proof.'
      : 'Ask the plan if it still takes the appeal, and what it counts as a good reason for being late.',
    'Send the appeal anyway if you can, and say why it is late.',
  ];
}

const FROM_PICTURE: Readonly<Partial<Record<Reading['textSource'], string>>> = {
  ocr: 'This was read from a picture of the paper. Check it against the paper itself.',
  mixed: 'Parts of this paper were read from a picture. Check this against the paper itself.',
};

/** One misread digit is another day, and a picture gives no sign of it. Nothing where the member typed all that counts. */
export const pictureAlerts = ({ textSource }: Pick<Reading, 'textSource'>, isFromPaper: boolean): string[] => (isFromPaper ? [FROM_PICTURE[textSource] ?? []].flat() : []);

/** A row of the domain that was not checked against a text says so wherever it gives a number. */
export const ruleAlerts = ({ fromMemory }: LevelRule): string[] =>
  fromMemory ? ['Check your notice: this rule was not checked against its text.'] : [];

/** What the rule itself says of a month without that day, and of a last day on a weekend. Neither is relied on. */
function calendarNotes({ unit, note }: LevelRule['level']['filing'], date: PlainDate, from: PlainDate): string[] {
  const isCut = unit === 'months' && date.slice(8) !== from.slice(8);
  return [
    ...(isCut ? [`That month has no such day, so we take its last day.${/first day of the/.test(note ?? '') ? ' The rule may allow a day more. Do not rely on that.' : ''}`] : []),
    ...(isWeekend(date) && /Saturday/.test(note ?? '') ? ['The rule moves a last day on a weekend to the next working day. Do not rely on that.'] : []),
  ];
}

/** How the rule of a plan type counts. Mailing days only ever show a later date that may hold. */
export function ruleNotes({ level, plan }: LevelRule, date?: PlainDate, from?: PlainDate): string[] {
  const { filing } = level;
  const mailing = filing.mailingPresumptionDays;
  return [
    ...(filing.bound === 'minimum' ? ['The rule is a minimum. Your plan may give you more time.'] : []),
    ...(filing.bound === 'range' ? ['The state may allow more time. Your notice says how much.'] : []),
    ...(/receipt/.test(filing.from) ? ['The rule counts from the day you got the notice. We count from its date, to be safe.'] : []),
    ...(mailing !== null && date ? [`With ${counted(mailing, 'day')} for the mail the last day may be ${longDate(addDays(date, mailing))}. Do not rely on that.`] : []),
    ...(date && from ? calendarNotes(filing, date, from) : []),
    ...filedNotes(filing.countsAsFiled),
    ...(level.note ? [level.note] : []),
    plan.wording,
  ];
}
