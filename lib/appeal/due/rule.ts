/** The windows of a confirmed plan type, where the domain allows a date to be computed from them. */
import { planTypeById, type AppealLevel, type PlanType } from '../../knowledge/appeal-rights';
import type { TimeSpan } from '../../reading/reading';

/** The window of one level, where a date may be counted from it. */
export interface LevelRule {
  readonly plan: PlanType;
  readonly level: AppealLevel;
  readonly span: TimeSpan;
  readonly row: string;
  /** The row was not checked against a text: a date from it goes out only with "check your notice". */
  readonly fromMemory: boolean;
}

export type FirstLevelRule = LevelRule;

/** `deadlineRules`: a state may allow less than `maximum`, and `none` has no number. */
const COMPUTABLE = new Set(['exact', 'minimum', 'range']);
const NEVER_FROM = /uncertain|second-hand/;
const FROM_MEMORY = /from memory/;

/** The time of a level as its row gives it. */
export function spanOfLevel({ filing: { amount, unit } }: Pick<AppealLevel, 'filing'>): TimeSpan | undefined {
  if (amount === null || unit === null) return undefined;
  return unit === 'months' ? { months: amount } : unit === 'year' ? { years: amount } : amount;
}

/** Whether a number of the row may be counted with: `deadlineRules` of the data. */
export const canCount = (plan: PlanType, { filing, verified }: AppealLevel): boolean => COMPUTABLE.has(filing.bound) && !NEVER_FROM.test(`${plan.verified}; ${verified}`);

/** The ladder's first rungs: order 0 is a side route, equal orders are alternatives. */
export function firstLevels(planTypeId: string | undefined): readonly AppealLevel[] {
  const levels = (planTypeId && planTypeById(planTypeId)?.levels.filter(({ order }) => order >= 1)) || [];
  const first = Math.min(...levels.map(({ order }) => order));
  return levels.filter(({ order }) => order === first);
}

/** Undefined where no date may be counted from the row: no number, one that a state may cut, or a row that is not sure enough. */
export function ruleOf(plan: PlanType, level: AppealLevel): LevelRule | undefined {
  const span = spanOfLevel(level);
  if (span === undefined || !canCount(plan, level)) return undefined;
  return { plan, level, span, row: `appeal-rights/${plan.id}/${level.id}`, fromMemory: isFromMemory(plan, level) };
}

/** A row, or its plan type, that was written from memory: said wherever it is shown. */
export const isFromMemory = (plan: PlanType, level: AppealLevel): boolean => FROM_MEMORY.test(`${plan.verified}; ${level.verified}`);

/** Whether words of a row may be shown as the rule at all. */
export const isSureEnough = (plan: PlanType, level: AppealLevel): boolean => !NEVER_FROM.test(`${plan.verified}; ${level.verified}`);

/** The one window that all of these levels share; of alternatives with different windows none is the rule. */
export function sharedRule(plan: PlanType, levels: readonly AppealLevel[]): LevelRule | undefined {
  const [level] = levels;
  if (!level || !levels.every(({ filing }) => filing.amount === level.filing.amount && filing.unit === level.filing.unit)) return undefined;
  return ruleOf(plan, level);
}

/** Of alternatives with different windows none is the rule: the letter says which one is open. */
export function firstLevelRule(planTypeId: string | undefined): FirstLevelRule | undefined {
  const plan = planTypeId ? planTypeById(planTypeId) : undefined;
  return plan && sharedRule(plan, firstLevels(planTypeId));
}
