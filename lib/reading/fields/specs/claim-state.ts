/** Whether a claim of several was refused: the chip or line of status beside its number tells. */
import type { Segment } from '../../shapes/segments';
import type { FieldContext } from '../engine';

const REFUSED = /^(?:claim )?(?:denied|not paid|not covered|not approved|rejected|partly denied|partially denied|denegad[oa]|rechazad[oa])\.?$/i;
const OTHER = /^(?:claim )?(?:paid|approved|processed|in process|pending|received|in review|completed?|allowed|pagad[oa]|aprobad[oa]|en proceso)\.?$/i;

/** A row of a list of claims that says no. */
export const refusedRow = ({ line }: Segment): boolean =>
  line.block.kind === 'table' && (line.cells?.length ?? 0) > 2 && line.cells!.some((cell) => REFUSED.test(cell.text.trim()));

/** A row of a list that says no, also where its state goes on in words: `Denied This child was not enrolled.` */
export const refusedLine = (segment: Segment | undefined): boolean =>
  segment?.line.block.kind === 'table' && (segment.line.cells?.length ?? 0) > 2 && segment.line.cells!.some((cell) => /^(?:denied|not paid|not covered|not approved|rejected|negad[oa]|denegad[oa])\b/i.test(cell.text.trim()));

/**
 * A status word alone, between the claim's heading and its number: true for a refusal, false for another state,
 * `undefined` where the words before the number tell nothing. Looks at three segments, none beyond a heading.
 */
export function refusedAbove({ segments }: FieldContext, claim: Segment): boolean | undefined {
  for (let i = claim.index - 1; i >= Math.max(0, claim.index - 3); i--) {
    const words = segments[i]!.text.trim();
    if (REFUSED.test(words)) return true;
    if (OTHER.test(words)) return false;
    if (segments[i]!.line.block.kind === 'heading') return undefined;
  }
  return undefined;
}
