/** The steps of a ladder, as `domain/appeal-rights.json` numbers them. */
import type { AppealLevel, PlanType } from '../../knowledge/appeal-rights';

/** The numbers of the steps of a ladder, from the first on. Step 0 holds the side routes. */
export const stepsOf = (plan: PlanType): readonly number[] => [...new Set(plan.levels.map(({ order }) => order))].filter((order) => order >= 1).sort((a, b) => a - b);

export const levelsAt = (plan: PlanType, step: number | undefined): readonly AppealLevel[] => plan.levels.filter(({ order }) => order === step);

/** Fast appeals, drug exceptions and the like: beside the ladder, open at any time that their row names. */
export const sideRoutes = (plan: PlanType): readonly AppealLevel[] => levelsAt(plan, 0);

/** The levels after so many refused appeals. A level that only some plans have stands with the one after it. */
export function levelsAfter(plan: PlanType, refusals: number): readonly AppealLevel[] {
  const steps = stepsOf(plan);
  const open = levelsAt(plan, steps[refusals]);
  return open.length > 0 && open.every(({ optional }) => optional) ? [...open, ...levelsAt(plan, steps[refusals + 1])] : open;
}
