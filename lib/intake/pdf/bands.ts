/**
 * Bands: printed rows that reach into each other's height, such as a cell of two lines beside a cell of one that stands
 * at its middle. A row of a table is one band or several; a band never holds parts of two rows.
 */
import { boxAround, overlap } from './piece';
import { joined, rowOf, type Fragment, type Row } from './rows';

export interface Band {
  /** The printed rows, from top to bottom. */
  readonly rows: readonly Row[];
  /** The band as one row; what stands above each other in it is one fragment. */
  readonly whole: Row;
}

/** Boxes of lines that follow each other may touch; more than this share of the size is no chance. */
const REACH = 0.15;

export function bandsOf(rows: readonly Row[]): Band[] {
  const bands: Row[][] = [];
  let bottom = -Infinity;
  for (const row of rows) {
    const last = bands.at(-1);
    if (last && row.top < bottom - REACH * row.size && standsBeside(last, row)) last.push(row);
    else bands.push([row]);
    bottom = last === bands.at(-1) ? Math.max(bottom, row.bottom) : row.bottom;
  }
  return bands.map((band) => ({ rows: band, whole: band.length === 1 ? band[0]! : wholeOf(band) }));
}

/** Lines of one cell never reach into each other; a row beside does so without standing under any of them. */
function standsBeside(band: readonly Row[], row: Row): boolean {
  const last = band.at(-1)!;
  return row.fragments.every((fragment) => last.fragments.every((other) => overlap(fragment, other) <= 0));
}

function wholeOf(rows: readonly Row[]): Row {
  const groups: Fragment[][] = [];
  for (const fragment of rows.flatMap((row) => row.fragments).sort((a, b) => a.left - b.left)) {
    const group = groups.at(-1);
    if (group && overlap(boxAround(group), fragment) > 0) group.push(fragment);
    else groups.push([fragment]);
  }
  return rowOf(groups.map((group) => joined(group.sort((a, b) => a.base - b.base))));
}
