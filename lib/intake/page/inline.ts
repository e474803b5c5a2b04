/** Inline content cut into lines, and lines into label and value or into cells. */
import { isBlank, isBox, type Box, type Part } from './box';
import { isControl } from './kinds';
import { isSeam, pairOf } from './labels';

/** Cuts inline content at its line breaks, opening boxes that hold one, and boxes that alone hold everything. */
export function linesOf(parts: readonly Part[]): Part[][] {
  let items = [...parts];
  while (items.some((part) => isBox(part) && part.breaks && !part.block)) items = items.flatMap((part) => (isBox(part) && part.breaks ? part.children : [part]));
  const lines: Part[][] = [[]];
  for (const part of items) {
    if (part.kind === 'break') lines.push([]);
    else lines.at(-1)!.push(part);
  }
  return lines.map(opened);
}

function opened(line: Part[]): Part[] {
  let items = line;
  for (;;) {
    const shown = items.filter((part) => !isBlank(part));
    const [only] = shown;
    if (shown.length !== 1 || !only || !isBox(only) || isControl(only) || only.atomic) return items;
    items = only.children;
  }
}

/** Cuts a line where two boxes meet without a space. */
export function segmentsOf(line: readonly Part[]): Part[][] {
  const segments: Part[][] = [[]];
  line.forEach((part, i) => {
    const before = line[i - 1];
    if (before && isSeam(before, part)) segments.push([]);
    segments.at(-1)!.push(part);
  });
  return segments;
}

/** A line that is one label and value, or several of them one after the other. */
export function pairsIn(line: readonly Part[], shown: readonly Part[], owner: Box) {
  if (shown.length > 1 && shown.every(isBox)) {
    const each = shown.map((part) => pairOf([part]));
    if (each.every((pair) => pair !== undefined)) return each;
  }
  const whole = pairOf(line);
  return whole && (whole.sure || owner.paired) ? [whole] : undefined;
}
