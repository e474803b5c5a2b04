/** What a case asks of the member by a day: its last day, unless the appeal is out already or nothing runs. */
import type { Deadline } from '../due/shape';
import type { KnownFile } from '../known/known';
import type { PlainDate } from '../plain-date';
import { deadlineOfCase, decisionNow } from './decision';
import { ladderOf } from './ladder';
import { sentSince } from './sent';
import { standOf } from './stand';

export interface CaseDue {
  readonly deadline: Deadline | undefined;
  /** The day on which the appeal against the newest decision went out. */
  readonly sentOn: PlainDate | undefined;
  readonly rests: boolean;
}

/** An answer that refused the appeal wakes the case again: a letter that went out before it does not count. */
export function dueOf(file: KnownFile, today: PlainDate): CaseDue {
  const deadline = deadlineOfCase(file, today);
  const stand = standOf(file);
  const refused = stand.refusals.length > 0 ? decisionNow(file, stand)?.paper.reading.fields.noticeDate?.value : undefined;
  const sentOn = sentSince(file, refused);
  return { deadline, sentOn, rests: sentOn !== undefined || deadline?.kind === 'none' };
}

/** The day that presses: the deadline's, else the earliest of the levels that are open side by side. */
export function pressingDay(file: KnownFile, deadline: Deadline | undefined, today: PlainDate): PlainDate | undefined {
  if (deadline?.kind === 'date') return [deadline.date, ...deadline.others.map(({ date }) => date)].filter((date) => date >= today).sort()[0] ?? deadline.date;
  const days = ladderOf(file, today)?.stops.flatMap(({ state, lastDay }) => (state === 'open' && lastDay.kind === 'date' ? [lastDay.date] : []));
  return days?.sort()[0];
}
