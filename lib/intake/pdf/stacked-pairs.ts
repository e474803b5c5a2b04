/** Labels with their values below them, as in a sidebar: two faces that take turns, line by line. */
import type { LaidOutBlock } from './laid-out';
import { joined, type Fragment, type Row } from './rows';

interface Stack {
  readonly label: Fragment;
  readonly value: readonly Fragment[];
}

const LONGEST_LABEL = 32;
const LONGEST_VALUE = 60;
const MOST_LINES = 2;

/** A block of pairs that starts at a row, and the row after it; undefined where fewer than two pairs follow each other. */
export function stackedPairs(rows: readonly Row[], start: number): { block: LaidOutBlock; end: number } | undefined {
  const stacks: Stack[] = [];
  let at = start;
  for (let next = stackAt(rows, at); next && (stacks.length === 0 || sameFace(next.label, stacks[0]!.label)); next = stackAt(rows, at)) {
    stacks.push(next);
    at += 1 + next.value.length;
  }
  if (stacks.length < 2) return undefined;
  const lines = stacks.map(({ label, value }) => {
    const cells = [
      { column: 0, header: 'row' as const, lines: [label.words] },
      { column: 1, lines: [joined(value).words] },
    ];
    return { words: [...label.words, ...joined(value).words], cells };
  });
  return { block: { kind: 'pairs', lines }, end: at };
}

/** A short label in a face of its own, and the one or two lines below it in another. */
function stackAt(rows: readonly Row[], at: number): Stack | undefined {
  const label = rows[at] && joined(rows[at].fragments);
  if (!label || label.text.length > LONGEST_LABEL || /[.;,]$|:\s+\S|\d{3}/.test(label.text) || !isPure(label)) return undefined;
  const value: Fragment[] = [];
  for (let next = at + 1; next < rows.length; next += 1) {
    const line = joined(rows[next]!.fragments);
    const close = rows[next]!.top - rows[next - 1]!.bottom < 0.8 * line.size;
    if (sameFace(line, label) || !close || Math.abs(line.left - label.left) > 0.3 * line.size) break;
    value.push(line);
  }
  const short = value.length > 0 && value.length <= MOST_LINES && value.every((line) => line.text.length <= LONGEST_VALUE);
  return short && !value.at(-1)!.text.endsWith('.') ? { label, value } : undefined;
}

const isPure = (line: Fragment): boolean => line.words.every((word) => word.font === line.font);
const sameFace = (a: Fragment, b: Fragment): boolean => a.font === b.font && Math.abs(a.size - b.size) < 0.08 * b.size;
