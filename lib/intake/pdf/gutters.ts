/**
 * Gutters: empty upright strips with text on both sides over several rows. A table has them between its columns, a
 * page in two columns has one between them; which of the two it is, is decided in `columns.ts`.
 */
import { bandsOf } from './bands';
import type { Row } from './rows';

export interface Gutter {
  readonly left: number;
  readonly right: number;
  /** Rows [from, to) that it parts. */
  readonly from: number;
  readonly to: number;
}

/** A strip narrower than this many ems is a wide space. */
const NARROWEST = 0.9;
/** A page with more rows or more gaps than this is no letter; its rows are then read as they stand. */
const MOST_GAPS = 3_000;

export function guttersOf(rows: readonly Row[]): Gutter[] {
  const gutters = new Map<string, Gutter>();
  let gaps = 0;
  let index = 0;
  for (const { rows: printed, whole } of bandsOf(rows)) {
    for (let at = 1; at < whole.fragments.length; at += 1) {
      gaps += 1;
      if (gaps > MOST_GAPS) return [];
      const start = index;
      const gap = { left: whole.fragments[at - 1]!.right, right: whole.fragments[at]!.left };
      const known = [...gutters.values()].some((other) =>
        start >= other.from && start < other.to && other.left >= gap.left - 0.1 && other.right <= gap.right + 0.1);
      if (known) continue;
      const gutter = grown(rows, start, gap);
      gutters.set(`${gutter.left} ${gutter.right} ${gutter.from}`, gutter);
    }
    index += printed.length;
  }
  return [...gutters.values()].filter((gutter) => gutter.to - gutter.from >= 2);
}

/** The strip as tall as it can be while it stays wide enough. */
function grown(rows: readonly Row[], start: number, gap: { left: number; right: number }): Gutter {
  let { left, right } = gap;
  let from = start;
  let to = start + 1;
  const narrowed = (row: Row): boolean => {
    const free = freeIn(row, left, right);
    if (!free || free.right - free.left < NARROWEST * row.size) return false;
    ({ left, right } = free);
    return true;
  };
  while (to < rows.length && narrowed(rows[to]!)) to += 1;
  while (from > 0 && narrowed(rows[from - 1]!)) from -= 1;
  return { left, right, from, to };
}

/** The widest part of a strip that a row leaves free. */
function freeIn(row: Row, left: number, right: number): { left: number; right: number } | undefined {
  let best: { left: number; right: number } | undefined;
  let start = left;
  const consider = (end: number): void => {
    if (end - start > (best ? best.right - best.left : 0)) best = { left: start, right: end };
  };
  for (const fragment of row.fragments) {
    if (fragment.right <= start) continue;
    if (fragment.left >= right) break;
    consider(fragment.left);
    start = Math.max(start, fragment.right);
  }
  consider(right);
  return best;
}
