/** The first-level window of a confirmed plan type, where the domain allows a date to be computed from it. */
import { planTypeById, type AppealLevel, type PlanType } from '../../knowledge/appeal-rights';
import type { TimeSpan } from '../../reading/reading';

export interface FirstLevelRule {
  readonly plan: PlanType;
  readonly level: AppealLevel;
  readonly span: TimeSpan;
  readonly row: string;
  /** The row was not checked against a text: a date from it goes out only with "check your notice". */
  readonly fromMemory: boolean;
}

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

/** Of alternatives with different windows none is the rule: the letter says which one is open. */
export function firstLevelRule(planTypeId: string | undefined): FirstLevelRule | undefined {
  const plan = planTypeId ? planTypeById(planTypeId) : undefined;
  const levels = firstLevels(planTypeId);
  const [level] = levels;
  if (!plan || !level) return undefined;
  const span = spanOfLevel(level);
  const marks = `${plan.verified}; ${level.verified}`;
  const isOneWindow = levels.every(({ filing }) => filing.amount === level.filing.amount && filing.unit === level.filing.unit);
  if (span === undefined || !isOneWindow || !canCount(plan, level)) return undefined;
  return { plan, level, span, row: `appeal-rights/${plan.id}/${level.id}`, fromMemory: FROM_MEMORY.test(marks) };
}
