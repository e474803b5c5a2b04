/** Columns that stand so close that their gap looks like a space: the same gap at the same place in row after row. */
import { isMoney, isReasonCode } from './figures';
import { overlap } from './piece';
import { fragmentOfWords, rowOf, type Fragment, type Row } from './rows';

interface Gap {
  readonly left: number;
  readonly right: number;
}

/** In ems: wider than the spaces of running text. */
const NARROWEST = 0.4;
/** In ems: between an amount and the code of its reason, which are never words of one cell. */
const BEFORE_REASON = 0.15;
/** Only rows with this many cells surely are a table's. */
const FEWEST_CELLS = 3;
const FEWEST_ROWS = 2;

export function cutAtSharedGaps(rows: readonly Row[]): Row[] {
  const table = rows.filter((row) => row.fragments.length >= FEWEST_CELLS);
  const candidates = table.flatMap((row) => row.fragments.flatMap((fragment) => gapsIn(fragment)));
  const shared = candidates.filter((gap) =>
    candidates.filter((other) => isAt(other, gap)).length >= FEWEST_ROWS && !table.some((row) => isCrossed(row, gap)));
  if (shared.length === 0) return [...rows];
  return rows.map((row) => rowOf(row.fragments.flatMap((fragment) => cut(fragment, shared))));
}

const gapsIn = ({ words, size }: Fragment): Gap[] => words.slice(1).flatMap((word, index) => {
  const gap = { left: words[index]!.right, right: word.left };
  const least = isMoney(words[index]!.text) && isReasonCode(word.text) ? BEFORE_REASON : NARROWEST;
  return word.spaceBefore && gap.right - gap.left >= least * size ? [gap] : [];
});

const isAt = (a: Gap, b: Gap): boolean => overlap(a, b) > 0.6 * Math.min(a.right - a.left, b.right - b.left);

/** A word of the row stands in the gap. */
const isCrossed = (row: Row, gap: Gap): boolean => row.fragments.some(({ words }) => words.some((word) => overlap(word, gap) > 0.2 * (gap.right - gap.left)));

function cut(fragment: Fragment, shared: readonly Gap[]): Fragment[] {
  const at = fragment.words.findIndex((word, index) => index > 0 && shared.some((gap) => isAt({ left: fragment.words[index - 1]!.right, right: word.left }, gap)));
  if (at < 0) return [fragment];
  return [fragmentOfWords(fragment, fragment.words.slice(0, at)), ...cut(fragmentOfWords(fragment, fragment.words.slice(at)), shared)];
}
