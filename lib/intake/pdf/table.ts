/** A run of rows with cells as a block: a table with its headings, or pairs of label and value. */
import type { LaidOutBlock, LaidOutCell } from './laid-out';
import type { Fragment, Row } from './rows';
import { isMoney, laidOutLine, tableOf, type Table, type TableRow } from './table-rows';

export function tableBlock(rows: readonly Row[]): LaidOutBlock {
  const table = tableOf(rows);
  const headings = headingRows(table);
  const pairs = headings.size === 0 && isPairs(table);
  const lines = table.rows.map((row, index) => laidOutLine(row, table, headerOf(table, row, headings.has(index), pairs)));
  return { kind: pairs ? 'pairs' : 'table', lines };
}

const headerOf = (table: Table, row: TableRow, heading: boolean, pairs: boolean) => (column: number): LaidOutCell['header'] => {
  if (heading) return 'col';
  return pairs && column === 0 && table.columns.length === 2 && cellsIn(row).size === 2 ? 'row' : undefined;
};

/** The first line of each cell. */
const cellsIn = (row: TableRow): Map<number, Fragment> =>
  new Map([...row.lines].reverse().flatMap((line) => [...line].map(([column, { fragment }]) => [column, fragment] as const)));

const faceOf = (row: TableRow): string | undefined => {
  const faces = new Set([...cellsIn(row).values()].map((fragment) => `${fragment.font} ${fragment.size.toFixed(1)}`));
  return faces.size === 1 ? [...faces][0] : undefined;
};

const FIGURE = /\d/;
const isWords = (row: TableRow): boolean => [...cellsIn(row).values()].every(({ text }) => /\p{L}/u.test(text) && text.length < 60 && !/\d{3,}|\d[./-]\d/.test(text));

/**
 * Rows that head the columns below: words only, above a row of another face or of figures. A row further down is one
 * where it looks like the first (a grid of labels, each above its value).
 */
function headingRows(table: Table): Set<number> {
  const headings = new Set<number>();
  table.rows.forEach((row, index) => {
    const below = table.rows[index + 1];
    const cells = cellsIn(row);
    if (!below || cells.size < 2 || !isWords(row) || [...cells.values()].some(({ text }) => /:\s*\S/.test(text))) return;
    const face = faceOf(row);
    const ownFace = face !== undefined && ![...cellsIn(below).values()].every((cell) => `${cell.font} ${cell.size.toFixed(1)}` === face);
    const overFigures = [...cellsIn(below)].filter(([column, { text }]) => column > 0 && FIGURE.test(text)).length >= Math.max(1, cells.size / 3);
    const firstFigures = isMoney([...cellsIn(below).values()].at(-1)?.text ?? '');
    const first = headings.size === 0 && index <= 1;
    if (first ? ownFace && [...cellsIn(below).values()].some((cell) => `${cell.font} ${cell.size.toFixed(1)}` !== face) && (cells.size > 2 || !labelled(table)) || (cells.size > 2 && (overFigures || firstFigures))
      : headings.has(0) && ownFace && face === faceOf(table.rows[0]!)) headings.add(index);
  });
  return headings;
}

/** In most rows the first cell is a label: it ends with a colon, or has a face of its own. */
function labelled(table: Table): boolean {
  const rows = table.rows.map(cellsIn).filter((cells) => cells.has(0) && cells.has(1));
  const labels = rows.filter((cells) => cells.get(0)!.text.endsWith(':') || cells.get(0)!.font !== cells.get(1)!.font);
  return rows.length > 0 && labels.length >= rows.length * 0.6;
}

/** Two columns, the first of which holds short labels and no pair of its own. */
function isPairs(table: Table): boolean {
  return table.columns.length === 2 && table.rows.every((row) => {
    const label = cellsIn(row).get(0)?.text ?? '';
    return label.length < 60 && !/:\s*\S/.test(label);
  });
}
