/** Words on one line get one baseline, though the engine measured each a little differently. */
import type { OcrWord } from './words';

/** In ems: lines of text are an em apart at least, and raised figures by a third. */
const SAME_LINE = 0.3;

/** For each word the baseline of its line, in the order given. */
export function linesOnBase(words: readonly OcrWord[], sizes: readonly number[]): number[] {
  const order = words.map((_word, at) => at).sort((a, b) => words[a]!.base - words[b]!.base);
  const bases = words.map(({ base }) => base);
  let line: number[] = [];
  const close = (): void => {
    const middle = bases[line[line.length >> 1]!];
    for (const at of line) bases[at] = middle!;
    line = [];
  };
  for (const at of order) {
    const first = line[0];
    if (first !== undefined && words[at]!.base - words[first]!.base > SAME_LINE * Math.min(sizes[at]!, sizes[first]!)) close();
    line.push(at);
  }
  if (line.length > 0) close();
  return bases;
}
