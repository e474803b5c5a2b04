/**
 * When to notify and in which words: at 14, 3 and 0 days, once each, and all dates of a day in one notice. The words
 * hold no amount, diagnosis, insurer or service: they stand on screens that others see.
 */
import { daysUntil } from './day';
import type { ReminderRow } from './rows';

const AT_DAYS = [0, 3, 14] as const;

/** What was notified already: a case and its date with the number of days at which it was. */
export type Told = Readonly<Record<string, number>>;

const keyOf = ({ caseId, date }: ReminderRow): string => `${caseId} ${date}`;

/** The step that a date has reached: a date 2 days away is at 3. Undefined where it is further, or has passed. */
const stepOf = (left: number | undefined): number | undefined => (left === undefined || left < 0 ? undefined : AT_DAYS.find((step) => left <= step));

export interface Notice {
  /** Absent where nothing is new. */
  readonly message?: string;
  /** To be kept: dates that are gone are out of it. */
  readonly told: Told;
}

const away = (left: number): string => (left === 0 ? 'today' : left === 1 ? '1 day away' : `${left} days away`);

export function noticeFor(rows: readonly ReminderRow[], told: Told, today: string): Notice {
  const near = rows.flatMap((row) => {
    const left = daysUntil(row.date, today);
    const step = stepOf(left);
    return left === undefined || step === undefined ? [] : [{ key: keyOf(row), left, step }];
  });
  const fresh = near.filter(({ key, step }) => (told[key] ?? Number.POSITIVE_INFINITY) > step).sort((a, b) => a.left - b.left);
  const now = Object.fromEntries(near.map(({ key, step }) => [key, step]));
  const [first] = fresh;
  if (!first) return { told: now };
  const message = fresh.length === 1
    ? `An appeal date is ${away(first.left)}. Open Overturn.`
    : `${fresh.length} appeal dates are near. The next is ${away(first.left)}. Open Overturn.`;
  return { message, told: now };
}
