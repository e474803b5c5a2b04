/** The columns of neighbouring rows, found from which cells stand above each other. */
import { overlap } from './piece';
import type { Row } from './rows';

export interface Column {
  readonly left: number;
  readonly right: number;
}

export interface Place {
  readonly column: number;
  readonly span: number;
}

/** Rows with this share of the most cells show the columns; a claim's heading or a total shows fewer and wider ones. */
const FULL = 0.6;
/** Two things share a column when they share this part of the narrower one's width. */
const SHARED = 0.25;

const sharesColumn = (a: Column, b: Column): boolean => overlap(a, b) > SHARED * Math.min(a.right - a.left, b.right - b.left);

/**
 * Narrow cells make the columns, wide ones join the one that they stand in; a cell over several columns makes none.
 * Two neighbours that no row fills both are one column (a heading at its left edge, figures at its right). Where the
 * columns surely are `apart`, a cell that is too wide for its own does not make it reach into the next.
 */
export function columnsOf(rows: readonly Row[], apart = false): Column[] {
  const most = Math.max(...rows.map((row) => row.fragments.length));
  const full = rows.filter((row) => row.fragments.length >= FULL * most);
  const sparse = rows.filter((row) => row.fragments.length < FULL * most);
  return withoutHalves(grown(grown([], full, true, apart), sparse, false, apart), rows);
}

/** Takes cells into columns, narrow ones first. Rows that are not `full` only add columns where none is. */
function grown(known: Column[], rows: readonly Row[], full: boolean, apart: boolean): Column[] {
  const cells = rows.flatMap((row) => row.fragments).map(({ left, right }) => ({ left, right }));
  cells.sort((a, b) => a.right - a.left - (b.right - b.left) || a.left - b.left);
  let columns = known;
  for (const cell of cells) {
    const under = columns.filter((column) => sharesColumn(column, cell));
    if (under.length === 0) columns = [...columns, cell];
    else if (under.length === 1 && full) {
      const wider = widened(under[0]!, cell, apart ? columns : []);
      columns = columns.map((each) => (each === under[0] ? wider : each));
    }
  }
  return columns.sort((a, b) => a.left - b.left);
}

function widened(column: Column, cell: Column, columns: readonly Column[]): Column {
  const before = columns.filter((each) => each.right <= column.left).map((each) => each.right);
  const after = columns.filter((each) => each.left >= column.right).map((each) => each.left);
  return { left: Math.min(column.left, Math.max(cell.left, ...before)), right: Math.max(column.right, Math.min(cell.right, ...after)) };
}

function withoutHalves(columns: Column[], rows: readonly Row[]): Column[] {
  for (let index = 0; index + 1 < columns.length; ) {
    const both = rows.some((row) => {
      const places = row.fragments.map((fragment) => placeOf(fragment, columns));
      return places.some((place) => covers(place, index) && places.some((other) => other !== place && covers(other, index + 1)));
    });
    if (both) index += 1;
    else columns = [...columns.slice(0, index), { left: columns[index]!.left, right: columns[index + 1]!.right }, ...columns.slice(index + 2)];
  }
  return columns;
}

const covers = (place: Place, column: number): boolean => column >= place.column && column < place.column + place.span;

export const columnsUnder = (box: Column, columns: readonly Column[]): number[] =>
  columns.flatMap((column, index) => (sharesColumn(column, box) ? [index] : []));

/** The columns that a box stands in; where it touches none, the nearest. */
export function placeOf(box: Column, columns: readonly Column[]): Place {
  const touched = columnsUnder(box, columns);
  if (touched.length > 0) return { column: touched[0]!, span: touched.at(-1)! - touched[0]! + 1 };
  let column = 0;
  columns.forEach((each, index) => {
    if (overlap(each, box) > overlap(columns[column]!, box)) column = index;
  });
  return { column, span: 1 };
}
