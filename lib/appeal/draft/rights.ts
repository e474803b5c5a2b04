/** Which rights a letter may name: only by a row whose text was read, for a plan type that the member confirmed. */
import { rightById, type Right } from '../../knowledge/rights';
import { familyOf, type PlanFamily } from '../writer/plan-families';
import type { Facts } from './facts';

const NOT_READ = /second-hand|from memory|uncertain|old version/;
const SCOPES: readonly (readonly [PlanFamily, RegExp])[] = [['erisa', /\bERISA\b/], ['medicaid', /\bMedicaid\b/]];

const scopeOf = (mark: string): PlanFamily | undefined => SCOPES.find(([, name]) => name.test(mark))?.[0];
const isText = (mark: string): boolean => mark.startsWith('text read') && !NOT_READ.test(mark);

/**
 * Whether the mark of a row says that its text was read, for this plan type. A mark may differ by family ("text read for
 * ERISA; from memory for the rest"): then the part of the family counts, else the rest, else it was not read.
 */
export function isRead(verified: string, planType: string): boolean {
  if (!verified.startsWith('text read')) return false;
  const marks = verified.split(';').map((mark) => mark.trim());
  if (!marks.some(scopeOf)) return marks.every(isText);
  const own = marks.find((mark) => scopeOf(mark) === familyOf(planType));
  const rest = marks.find((mark) => /\b(?:rest|others)\b/.test(mark));
  return isText(own ?? rest ?? '');
}

/** The plan type that the member confirmed; "I do not know" is none. */
export const confirmedType = ({ file }: Facts): string | undefined => {
  const { confirmedPlanType } = file.case;
  return confirmedPlanType && confirmedPlanType !== 'unknown' ? confirmedPlanType : undefined;
};

/** A right that may stand in this letter: its row was read, lists the confirmed plan type, and fits the denial. */
export function rightFor(facts: Facts, id: string): Right | undefined {
  const planType = confirmedType(facts);
  const right = rightById(id);
  if (!right || !planType || !right.planTypes.includes(planType) || !isRead(right.verified, planType)) return undefined;
  return right.denialCategories.length === 0 || facts.categories.some(({ id: category }) => right.denialCategories.includes(category)) ? right : undefined;
}
