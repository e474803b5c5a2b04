/** The lines of a table to its rows: cells that were broken for want of room are put together again. */
import { bandsOf } from './bands';
import { cellsOf, type CellLines } from './cell-lines';
import type { LaidOutCell, LaidOutLine } from './laid-out';
import { cutAtSharedGaps } from './narrow-gaps';
import { unbroken, type Fragment, type Row } from './rows';
import { columnsOf, type Column } from './table-columns';
import { belongsTo, hadNoRoom, partedByFace, white, wrapsOf } from './wraps';

export interface TableRow {
  readonly lines: readonly CellLines[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

export function tableOf(printedRows: readonly Row[]): Table {
  const rows = cutAtSharedGaps(printedRows);
  const columns = columnsOf(bandsOf(rows).map((band) => band.whole));
  const printed = rows.map((row) => cellsOf(row, columns));
  const wraps = wrapsOf(rows, printed);
  const grouped: { lines: CellLines[]; bottom: Row }[] = [];
  printed.forEach((printedLine, index) => {
    const above = grouped.at(-1);
    const row = rows[index]!;
    const [rest, line] = above ? partedByFace(above.lines.at(-1)!, printedLine) : [undefined, printedLine];
    if (rest) above!.lines.push(rest);
    if (above && belongsTo(above.lines, line, white(above.bottom, row), wraps, columns)) {
      above.lines.push(line);
      above.bottom = row.bottom > above.bottom.bottom ? row : above.bottom;
    } else grouped.push({ lines: [line], bottom: row });
  });
  return { columns, rows: grouped };
}

/** The cells of a row in column order, ready to become text. */
export function laidOutLine(row: TableRow, table: Table, header: (column: number) => LaidOutCell['header']): LaidOutLine {
  const filled = [...new Set(row.lines.flatMap((line) => [...line.keys()]))].sort((a, b) => a - b);
  const cells = filled.map((column): LaidOutCell => {
    const parts = row.lines.flatMap((line) => line.get(column) ?? []);
    const span = Math.max(...parts.map((part) => part.span));
    const lines: Fragment[][] = [];
    parts.forEach(({ fragment }, index) => {
      if (index > 0 && hadNoRoom(parts[index - 1]!.fragment, fragment, table.columns[column]!)) lines.at(-1)!.push(fragment);
      else lines.push([fragment]);
    });
    const head = header(column);
    return {
      column,
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(head ? { header: head } : {}),
      lines: lines.map((fragments) => unbroken(fragments).words),
    };
  });
  return { words: cells.flatMap((cell) => cell.lines.flat()), cells };
}
