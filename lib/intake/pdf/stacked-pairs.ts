/** Labels with their values below them, as in a sidebar: two faces that take turns, line by line. */
import type { LaidOutBlock } from './laid-out';
import { joined, unbroken, type Fragment, type Row } from './rows';

interface Stack {
  readonly label: readonly Fragment[];
  readonly value: readonly Fragment[];
}

const LONGEST_LABEL = 32;
const LONGEST_VALUE = 60;
const MOST_LABEL_LINES = 2;
const MOST_VALUE_LINES = 3;

/** A block of pairs that starts at a row, and the row after it; undefined where fewer than two pairs follow each other. */
export function stackedPairs(rows: readonly Row[], start: number): { block: LaidOutBlock; end: number } | undefined {
  const stacks: Stack[] = [];
  let at = start;
  for (let next = stackAt(rows, at); next && (stacks.length === 0 || sameFace(next.label[0]!, stacks[0]!.label[0]!)); next = stackAt(rows, at)) {
    stacks.push(next);
    at += next.label.length + next.value.length;
  }
  if (stacks.length < 2) return undefined;
  const lines = stacks.map((stack) => {
    const label = unbroken(stack.label).words;
    const value = unbroken(stack.value).words;
    const cells = [{ column: 0, header: 'row' as const, lines: [label] }, { column: 1, lines: [value] }];
    return { words: [...label, ...value], cells };
  });
  return { block: { kind: 'pairs', lines }, end: at };
}

/** A short label in a face of its own, and the few lines below it in another. */
function stackAt(rows: readonly Row[], at: number): Stack | undefined {
  const label = sameFaceFrom(rows, at, MOST_LABEL_LINES);
  const value = sameFaceFrom(rows, at + label.length, MOST_VALUE_LINES);
  const [first, last] = [label[0], value.at(-1)];
  if (!first || !last || !label.every(isPure) || label.some(({ text }) => text.length > LONGEST_LABEL || /[.;,]$|:\s+\S|\d{3}/.test(text))) return undefined;
  const below = rows[at + label.length]!.top - rows[at + label.length - 1]!.bottom;
  const next = rows[at + label.length + value.length];
  const goesOn = next !== undefined && isClose(rows[at + label.length + value.length - 1]!, next) && sameFace(joined(next.fragments), last);
  const fits = !goesOn && below < CLOSE * last.size && Math.abs(value[0]!.left - first.left) < 0.3 * first.size;
  return fits && !last.text.endsWith('.') && value.every(({ text }) => text.length <= LONGEST_VALUE) ? { label, value } : undefined;
}

/** Lines that follow each other closely in one face and with one left edge. */
function sameFaceFrom(rows: readonly Row[], at: number, most: number): Fragment[] {
  const lines: Fragment[] = [];
  for (let index = at; index < rows.length && lines.length < most; index += 1) {
    const line = joined(rows[index]!.fragments);
    const first = lines[0];
    if (first && (!isClose(rows[index - 1]!, rows[index]!) || !sameFace(line, first) || Math.abs(line.left - first.left) > 0.3 * line.size)) break;
    lines.push(line);
  }
  return lines;
}

/** White space, in ems, between lines of one label or value. */
const CLOSE = 0.8;
const isClose = (above: Row, below: Row): boolean => below.top - above.bottom < CLOSE * below.size;
const isPure = (line: Fragment): boolean => line.words.every((word) => word.font === line.font);
const sameFace = (a: Fragment, b: Fragment): boolean => a.font === b.font && Math.abs(a.size - b.size) < 0.08 * b.size;
