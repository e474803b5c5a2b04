/** Rows that hold headings although the intake marked none: of a table that a page break or wrapped words cut off. */
import type { Segment } from '../../shapes/segments';
import type { ViewLine } from '../../view';

/** Words that head columns of claims and stand in no value. */
const HEADINGS = /\b(?:charges?|billed|paid|allowed|allowance|approved|share|amount|savings|copay|coins\w{0,8}|deduct\w{0,5}|notes?|remarks?|description|units)\b/gi;

/** A row is asked for by each of its cells, so its answer is kept as long as the row is. */
const known = new WeakMap<ViewLine, boolean>();

/** Whether a cell stands among headings: three cells or more, no digit, no colon, and at least two words of headings. */
export function inHeadingRow({ line }: Segment): boolean {
  const before = known.get(line);
  if (before !== undefined) return before;
  const heads = (line.cells?.length ?? 0) >= 3 && !/[\d:]/.test(line.text) && (line.text.match(HEADINGS)?.length ?? 0) >= 2;
  known.set(line, heads);
  return heads;
}
