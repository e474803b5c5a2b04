/** A run of rows with cells as a block: a table with its headings, or pairs of label and value. */
import type { LaidOutBlock, LaidOutCell } from './laid-out';
import { proseBlocks, type BodyFace } from './prose';
import { rowOf, type Fragment, type Row } from './rows';
import { firstLines, laidOutLine, tableOf, type Table, type TableRow } from './table-rows';

export function tableBlocks(rows: readonly Row[], head: number, body: BodyFace): LaidOutBlock[] {
  const table = tableOf(rows, head);
  if (head === 0 && isLetterhead(table)) return table.columns.flatMap((_column, index) => proseBlocks(rowsIn(table.rows[0]!, index), body));
  const headings = headingRows(table, head > 0);
  const pairs = headings.size === 0 && isPairs(table);
  const lines = table.rows.map((row, index) => laidOutLine(row, table, headerOf(table, row, headings.has(index), pairs)));
  return [{ kind: pairs ? 'pairs' : 'table', lines }];
}

const rowsIn = (row: TableRow, column: number): Row[] => row.lines.flatMap((line) => {
  const cell = line.get(column);
  return cell ? [rowOf([cell.fragment])] : [];
});

/** Things of several lines side by side, once: a name and an address, no row of a table. */
function isLetterhead(table: Table): boolean {
  const [row, second] = table.rows;
  if (!row || second || row.lines.length < 2 || table.columns.length > 3) return false;
  return ![...cellsIn(row).values()].some(({ text }) => text.endsWith(':')) && row.lines.every((line) => [...line.values()].every(({ span }) => span === 1));
}

const headerOf = (table: Table, row: TableRow, heading: boolean, pairs: boolean) => (column: number): LaidOutCell['header'] => {
  if (heading) return 'col';
  return pairs && column === 0 && table.columns.length === 2 && cellsIn(row).size === 2 ? 'row' : undefined;
};

/** The first line of each cell. */
const cellsIn = (row: TableRow): Map<number, Fragment> => new Map([...firstLines(row.lines)].map(([column, { fragment }]) => [column, fragment]));

const faceOf = (row: TableRow): string | undefined => {
  const faces = new Set([...cellsIn(row).values()].map((fragment) => `${fragment.font} ${fragment.size.toFixed(1)}`));
  return faces.size === 1 ? [...faces][0] : undefined;
};

const isWords = (row: TableRow): boolean => [...cellsIn(row).values()].every(({ text }) => /\p{L}/u.test(text) && text.length < 60 && !/\d{3,}|\d[./-]\d|:\s*\S/.test(text));

/**
 * Rows that head the columns below: words only, above a row of another face or of figures. A row further down is one
 * where it looks like the first (a grid of labels, each above its value).
 */
function headingRows(table: Table, known: boolean): Set<number> {
  const headings = new Set<number>(known ? [0] : []);
  table.rows.forEach((row, index) => {
    const below = table.rows[index + 1];
    if (!below || cellsIn(row).size < 2 || !isWords(row)) return;
    const again = headings.has(0) && faceOf(row) === faceOf(table.rows[0]!) && hasOwnFace(row, below);
    const first = headings.size === 0 && index <= 1 && headsColumns(row, below, table);
    if (first || again) headings.add(index);
  });
  return headings;
}

function headsColumns(row: TableRow, below: TableRow, table: Table): boolean {
  const size = cellsIn(row).size;
  const figures = [...cellsIn(below)].filter(([column, { text }]) => column > 0 && /\d/.test(text)).length;
  if (size > 2 && figures >= size / 3) return true;
  return hasOwnFace(row, below) && (size > 2 || !labelled(table));
}

/** All cells have one face, which the row below does not have throughout. */
function hasOwnFace(row: TableRow, below: TableRow): boolean {
  const face = faceOf(row);
  return face !== undefined && face !== faceOf(below);
}

/** In most rows the first cell is a label: it ends with a colon, or has a face of its own. */
function labelled(table: Table): boolean {
  const rows = table.rows.map(cellsIn).filter((cells) => cells.has(0) && cells.has(1));
  const labels = rows.filter((cells) => cells.get(0)!.text.endsWith(':') || cells.get(0)!.font !== cells.get(1)!.font);
  return rows.length > 0 && labels.length >= rows.length * 0.6;
}

const PAIR_OF_ITS_OWN = /^\p{L}[^:]{0,40}:\s+\S/u;

/** Two columns, the first of which holds short labels; neither holds a label with its value. */
function isPairs(table: Table): boolean {
  return table.columns.length === 2 && table.rows.every((row) => {
    const cells = cellsIn(row);
    const label = cells.get(0)?.text ?? '';
    const value = cells.get(1)?.text ?? '';
    return label.length < 60 && !/:\s*\S/.test(label) && (label.endsWith(':') || !PAIR_OF_ITS_OWN.test(value));
  });
}
