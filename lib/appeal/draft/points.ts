/** Which points a letter makes: the plan's own objection, then those of its categories, few enough to be answered. */
import type { DenialCategory } from '../../knowledge/denial-reasons';
import { BILLING_POINTS } from './point-lists/billing';
import { CONTRACT_POINTS } from './point-lists/contract';
import { DRUG_POINTS } from './point-lists/drugs';
import { MEDICAL_POINTS } from './point-lists/medical';
import { objectionIn } from './point-lists/objections';
import { pointsFor, type Point } from './point-lists/point';

export type { Point } from './point-lists/point';

const BY_CATEGORY: ReadonlyMap<string, readonly Point[]> = new Map(Object.entries({ ...MEDICAL_POINTS, ...DRUG_POINTS, ...CONTRACT_POINTS, ...BILLING_POINTS }));

/** For a reason that fits no category: `shared.fiveProofSteps` ends with it. */
const ANY_REASON: readonly Point[] = pointsFor('shared/fiveProofSteps/5', [
  ['answer', 'you', 'The answer to the reason given:', 'point by point, with the page that shows it'],
  ['record', 'your doctor', 'What the record shows:', 'the notes that bear on the reason, with dates'],
]);

const MOST_POINTS = 5;
const MOST_OF_SECOND = 2;
export const pointsOfCategory = (id: string): readonly Point[] => BY_CATEGORY.get(id) ?? [];

export function pointsOf(categories: readonly DenialCategory[], reason: string): readonly Point[] {
  const [first, second] = categories;
  if (!first) return ANY_REASON;
  const objection = objectionIn(reason, first.id);
  const [leading, ...others] = pointsOfCategory(first.id);
  const ofSecond = second ? pointsOfCategory(second.id).slice(0, MOST_OF_SECOND) : [];
  const ofFirst = [...(leading ? [leading] : []), ...(objection ? [objection] : []), ...others];
  return [...ofFirst.slice(0, MOST_POINTS - ofSecond.length), ...ofSecond];
}
