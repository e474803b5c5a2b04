/** Finds the tables, lists of labels and values, and rows in the tree of boxes, from the inside out. */
import { isBox, traverse, type Box } from './box';
import { planGrid } from './grids';
import { isControl } from './kinds';
import { markPairedLines } from './labels';
import { planDefinitions } from './lists';
import { planRows } from './rows';
import { planTable } from './tables';

/** Containers with more children than this are read as they come: nobody lays out a grid of so many cells. */
const MOST_CHILDREN = 20_000;

function planOf(box: Box): Box['plan'] {
  if (box.part === 'table') return planTable(box);
  if (box.tag === 'dl') return planDefinitions(box);
  return undefined;
}

function shapeOf(box: Box): void {
  box.controlSize = isControl(box) ? box.size : box.children.reduce((sum, part) => sum + (isBox(part) ? part.controlSize : 0), 0);
  if (box.part === 'row' || box.part === 'cell' || !box.block || box.children.length > MOST_CHILDREN) return;
  const plan = planOf(box);
  if (plan) box.plan = plan;
  else if (box.shown.some((part) => isBox(part))) {
    const grid = planGrid(box);
    if (grid) box.plan = grid;
    else {
      planRows(box);
      markPairedLines(box);
    }
  }
}

export function shape(top: Box): void {
  traverse(
    top,
    (part) => isBox(part) && part.size > 0,
    (box) => shapeOf(box),
  );
}
