/** Tables that say they are tables: by tag, by ARIA role, by `display`. */
import { attribute } from './dom';
import { isBlank, isBox, isClosed, saysOf, traverse, type Box, type Part, type PlannedCell, type RowPlan } from './box';
import { headingLevel } from './kinds';
import { isLabel } from './labels';

const LONGEST_CELL = 600;
const MOST_SPAN = 1000;

/** Rows of a table in the order in which they are shown; those of a table inside are its own. */
function rowsOf(table: Box): Box[] {
  const rows: Box[] = [];
  traverse(table, (part) => {
    if (!isBox(part) || part === table) return true;
    if (part.part === 'row') {
      if (part.size > 0) rows.push(part);
      return false;
    }
    // What a row opens to may stand between the rows of an ARIA grid, in no row of its own: `<details>` after a row.
    if (part.part === undefined && part.tag !== 'caption' && part.size > 0 && part.block && (part.parent === table || part.parent?.role === 'rowgroup') && !holdsRows(part)) {
      rows.push(part);
      return false;
    }
    return part.part !== 'table';
  });
  const rank = (row: Box) => (row.parent?.tag === 'thead' ? 0 : row.parent?.tag === 'tfoot' ? 2 : 1);
  return rows.map((row, at) => ({ row, at })).sort((a, b) => rank(a.row) - rank(b.row) || a.at - b.at).map(({ row }) => row);
}

function holdsRows(box: Box): boolean {
  let found = false;
  traverse(box, (part) => {
    if (isBox(part) && part !== box && part.part !== undefined) found = true;
    return !found;
  });
  return found;
}

function cellsOf(row: Box): Box[] {
  if (row.part !== 'row') return [row];
  const cells: Box[] = [];
  traverse(row, (part) => {
    if (!isBox(part) || part === row) return true;
    if (part.part === 'cell') {
      cells.push(part);
      return false;
    }
    return part.part !== 'table';
  });
  return cells.length ? cells : row.children.filter(isBox);
}

const span = (cell: Box, name: 'colspan' | 'rowspan'): number => {
  const count = Number.parseInt(attribute(cell.element, name) ?? attribute(cell.element, `aria-${name}`) ?? '1', 10);
  return count > 0 && count <= MOST_SPAN ? count : 1;
};

const isHead = (cell: Box): boolean => cell.tag === 'th' || cell.role === 'columnheader' || cell.role === 'rowheader';

function headerOf(cell: Box, row: Box, allHeads: boolean): 'col' | 'row' | undefined {
  if (cell.role === 'columnheader' || attribute(cell.element, 'scope') === 'col') return 'col';
  if (cell.role === 'rowheader' || attribute(cell.element, 'scope') === 'row') return 'row';
  if (cell.tag !== 'th' && row.parent?.tag !== 'thead') return undefined;
  return allHeads || row.parent?.tag === 'thead' ? 'col' : 'row';
}

/** Places cells in columns, past those that a row above still fills. */
function place(rows: readonly Box[]): PlannedCell[][] {
  const filled: number[] = [];
  return rows.map((row) => {
    const cells = cellsOf(row);
    const allHeads = cells.length > 1 && cells.every(isHead);
    let column = 0;
    const placed = cells.map((cell) => {
      while ((filled[column] ?? 0) > 0) column += 1;
      const wide = span(cell, 'colspan');
      const at = column;
      for (let i = 0; i < wide; i++) filled[column++] = span(cell, 'rowspan');
      return { parts: [cell], column: at, span: wide, header: headerOf(cell, row, allHeads) };
    });
    for (let i = 0; i < filled.length; i++) filled[i] = Math.max(0, (filled[i] ?? 0) - 1);
    return placed;
  });
}

/** A table that only arranges the page: tables, headings or long prose in its cells, or nothing beside anything. */
function isLayout(table: Box, rows: readonly (readonly PlannedCell[])[]): boolean {
  if (!rows.some((row) => row.length > 1)) return true;
  const said = Boolean(table.role) || rows.some((row) => row.some((cell) => cell.header));
  let arranging = false;
  traverse(table, (part) => {
    if (!isBox(part) || part === table) return !arranging;
    if (part.part === 'table' && part.plan) arranging = true;
    if (!said && headingLevel(part) && part.tag !== 'caption') arranging = true;
    if (!said && part.part === 'cell' && part.size > LONGEST_CELL) arranging = true;
    return !arranging;
  });
  return arranging;
}

const hasDigit = (cell: PlannedCell): boolean => cell.parts.some((part) => /\d/.test(saysOf(part)));

/** A first row of words over rows with numbers heads its columns, whether it says so or not. */
export function withGuessedHeader(rows: PlannedCell[][]): PlannedCell[][] {
  const [first, ...rest] = rows;
  if (!first || !rest.length || rows.some((row) => row.some((cell) => cell.header === 'col'))) return rows;
  const shown = first.filter((cell) => cell.parts.some((part) => saysOf(part)));
  if (shown.length < 2 || shown.some(hasDigit) || !rest.some((row) => row.some(hasDigit))) return rows;
  return [first.map((cell) => (cell.header ? cell : { ...cell, header: 'col' as const })), ...rest];
}

interface LineOfBox {
  readonly parts: Part[];
  /** It stands in a part that is closed; the box as a whole may be open, as a `details` with its summary is. */
  readonly closed: boolean;
}

/** The lines of a box, each with the parts that stand in it. */
function linesIn(box: Box): LineOfBox[] {
  const lines: LineOfBox[] = [];
  const owners: Box[] = [];
  let run: LineOfBox | undefined;
  traverse(
    box,
    (part) => {
      if (isBox(part) && part.block) {
        run = undefined;
        if (part.size === 0) return false;
        if (!part.plan) {
          owners.push(part);
          return true;
        }
        lines.push(...part.plan.rows.map((row) => ({ parts: row.flatMap((cell) => cell.parts), closed: row[0]?.closed ?? isClosed(row[0]?.parts[0], part) })));
        return false;
      }
      const closed = isClosed(part, owners.at(-1) ?? box);
      if (part.kind === 'break') run = undefined;
      else if (run && run.closed === closed) run.parts.push(part);
      else if (!isBlank(part)) lines.push((run = { parts: [part], closed }));
      return false;
    },
    () => {
      owners.pop();
      run = undefined;
    },
  );
  return lines;
}

/** A cell alone in its row that tells several things (what a row opens to) is a row for each of its lines. */
function withLines(row: PlannedCell[]): PlannedCell[][] {
  const [cell] = row;
  const box = cell?.parts[0];
  if (row.length !== 1 || !cell || !box || !isBox(box) || box.lines < 2) return [row];
  return linesIn(box).map(({ parts, closed }) => [{ ...cell, parts, ...(closed ? { closed: true as const } : {}) }]);
}

const isPairRow = (row: readonly PlannedCell[]): boolean =>
  row.length === 2 && row[0]!.header !== 'col' && row[1]!.header === undefined && isLabel(row[0]!.parts.map(saysOf).join(' ').trim());

export function planTable(table: Box): RowPlan | undefined {
  const placed = place(rowsOf(table));
  if (isLayout(table, placed)) return undefined;
  const pairs = placed.every((row) => row.length <= 2) && placed.filter(isPairRow).length * 2 > placed.length;
  const rows = placed.flatMap(withLines);
  const withHeader = withGuessedHeader(rows);
  const headed = placed.some((row) => row.every((cell) => cell.header === 'col')) || (withHeader !== rows && placed.length > 2);
  if (pairs && !headed) return { kind: 'pairs', key: table, rows: placed };
  return { kind: 'table', key: table, rows: withHeader };
}

/** A heading or words of a table that stand in none of its rows: its caption. */
export const outsideRows = (table: Box): Box[] => table.shown.filter((part): part is Box => isBox(part) && part.tag === 'caption');
