/** Which cases have a day to keep: pure, from the cases themselves. A view leaves the days for the background. */
import { settledCase } from '../appeal/known/choices';
import type { KnownFile } from '../appeal/known/known';
import { dueOf, pressingDay } from '../appeal/levels/due-case';
import { SOON_DAYS } from './rows';
import { daysUntil } from './day';
import type { ReminderRow } from './rows';

export interface DueSoon extends ReminderRow {
  readonly state: 'soon' | 'passed';
}

/** The next day of every case that waits for the member. A case whose appeal is out, or in which nothing runs, has none. */
export function daysToKeep(files: readonly KnownFile[], today: string): readonly ReminderRow[] {
  return files.flatMap((kept) => {
    const file = settledCase(kept);
    const { deadline, rests } = dueOf(file, today);
    const date = rests ? undefined : pressingDay(file, deadline, today);
    return date === undefined ? [] : [{ caseId: file.case.id, date }];
  }).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Due within seven days, today included, or passed without being sent. */
export function dueSoon(files: readonly KnownFile[], today: string): readonly DueSoon[] {
  return daysToKeep(files, today).flatMap((row): DueSoon[] => {
    const left = daysUntil(row.date, today);
    return left === undefined || left > SOON_DAYS ? [] : [{ ...row, state: left < 0 ? 'passed' : 'soon' }];
  });
}
