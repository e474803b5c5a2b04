/** One printed row of a table, cut into its cells. */
import { fragmentOfWords, joined, type Fragment, type Row } from './rows';
import { placeOf, type Column } from './table-columns';

/** The lines of one printed row, by column. */
export type CellLines = ReadonlyMap<number, { readonly fragment: Fragment; readonly span: number }>;

export function cellsOf(row: Row, columns: readonly Column[]): CellLines {
  const byColumn = new Map<number, { fragments: Fragment[]; span: number }>();
  for (const fragment of row.fragments.flatMap((each) => cutAtColumns(each, columns))) {
    const { column, span } = placeOf(fragment, columns);
    const cell = byColumn.get(column);
    if (cell) byColumn.set(column, { fragments: [...cell.fragments, fragment], span: Math.max(cell.span, span) });
    else byColumn.set(column, { fragments: [fragment], span });
  }
  return new Map([...byColumn].map(([column, { fragments, span }]) => [column, { fragment: joined(fragments), span }]));
}

/** Gaps in ems: any space, one that parts cells, and how near to a column's left edge a cell of it begins. */
const SPACE = 0.15;
const WIDE_SPACE = 0.3;
const AT_EDGE = 0.15;

/**
 * Two cells that stand so close that they look like words of one are parted where other rows show a column's edge: at
 * the first gap that is wide enough, or at a later one after which the next column begins just at its edge.
 */
export function cutAtColumns(fragment: Fragment, columns: readonly Column[]): Fragment[] {
  if (placeOf(fragment, columns).span === 1) return [fragment];
  const cuts = fragment.words.slice(1).map((_word, index) => cutBefore(fragment, index + 1, columns));
  const first = cuts.find(({ parts, gap }) => parts && gap > WIDE_SPACE);
  if (!first) return [fragment];
  const better = cuts.find((each) => each.parts && each.gap > SPACE && each.at > first.at && each.atEdge && each.from === first.from && each.to === first.to
    && fragment.words.slice(first.at, each.at).every(({ text }) => /\p{L}/u.test(text)));
  const { before, after } = better ?? first;
  return [before, ...cutAtColumns(after, columns)];
}

/** What a fragment would be if it were cut before a word. */
function cutBefore(fragment: Fragment, at: number, columns: readonly Column[]) {
  const before = fragmentOfWords(fragment, fragment.words.slice(0, at));
  const after = fragmentOfWords(fragment, fragment.words.slice(at));
  const left = placeOf(before, columns);
  const to = placeOf(after, columns).column;
  return {
    at, before, after, from: left.column, to,
    gap: (after.left - before.right) / fragment.size,
    parts: left.column + left.span <= to,
    atEdge: Math.abs(after.left - columns[to]!.left) < AT_EDGE * fragment.size,
  };
}
