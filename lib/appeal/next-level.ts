/** Which level of appeal comes after the first, for the plan type that the member confirmed; from `appeal-rights.json` alone. */
import { planTypeById, type AppealLevel, type PlanType } from '../knowledge/appeal-rights';
import type { TimeSpan } from '../reading/reading';
import { canCount, firstLevels, spanOfLevel } from './due/rule';

export interface NextLevel {
  readonly name: string;
  readonly decidedBy: string;
  /** Only where the rule gives a number that may be counted with. */
  readonly span?: TimeSpan;
  /** The row was not checked against a text. */
  readonly fromMemory: boolean;
  readonly row: string;
}

export interface NextLevels {
  readonly plan: PlanType;
  /** Several where they are alternatives, or where a plan may or may not have the first of them. */
  readonly levels: readonly NextLevel[];
}

const made = (plan: PlanType, level: AppealLevel): NextLevel => {
  const span = canCount(plan, level) ? spanOfLevel(level) : undefined;
  return {
    name: level.name, decidedBy: level.decidedBy, fromMemory: /from memory/.test(`${plan.verified}; ${level.verified}`), row: `appeal-rights/${plan.id}/${level.id}`,
    ...(span === undefined ? {} : { span }),
  };
};

/** The levels above the first. Undefined without a confirmed plan type; none where its ladder has no other. */
export function nextLevels(planTypeId: string | undefined): NextLevels | undefined {
  const plan = planTypeId && planTypeId !== 'unknown' ? planTypeById(planTypeId) : undefined;
  if (!plan) return undefined;
  const first = firstLevels(planTypeId)[0]?.order ?? 0;
  const above = plan.levels.filter(({ order }) => order > first).sort((a, b) => a.order - b.order);
  const levels: NextLevel[] = [];
  let order: number | undefined;
  for (const level of above) {
    // A level that only some plans have is named with the one after it.
    if (order !== undefined && level.order !== order && !above.filter((each) => each.order === order).every(({ optional }) => optional)) break;
    order = level.order;
    levels.push(made(plan, level));
  }
  return { plan, levels };
}
