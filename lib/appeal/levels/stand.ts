/**
 * Where a case stands on the ladder of its plan type: how many appeals were answered with a no, and which level is open
 * now. Levels come from `domain/appeal-rights.json` alone, and only for a plan type that the member confirmed.
 */
import { planTypeById, type AppealLevel, type PlanType } from '../../knowledge/appeal-rights';
import { appealAnswer } from '../appeal-answer';
import { readingOfClaim } from '../claim-scope';
import { finalAnswerIn } from '../due/questions';
import type { KnownDocument, KnownFile } from '../known/known';
import { papersByWeight } from '../main-document';
import { sentAt } from './sent';
import { levelsAfter, stepsOf } from './steps';

export { levelsAfter, levelsAt, sideRoutes } from './steps';

/** The question by which the member says at which level they are, where the papers do not tell. Its answer is the id of a level. */
export const AT_LEVEL = 'stand/level';

export interface Stand {
  /** The confirmed plan type; undefined while the member has not said, or does not know. */
  readonly plan: PlanType | undefined;
  /** The answers that refused an appeal, the oldest first, one for each day that they bear. */
  readonly refusals: readonly KnownDocument[];
  /** The newest answer to an appeal changed the decision. */
  readonly isReversed: boolean;
  /** The levels that can be used now: several where they are alternatives, or where only some plans have the first of them. Empty without a plan type, and above the last level. */
  readonly open: readonly AppealLevel[];
  /** The member said at which level they are. */
  readonly isTold: boolean;
}

const dayOf = ({ reading }: KnownDocument): string => reading.fields.noticeDate?.value ?? '';

/** How many answers refused after the member had said at which level they are: each moves the case on from there. */
function refusedSince(refusals: readonly KnownDocument[], saidAt: number): number {
  const before = refusals.filter(({ addedAt }) => addedAt <= saidAt).at(-1);
  return refusals.filter((paper) => paper.addedAt > saidAt && (!before || dayOf(paper) > dayOf(before))).length;
}

/** The level that was told, or those that are open so many refusals above it. */
const levelsFrom = (plan: PlanType, told: AppealLevel, refused: number): readonly AppealLevel[] =>
  refused === 0 ? [told] : levelsAfter(plan, stepsOf(plan).indexOf(told.order) + refused);

/**
 * The levels that are open after these refusals. One that came after the appeal of an open level went out answers that
 * level; of any other it is not known which one it answers, and it counts for the next step.
 */
function climbed(plan: PlanType, refusals: readonly KnownDocument[], file: Pick<KnownFile, 'letters' | 'sendings'>): readonly AppealLevel[] {
  const steps = stepsOf(plan);
  let at = 0;
  for (const refusal of refusals) {
    const answered = levelsAfter(plan, at).filter((level) => {
      const sent = sentAt(file, plan, level);
      return sent !== undefined && sent <= dayOf(refusal);
    });
    const highest = Math.max(...answered.map(({ order }) => order));
    at = answered.length > 0 ? steps.indexOf(highest) + 1 : at + 1;
  }
  return levelsAfter(plan, at);
}

/** @param file settled or not: what the member put right counts either way */
export function standOf(file: KnownFile): Stand {
  const papers = papersByWeight(file);
  const [main] = papers;
  const said = finalAnswerIn(file.answers);
  const answerOf = (paper: KnownDocument) => appealAnswer(readingOfClaim(paper.reading, file.case.claimNumber), paper === main ? said : undefined);
  const byDay = new Map(papers.filter((paper) => answerOf(paper) === 'upheld').map((paper) => [dayOf(paper), paper]));
  const refusals = [...byDay.values()].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const { confirmedPlanType } = file.case;
  const plan = confirmedPlanType && confirmedPlanType !== 'unknown' ? planTypeById(confirmedPlanType) : undefined;
  const isReversed = main !== undefined && answerOf(main) === 'reversed';
  const atLevel = file.answers.find(({ question }) => question === AT_LEVEL);
  const told = plan?.levels.find(({ id }) => id === atLevel?.text);
  const open = !plan || isReversed ? [] : told ? levelsFrom(plan, told, refusedSince(refusals, atLevel?.changedAt ?? 0)) : climbed(plan, refusals, file);
  return { plan, refusals, isReversed, open, isTold: told !== undefined };
}

/** `appeal-rights/plan/level`, as grounds name it. */
export const rowOfLevel = (plan: PlanType, level: AppealLevel): string => `appeal-rights/${plan.id}/${level.id}`;
