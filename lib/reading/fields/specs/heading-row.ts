/** Rows that hold headings although the intake marked none: of a table that a page break or wrapped words cut off. */
import type { Segment } from '../../shapes/segments';

/** Words that head columns of claims and stand in no value. */
const HEADINGS = /\b(?:charges?|billed|paid|allowed|allowance|approved|share|amount|savings|copay|coins\w{0,8}|deduct\w{0,5}|notes?|remarks?|description|units)\b/gi;

/** Whether a cell stands among headings: three cells or more, no digit, no colon, and at least two words of headings. */
export function inHeadingRow({ line }: Segment): boolean {
  if ((line.cells?.length ?? 0) < 3 || /[\d:]/.test(line.text)) return false;
  return (line.text.match(HEADINGS)?.length ?? 0) >= 2;
}
