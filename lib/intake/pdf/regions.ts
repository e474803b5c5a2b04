/**
 * The page in reading order: rows that run across stay rows, columns are read one after the other, from left to right,
 * each again in its own reading order.
 */
import { columnSplitOf } from './columns';
import { rowOf, type Row } from './rows';

/** A part of a page that has no columns any more. */
export type Region = readonly Row[];

const DEEPEST = 12;

export function regionsOf(rows: readonly Row[], depth = 0): Region[] {
  if (rows.length === 0) return [];
  const split = depth < DEEPEST ? columnSplitOf(rows) : undefined;
  if (!split) return [rows];
  const inside = rows.slice(split.from, split.to);
  const parts = [
    rows.slice(0, split.from),
    half(inside, (middle) => middle < split.at),
    half(inside, (middle) => middle >= split.at),
    rows.slice(split.to),
  ];
  return parts.flatMap((part) => regionsOf(part, depth + 1));
}

function half(rows: readonly Row[], mine: (middle: number) => boolean): Row[] {
  return rows.flatMap((row) => {
    const fragments = row.fragments.filter((fragment) => mine((fragment.left + fragment.right) / 2));
    return fragments.length > 0 ? [rowOf(fragments)] : [];
  });
}
