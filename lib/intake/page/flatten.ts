/** The words of boxes one after the other, with the gaps that the eye sees between them. */
import { isBox, traverse, type Part, type Words } from './box';
import { isSeam } from './labels';

/** The words of parts in order; undefined where the eye sees a gap between them. */
export function wordsOf(parts: readonly Part[]): (Words | undefined)[] {
  const words: (Words | undefined)[] = [];
  const before = new Set<Part>();
  const mark = (siblings: readonly Part[]) =>
    siblings.forEach((part, i) => {
      const next = siblings[i + 1];
      if (next && isSeam(part, next)) before.add(next);
    });
  mark(parts);
  for (const part of parts) {
    traverse(
      part,
      (inner) => {
        if (inner.kind === 'words') {
          words.push(inner);
          return;
        }
        if (inner.kind === 'break' || inner.block || inner.atomic || before.has(inner)) words.push(undefined);
        if (isBox(inner)) mark(inner.children);
      },
      (box) => {
        if (box.block || box.atomic) words.push(undefined);
      },
    );
  }
  return words;
}

export const isAll = (words: Words): boolean => words.from === 0 && words.to === words.data.length;

/** Something of it is to be written. */
export function isWanted(part: Part): boolean {
  let wanted = false;
  traverse(part, (inner) => {
    if (inner.kind === 'words' && !inner.blank && inner.to > inner.from && (isAll(inner) || /\S/.test(inner.data.slice(inner.from, inner.to)))) wanted = true;
    return !wanted;
  });
  return wanted;
}

/** All of it is to be written. */
export function isWhole(part: Part): boolean {
  let whole = true;
  traverse(part, (inner) => {
    if (inner.kind === 'words' && !inner.blank && !isAll(inner)) whole = false;
    return whole;
  });
  return whole;
}
