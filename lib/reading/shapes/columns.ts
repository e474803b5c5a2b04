/** What stands above a cell: the heading of its column, over header rows of several lines. */
import type { View, ViewCell, ViewLine } from '../view';

const overlaps = (a: ViewCell, b: ViewCell): boolean => {
  const [aEnd, bEnd] = [a.column + (a.columnSpan ?? 1), b.column + (b.columnSpan ?? 1)];
  return a.column < bEnd && b.column < aEnd;
};

const marked = (line: ViewLine): readonly ViewCell[] => line.cells?.filter((cell) => cell.header === 'col') ?? [];

/** Where the intake marked no headings: rows of at least three cells without a digit, before the first row with one. */
const unmarked = (line: ViewLine): readonly ViewCell[] => (line.cells && line.cells.length >= 3 && !/\d/.test(line.text) ? line.cells : []);

/** Headings of a view's columns, looked up once a block. */
export class Columns {
  private readonly rows = new Map<number, ViewLine[]>();
  private readonly plain = new Set<number>();

  constructor(view: View) {
    const tables = new Map<number, ViewLine[]>();
    for (const line of view.lines) {
      if (line.block.kind !== 'table' || !line.cells) continue;
      const lines = tables.get(line.blockIndex);
      if (lines) lines.push(line);
      else tables.set(line.blockIndex, [line]);
    }
    for (const [index, lines] of tables) {
      const rows = lines.filter((line) => marked(line).length > 0);
      this.rows.set(index, rows.length > 0 ? rows : lines.slice(0, lines.findIndex((line) => /\d/.test(line.text)) + 1).filter((line) => unmarked(line).length > 0));
      if (rows.length === 0) this.plain.add(index);
    }
  }

  /** The heading cells of a line; none on a line that is no heading row. */
  headingCells(line: ViewLine): readonly ViewCell[] {
    return this.plain.has(line.blockIndex) ? unmarked(line) : marked(line);
  }

  /** The words above a cell, nearest group of heading rows only, joined by a space; '' where there are none. */
  headingOf(line: ViewLine, cell: ViewCell): string {
    return this.headingsAbove(line, cell).map((heading) => heading.text.trim()).join(' ');
  }

  /** The heading cells themselves, top first. */
  headingsAbove(line: ViewLine, cell: ViewCell): readonly ViewCell[] {
    const rows = this.rows.get(line.blockIndex) ?? [];
    let at = rows.findLastIndex((row) => row.index < line.index);
    if (at < 0 || cell.header === 'col' || rows.some((row) => row.index === line.index)) return [];
    const group = [rows[at]!];
    while (at > 0 && rows[at - 1]!.index === rows[at]!.index - 1 && group.length < 8) group.unshift(rows[--at]!);
    return group.flatMap((row) => this.headingCells(row)).filter((heading) => overlaps(heading, cell));
  }
}
