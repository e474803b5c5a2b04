/** Rows made of boxes: neighbours that each hold the same number of cells make a table, label and value make a pair. */
import { isBlank, isBox, type Box, type PlannedCell } from './box';
import { cellsFrom, isCellLike } from './grids';
import { isControl, isFormat } from './kinds';
import { isBoxPair, isSeam, pairOf } from './labels';
import { withGuessedHeader } from './tables';

interface Row {
  /** The child of the container, and the box in it that holds the cells. */
  readonly child: Box;
  readonly holder: Box;
  readonly cells: readonly Box[];
  /** Layout or lack of spaces says that the cells stand side by side. */
  readonly evident: boolean;
}

function rowOf(child: Box): Row | undefined {
  if (child.plan) return undefined;
  const holder = child.core;
  if (holder.plan || holder.part || /^(?:p|h[1-6]|ul|ol|dl|a|button|select|form|nav|html|body|main|section|article)$/.test(holder.tag) || isControl(holder)) return undefined;
  const shown = holder.shown;
  if (shown.length < 2 || shown.length > 40 || !shown.every(isBox)) return undefined;
  const cells = shown as Box[];
  if (!cells.every(isCellLike) || cells.every((cell) => isControl(cell.core))) return undefined;
  const inPairs = cells.filter((cell) => cell.core.plan?.kind === 'pairs' || (!cell.block && pairOf(cell.children))).length;
  if (inPairs * 2 >= cells.length) return undefined;
  if (!cells.some((cell) => cell.block)) {
    const spaced = holder.children.some((part) => part.kind === 'words' && isBlank(part));
    if (spaced && (cells.length < 3 || cells.some(isFormat))) return undefined;
    return { child, holder, cells, evident: !spaced && cells.slice(1).every((cell, i) => isSeam(cells[i]!, cell)) };
  }
  return { child, holder, cells, evident: holder.sideBySide };
}

/** The columns of cells: where rows leave some out, an empty box still takes its place. */
function cellsWithGaps(row: Row, count: number): PlannedCell[] {
  const boxes = row.holder.children.filter(isBox);
  return cellsFrom(boxes.length === count ? boxes : row.cells);
}

const countOf = (row: Row): number => row.cells.length;
const boxCount = (row: Row): number => row.holder.children.filter(isBox).length;

function planTogether(rows: readonly Row[]): void {
  const first = rows[0]!;
  const count = countOf(first);
  const alone = rows.length === 1;
  const isPair = (row: Row) => isBoxPair(row.cells[0]!, row.cells[1]!, alone);
  if (count === 2) {
    const told = !alone || first.evident || first.cells[0]!.make !== first.cells[1]!.make;
    const labelled = told ? rows.filter(isPair) : [];
    if (labelled.length * 2 <= rows.length) return;
    const key = first.child.parent ?? first.child;
    for (const row of labelled) row.holder.plan = { kind: 'pairs', key, rows: [cellsFrom(row.cells)] };
    return;
  }
  if (alone) return;
  const boxes = boxCount(first);
  const same = rows.every((row) => boxCount(row) === boxes) ? boxes : count;
  const planned = rows.map((row) => cellsWithGaps(row, same));
  const headed = withGuessedHeader(planned);
  const hasHead = headed !== planned;
  const otherHead = first.child.make !== rows[1]!.child.make || first.cells[0]!.make !== rows[1]!.cells[0]!.make;
  if (!rows.every((row) => row.evident) && !hasHead && !otherHead && count < 4) return;
  rows.forEach((row, i) => {
    row.holder.plan = { kind: 'table', key: first, rows: [headed[i]!] };
  });
}

/** Marks the rows among the children of a box. */
export function planRows(parent: Box): void {
  let together: Row[] = [];
  const close = () => {
    if (together.length) planTogether(together);
    together = [];
  };
  const shown = parent.shown;
  if (shown.length === 1 && parent.parent) return; // its rows belong among those of the box around it
  for (const part of shown) {
    const row = isBox(part) ? rowOf(part) : undefined;
    const last = together.at(-1);
    if (!row) close();
    else {
      if (last && !alike(last, row)) close();
      together.push(row);
    }
  }
  close();
}

const alike = (a: Row, b: Row): boolean => (countOf(a) === countOf(b) || boxCount(a) === boxCount(b)) && a.child.tag === b.child.tag;
