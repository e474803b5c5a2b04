/** The days of a ladder as marks on one line of time: what the picture draws, and nothing that the list does not say. */
import type { Ladder } from '../../lib/appeal/levels/ladder';
import { daysBetween, type PlainDate } from '../../lib/appeal/plain-date';

/** `quiet`: the day asks for nothing. */
export type MarkLook = 'today' | 'paper' | 'sent' | 'answer' | 'far' | 'soon' | 'past' | 'quiet';

export interface Mark {
  readonly id: string;
  readonly date: PlainDate;
  readonly what: string;
  readonly look: MarkLook;
  /** Where it stands on the line, from 0 to 100. */
  readonly at: number;
}

const SOON_DAYS = 14;

type Unplaced = Omit<Mark, 'at'>;

function marksOf({ stops, decided, today }: Ladder): Unplaced[] {
  const marks: Unplaced[] = [{ id: 'today', date: today, what: 'Today', look: 'today' }];
  if (decided) marks.push({ id: 'decided', date: decided.date, what: 'Denial', look: 'paper' });
  for (const { level, state, lastDay, sentOn, answered, answerBy } of stops) {
    if (sentOn) marks.push({ id: `${level.id}/sent`, date: sentOn, what: 'Sent', look: 'sent' });
    if (answered) marks.push({ id: `${level.id}/answered`, date: answered.date, what: 'Answer', look: 'paper' });
    if (lastDay.kind === 'date' && state === 'open') {
      const look = sentOn ? 'quiet' : lastDay.daysLeft < 0 ? 'past' : lastDay.daysLeft < SOON_DAYS ? 'soon' : 'far';
      marks.push({ id: `${level.id}/last-day`, date: lastDay.date, what: 'Last day', look });
    }
    if (state === 'open') for (const { care, date } of answerBy) if (date) marks.push({ id: `${level.id}/answer/${care}`, date, what: 'Answer due', look: 'answer' });
  }
  return marks;
}

/** In the order of time. Empty where there is no day but today. */
export function placedMarks(ladder: Ladder): readonly Mark[] {
  const marks = marksOf(ladder).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || first.date === last.date) return [];
  const length = daysBetween(first.date, last.date);
  return marks.map((mark) => ({ ...mark, at: (daysBetween(first.date, mark.date) / length) * 100 }));
}
