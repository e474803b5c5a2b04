/**
 * A simple static look at a pattern: does an unbounded repeat stand inside another one? That is what makes matching
 * exponential. It over-reports rather than under-reports; it knows groups, classes, escapes and quantifiers.
 */
export function growthOf(pattern: string): 'nested' | 'flat' {
  /** For each open group: whether an unbounded repeat stands in it. */
  const open: boolean[] = [false];
  let closed = false;
  for (let i = 0; i < pattern.length; i += 1) {
    const character = pattern[i];
    if (character === '\\') {
      i += 1;
      closed = false;
    } else if (character === '[') {
      i = endOfClass(pattern, i);
      closed = false;
    } else if (character === '(') {
      open.push(false);
      closed = false;
    } else if (character === ')') {
      closed = open.pop() ?? false;
      if (closed) open[open.length - 1] = true;
    } else if (isUnbounded(pattern, i)) {
      if (closed) return 'nested';
      open[open.length - 1] = true;
      closed = false;
    } else if (character !== '?') {
      closed = false;
    }
  }
  return 'flat';
}

const isUnbounded = (pattern: string, at: number): boolean =>
  pattern[at] === '*' || pattern[at] === '+' || /^\{\d+,\}/.test(pattern.slice(at, at + 12));

function endOfClass(pattern: string, start: number): number {
  for (let i = start + 1; i < pattern.length; i += 1) {
    if (pattern[i] === '\\') i += 1;
    else if (pattern[i] === ']' && i > start + 1) return i;
  }
  return pattern.length;
}
