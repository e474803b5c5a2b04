/** The lines of a table to its rows: cells that were broken for want of room are put together again. */
import { bandsOf } from './bands';
import { cellsOf, type CellLines } from './cell-lines';
import { isRule } from './figures';
import type { LaidOutCell, LaidOutLine } from './laid-out';
import { cutAtSharedGaps } from './narrow-gaps';
import { unbroken, type Fragment, type Row } from './rows';
import { columnsOf, type Column } from './table-columns';
import { belongsTo, hadNoRoom, partedByFace, white, wrapsOf } from './wraps';

/** White space, in ems, that is plainly more than another. */
const PLAINLY = 0.3;
/** White space, in ems, that lines of a heading may have between them. */
const WITHIN_HEAD = 0.6;

export interface TableRow {
  readonly lines: readonly CellLines[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** The first `head` printed rows are one row, its heading. */
export function tableOf(printedRows: readonly Row[], head = 0): Table {
  const bands = bandsOf(cutAtSharedGaps(printedRows));
  const columns = columnsOf(bands.map((band) => band.whole), head > 0);
  const units = bands.map(({ rows }) => rows.map((row) => cellsOf(row, columns)));
  const wholes = bands.map((band) => band.whole);
  const firsts = units.map(firstLines);
  const wraps = wrapsOf(wholes, firsts);
  /** A cell of one line may be the start of a cell of the row below, to which it stands plainly closer. */
  const isStart = (index: number, above: number): boolean => {
    const [line, next] = [firsts[index]!, firsts[index + 1]];
    return next !== undefined && units[index]!.length === 1 && line.size === 1 && next.size > 1
      && above > white(wholes[index]!, wholes[index + 1]!) + PLAINLY && [...line.keys()].every((column) => next.has(column));
  };
  const grouped: { lines: CellLines[]; bottom: Row }[] = [];
  let printed = 0;
  units.forEach((unit, index) => {
    const above = grouped.at(-1);
    const whole = wholes[index]!;
    const isHead = printed < head;
    const startsBody = printed === head && head > 0;
    printed += unit.length;
    if (!above || isRuled(whole)) {
      grouped.push({ lines: [...unit], bottom: whole });
      return;
    }
    if (isHead && !isRuled(above.bottom)) {
      above.lines.push(...unit);
      return;
    }
    const [rest, line] = unit.length === 1 && !(startsBody && white(above.bottom, whole) > WITHIN_HEAD) ? partedByFace(above.lines.at(-1)!, firsts[index]!) : [undefined, firsts[index]!];
    const lines = rest ? [line] : unit;
    if (rest) above.lines.push(rest);
    const goesOn = !startsBody && !isRuled(above.bottom) && !isStart(index, white(above.bottom, whole)) && belongsTo(above.lines, line, white(above.bottom, whole), wraps, columns);
    if (goesOn) {
      above.lines.push(...lines);
      above.bottom = whole;
    } else grouped.push({ lines: [...lines], bottom: whole });
  });
  return { columns, rows: grouped };
}

const isRuled = (row: Row): boolean => row.fragments.every(isRule);

/** The first line of each cell. */
export const firstLines = (lines: readonly CellLines[]): CellLines => new Map([...lines].reverse().flatMap((line) => [...line]));

/** The cells of a row in column order, ready to become text. */
export function laidOutLine(row: TableRow, table: Table, header: (column: number) => LaidOutCell['header']): LaidOutLine {
  const filled = [...new Set(row.lines.flatMap((line) => [...line.keys()]))].sort((a, b) => a - b);
  const cells = filled.map((column): LaidOutCell => {
    const parts = row.lines.flatMap((line) => line.get(column) ?? []);
    const span = Math.max(...parts.map((part) => part.span));
    const lines: Fragment[][] = [];
    const head = header(column);
    parts.forEach(({ fragment }, index) => {
      if (index > 0 && (head === 'col' || hadNoRoom(parts[index - 1]!.fragment, fragment, table.columns[column]!))) lines.at(-1)!.push(fragment);
      else lines.push([fragment]);
    });
    return {
      column,
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(head ? { header: head } : {}),
      lines: lines.map((fragments) => unbroken(fragments).words),
    };
  });
  return { words: cells.flatMap((cell) => cell.lines.flat()), cells };
}
