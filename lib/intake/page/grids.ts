/** Grids of boxes without rows of their own: cells one after another, columns told by CSS or by how the boxes repeat. */
import { isBox, saysOf, type Box, type PlannedCell, type RowPlan } from './box';
import { headingLevel, isControl } from './kinds';
import { isBoxPair } from './labels';
import { withGuessedHeader } from './tables';

const LONGEST_CELL = 300;
const MOST_LINES = 4;
const NO_CELL = /^(?:table|ul|ol|dl|form|section|article|hr|details|fieldset|nav|header|footer|main|aside|navigation|banner|search|tablist|toolbar)$/;

/** A box small and simple enough to be one cell. */
export function isCellLike(box: Box): boolean {
  const inner = box.core;
  if (inner.size > LONGEST_CELL || inner.lines > MOST_LINES) return false;
  if (inner.plan && (inner.plan.kind === 'table' || inner.plan.rows.length > 2)) return false;
  if (headingLevel(inner) !== undefined || NO_CELL.test(inner.tag) || NO_CELL.test(inner.role)) return false;
  const parts = inner.shown;
  return parts.length < 3 || !parts.every((part) => isBox(part) && !part.block); // a bar of links or chips
}

/** The shortest cycle in which the makes of the boxes come back; 0 where there is none. */
function periodOf(makes: readonly string[]): number {
  if (new Set(makes).size < 2) return 0;
  for (let period = 2; period * 2 <= makes.length; period++) {
    if (makes.length % period === 0 && makes.every((make, i) => make === makes[i % period])) return period;
  }
  return 0;
}

/** As many head boxes as columns, then nothing but boxes of other makes, in full rows. */
function headLength(makes: readonly string[]): number {
  const heads = makes.findIndex((make) => make !== makes[0]);
  if (heads < 2 || makes.indexOf(makes[0]!, heads) >= 0) return 0;
  return (makes.length - heads) % heads === 0 ? heads : 0;
}

export function chunk<T>(items: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let at = 0; at < items.length; at += size) chunks.push(items.slice(at, at + size));
  return chunks;
}

export const cellsFrom = (boxes: readonly Box[]): PlannedCell[] => boxes.map((box, column) => ({ parts: [box], column, span: 1 }));

export function planGrid(container: Box): RowPlan | undefined {
  const boxes = container.children.filter(isBox).filter((box) => box.tag !== 'hr');
  const shown = boxes.filter((box) => box.size > 0);
  if (shown.length < 4 || container.children.some((part) => part.kind === 'words' && part.data.trim())) return undefined;
  if (!shown.every(isCellLike) || shown.every((box) => isControl(box.core))) return undefined;
  const makes = boxes.map((box) => box.make);
  const shownMakes = shown.map((box) => box.make);
  const pairs = chunk(shown, 2);
  const isPairs = shown.length % 2 === 0 && pairs.every(([label, value]) => label && value && isBoxPair(label, value, false));
  if (isPairs && (periodOf(shownMakes) === 2 || container.columns === 2)) {
    return { kind: 'pairs', key: container, rows: pairs.map(cellsFrom) };
  }
  const heads = headLength(makes);
  const fits = (columns: number) => columns > 2 && boxes.length % columns === 0 && boxes.length / columns > 1;
  const columns = [heads, container.columns, periodOf(makes)].find(fits);
  if (!columns || boxes.filter((box) => box.lines > 1).length * 2 > boxes.length) return undefined;
  if (boxes.every((box) => !saysOf(box))) return undefined;
  const rows = chunk(boxes, columns).map(cellsFrom);
  const headed = columns === heads ? [rows[0]!.map((cell) => ({ ...cell, header: 'col' as const })), ...rows.slice(1)] : withGuessedHeader(rows);
  return { kind: 'table', key: container, rows: headed };
}
