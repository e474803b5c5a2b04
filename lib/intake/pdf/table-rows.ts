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
  const bands = bandsOf(cutAtSharedGaps(printedRows));
  const columns = columnsOf(bands.map((band) => band.whole));
  const units = bands.map(({ rows }) => rows.map((row) => cellsOf(row, columns)));
  const wholes = bands.map((band) => band.whole);
  const firsts = units.map(firstLines);
  const wraps = wrapsOf(wholes, firsts);
  const grouped: { lines: CellLines[]; bottom: Row }[] = [];
  units.forEach((unit, index) => {
    const above = grouped.at(-1);
    const whole = wholes[index]!;
    const [rest, line] = above && unit.length === 1 ? partedByFace(above.lines.at(-1)!, firsts[index]!) : [undefined, firsts[index]!];
    const lines = rest ? [line] : unit;
    if (rest) above!.lines.push(rest);
    if (above && belongsTo(above.lines, line, white(above.bottom, whole), wraps, columns)) {
      above.lines.push(...lines);
      above.bottom = whole;
    } else grouped.push({ lines, bottom: whole });
  });
  return { columns, rows: grouped };
}

/** The first line of each cell. */
export const firstLines = (lines: readonly CellLines[]): CellLines => new Map([...lines].reverse().flatMap((line) => [...line]));

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
