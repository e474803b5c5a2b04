/** Which rows of a region form tables, and which are lines of prose. */
import { overlap } from './piece';
import { joined, rowOf, type Fragment, type Row } from './rows';
import { columnsOf, columnsUnder, placeOf, type Column } from './table-columns';
import { withHeads } from './table-heads';

export type Part = { readonly kind: 'table'; readonly rows: readonly Row[]; /** So many of the rows surely are its heading. */ readonly head: number } | { readonly kind: 'prose'; readonly rows: readonly Row[] };

/** White space between rows, in ems, after which nothing that is not plainly the same table is counted to it. */
const FAR = 2;
const LONGEST_TABLE = 400;

export function partsOf(rows: readonly Row[]): Part[] {
  const { bands, heads } = withHeads(rows);
  const wholes = bands.map((band) => band.whole);
  const printed = (from: number, to: number): Row[] => bands.slice(from, to).flatMap((band) => band.rows);
  const parts: Part[] = [];
  let proseFrom = 0;
  const endProse = (to: number): void => {
    if (to > proseFrom) parts.push({ kind: 'prose', rows: printed(proseFrom, to) });
  };
  for (let index = 0; index < bands.length; ) {
    const whole = wholes[index]!;
    const head = heads.find(({ from }) => from === index);
    const known = head?.until ?? index + 1;
    const stop = heads.find(({ from }) => from > index)?.from ?? wholes.length;
    const end = head || (whole.fragments.length > 1 && !isMarked(whole)) ? endOfRun(wholes, index, known, stop) : index;
    if (end > index && (head || isTable(wholes.slice(index, end)))) {
      const start = head ? index : index - leadIn(wholes.slice(proseFrom, index), wholes.slice(index, end));
      endProse(start);
      const table = printed(start, end);
      parts.push({ kind: 'table', rows: table.map((row) => withoutWideSpaces(row, table)), head: head ? printed(head.from, head.to).length : 0 });
      proseFrom = end;
      index = end;
    } else index += 1;
  }
  endProse(bands.length);
  return parts;
}

/** Within several rows, a gap that is narrow for one between cells and that no other row has at its place is a wide space. */
function withoutWideSpaces(row: Row, table: readonly Row[]): Row {
  if (table.length < 3 || row.fragments.length < 2) return row;
  const groups: Fragment[][] = [];
  row.fragments.forEach((fragment, at) => {
    const before = row.fragments[at - 1];
    const narrow = before !== undefined && fragment.left - before.right < narrowGap(row);
    if (narrow && !table.some((other) => other !== row && hasGap(other, before.right, fragment.left))) groups.at(-1)!.push(fragment);
    else groups.push([fragment]);
  });
  return groups.length === row.fragments.length ? row : rowOf(groups.map(joined));
}

const hasGap = (row: Row, left: number, right: number): boolean => row.fragments.slice(1).some((fragment, index) =>
  overlap({ left: row.fragments[index]!.right, right: fragment.left }, { left, right }) > 0.5 * (right - left));

/** A bullet, a box to tick or a number, and its words. */
const MARK = /^(?:[•●▪■◦‣⁃–—*·☐☑☒□✓✔➢o-]|\(?(?:\d{1,2}|[a-zA-Z])[.)]|\((?:[ivx]{1,4})\))$/u;

export const isMarked = (row: Row): boolean => row.fragments.length === 2 && MARK.test(row.fragments[0]!.text)
  && row.fragments[1]!.left - row.fragments[0]!.right < 3 * row.size;

const whiteBetween = (above: Row, below: Row): number => (below.top - above.bottom) / below.size;

/** Rows up to `known` surely belong together; at `stop` another table has its heading. */
function endOfRun(rows: readonly Row[], start: number, known: number, stop: number): number {
  let end = known;
  while (end < stop && end - start < LONGEST_TABLE) {
    const run = rows.slice(start, end);
    const columns = columnsOf(run);
    const row = rows[end]!;
    const white = whiteBetween(rows[end - 1]!, row);
    if (row.fragments.length > 1 ? fits(row, columns, run, white) : isWrap(row, columns, white)) end += 1;
    else if (row.fragments.length === 1 && white < FAR && resumes(rows, end, columns, run)) end += 1;
    else break;
  }
  return end;
}

/** Each fragment has a column for itself; only the first may be a label that runs over several. */
function fits(row: Row, columns: readonly Column[], run: readonly Row[], white: number): boolean {
  if (isMarked(row)) return false;
  const widestRow = Math.max(...run.map((each) => withoutWideSpaces(each, run).fragments.length));
  const under = row.fragments.flatMap((fragment, index) => {
    const before = row.fragments[index - 1];
    const touched = columnsUnder(fragment, columns);
    const sameCell = before && fragment.left - before.right < narrowGap(row) && touched.length === 1 && columnsUnder(before, columns).join() === touched.join();
    return sameCell ? [] : [touched];
  });
  if (run.length > 1 && widestRow <= 2 && row.fragments.length >= 4) return false;
  if (run.length === 1 && white > 0.8 && run[0]!.fragments.some((above) => columnsUnder(above, row.fragments).length > 1)) return false;
  if (run.length > 1 && under.slice(1).some((columnsBelow) => columnsBelow.length > 2)) return false;
  const touched = under.flat();
  if (new Set(touched).size < touched.length) return false;
  return white < FAR || (under.length >= 3 && under.every((columnsBelow) => columnsBelow.length === 1) && white < 2 * FAR);
}

/** A line that goes on below a cell: close to it and no wider than its column has room. */
function isWrap(row: Row, columns: readonly Column[], white: number): boolean {
  const [fragment] = row.fragments;
  const place = placeOf(fragment!, columns);
  const next = columns[place.column + 1];
  const before = columns[place.column - 1];
  const column = columns[place.column]!;
  const roomRight = next ? next.left : column.right + 2 * row.size;
  return place.span === 1 && white < 0.8 && fragment!.right <= roomRight && fragment!.left >= (before ? before.right : column.left - row.size)
    && fragment!.left <= column.right;
}

/** A line across the table, such as a claim's heading, after which the same columns go on. */
function resumes(rows: readonly Row[], at: number, columns: readonly Column[], run: readonly Row[]): boolean {
  if (columns.length < 3) return false;
  for (let next = at + 1; next <= at + 2 && next < rows.length; next += 1) {
    const row = rows[next]!;
    if (row.fragments.length < 3) continue;
    return whiteBetween(rows[next - 1]!, row) < FAR && fits(row, columns, run, 0);
  }
  return false;
}

/** How many lines right above a table are the upper parts of its first cells. */
function leadIn(prose: readonly Row[], run: readonly Row[]): number {
  const columns = columnsOf(run);
  let count = 0;
  let below = run[0]!;
  for (const row of [...prose].reverse()) {
    const [fragment] = row.fragments;
    const place = placeOf(fragment!, columns);
    const white = whiteBetween(row, below);
    const within = fragment!.left >= columns[place.column]!.left - row.size && fragment!.right <= (columns[place.column + 1]?.left ?? Infinity);
    if (columns.length < 3 || row.fragments.length > 1 || white >= 0.5 || place.span > 1 || place.column === 0 || !within) break;
    count += 1;
    below = row;
  }
  return count;
}

/** Rows with gaps, unless the gaps are those of a stretched line or a typewriter's two spaces. */
function isTable(run: readonly Row[]): boolean {
  const rows = run.filter((row) => row.fragments.length > 1);
  return rows.length >= 2 ? rows.some((row) => !isJustified(row)) : rows.every((row) => !isJustified(row) && !isTyped(row));
}

const gapsOf = (row: Row): number[] => row.fragments.slice(1).map((fragment, index) => (fragment.left - row.fragments[index]!.right) / row.size);

/** Words of a line that was stretched to its column's width: several gaps, all alike, and no other spaces. */
function isJustified(row: Row): boolean {
  const gaps = gapsOf(row);
  return gaps.length >= 3 && Math.max(...gaps) < 2 && Math.max(...gaps) - Math.min(...gaps) < 0.15
    && row.fragments.every(({ text }) => !text.includes(' '));
}

/** A gap of this many ems may stand within a cell; two spaces of a typewriter's face are wider than those of other faces. */
const NARROW = 1;
const TWO_TYPED_SPACES = 1.3;

const narrowGap = (row: Row): number => row.size * (isTypewritten(row) ? TWO_TYPED_SPACES : NARROW);

/** All letters are equally wide. */
function isTypewritten(row: Row): boolean {
  const widths = row.fragments.filter(({ text }) => text.length > 2).map(({ left, right, text }) => (right - left) / (text.length * row.size));
  return widths.length > 0 && Math.max(...widths) - Math.min(...widths) < 0.01 && Math.min(...widths) > 0.55;
}

/** A typed line with two spaces somewhere, but not after a label. */
const isTyped = (row: Row): boolean =>
  isTypewritten(row) && Math.max(...gapsOf(row)) < TWO_TYPED_SPACES && !row.fragments[0]!.text.endsWith(':');
