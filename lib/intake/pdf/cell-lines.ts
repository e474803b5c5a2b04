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

/** Two cells that stand so close that they look like words of one are parted where other rows show a column's edge. */
export function cutAtColumns(fragment: Fragment, columns: readonly Column[]): Fragment[] {
  if (placeOf(fragment, columns).span === 1) return [fragment];
  for (let at = 1; at < fragment.words.length; at += 1) {
    const before = fragmentOfWords(fragment, fragment.words.slice(0, at));
    const after = fragmentOfWords(fragment, fragment.words.slice(at));
    const left = placeOf(before, columns);
    if (after.left - before.right > 0.3 * fragment.size && left.column + left.span <= placeOf(after, columns).column) {
      return [before, ...cutAtColumns(after, columns)];
    }
  }
  return [fragment];
}
