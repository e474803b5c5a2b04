/**
 * The last day to appeal. Order of `deadlineRules` in `domain/appeal-rights.json`: a printed date, then a printed
 * window, then the rule of a plan type that the member confirmed, else no date. What the member put right by hand takes
 * the place of what was read, and says that it is theirs.
 */
import { isCorrected, type KnownReading } from './known/known';
import { readingOfClaim } from './claim-scope';
import { denialReasonsOf } from './plain-reason';
import { daysBetween, isPlainDate, longDate, type PlainDate } from './plain-date';
import { standing } from './standing-words';
import { faceOf, type FaceKind } from './verdict-face';
import type { Deadline, DeadlineInput, OtherDate } from './due/shape';
import { dateAlerts, pictureAlerts, ruleAlerts, ruleNotes, urgencyAlerts } from './due/notes';
import { FINAL_ANSWER, LETTER, NOTICE_DATE, PLAN_TYPE, WHERE_NOTICES_SAY_IT, WHERE_THE_LETTER_IS, isNotice } from './due/questions';
import { firstLevelRule, type FirstLevelRule } from './due/rule';
import { endOf, isUsableSpan, roughDays, spanWords } from './due/span';
import { earliestFirst, ownWords, proofsOf, startNotes, startsOf, type Start } from './due/start';

export type { Deadline, DeadlineInput, DeadlineQuestion, OtherDate, Proof } from './due/shape';

const NO_DEADLINE: Readonly<Partial<Record<FaceKind, string>>> = {
  approved: 'There is nothing to appeal, so no date runs.',
  'cost-share': 'This is your share of the cost, not a denial. No appeal date runs for it.',
  reversed: 'The plan changed its decision, so no date runs.',
  bill: 'This shows no decision of a plan, so no appeal date runs for it.',
  pending: 'The plan has not decided. An appeal date runs only after a denial.',
  several: 'Each denial has its own date. Pick one first.',
  'no-appeal-rights': 'This cannot be appealed as it stands. Ask your provider by when a new claim must be sent.',
  'not-a-denial': 'Nothing was denied here, so no date runs.',
  nothing: 'Nothing was denied here, so no date runs.',
};

const countedWords = (date: PlainDate, span: string, start: Start): string => `File by ${longDate(date)}: ${span} from ${longDate(start.date)}, ${start.name}.`;

export function deadlineOf(input: DeadlineInput): Deadline {
  const reading = readingOfClaim(input.reading, input.claimNumber);
  const { kind } = faceOf(reading, undefined, input.finalAnswer);
  const none = NO_DEADLINE[kind];
  if (none) return { kind: 'none', words: none };

  const { today } = input;
  const starts = startsOf(reading, input.noticeDateFromMember);
  const urgency = urgencyAlerts(denialReasonsOf(reading));
  const caution = standing('notice-controls');
  const window = (field: 'appealDays' | 'externalReviewDays') => printedWindow(reading, field, starts, today, caution, urgency);
  const found =
    printedDate(reading, starts, today, caution, urgency) ??
    window('appealDays') ??
    (kind === 'upheld'
      ? window('externalReviewDays') ?? noTimeForNext(caution, urgency)
      : (input.finalAnswer === 'No' ? undefined : unclearLevel(reading, caution, urgency)) ??
        ruledWindow(reading, firstLevelRule(input.confirmedPlanType), starts, today, caution, urgency) ??
        unknown(reading, input.confirmedPlanType, starts[0], caution, urgency));
  if (found.kind === 'none') return found;
  const isFromPaper = found.proof.length > 0 || (found.kind === 'date' && found.others.some(({ proof }) => proof.length > 0));
  return { ...found, alerts: [...found.alerts, ...pictureAlerts(reading, isFromPaper)] };
}

const TWO_DATES = 'Two dates are possible. Keep the earlier one until the plan confirms.';
const SEVERAL_DATES = 'Several dates are possible. Keep the earliest one until the plan confirms.';

/** Alerts on a date that the paper gives; a second date is never hidden. */
const paperAlerts = (urgency: readonly string[], others: readonly OtherDate[], date: PlainDate, daysLeft: number, rule?: FirstLevelRule): string[] => [
  ...urgency,
  ...(others.length > 0 ? [others.length > 1 ? SEVERAL_DATES : TWO_DATES] : []),
  ...dateAlerts(date, daysLeft, rule),
];

function printedDate({ fields }: KnownReading, starts: readonly Start[], today: PlainDate, caution: string, urgency: string[]): Deadline | undefined {
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

const WHAT_FOR = { appealDays: 'appeal', externalReviewDays: 'ask for outside review' } as const;

function printedWindow(reading: KnownReading, field: 'appealDays' | 'externalReviewDays', starts: readonly Start[], today: PlainDate, caution: string, urgency: string[]): Deadline | undefined {
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

/** The answer to an appeal has its own clock; the rule for a first appeal would be the wrong one. */
const noTimeForNext = (caution: string, urgency: string[]): Deadline => ({
  kind: 'unknown', caution, alerts: urgency, notes: [], question: FINAL_ANSWER, proof: [],
  words: 'This answers an appeal, and we found no time for the next level on it. Look for it in the letter, or ask the plan.',
  whereNoticesSayIt: WHERE_NOTICES_SAY_IT,
});

/** A paper that prints a time for outside review only may be the answer to an appeal: the first level's rule is then the wrong one. */
function unclearLevel({ fields }: KnownReading, caution: string, urgency: string[]): Deadline | undefined {
  const { externalReviewDays } = fields;
  if (!externalReviewDays || !isUsableSpan(externalReviewDays.value)) return undefined;
  return {
    kind: 'unknown', caution, alerts: urgency, notes: [], question: FINAL_ANSWER, proof: proofsOf(externalReviewDays),
    words: `This paper prints a time for outside review only: ${spanWords(externalReviewDays.value)}. It prints none for a first appeal.`,
    whereNoticesSayIt: WHERE_NOTICES_SAY_IT,
  };
}

function ruledWindow(reading: KnownReading, rule: FirstLevelRule | undefined, starts: readonly Start[], today: PlainDate, caution: string, urgency: string[]): Deadline | undefined {
  if (!rule) return undefined;
  const { span, row, plan } = rule;
  const [first, ...also] = earliestFirst(starts.flatMap((start) => {
    const date = endOf(start.date, span);
    return date ? [{ date, start }] : [];
  }));
  const ruleWords = `That is the rule for this plan type: ${plan.name}.`;
  if (!first) {
    return {
      kind: 'window', span, ground: 'rule', row, caution, proof: [], question: NOTICE_DATE,
      words: `This page prints no time to appeal. The rule for this plan type gives ${spanWords(span)}: ${plan.name}.`,
      alerts: [...urgency, ...ruleAlerts(rule)],
      notes: ruleNotes(rule),
    };
  }
  const { date, start } = first;
  const daysLeft = daysBetween(today, date);
  const others = also.map((other): OtherDate => ({
    date: other.date, daysLeft: daysBetween(today, other.date), proof: other.start.proof,
    words: `The paper can also be read as dated ${longDate(other.start.date)}, which gives ${longDate(other.date)}.`,
  }));
  return {
    kind: 'date', date, daysLeft, ground: 'rule', row, caution, others, proof: start.proof,
    words: `${countedWords(date, spanWords(span), start)} ${ruleWords}`,
    alerts: [...paperAlerts(urgency, others, date, daysLeft, rule), ...ruleAlerts(rule)],
    notes: [...startNotes(reading, start), ...ruleNotes(rule, date)],
  };
}

function unknown(reading: KnownReading, planType: string | undefined, start: Start | undefined, caution: string, urgency: string[]): Deadline {
  const isUnconfirmed = !planType || planType === 'unknown';
  return {
    kind: 'unknown', caution, proof: [],
    words: 'This page prints no time to appeal.',
    whereNoticesSayIt: isNotice(reading) ? WHERE_NOTICES_SAY_IT : WHERE_THE_LETTER_IS,
    question: isUnconfirmed && (start || isNotice(reading)) ? PLAN_TYPE : LETTER,
    row: 'appeal-rights/unknown/internal-appeal',
    alerts: urgency,
    notes: ['Some plans allow only 60 days, and far less for hospital discharges or to keep services. Check your notice.'],
  };
}
