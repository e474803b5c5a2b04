/**
 * Light letters on a dark ground, as in the heading of a letter or a table, made dark letters on white. The engine
 * finds such a line, but not the spaces in it, and often enough takes the whole band for a picture.
 */
import { newGrey, type Grey } from '../picture/grey';

/** Lengths in inches: the cells on which panels are seen, and the least of a panel. */
const CELL = 0.02;
const SHORTEST = 0.6;
const LOWEST = 0.1;
/** Darker than this is ground; whitening leaves no coloured paper that is. */
const DARK = 150;
/** Inches of nothing but white, along a row or down a column: a dash, the bar of a letter, a bold word seen as one. */
const WIDEST_STROKE = 0.16;
/** Shares of a row that are ground: where letters may stand, and along the edges, where none do. Bold print fills the first, never the second. */
const WITH_LETTERS = 0.25;
const EDGE = 0.92;
/** Rows of cells below the first, and above the last: where the panel begins, a row is half paper. */
const EDGE_ROWS = 2;
/** Of the way from ground to letter; noise of the ground stays white. */
const NOISE = 0.15;

/** A row of cells of one panel, ends half-open. */
interface Run {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** The page with every dark panel turned into paper; a page without one is given back as it is. */
export function withoutPanels(page: Grey, dpi: number): Grey {
  const cell = Math.max(1, Math.round(CELL * dpi));
  const cells = cellsOf(page, cell);
  const inCells = (inches: number): number => Math.max(1, Math.round((inches * dpi) / cell));
  const panels = grouped(runsIn(cells, inCells(SHORTEST), inCells(WIDEST_STROKE)))
    .filter((runs) => isPanel(runs, inCells(LOWEST)));
  if (panels.length === 0) return page;
  const out = { ...page, data: page.data.slice() };
  for (const panel of panels) {
    const all = filled(cells, panel, inCells(WIDEST_STROKE));
    clear(out, cells.width, all, cell);
    turn(page, out, innerCells(cells.width, all), { cell, becomes: turnerOf(page, panel, cell) });
  }
  return out;
}

/** How a cell looks: ground, or light with some ground in it, as between the strokes of letters, or light. */
const GROUND = 2;
const MIXED = 1;

/** What is left over at the right and below belongs to no panel. */
function cellsOf({ width, height, data }: Grey, cell: number): Grey {
  const cells = newGrey(Math.floor(width / cell), Math.floor(height / cell));
  for (let row = 0; row < cells.height; row += 1) {
    for (let column = 0; column < cells.width; column += 1) {
      let [sum, dark] = [0, 0];
      for (let y = row * cell; y < (row + 1) * cell; y += 1) {
        for (let x = column * cell; x < (column + 1) * cell; x += 1) {
          sum += data[y * width + x]!;
          if (data[y * width + x]! < DARK) dark += 1;
        }
      }
      cells.data[row * cells.width + column] = sum < DARK * cell * cell ? GROUND : Number(dark > 0) * MIXED;
    }
  }
  return cells;
}

function runsIn({ width, height, data }: Grey, shortest: number, widest: number): Run[] {
  const runs: Run[] = [];
  for (let row = 0; row < height; row += 1) {
    let [from, to, last, ground] = [-1, -1, -1, 0];
    for (let x = 0; x <= width; x += 1) {
      const cell = x < width ? data[row * width + x]! : 0;
      if (from >= 0 && (x === width || (cell === 0 && x - last > widest))) {
        if (to - from >= shortest && ground >= WITH_LETTERS * (to - from)) runs.push({ row, from, to, share: ground / (to - from) });
        [from, ground] = [-1, 0];
      }
      if (cell !== 0) last = x;
      if (cell !== GROUND) continue;
      if (from < 0) from = x;
      to = x + 1;
      ground += 1;
    }
  }
  return runs;
}

/** Runs that touch those of the row above belong together. */
function grouped(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  let open: Run[][] = [];
  let row = -1;
  for (const run of runs) {
    if (run.row !== row) {
      open = open.filter((group) => group.some((each) => each.row === run.row - 1));
      row = run.row;
    }
    const touching = open.filter((group) => group.some((each) => each.row === row - 1 && each.from < run.to && run.from < each.to));
    const group = touching[0] ?? [];
    for (const other of touching.slice(1)) {
      group.push(...other);
      groups.splice(groups.indexOf(other), 1);
      open = open.filter((each) => each !== other);
    }
    if (touching.length === 0) {
      groups.push(group);
      open.push(group);
    }
    group.push(run);
  }
  return groups;
}

function isPanel(runs: readonly Run[], lowest: number): boolean {
  const rows = runs.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const isFull = (from: number, to: number): boolean => runs.some(({ row, share }) => row >= from && row <= to && share >= EDGE);
  return last - first + 1 >= lowest && isFull(first, first + EDGE_ROWS) && isFull(last - EDGE_ROWS, last);
}

/** The cells of a panel, those of letters in it too; white that parts two panels is no letter. */
function filled({ width, data }: Grey, panel: readonly Run[], widest: number): Set<number> {
  const ground = new Set<number>();
  for (const { row, from, to } of panel) for (let x = from; x < to; x += 1) if (data[row * width + x] === GROUND) ground.add(x);
  const all = new Set<number>();
  const lowest = new Map<number, number>();
  for (const { row, from, to } of [...panel].sort((a, b) => a.row - b.row)) {
    for (let x = from; x < to; x += 1) {
      if (!ground.has(x)) continue;
      const above = lowest.get(x) ?? row;
      for (let y = row - above <= widest ? above : row; y <= row; y += 1) all.add(y * width + x);
      lowest.set(x, row);
    }
  }
  return all;
}

/** Cells with panel on all sides: those at its edge are half paper. */
function innerCells(width: number, all: ReadonlySet<number>): number[] {
  const around = [-width - 1, -width, -width + 1, -1, 1, width - 1, width, width + 1];
  return [...all].filter((at) => around.every((step) => all.has(at + step)));
}

/** Makes the panel and the blur around it paper. */
function clear({ width, height, data }: Grey, columns: number, all: ReadonlySet<number>, cell: number): void {
  for (const each of all) {
    const [left, top] = [((each % columns) - 1) * cell, (Math.floor(each / columns) - 1) * cell];
    const [from, to] = [Math.max(0, left), Math.min(width, left + 3 * cell)];
    for (let y = Math.max(0, top); y < Math.min(height, top + 3 * cell); y += 1) data.fill(255, y * width + from, y * width + to);
  }
}

/** What each brightness in the panel becomes: its ground white, white black. */
function turnerOf({ width, data }: Grey, panel: readonly Run[], cell: number): Uint8Array {
  const counts = new Uint32Array(256);
  for (const { row, from, to } of panel) for (let at = row * cell * width + from * cell; at < row * cell * width + to * cell; at += 1) counts[data[at]!]! += 1;
  const total = counts.subarray(0, DARK).reduce((sum, count) => sum + count, 0);
  let [ground, seen] = [0, 0];
  while (ground < DARK && (seen += counts[ground]!) < total / 2) ground += 1;
  const white = ground + NOISE * (255 - ground);
  return Uint8Array.from({ length: 256 }, (_none, value) => 255 - Math.max(0, Math.round((255 * (value - white)) / (255 - white))));
}

function turn({ width, data }: Grey, out: Grey, inner: readonly number[], { cell, becomes }: { cell: number; becomes: Uint8Array }): void {
  const columns = Math.floor(width / cell);
  for (const each of inner) {
    const [left, top] = [(each % columns) * cell, Math.floor(each / columns) * cell];
    for (let y = top; y < top + cell; y += 1) for (let at = y * width + left; at < y * width + left + cell; at += 1) out.data[at] = becomes[data[at]!]!;
  }
}
