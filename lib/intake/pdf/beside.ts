/** What stands on the two sides of a gutter, line by line, and what the lines say about how the sides belong together. */
import { joined, type Row } from './rows';
import type { Gutter } from './gutters';

export interface SideLine {
  readonly row: number;
  readonly base: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly text: string;
  /** How many fragments the line has on its side. */
  readonly cells: number;
}

export interface Sides {
  readonly left: readonly SideLine[];
  readonly right: readonly SideLine[];
}

export function sidesOf(rows: readonly Row[], { left, right, from, to }: Gutter): Sides {
  const middle = (left + right) / 2;
  const side = (mine: (x: number) => boolean): SideLine[] => rows.slice(from, to).flatMap((row, index) => {
    const fragments = row.fragments.filter((fragment) => mine((fragment.left + fragment.right) / 2));
    return fragments.length > 0 ? [{ ...joined(fragments), row: from + index, cells: fragments.length }] : [];
  });
  return { left: side((x) => x < middle), right: side((x) => x >= middle) };
}

export const within = ({ left, right }: Sides, from: number, to: number): Sides => ({
  left: left.filter((line) => line.row >= from && line.row < to),
  right: right.filter((line) => line.row >= from && line.row < to),
});

/** Running text: most lines are single stretches of several words, and many of them fill the column. */
export function isProse(lines: readonly SideLine[]): boolean {
  if (lines.length < 3) return false;
  const width = Math.max(...lines.map((line) => line.right)) - Math.min(...lines.map((line) => line.left));
  const running = lines.filter((line) => line.cells === 1 && line.text.split(' ').length >= 3 && line.right - line.left > 0.6 * width);
  return running.length >= Math.max(3, lines.length * 0.4) && width > 10 * lines[0]!.size;
}

/** How many lines of the side with fewer lines have one of the other side on their baseline. */
export function sharedBaselines({ left, right }: Sides): number {
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  return fewer.filter((line) => more.some((other) => Math.abs(other.base - line.base) <= 0.25 * line.size)).length;
}

export const startsTogether = ({ left, right }: Sides): boolean => sharedBaselines({ left: left.slice(0, 1), right: right.slice(0, 1) }) === 1;

/** A line of its own that stands at the middle of what is beside it. */
export function isCentred({ left, right }: Sides): boolean {
  if (Math.min(left.length, right.length) !== 1) return false;
  const middle = (lines: readonly SideLine[]): number => (lines[0]!.base + lines.at(-1)!.base) / 2;
  return Math.abs(middle(left) - middle(right)) < 0.4 * left[0]!.size;
}

/**
 * A sentence runs on to the next line while a new line starts beside it. In a table the row would have grown instead:
 * so these are columns, however well their lines are aligned.
 */
export function runsOnBesideNew({ left, right }: Sides): boolean {
  const runsOn = (side: readonly SideLine[], other: readonly SideLine[]): boolean => {
    const edge = Math.max(...side.map((line) => line.right));
    return side.slice(1).some((line, index) => {
      const full = edge - side[index]!.right < wordWidth(line) + 0.5 * line.size;
      if (!full || !/^\p{Ll}/u.test(line.text)) return false;
      const beside = other.findIndex((each) => Math.abs(each.base - line.base) <= 0.25 * line.size);
      return beside > 0 && !/^\p{Ll}/u.test(other[beside]!.text) && other[beside]!.row - other[beside - 1]!.row === line.row - side[index]!.row;
    });
  };
  return runsOn(left, right) || runsOn(right, left);
}

const wordWidth = ({ left, right, text }: SideLine): number => ((right - left) * (text.indexOf(' ') + 1 || text.length)) / Math.max(1, text.length);

/** One side has rows of cells, and the other is not running text beside them. */
export function hasCells({ left, right }: Sides): boolean {
  const cellsBeside = (side: readonly SideLine[], other: readonly SideLine[]): boolean =>
    side.some((line) => line.cells >= 3) && !(isProse(other) && sharedBaselines({ left: side, right: other }) < 0.5 * Math.min(side.length, other.length));
  return cellsBeside(left, right) || cellsBeside(right, left);
}

/** "Springfield, IL 62704" at the end of a few lines: an address, which is never a column of labels. "Mail to:" may stand above it. */
const POSTAL_LINE = /\b[A-Z]{2}\.? {1,2}\d{5}(?:-\d{4})?$/;

export function isAddress(side: readonly SideLine[]): boolean {
  const start = side.findIndex((line) => !line.text.endsWith(':'));
  const lines = start < 0 ? [] : side.slice(start);
  const at = lines.findIndex((line) => POSTAL_LINE.test(line.text));
  return at >= 1 && lines[0]!.cells === 1 && !lines.slice(0, at + 1).some((line) => line.text.endsWith(':'));
}
