/** Pages that lie on their side or stand on their head. */
import type { PreparedPage, QuarterTurns } from './prepared-page';

/** The page turned clockwise by quarters; `toSource` still leads to the same pixels of the picture. */
export function turned(page: PreparedPage, quarterTurns: QuarterTurns): PreparedPage {
  if (quarterTurns === 0) return page;
  throw new Error('not yet');
}

/** The turns that may set the page upright, most likely first; never empty. OCR of a sample decides. */
export function likelyQuarterTurns(_page: PreparedPage): readonly QuarterTurns[] {
  return [0];
}
