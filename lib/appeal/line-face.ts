/** What a line of a claim is, in plain words. Only a denied line is ever offered for appeal; the others are named for what they are. */
import type { ClaimLine, Outcome } from '../reading/reading';
import { dollars } from './money';

export type LineKind = 'denied' | 'paid' | 'cost-share' | 'nothing-paid' | 'pending' | 'unclear';

export interface LineFace {
  readonly kind: LineKind;
  readonly words: string;
}

type Amounts = Pick<ClaimLine, 'denied' | 'billed' | 'planPaid' | 'notCovered' | 'memberOwes'>;

const isSome = (usd: number | undefined): usd is number => usd !== undefined && usd > 0;

/**
 * From the line's own amounts, as the notice marks them. `outcome` is the paper's: where the whole of it is not decided,
 * its lines are not either. Where the line does not say enough, that is said.
 */
export function lineFace({ denied, planPaid, notCovered, memberOwes }: Amounts, outcome: Outcome): LineFace {
  if (denied) return { kind: 'denied', words: isSome(notCovered) ? `Denied: ${dollars(notCovered)} not covered` : 'Denied' };
  if (isSome(planPaid)) {
    return isSome(memberOwes)
      ? { kind: 'paid', words: `Paid: ${dollars(planPaid)} by the plan, ${dollars(memberOwes)} marked as your share` }
      : { kind: 'paid', words: `Paid: ${dollars(planPaid)} by the plan` };
  }
  if (outcome === 'pending') return { kind: 'pending', words: 'Not decided yet' };
  if (planPaid === 0 && isSome(memberOwes)) return { kind: 'cost-share', words: `Your share of the cost: ${dollars(memberOwes)}` };
  if (planPaid === 0 && memberOwes === 0) return { kind: 'nothing-paid', words: 'The plan paid nothing here and marks nothing as your share' };
  return { kind: 'unclear', words: isSome(memberOwes) ? `${dollars(memberOwes)} marked as what you may owe` : 'The paper does not say what was decided here' };
}
