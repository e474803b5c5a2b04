/**
 * The last day to appeal. Order of `deadlineRules` in `domain/appeal-rights.json`: a printed date, then a printed
 * window, then the rule of a plan type that the member confirmed, else no date. What the member put right by hand takes
 * the place of what was read, and says that it is theirs.
 */
import type { Found, TimeSpan } from '../reading/reading';
import { isCorrected, type Known, type KnownReading } from './known/known';
import { readingOfClaim } from './claim-scope';
import { denialReasonsOf } from './plain-reason';
import { daysBetween, isPlainDate, longDate, type PlainDate } from './plain-date';
import { standing } from './standing-words';
import { faceOf, type FaceKind } from './verdict-face';
import type { Deadline, DeadlineInput, OtherDate, Proof } from './due/shape';
import { dateAlerts, pictureAlerts, ruleAlerts, ruleNotes, urgencyAlerts } from './due/notes';
import { FINAL_ANSWER, LETTER, NOTICE_DATE, PLAN_TYPE, WHERE_NOTICES_SAY_IT, WHERE_THE_LETTER_IS, isNotice } from './due/questions';
import { firstLevelRule, type FirstLevelRule } from './due/rule';
import { endOf, isUsableSpan, spanWords } from './due/span';

export type { Deadline, DeadlineInput, DeadlineQuestion, OtherDate, Proof } from './due/shape';

const NO_DEADLINE: Readonly<Partial<Record<FaceKind, string>>> = {
  approved: 'There is nothing to appeal, so no date runs.',
  'cost-share': 'This is your share of the cost, not a denial. No appeal date runs for it.',
  pending: 'The plan has not decided. An appeal date runs only after a denial.',
  several: 'Each denial has its own date. Pick one first.',
  'no-appeal-rights': 'This cannot be appealed as it stands. Ask your provider by when a new claim must be sent.',
  'not-a-denial': 'Nothing was denied here, so no date runs.',
  nothing: 'Nothing was denied here, so no date runs.',
};

const proofOf = ({ value, quote, at }: Pick<Found<Proof['value']>, 'value' | 'quote' | 'at'>): Proof => ({ value, quote, at });

/** The words that a value stands on: none for one of the member's. */
const proofsOf = (known: Known<Proof['value']>): readonly Proof[] => (isCorrected(known) ? [] : [proofOf(known)]);

/** Said behind a value that is the member's. */
const ownWords = (known: Known<unknown>): string => (!isCorrected(known) ? '' : known.read ? ', as you corrected it' : ', as you typed it');

interface Start {
  readonly date: PlainDate;
  readonly ground: 'counted-from-notice' | 'counted-from-your-date';
  readonly name: string;
  readonly proof: readonly Proof[];
}

/**
 * The day that windows are counted from. A notice's own date comes first. A page about a claim shows only when the claim
 * was decided: there the date that the member gives, from the letter, comes before it.
 */
function startOf(reading: KnownReading, given: PlainDate | undefined): Start | undefined {
  const { noticeDate } = reading.fields;
  const shown = noticeDate && isPlainDate(noticeDate.value) ? noticeDate : undefined;
  const isOnNotice = isNotice(reading);
  if (given !== undefined && isPlainDate(given) && !(shown && isOnNotice)) {
    return { date: given, ground: 'counted-from-your-date', name: 'the date you gave', proof: [] };
  }
  if (!shown) return undefined;
  const name = `${isOnNotice ? 'the date on the notice' : 'the date that this page shows'}${ownWords(shown)}`;
  return { date: shown.value, ground: isCorrected(shown) ? 'counted-from-your-date' : 'counted-from-notice', name, proof: proofsOf(shown) };
}

/** Said wherever a window was counted from a page and not from the letter. */
const startNotes = (reading: KnownReading, start: Start): string[] => [
  ...(start.ground === 'counted-from-notice' && !isNotice(reading) ? ['This page shows when the plan decided. If your letter bears another date, that one counts.'] : []),
  'Some plans count the day your appeal arrives, not the day you send it. Send it early enough to arrive by then.',
];

const countedWords = (date: PlainDate, span: string, start: Start): string => `File by ${longDate(date)}: ${span} from ${longDate(start.date)}, ${start.name}.`;

export function deadlineOf(input: DeadlineInput): Deadline {
  const reading = readingOfClaim(input.reading, input.claimNumber);
  const none = NO_DEADLINE[faceOf(reading).kind];
  if (none) return { kind: 'none', words: none };

  const { today } = input;
  const start = startOf(reading, input.noticeDateFromMember);
  const urgency = urgencyAlerts(denialReasonsOf(reading));
  const caution = standing('notice-controls');
  const found =
    printedDate(reading, start, today, caution, urgency) ??
    printedWindow(reading, start, today, caution, urgency) ??
    unclearLevel(reading, caution, urgency) ??
    ruledWindow(reading, firstLevelRule(input.confirmedPlanType), start, today, caution, urgency) ??
    unknown(reading, input.confirmedPlanType, start, caution, urgency);
  if (found.kind === 'none') return found;
  const isFromPaper = found.proof.length > 0 || (found.kind === 'date' && found.others.some(({ proof }) => proof.length > 0));
  return { ...found, alerts: [...found.alerts, ...pictureAlerts(reading, isFromPaper)] };
}

/** Alerts on a date that the paper gives; a second date is never hidden. */
const paperAlerts = (urgency: readonly string[], others: readonly OtherDate[], date: PlainDate, daysLeft: number): string[] => [
  ...urgency,
  ...(others.length > 0 ? ['Two dates are possible. Keep the earlier one until the plan confirms.'] : []),
  ...dateAlerts(date, daysLeft),
];

function printedDate({ fields }: KnownReading, start: Start | undefined, today: PlainDate, caution: string, urgency: string[]): Deadline | undefined {
  const { appealBy, appealDays } = fields;
  if (!appealBy || !isPlainDate(appealBy.value)) return undefined;
  const date = appealBy.value;
  const daysLeft = daysBetween(today, date);
  const others: OtherDate[] = (appealBy.alternatives ?? [])
    .filter(({ value }) => isPlainDate(value) && value !== date)
    .map((other) => ({ date: other.value, daysLeft: daysBetween(today, other.value), words: `The paper can also be read as ${longDate(other.value)}.`, proof: [proofOf(other)] }));
  const end = appealDays && isUsableSpan(appealDays.value) && start ? endOf(start.date, appealDays.value) : undefined;
  if (end && start && appealDays && end !== date) {
    const words = `The paper also says ${spanWords(appealDays.value)}${ownWords(appealDays)}. From ${longDate(start.date)}, ${start.name}, that is ${longDate(end)}.`;
    others.push({ date: end, daysLeft: daysBetween(today, end), words, proof: [...proofsOf(appealDays), ...start.proof] });
  }
  return {
    kind: 'date', date, daysLeft, others, caution,
    ground: isCorrected(appealBy) ? 'your-correction' : 'printed',
    words: isCorrected(appealBy) ? `File by ${longDate(date)}. You typed this date from the paper.` : `File by ${longDate(date)}. ${standing('date-printed')}`,
    proof: proofsOf(appealBy),
    alerts: paperAlerts(urgency, others, date, daysLeft),
    notes: [],
  };
}

function printedWindow(reading: KnownReading, start: Start | undefined, today: PlainDate, caution: string, urgency: string[]): Deadline | undefined {
  const { appealDays } = reading.fields;
  if (!appealDays || !isUsableSpan(appealDays.value)) return undefined;
  const span = appealDays.value;
  const date = start ? endOf(start.date, span) : undefined;
  if (!start || !date) {
    return {
      kind: 'window', span, ground: isCorrected(appealDays) ? 'your-correction' : 'printed', caution, proof: proofsOf(appealDays), alerts: urgency, notes: [], question: NOTICE_DATE,
      words: `The paper gives you ${spanWords(span)} to appeal${ownWords(appealDays)}. It shows no date to count from.`,
    };
  }
  const daysLeft = daysBetween(today, date);
  const others = (appealDays.alternatives ?? []).flatMap((other): OtherDate[] => {
    const end = isUsableSpan(other.value) ? endOf(start.date, other.value) : undefined;
    if (!end || end === date) return [];
    const words = `The paper can also be read as ${spanWords(other.value as TimeSpan)}, which is ${longDate(end)}.`;
    return [{ date: end, daysLeft: daysBetween(today, end), words, proof: [proofOf(other)] }];
  });
  return {
    kind: 'date', date, daysLeft, others, caution,
    ground: isCorrected(appealDays) ? 'your-correction' : start.ground,
    words: countedWords(date, isCorrected(appealDays) ? `${spanWords(span)}${ownWords(appealDays)},` : spanWords(span), start),
    proof: [...proofsOf(appealDays), ...start.proof],
    alerts: paperAlerts(urgency, others, date, daysLeft),
    notes: startNotes(reading, start),
  };
}

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

function ruledWindow(reading: KnownReading, rule: FirstLevelRule | undefined, start: Start | undefined, today: PlainDate, caution: string, urgency: string[]): Deadline | undefined {
  if (!rule) return undefined;
  const { span, row, plan } = rule;
  const date = start ? endOf(start.date, span) : undefined;
  const ruleWords = `That is the rule for this plan type: ${plan.name}.`;
  if (!start || !date) {
    return {
      kind: 'window', span, ground: 'rule', row, caution, proof: [], question: NOTICE_DATE,
      words: `This page prints no time to appeal. The rule for this plan type gives ${spanWords(span)}: ${plan.name}.`,
      alerts: [...urgency, ...ruleAlerts(rule)],
      notes: ruleNotes(rule),
    };
  }
  const daysLeft = daysBetween(today, date);
  return {
    kind: 'date', date, daysLeft, ground: 'rule', row, caution, others: [], proof: start.proof,
    words: `${countedWords(date, spanWords(span), start)} ${ruleWords}`,
    alerts: [...urgency, ...dateAlerts(date, daysLeft, rule), ...ruleAlerts(rule)],
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
