/**
 * Does a gutter part two columns that are read one after the other, or the cells of rows that are read across? Columns
 * hold running text, or blocks of their own; rows start together on both sides, again and again.
 */
import { guttersOf, type Gutter } from './gutters';
import { joined, type Row } from './rows';

export interface Split {
  readonly from: number;
  readonly to: number;
  /** The middle of the gutter. */
  readonly at: number;
}

/** The gutter that is surest to part columns; undefined where every gutter is one of a table. */
export function columnSplitOf(rows: readonly Row[]): Split | undefined {
  let best: { split: Split; weight: number } | undefined;
  for (const gutter of guttersOf(rows)) {
    const stretch = columnStretch(rows, gutter);
    if (stretch && (!best || stretch.weight > best.weight)) best = stretch;
  }
  return best?.split;
}

interface SideLine {
  readonly row: number;
  readonly base: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly text: string;
  readonly cells: number;
}

interface Side {
  readonly lines: readonly SideLine[];
  readonly prose: boolean;
}

interface Group {
  readonly from: number;
  readonly to: number;
  readonly kind: 'columns' | 'rows' | 'weak' | 'one-sided';
  readonly lines: number;
  /** The first lines of both sides share a baseline. */
  readonly startsTogether: boolean;
}

/** The longest part of the gutter along which columns stand, with the number of lines that say so. */
function columnStretch(rows: readonly Row[], gutter: Gutter): { split: Split; weight: number } | undefined {
  const at = (gutter.left + gutter.right) / 2;
  const left = sideOf(rows, gutter, (x) => x < at);
  const right = sideOf(rows, gutter, (x) => x >= at);
  if (left.lines.length < 2 || right.lines.length < 2) return undefined;
  const groups = groupsOf(rows, gutter, left, right);
  let best: { split: Split; weight: number } | undefined;
  for (let start = 0; start < groups.length; start += 1) {
    if (groups[start]!.kind !== 'columns') continue;
    let end = start;
    for (let next = start + 1; next < groups.length && groups[next]!.kind !== 'rows'; next += 1) {
      if (groups[next]!.kind === 'columns') end = next;
    }
    const first = headingBefore(groups, start) ? start - 1 : start;
    const last = tailAfter(groups, end, rows, left, right);
    const weight = groups.slice(start, end + 1).reduce((sum, group) => sum + group.lines, 0);
    if (!best || weight > best.weight) best = { split: { from: groups[first]!.from, to: groups[last]!.to, at }, weight };
    start = end;
  }
  return best;
}

/** One row of headings right above columns belongs to them. */
function headingBefore(groups: readonly Group[], start: number): boolean {
  return groups[start - 1]?.kind === 'weak' && groups[start - 2]?.kind !== 'weak';
}

/** Where one column is longer, its rest still is that column as long as full lines keep to its width. */
function tailAfter(groups: readonly Group[], end: number, rows: readonly Row[], left: Side, right: Side): number {
  let last = end;
  for (let next = end + 1; groups[next]?.kind === 'one-sided'; next += 1) {
    const { from, to } = groups[next]!;
    const full = [left, right].some((side) => {
      if (!side.prose) return false;
      const edge = Math.max(...side.lines.map((line) => line.right));
      const start = Math.min(...side.lines.map((line) => line.left));
      return side.lines.some((line) => line.row >= from && line.row < to && line.right - start > 0.8 * (edge - start));
    });
    const close = rows[from]!.top - rows[from - 1]!.bottom < rows[from]!.size;
    if (full || (close && next === end + 1)) last = next;
  }
  return last;
}

function sideOf(rows: readonly Row[], gutter: Gutter, mine: (x: number) => boolean): Side {
  const lines: SideLine[] = [];
  for (let row = gutter.from; row < gutter.to; row += 1) {
    const fragments = rows[row]!.fragments.filter((fragment) => mine((fragment.left + fragment.right) / 2));
    if (fragments.length === 0) continue;
    lines.push({ ...joined(fragments), row, cells: fragments.length });
  }
  return { lines, prose: isProse(lines) };
}

/** Running text: most lines are single stretches of several words, and many of them fill the column. */
function isProse(lines: readonly SideLine[]): boolean {
  if (lines.length < 3) return false;
  const width = Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.left));
  const running = lines.filter((line) => line.cells === 1 && line.text.split(' ').length >= 3 && line.right - line.left > 0.6 * width);
  return running.length >= Math.max(3, lines.length * 0.4) && width > 10 * lines[0]!.size;
}

/** Cuts the rows of a gutter where white space runs across both sides, and judges each part. */
function groupsOf(rows: readonly Row[], gutter: Gutter, left: Side, right: Side): Group[] {
  const usual = usualGap(rows, left, right);
  const prose = left.prose && right.prose;
  const groups: Group[] = [];
  let from = gutter.from;
  let bottom = -Infinity;
  for (let row = gutter.from; row <= gutter.to; row += 1) {
    const next = rows[row];
    const cut = row === gutter.to || (row > gutter.from && next!.top - bottom > usual + 0.25 * next!.size);
    if (cut) {
      const within = (line: SideLine): boolean => line.row >= from && line.row < row;
      groups.push({ from, to: row, ...judged(left.lines.filter(within), right.lines.filter(within), left.prose, right.prose) });
      from = row;
    }
    if (next) bottom = Math.max(bottom, next.bottom);
  }
  if (!prose) return groups;
  const both = groups.filter((group) => group.kind !== 'one-sided');
  const kind = both.length >= 2 && both.every((group) => group.startsTogether) ? 'rows' : 'columns';
  return groups.map((group) => (group.kind === 'one-sided' ? group : { ...group, kind }));
}

/** The white space between lines that follow each other on one side: the smallest that is common. */
function usualGap(rows: readonly Row[], left: Side, right: Side): number {
  const gaps: number[] = [];
  for (const side of [left, right]) {
    side.lines.forEach((line, index) => {
      const before = side.lines[index - 1];
      if (before) gaps.push(Math.round((line.base - before.base - line.size) * 2) / 2);
    });
  }
  const counts = new Map<number, number>();
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= 0.2 * gaps.length).map(([gap]) => gap);
  return Math.min(...(common.length > 0 ? common : gaps), rows[0] ? 3 * rows[0].size : 0);
}

function judged(left: readonly SideLine[], right: readonly SideLine[], leftProse: boolean, rightProse: boolean): Pick<Group, 'kind' | 'lines' | 'startsTogether'> {
  const lines = left.length + right.length;
  if (left.length === 0 || right.length === 0) return { kind: 'one-sided', lines, startsTogether: false };
  const startsTogether = sharedBaselines(left.slice(0, 1), right.slice(0, 1)) === 1;
  return { kind: kindOf(left, right, leftProse, rightProse), lines, startsTogether };
}

function kindOf(left: readonly SideLine[], right: readonly SideLine[], leftProse: boolean, rightProse: boolean): Group['kind'] {
  if (hasCells(left, right, rightProse) || hasCells(right, left, leftProse)) return 'rows';
  const few = Math.min(left.length, right.length);
  const shared = sharedBaselines(left, right) / few;
  if (centred(left, right)) return left.length === right.length ? 'weak' : 'rows';
  if (few <= 2 && left.length + right.length <= 4) return shared === 0 ? 'columns' : 'weak';
  if (hasPostalBlock(left) && right.length >= 2) return 'columns';
  if (shared >= 0.8) return 'rows';
  return few >= 2 ? 'columns' : 'weak';
}

/** One side is rows of a table, and the other is not running text beside them. */
function hasCells(side: readonly SideLine[], other: readonly SideLine[], otherProse: boolean): boolean {
  if (!side.some((line) => line.cells >= 3)) return false;
  return !(otherProse && other.length >= 3 && sharedBaselines(side, other) < 0.5 * Math.min(side.length, other.length));
}

function sharedBaselines(left: readonly SideLine[], right: readonly SideLine[]): number {
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  return fewer.filter((line) => more.some((other) => Math.abs(other.base - line.base) <= 0.25 * line.size)).length;
}

/** A short cell that stands at the middle of a tall one beside it. */
function centred(left: readonly SideLine[], right: readonly SideLine[]): boolean {
  if (Math.min(left.length, right.length) > 1) return false;
  const middle = (lines: readonly SideLine[]): number => (lines[0]!.base + lines.at(-1)!.base) / 2;
  return Math.abs(middle(left) - middle(right)) < 0.4 * left[0]!.size;
}

/** "Springfield, IL 62704" at the end of a few lines: an address, which is never a column of labels. */
const POSTAL_LINE = /\b[A-Z]{2}\.? {1,2}\d{5}(?:-\d{4})?$/;

function hasPostalBlock(lines: readonly SideLine[]): boolean {
  const at = lines.findIndex((line) => POSTAL_LINE.test(line.text));
  return at >= 1 && lines[0]!.cells === 1 && !lines.slice(0, at + 1).some((line) => line.text.endsWith(':'));
}
