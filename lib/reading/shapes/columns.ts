/** What stands above a cell: the heading of its column, over header rows of several lines. */
import type { View, ViewCell, ViewLine } from '../view';

const marked = (line: ViewLine): readonly ViewCell[] => line.cells?.filter((cell) => cell.header === 'col') ?? [];

/** Where the intake marked no headings: rows of at least three cells without a digit or a colon, before the first row with one. */
const unmarked = (line: ViewLine): readonly ViewCell[] => (line.cells && line.cells.length >= 3 && !/\d|:(?:\s|$)/.test(line.text) ? line.cells : []);

/** Longest run of heading rows that belong together, and the widest heading, in columns. */
const LONGEST = { group: 8, span: 64 };

/** One block of a table: its heading rows in order, and for the last of each run the headings by column. */
interface Headings {
  readonly rows: readonly number[];
  readonly cells: ReadonlyMap<number, readonly ViewCell[]>;
  readonly byColumn: Map<number, ReadonlyMap<number, readonly ViewCell[]>>;
}

/** Headings of a view's columns. Each run of heading rows is indexed once, so that a look-up costs a binary search. */
export class Columns {
  private readonly blocks = new Map<number, Headings>();
  private readonly headingStarts = new Set<number>();

  constructor(view: View) {
    const tables = new Map<number, ViewLine[]>();
    for (const line of view.lines) {
      if (line.block.kind !== 'table' || !line.cells) continue;
      const lines = tables.get(line.blockIndex);
      if (lines) lines.push(line);
      else tables.set(line.blockIndex, [line]);
    }
    for (const [index, lines] of tables) {
      const own = lines.filter((line) => marked(line).length > 0);
      const rows = own.length > 0 ? own : lines.slice(0, lines.findIndex((line) => /\d/.test(line.text)) + 1).filter((line) => unmarked(line).length > 0);
      const cells = new Map(rows.map((row) => [row.index, own.length > 0 ? marked(row) : unmarked(row)] as const));
      for (const row of cells.values()) for (const cell of row) this.headingStarts.add(cell.start);
      this.blocks.set(index, { rows: rows.map((row) => row.index), cells, byColumn: new Map() });
    }
  }

  /** Whether a cell heads a column. */
  isHeading(cell: ViewCell): boolean {
    return this.headingStarts.has(cell.start);
  }

  /** The words above a cell, nearest group of heading rows only, joined by a space; '' where there are none. */
  headingOf(line: ViewLine, cell: ViewCell): string {
    return this.headingsAbove(line, cell).map((heading) => heading.text.trim()).join(' ');
  }

  /** The heading cells themselves, top first. */
  headingsAbove(line: ViewLine, cell: ViewCell): readonly ViewCell[] {
    const block = this.blocks.get(line.blockIndex);
    if (!block || cell.header === 'col' || block.cells.has(line.index)) return [];
    const at = lastBefore(block.rows, line.index);
    if (at < 0) return [];
    const byColumn = block.byColumn.get(at) ?? indexed(block, at);
    block.byColumn.set(at, byColumn);
    const [from, to] = [cell.column, cell.column + Math.min(cell.columnSpan ?? 1, LONGEST.span)];
    if (to - from === 1) return byColumn.get(from) ?? [];
    const above = new Set<ViewCell>();
    for (let column = from; column < to; column++) for (const heading of byColumn.get(column) ?? []) above.add(heading);
    return [...above].sort((a, b) => a.start - b.start);
  }
}

/** Position of the last heading row before a line. */
function lastBefore(rows: readonly number[], line: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The headings of the run of rows that ends at a position, by every column that they span. */
function indexed({ rows, cells }: Headings, at: number): ReadonlyMap<number, readonly ViewCell[]> {
  let first = at;
  while (first > 0 && rows[first - 1] === rows[first]! - 1 && at - first < LONGEST.group - 1) first--;
  const byColumn = new Map<number, ViewCell[]>();
  for (let row = first; row <= at; row++) {
    for (const heading of cells.get(rows[row]!) ?? []) {
      for (let column = heading.column; column < heading.column + Math.min(heading.columnSpan ?? 1, LONGEST.span); column++) {
        const known = byColumn.get(column);
        if (known) known.push(heading);
        else byColumn.set(column, [heading]);
      }
    }
  }
  return byColumn;
}
