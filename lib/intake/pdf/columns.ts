/**
 * Does a gutter part two columns that are read one after the other, or the cells of rows that are read across? Columns
 * hold running text, or blocks of their own; rows start together on both sides, again and again.
 */
import { hasCells, isAddress, isCentred, isProse, runsOnBesideNew, sharedBaselines, sidesOf, startsTogether, within, type Sides } from './beside';
import { guttersOf, type Gutter } from './gutters';
import { rowOf, type Row } from './rows';

export interface Split {
  readonly from: number;
  readonly to: number;
  /** The middle of the gutter. */
  readonly at: number;
}

/** The gutter that is surest to part columns; undefined where every gutter is one of a table. */
export function columnSplitOf(rows: readonly Row[]): Split | undefined {
  const found: Found[] = [];
  for (const gutter of guttersOf(rows)) {
    for (const section of sectionsOf(groupsOf(rows, gutter))) {
      const weight = columnWeight(section);
      if (weight === 0) continue;
      found.push({ split: { from: section.groups[0]!.from, to: endOfTail(section, rows), at: (gutter.left + gutter.right) / 2 }, weight, gutter });
    }
  }
  found.sort((a, b) => b.weight - a.weight);
  return (found.find((one) => !found.some((other) => other !== one && isWithin(one, other, rows))) ?? found[0])?.split;
}

interface Found {
  readonly split: Split;
  readonly weight: number;
  readonly gutter: Gutter;
}

/** Seen without what stands beyond another gutter, this one parts labels from their values: it is within a column. */
function isWithin({ split, gutter }: Found, { split: other }: Found, rows: readonly Row[]): boolean {
  if (other.from > split.from || other.to < split.to || other.at === split.at) return false;
  const mine = rows.slice(split.from, split.to).flatMap((row) => {
    const fragments = row.fragments.filter(({ left, right }) => ((left + right) / 2 > other.at) === (split.at > other.at));
    return fragments.length > 0 ? [rowOf(fragments)] : [];
  });
  return sectionsOf(groupsOf(mine, { ...gutter, from: 0, to: mine.length })).every((section) => columnWeight(section) === 0);
}

/** Rows [from, to) between two white spaces that run across both sides. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly sides: Sides;
}

/** Groups that follow each other with the same edges, from the first to the last that has both sides. */
interface Section {
  readonly groups: readonly Group[];
  /** Groups of one side only right after it. */
  readonly tail: readonly Group[];
}

const isTwoSided = ({ sides }: Group): boolean => sides.left.length > 0 && sides.right.length > 0;

function groupsOf(rows: readonly Row[], gutter: Gutter): Group[] {
  const sides = sidesOf(rows, gutter);
  const usual = usualGap(sides);
  const groups: Group[] = [];
  let from = gutter.from;
  let bottom = -Infinity;
  for (let row = gutter.from; row <= gutter.to; row += 1) {
    const next = rows[row];
    if (row === gutter.to || (row > gutter.from && next!.top - bottom > usual + 0.25 * next!.size)) {
      groups.push({ from, to: row, sides: within(sides, from, row) });
      from = row;
    }
    if (next) bottom = Math.max(bottom, next.bottom);
  }
  return groups;
}

/** The white space between lines that follow each other on one side: the smallest that is common. */
function usualGap({ left, right }: Sides): number {
  const counts = new Map<number, number>();
  let all = 0;
  for (const side of [left, right]) {
    side.slice(1).forEach((line, index) => {
      const gap = Math.round((line.base - side[index]!.base - line.size) * 2) / 2;
      if (gap < -0.3 * line.size) return;
      counts.set(gap, (counts.get(gap) ?? 0) + 1);
      all += 1;
    });
  }
  const common = [...counts].filter(([, count]) => count >= 0.2 * all).map(([gap]) => gap);
  return Math.min(3 * (left[0]?.size ?? 0), ...(common.length > 0 ? common : counts.keys()));
}

function sectionsOf(groups: readonly Group[]): Section[] {
  const sections: Section[] = [];
  let open: Group[] = [];
  const close = (): void => {
    const last = open.findLastIndex(isTwoSided);
    if (last >= 0) sections.push({ groups: open.slice(0, last + 1), tail: open.slice(last + 1) });
    open = [];
  };
  for (const group of groups) {
    if (isTwoSided(group) && (hasCells(group.sides) || !sameEdges(open, group))) close();
    if (hasCells(group.sides)) continue;
    if (open.length > 0 || isTwoSided(group)) open.push(group);
  }
  close();
  return sections;
}

/** Lines may be indented, but a column keeps its left edge. Distances in ems. */
const DEEPEST_INDENT = 4;

function sameEdges(open: readonly Group[], group: Group): boolean {
  const first = open.find(isTwoSided);
  if (!first) return true;
  return (['left', 'right'] as const).every((side) => {
    const edge = Math.min(...first.sides[side].map((line) => line.left));
    const own = Math.min(...group.sides[side].map((line) => line.left));
    const { size } = group.sides[side][0]!;
    return own > edge - size && own < edge + DEEPEST_INDENT * size;
  });
}

/** How many lines say that a section is columns; 0 where it is rows. */
function columnWeight({ groups }: Section): number {
  const both = groups.filter(isTwoSided);
  const left = groups.flatMap(({ sides }) => sides.left);
  const right = groups.flatMap(({ sides }) => sides.right);
  if (left.length < 2 && right.length < 2) return 0;
  const weight = left.length + right.length;
  if (isProse(left) && isProse(right)) return both.length >= 2 && both.every(({ sides }) => startsTogether(sides)) ? 0 : weight;
  if (both.some(({ sides }) => isAddress(sides.left) && sides.right.length >= 2)) return weight;
  let columns = 0;
  let rows = 0;
  for (const { sides } of both) {
    const lines = sides.left.length + sides.right.length;
    if (isRow(sides)) rows += lines;
    else columns += lines;
  }
  return columns > rows ? weight : 0;
}

/** Both sides belong to one row, or to rows that go on together. */
function isRow(sides: Sides): boolean {
  const few = Math.min(sides.left.length, sides.right.length);
  return isCentred(sides) || (sharedBaselines(sides) >= 0.6 * few && !runsOnBesideNew(sides));
}

/** Where one column is longer, its rest still is that column while full lines of running text keep to its width. */
function endOfTail({ groups, tail }: Section, rows: readonly Row[]): number {
  let { to } = groups.at(-1)!;
  const columns = (['left', 'right'] as const).map((side) => groups.flatMap(({ sides }) => sides[side])).filter(isProse);
  for (const group of tail) {
    const lines = [...group.sides.left, ...group.sides.right];
    const full = columns.some((column) => {
      const start = Math.min(...column.map((line) => line.left));
      const width = Math.max(...column.map((line) => line.right)) - start;
      return lines.some((line) => line.left > start - line.size && line.right - start > 0.8 * width);
    });
    const close = group === tail[0] && rows[group.from]!.top - rows[group.from - 1]!.bottom < rows[group.from]!.size;
    if (!full && !close) break;
    to = group.to;
  }
  return to;
}
