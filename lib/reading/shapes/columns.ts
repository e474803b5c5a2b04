/** What stands above a cell: the heading of its column, over header rows of several lines. */
import type { View, ViewCell, ViewLine } from '../view';

const overlaps = (a: ViewCell, b: ViewCell): boolean => {
  const [aEnd, bEnd] = [a.column + (a.columnSpan ?? 1), b.column + (b.columnSpan ?? 1)];
  return a.column < bEnd && b.column < aEnd;
};

/** Cells that are headings: marked so by the intake, or words without digits on a row before any row with digits. */
const headingCells = (line: ViewLine): readonly ViewCell[] => line.cells?.filter((cell) => cell.header === 'col') ?? [];

/** Headings of a view's columns, looked up once a block. */
export class Columns {
  private readonly rows = new Map<number, ViewLine[]>();

  constructor(view: View) {
    for (const line of view.lines) {
      if (line.block.kind !== 'table' || !line.cells) continue;
      const rows = this.rows.get(line.blockIndex) ?? [];
      if (rows.length === 0) this.rows.set(line.blockIndex, rows);
      if (headingCells(line).length > 0) rows.push(line);
    }
  }

  /** The words above a cell, nearest group of heading rows only, joined by a space; '' where there are none. */
  headingOf(line: ViewLine, cell: ViewCell): string {
    const above = (this.rows.get(line.blockIndex) ?? []).filter((row) => row.index < line.index);
    const nearest = above.at(-1);
    if (!nearest || cell.header === 'col') return '';
    let first = nearest.index;
    const group = above.filter((row) => row.index >= nearest.index - 8).reverse().filter((row) => {
      const next = row.index >= first - 1;
      if (next) first = row.index;
      return next;
    });
    return group.reverse().flatMap((row) => headingCells(row)).filter((heading) => overlaps(heading, cell)).map((h) => h.text.trim()).join(' ');
  }
}
