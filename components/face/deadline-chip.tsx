import type { Deadline } from '../../lib/appeal/deadline';
import { countWords, dateWords, spanWords } from '../words/format';

const SOON_DAYS = 14;

export type Pressure = 'far' | 'soon' | 'past' | 'open';

/** Only a real date presses: amber under two weeks, red only when it has passed. */
export function pressureOf(deadline: Deadline): Pressure {
  if (deadline.kind !== 'date') return 'open';
  if (deadline.daysLeft < 0) return 'past';
  return deadline.daysLeft < SOON_DAYS ? 'soon' : 'far';
}

/** The chip's few words. They say it all; colour only repeats them. */
export function chipWords(deadline: Deadline): string {
  if (deadline.kind === 'window') return `${spanWords(deadline.span)} to appeal`;
  if (deadline.kind !== 'date') return 'No deadline printed';
  const { daysLeft } = deadline;
  if (daysLeft < 0) return `Passed ${countWords(-daysLeft, 'day')} ago`;
  return daysLeft === 0 ? 'Last day is today' : `${countWords(daysLeft, 'day')} left`;
}

/** Opens the ground of the date. The mark before the words differs in shape, not only in colour. */
export function DeadlineChip({ deadline, open, onToggle, controls }: { deadline: Deadline; open: boolean; onToggle(): void; controls: string }) {
  if (deadline.kind === 'none') return null;
  return (
    <button type="button" className={`deadline-chip ${pressureOf(deadline)}`} aria-expanded={open} aria-controls={controls} onClick={onToggle}>
      <span className="mark" aria-hidden="true" />
      {chipWords(deadline)}
      <span className="out-of-sight">{deadline.kind === 'date' ? `, ${dateWords(deadline.date)}` : ''} (where this comes from)</span>
    </button>
  );
}
