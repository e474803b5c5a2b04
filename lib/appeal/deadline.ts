/**
 * The last day to appeal. Order of `deadlineRules` in `domain/appeal-rights.json`: a printed date, then a printed
 * window, then the rule of a plan type that the member confirmed, else no date. What the member put right by hand takes
 * the place of what was read, and says that it is theirs. Where notice and rule, or two papers, disagree, both are shown.
 */
import { planTypeById, type AppealLevel, type PlanType } from '../knowledge/appeal-rights';
import { readingOfClaim } from './claim-scope';
import { besidePaper, besideRule, windowBesideRule } from './due/compare';
import { inDocument, type Counting } from './due/counting';
import { pictureAlerts, urgencyAlerts } from './due/notes';
import { printedDate, printedWindow, type PrintedWindow } from './due/printed';
import { FINAL_ANSWER, LETTER, PLAN_TYPE, WHERE_NOTICES_SAY_IT, WHERE_THE_LETTER_IS, isNotice } from './due/questions';
import { sharedRule } from './due/rule';
import { noDateWords, ruledLevels } from './due/ruled';
import type { Deadline, DeadlineInput, KnownDeadline } from './due/shape';
import { isUsableSpan, spanWords } from './due/span';
import { proofsOf, startsOf } from './due/start';
import type { KnownReading } from './known/known';
import { levelsAfter } from './levels/steps';
import { denialReasonsOf } from './plain-reason';
import { standing } from './standing-words';
import { faceOf, type FaceKind } from './verdict-face';

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

/** Where the one paper leaves the case: no date runs for it, or by when and how sure. */
export function deadlineOf(input: DeadlineInput): Deadline {
  const reading = readingOfClaim(input.reading, input.claimNumber);
  const { kind } = faceOf(reading, undefined, input.finalAnswer);
  const none = NO_DEADLINE[kind];
  if (none) return { kind: 'none', words: none };

  const isAnswer = kind === 'upheld';
  const plan = input.confirmedPlanType && input.confirmedPlanType !== 'unknown' ? planTypeById(input.confirmedPlanType) : undefined;
  const open = plan ? (input.open ?? levelsAfter(plan, isAnswer ? 1 : 0)) : [];
  const counting: Counting = {
    reading, starts: startsOf(reading, input.noticeDateFromMember), today: input.today,
    caution: standing('notice-controls'), urgency: urgencyAlerts(denialReasonsOf(reading)),
  };
  const printed = withOtherPapers(input, counting, plan, open, isAnswer);
  if (printed) return printed;
  const found = (isAnswer || input.finalAnswer === 'No' ? undefined : unclearLevel(counting)) ??
    (plan && ruledLevels(counting, plan, open, isAnswer)) ??
    (isAnswer ? noTimeForNext(counting, plan, open) : unknown(counting, plan, open));
  return finished(found, reading, input.documentId);
}

function finished<D extends KnownDeadline>(found: D, reading: KnownReading, documentId: string | undefined): D {
  const isFromPaper = found.proof.length > 0 || (found.kind === 'date' && found.others.some(({ proof }) => proof.length > 0));
  return inDocument({ ...found, alerts: [...found.alerts, ...pictureAlerts(reading, isFromPaper)] }, documentId);
}

/** What one paper prints, beside the rule for the same level. */
function onPaper(counting: Counting, plan: PlanType | undefined, open: readonly AppealLevel[], isAnswer: boolean): KnownDeadline | undefined {
  const rule = plan && sharedRule(plan, open);
  const date = printedDate(counting);
  if (date) return rule ? besideRule(counting, date, rule, true) : date;
  const fields: readonly PrintedWindow[] = isAnswer ? ['appealDays', 'externalReviewDays'] : ['appealDays'];
  for (const field of fields) {
    const found = printedWindow(counting, field);
    if (!found || !rule) {
      if (found) return found;
    } else return found.kind === 'date' ? besideRule(counting, found, rule, false) : windowBesideRule(counting, found, rule);
  }
  return undefined;
}

/** What the papers of one decision print. A paper that gives a day beats one that gives none; of two days both are shown. */
function withOtherPapers(input: DeadlineInput, counting: Counting, plan: PlanType | undefined, open: readonly AppealLevel[], isAnswer: boolean): KnownDeadline | undefined {
  const own = onPaper(counting, plan, open, isAnswer);
  let found = own && finished(own, counting.reading, input.documentId);
  for (const { documentId, reading: whole } of input.others ?? []) {
    const reading = readingOfClaim(whole, input.claimNumber);
    const theirs = onPaper({ ...counting, reading, starts: startsOf(reading, input.noticeDateFromMember) }, plan, open, isAnswer);
    const other = theirs && finished(theirs, reading, documentId);
    if (other?.kind === 'date') found = besidePaper(counting, found?.kind === 'date' ? found : undefined, other);
    else found ??= other;
  }
  return found;
}

/** The answer to an appeal has its own clock; the rule for a first appeal would be the wrong one. */
const noTimeForNext = ({ caution, urgency }: Counting, plan: PlanType | undefined, open: readonly AppealLevel[]): KnownDeadline => ({
  kind: 'unknown', caution, alerts: urgency, proof: [], question: FINAL_ANSWER,
  words: 'This answers an appeal, and we found no time for the next level on it. Look for it in the letter, or ask the plan.',
  whereNoticesSayIt: WHERE_NOTICES_SAY_IT,
  notes: plan ? open.map((level) => `${level.name}: ${noDateWords(plan, level)}`) : [],
});

/** A paper that prints a time for outside review only may be the answer to an appeal: the first level's rule is then the wrong one. */
function unclearLevel({ reading: { fields }, caution, urgency }: Counting): KnownDeadline | undefined {
  const { externalReviewDays } = fields;
  if (!externalReviewDays || !isUsableSpan(externalReviewDays.value)) return undefined;
  return {
    kind: 'unknown', caution, alerts: urgency, notes: [], question: FINAL_ANSWER, proof: proofsOf(externalReviewDays),
    words: `This paper prints a time for outside review only: ${spanWords(externalReviewDays.value)}. It prints none for a first appeal.`,
    whereNoticesSayIt: WHERE_NOTICES_SAY_IT,
  };
}

function unknown({ reading, starts: [start], caution, urgency }: Counting, plan: PlanType | undefined, open: readonly AppealLevel[]): KnownDeadline {
  return {
    kind: 'unknown', caution, proof: [],
    words: 'This page prints no time to appeal.',
    whereNoticesSayIt: isNotice(reading) ? WHERE_NOTICES_SAY_IT : WHERE_THE_LETTER_IS,
    question: !plan && (start || isNotice(reading)) ? PLAN_TYPE : LETTER,
    row: 'appeal-rights/unknown/internal-appeal',
    alerts: urgency,
    notes: [
      ...(plan ? open.map((level) => noDateWords(plan, level)) : []),
      'Some plans allow only 60 days, and far less for hospital discharges or to keep services. Check your notice.',
    ],
  };
}
