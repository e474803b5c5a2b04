/** Each reason of a denial in plain words, beside the plan's own. */
import { categoryById, type DenialCategory } from '../knowledge/denial-reasons';
import type { At } from '../reading/reading';
import { readingOfClaim } from './claim-scope';
import type { KnownReading } from './known/known';
import { isOwnCategory } from './known/parts';

export interface PlainReason {
  readonly categoryId: string;
  readonly name: string;
  readonly plain: string;
  /** The plan's words; none where it is a code of the member's that stands for the reason. */
  readonly quote?: string;
  readonly at?: At;
  /** The code, as the member typed it. */
  readonly ownCode?: string;
  readonly row: string;
}

/** A plain wording that states the plan's view as a fact is put back into the plan's mouth: whether it is so is what an appeal is about. */
const asThePlanSeesIt = (plain: string): string =>
  /^The (?:insurer|plan)\b/.test(plain) ? plain : `As the plan sees it: ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;

export function plainReasons(reading: KnownReading, claimNumber?: string): readonly PlainReason[] {
  return readingOfClaim(reading, claimNumber).categories.flatMap((reason) => {
    const category = categoryById(reason.id);
    return category ? [{ categoryId: reason.id, name: category.name, plain: asThePlanSeesIt(category.plain), ...(isOwnCategory(reason) ? { ownCode: reason.code } : { quote: reason.quote, at: reason.at }), row: `denial-reasons/${reason.id}` }] : [];
  });
}

/** The categories that a denial rests on, each once, in the reading's order. Ordinary cost sharing is no reason for a denial. */
export const denialReasonsOf = (reading: KnownReading): readonly DenialCategory[] =>
  [...new Set(reading.categories.flatMap(({ id }) => categoryById(id) ?? []))].filter(({ betterPath }) => betterPath !== 'none');
