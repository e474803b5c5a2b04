/** The last day to file at one level: printed for it, else by its rule, counted from the decision before it. */
import type { AppealLevel, PlanType } from '../../knowledge/appeal-rights';
import { readingOfClaim } from '../claim-scope';
import { deadlineOf } from '../deadline';
import { ruleAlerts, ruleNotes } from '../due/notes';
import { filedNotes } from '../due/filed';
import { ruleOf } from '../due/rule';
import { noDateWords } from '../due/ruled';
import type { DateDeadline, DeadlineInput, UnknownDeadline, WindowDeadline } from '../due/shape';
import { isUsableSpan, spanWords } from '../due/span';
import { ownWords, proofsOf } from '../due/start';
import { isCorrected, type KnownDocument } from '../known/known';
import { standing } from '../standing-words';
import { faceOf } from '../verdict-face';

/** As a deadline, without the question: the face of the case asks it once. */
export type LastDay = DateDeadline | Omit<WindowDeadline, 'question'> | Omit<UnknownDeadline, 'question' | 'whereNoticesSayIt'>;

/** Outside review has a time of its own on the paper. */
const isOutside = ({ id }: AppealLevel): boolean => id === 'external-review';

const unknownDay = (plan: PlanType, level: AppealLevel, words: string, alerts: readonly string[] = []): LastDay => ({
  kind: 'unknown', words, caution: standing('notice-controls'), alerts, notes: [...filedNotes(level.filing.countsAsFiled), ...(level.note ? [level.note] : [])],
  proof: [], row: `appeal-rights/${plan.id}/${level.id}`,
});

/** The same paper, as far as it prints a time for this level: what is printed for outside review is for no other level. */
function forLevel(input: DeadlineInput, level: AppealLevel, open: readonly AppealLevel[]): DeadlineInput {
  const keep = (reading: DeadlineInput['reading']): DeadlineInput['reading'] => {
    const { appealBy, appealDays, externalReviewDays, ...fields } = reading.fields;
    // A paper that prints a time for outside review alone may be an answer: the question that settles it stays open.
    if (!isOutside(level) && faceOf(reading, undefined, input.finalAnswer).kind !== 'upheld') return reading;
    if (!isOutside(level)) return { ...reading, fields: { ...fields, ...(appealBy ? { appealBy } : {}), ...(appealDays ? { appealDays } : {}) } };
    // Beside another appeal the usual time is that one's; alone, whatever is printed is for outside review.
    const isAlone = open.length === 1 && !externalReviewDays;
    return { ...reading, fields: { ...fields, ...(externalReviewDays ? { appealDays: externalReviewDays } : isAlone ? { ...(appealBy ? { appealBy } : {}), ...(appealDays ? { appealDays } : {}) } : {}) } };
  };
  return {
    ...input, open: [level], reading: keep(readingOfClaim(input.reading, input.claimNumber)),
    ...(input.others ? { others: input.others.map((other) => ({ ...other, reading: keep(readingOfClaim(other.reading, input.claimNumber)) })) } : {}),
  };
}

/** A level that can be used now, or could be: from the decision before it. `open`: all that are open at the same time. */
export function lastDayNow(plan: PlanType, level: AppealLevel, input: DeadlineInput, open: readonly AppealLevel[]): LastDay {
  const found = deadlineOf(forLevel(input, level, open));
  if (found.kind === 'none') return unknownDay(plan, level, found.words);
  // "No time printed" says less than the row does.
  if (found.kind === 'unknown' && found.proof.length === 0 && !ruleOf(plan, level)) return unknownDay(plan, level, noDateWords(plan, level), found.alerts);
  return found;
}

/** A level that opens with the next answer: how long it will be open, and no date. */
export function lastDayLater(plan: PlanType, level: AppealLevel, papers: readonly KnownDocument[]): LastDay {
  const printed = isOutside(level) ? papers.find(({ reading }) => isUsableSpan(reading.fields.externalReviewDays?.value)) : undefined;
  const known = printed?.reading.fields.externalReviewDays;
  const row = `appeal-rights/${plan.id}/${level.id}`;
  const rule = ruleOf(plan, level);
  const common = { caution: standing('notice-controls'), row, notes: rule ? ruleNotes(rule) : filedNotes(level.filing.countsAsFiled) };
  if (printed && known) {
    return {
      ...common, kind: 'window', span: known.value, ground: isCorrected(known) ? 'your-correction' : 'printed', alerts: [],
      words: `The paper gives you ${spanWords(known.value)} to ask for outside review${ownWords(known)}. It runs from the answer before it.`,
      proof: proofsOf(known).map((proof) => ({ ...proof, documentId: printed.id })),
    };
  }
  if (!rule) return unknownDay(plan, level, noDateWords(plan, level));
  return { ...common, kind: 'window', span: rule.span, ground: 'rule', alerts: ruleAlerts(rule), proof: [], words: `The rule gives ${spanWords(rule.span)}, from ${level.filing.from}.` };
}

/** A level that is behind the member, or that is not open to them. */
export const lastDayGone = (plan: PlanType, level: AppealLevel, words: string): LastDay => unknownDay(plan, level, words);
