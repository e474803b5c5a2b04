/** What every way to a date works with: one paper, the days to count from, today. */
import type { KnownReading } from '../known/known';
import { daysBetween, type PlainDate } from '../plain-date';
import type { DateDeadline, KnownDeadline, OtherDate, Proof } from './shape';
import type { Start } from './start';

export interface Counting {
  /** Of the one claim. */
  readonly reading: KnownReading;
  readonly starts: readonly Start[];
  readonly today: PlainDate;
  readonly caution: string;
  /** Alerts that stand before all others: care that is being cut. */
  readonly urgency: readonly string[];
}

const TWO_DATES = 'Two dates are possible. Keep the earlier one until the plan confirms.';
const SEVERAL_DATES = 'Several dates are possible. Keep the earliest one until the plan confirms.';

/** Said where more than one day is possible; nothing where there is one. */
export const othersAlert = (others: readonly OtherDate[]): string[] => (others.length === 0 ? [] : [others.length > 1 ? SEVERAL_DATES : TWO_DATES]);

/** The same deadline with other days beside it. Its alert on several days is made anew, behind what is urgent. */
export function withOthers(deadline: DateDeadline, others: readonly OtherDate[], urgency: readonly string[]): DateDeadline {
  const rest = deadline.alerts.filter((alert) => alert !== TWO_DATES && alert !== SEVERAL_DATES && !urgency.includes(alert));
  return { ...deadline, others, alerts: [...urgency, ...othersAlert(others), ...rest] };
}

/** A day of one deadline as it stands beside another. */
export const asOther = ({ date, proof }: Pick<DateDeadline, 'date' | 'proof'>, words: string, today: PlainDate): OtherDate => ({
  date, daysLeft: daysBetween(today, date), words, proof,
});

const named = (documentId: string) => (proof: Proof): Proof => ({ ...proof, documentId });

/** Says of every quote which paper of the case holds it. */
export function inDocument<D extends KnownDeadline>(deadline: D, documentId: string | undefined): D {
  if (documentId === undefined) return deadline;
  const others = deadline.kind === 'date' ? { others: deadline.others.map((other) => ({ ...other, proof: other.proof.map(named(documentId)) })) } : {};
  return { ...deadline, proof: deadline.proof.map(named(documentId)), ...others };
}
