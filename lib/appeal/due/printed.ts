/** The last day as the paper itself gives it: a printed date, else a printed window counted from the day of the notice. */
import { isCorrected } from '../known/known';
import { daysBetween, isPlainDate, longDate, type PlainDate } from '../plain-date';
import { standing } from '../standing-words';
import { othersAlert, type Counting } from './counting';
import { dateAlerts } from './notes';
import { NOTICE_DATE } from './questions';
import type { DateDeadline, OtherDate, WindowDeadline } from './shape';
import { endOf, isUsableSpan, roughDays, spanWords } from './span';
import { countedWords, earliestFirst, ownWords, proofsOf, startNotes } from './start';

/** Alerts on a date that the paper gives; a second date is never hidden. */
const paperAlerts = (urgency: readonly string[], others: readonly OtherDate[], date: PlainDate, daysLeft: number): string[] => [
  ...urgency, ...othersAlert(others), ...dateAlerts(date, daysLeft),
];

/** The day that the paper prints. Undefined where it prints none. */
export function printedDate({ reading: { fields }, starts, today, caution, urgency }: Counting): DateDeadline | undefined {
  const { appealBy, appealDays } = fields;
  if (!appealBy || !isPlainDate(appealBy.value)) return undefined;
  // Of two readings the earlier day presses until the member has said which one is right.
  const [first, ...also] = earliestFirst([appealBy, ...(appealBy.alternatives ?? [])].flatMap((known) => (isPlainDate(known.value) ? [{ date: known.value, known }] : [])));
  if (!first) return undefined;
  const { date, known } = first;
  const daysLeft = daysBetween(today, date);
  const others = also.map((other): OtherDate => ({
    date: other.date, daysLeft: daysBetween(today, other.date), words: `The paper can also be read as ${longDate(other.date)}.`, proof: proofsOf(other.known),
  }));
  for (const start of starts) {
    const end = appealDays && isUsableSpan(appealDays.value) ? endOf(start.date, appealDays.value) : undefined;
    if (!end || !appealDays || end === date || others.some((other) => other.date === end)) continue;
    const words = `The paper also says ${spanWords(appealDays.value)}${ownWords(appealDays)}. From ${longDate(start.date)}, ${start.name}, that is ${longDate(end)}.`;
    others.push({ date: end, daysLeft: daysBetween(today, end), words, proof: [...proofsOf(appealDays), ...start.proof] });
  }
  return {
    kind: 'date', date, daysLeft, others, caution,
    ground: isCorrected(known) ? 'your-correction' : 'printed',
    words: isCorrected(known) ? `File by ${longDate(date)}. You typed this date from the paper.` : `File by ${longDate(date)}. ${standing('date-printed')}`,
    proof: proofsOf(known),
    alerts: paperAlerts(urgency, others, date, daysLeft),
    notes: [],
  };
}

export type PrintedWindow = 'appealDays' | 'externalReviewDays';

const WHAT_FOR = { appealDays: 'appeal', externalReviewDays: 'ask for outside review' } as const;

/** The time that the paper gives: a date where there is a day to count from. Undefined where it gives none. */
export function printedWindow({ reading, starts, today, caution, urgency }: Counting, field: PrintedWindow): DateDeadline | WindowDeadline | undefined {
  const { [field]: appealDays } = reading.fields;
  if (!appealDays || !isUsableSpan(appealDays.value)) return undefined;
  const spans = [appealDays, ...(appealDays.alternatives ?? [])].filter(({ value }) => isUsableSpan(value));
  const ends = starts.flatMap((start) => spans.flatMap((known) => {
    const date = isUsableSpan(known.value) ? endOf(start.date, known.value) : undefined;
    return date ? [{ date, start, known }] : [];
  }));
  const [first, ...also] = earliestFirst(ends);
  if (!first) {
    const [span] = [...spans].sort((a, b) => roughDays(a.value) - roughDays(b.value));
    const known = span ?? appealDays;
    const two = spans.length > 1 ? [`Two times are possible: ${spans.map(({ value }) => spanWords(value)).join(' and ')}. Keep the shorter one until the plan confirms.`] : [];
    return {
      kind: 'window', span: known.value, ground: isCorrected(known) ? 'your-correction' : 'printed', caution, proof: spans.flatMap(proofsOf), alerts: [...urgency, ...two], notes: [], question: NOTICE_DATE,
      words: `The paper gives you ${spanWords(known.value)} to ${WHAT_FOR[field]}${ownWords(known)}. It shows no date to count from.`,
    };
  }
  const { date, start, known } = first;
  const daysLeft = daysBetween(today, date);
  const others = also.map((other): OtherDate => {
    const from = starts.length > 1 ? ` from ${longDate(other.start.date)}` : '';
    return {
      date: other.date, daysLeft: daysBetween(today, other.date), proof: [...proofsOf(other.known), ...(starts.length > 1 ? other.start.proof : [])],
      words: `The paper can also be read as ${spanWords(other.known.value)}${from}, which is ${longDate(other.date)}.`,
    };
  });
  return {
    kind: 'date', date, daysLeft, others, caution,
    ground: isCorrected(known) ? 'your-correction' : start.ground,
    words: countedWords(date, isCorrected(known) ? `${spanWords(known.value)}${ownWords(known)},` : `${spanWords(known.value)}${field === 'externalReviewDays' ? ' for outside review' : ''}`, start),
    proof: [...proofsOf(known), ...start.proof],
    alerts: paperAlerts(urgency, others, date, daysLeft),
    notes: startNotes(reading, start),
  };
}
