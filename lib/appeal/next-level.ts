/**
 * The levels of appeal that come next, as a member meets them; from `appeal-rights.json` alone, and only for the plan
 * type that the member confirmed.
 */
import type { LetterKind } from '../cases/model';
import { helpers, planTypeById, type AppealLevel, type Helper, type PlanType } from '../knowledge/appeal-rights';
import type { TimeSpan } from '../reading/reading';
import { canCount, isFromMemory, isSureEnough, spanOfLevel } from './due/rule';
import { levelsAfter, rowOfLevel, type Stand } from './levels/stand';

export interface NextLevel {
  readonly id: string;
  /** As the letters of the plan may call it. */
  readonly name: string;
  /** The same in a few plain words. */
  readonly plainName: string;
  readonly decidedBy: string;
  /** Only where the rule gives a number that may be counted with. */
  readonly span?: TimeSpan;
  /** The row was not checked against a text. */
  readonly fromMemory: boolean;
  /** Only some plans have it. */
  readonly optional: boolean;
  /** What the row says of when it is open; only from a row that is sure enough. */
  readonly notes: readonly string[];
  /** `by-itself`: the plan must send the case on, and nothing is filed. `court`: no letter of ours opens it. */
  readonly opensBy: 'letter' | 'by-itself' | 'court';
  readonly letter: LetterKind;
  readonly row: string;
}

export interface NextLevels {
  readonly plan: PlanType;
  /** Several where they are alternatives, or where a plan may or may not have the first of them. */
  readonly levels: readonly NextLevel[];
}

/** Names that say what happens, where the official one does not. They state nothing that the row does not. */
const PLAIN_NAMES: Readonly<Record<string, string>> = {
  'internal-appeal': 'An appeal to the plan', 'second-internal-appeal': 'A second appeal to the plan', 'plan-appeal': 'An appeal to the plan',
  'external-review': 'A review outside the plan', ire: 'A review outside the plan', court: 'A court', hearing: 'A hearing', 'fair-hearing': 'A hearing at the state',
  council: 'A review by the Medicare Appeals Council', redetermination: 'A first review', reconsideration: 'A new review', 'second-reconsideration': 'A second new review',
  'formal-review': 'A formal review', 'carrier-reconsideration': 'A new review by the plan', 'opm-review': 'A review by the federal personnel office',
  'supplemental-claim': 'A new look with new evidence', 'higher-level-review': 'A new look without new evidence', 'board-appeal': 'An appeal to the Board of Veterans’ Appeals',
};

const opensBy = ({ id, filing }: AppealLevel): NextLevel['opensBy'] => (id === 'court' ? 'court' : filing.from.startsWith('automatic') ? 'by-itself' : 'letter');

export function nextLevel(plan: PlanType, level: AppealLevel): NextLevel {
  const span = canCount(plan, level) ? spanOfLevel(level) : undefined;
  return {
    id: level.id, name: level.name, plainName: PLAIN_NAMES[level.id] ?? level.name, decidedBy: level.decidedBy, optional: level.optional,
    fromMemory: isFromMemory(plan, level), row: rowOfLevel(plan, level), opensBy: opensBy(level), letter: `level/${level.id}`,
    notes: isSureEnough(plan, level) ? [level.filing.note, level.note].flatMap((note) => note ?? []) : [],
    ...(span === undefined ? {} : { span }),
  };
}

/** The levels above the first. Undefined without a confirmed plan type; none where its ladder has no other. */
export function nextLevels(planTypeId: string | undefined): NextLevels | undefined {
  const plan = planTypeId && planTypeId !== 'unknown' ? planTypeById(planTypeId) : undefined;
  return plan && { plan, levels: levelsAfter(plan, 1).map((level) => nextLevel(plan, level)) };
}

/** What the member can choose from now; also after they have chosen, so that they can choose again. */
export function choicesNow({ plan, refusals, open, isTold }: Stand): readonly NextLevel[] {
  if (!plan) return [];
  const possible = levelsAfter(plan, refusals.length);
  const told = isTold ? open.filter(({ id }) => !possible.some((level) => level.id === id)) : [];
  return [...told, ...possible].map((level) => nextLevel(plan, level));
}

/** No letter opens what comes after: a court, or nothing at all. */
export const isLadderOver = ({ plan, isReversed, open }: Stand): boolean => plan !== undefined && !isReversed && open.every(({ id }) => id === 'court');

/** Who helps members of a plan type, in the order of its row. */
export const helpersOf = (plan: PlanType): readonly Helper[] => plan.whoHelps.flatMap((id) => helpers.find((helper) => helper.id === id) ?? []);

/** A number is only as good as the row: one that was written from memory is checked before it is called. */
export const hasUncheckedNumber = ({ contact, verified }: Helper): boolean => /\d{3}-\d{4}/.test(contact) && verified.includes('from memory');
