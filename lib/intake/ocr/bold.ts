/**
 * Which rows are set in bold. One word is too little to tell on a blurred page; a row of headings above figures, or a
 * heading over a paragraph, is enough, and that is what layout asks faces for.
 */
import type { OcrWord } from './words';

/** How much heavier than the page's usual type. Scans blur: what was half as heavy again comes out a fifth heavier. */
const HEAVIER = 1.12;
/** Letters that a row must have been weighed by. */
const FEWEST_LETTERS = 8;

/** Letters of one size that show what is usual for it: blur makes small type look heavier. */
const FEWEST_OF_SIZE = 120;

/** For each word, with the baseline of its row and the size of its type; rows are told by equal baselines. */
export function boldRows(words: readonly OcrWord[], bases: readonly number[], sizes: readonly number[]): boolean[] {
  const usual = new Map([...new Set(sizes)].map((size) => [size, usualWeight(words.filter((_word, at) => sizes[at] === size))]));
  const rows = new Map<string, { letters: number; sum: number }>();
  const rowOf = (at: number): string => `${bases[at]!} ${sizes[at]!}`;
  words.forEach(({ weight, text }, at) => {
    if (weight === undefined) return;
    const row = rows.get(rowOf(at)) ?? { letters: 0, sum: 0 };
    rows.set(rowOf(at), { letters: row.letters + text.length, sum: row.sum + weight * text.length });
  });
  return words.map((_word, at) => {
    const row = rows.get(rowOf(at));
    const weight = usual.get(sizes[at]!);
    return row !== undefined && weight !== undefined && row.letters >= FEWEST_LETTERS && row.sum > HEAVIER * weight * row.letters;
  });
}

/** The median over letters. */
function usualWeight(words: readonly OcrWord[]): number | undefined {
  const weights = words.flatMap(({ weight, text }) => (weight === undefined ? [] : Array<number>(text.length).fill(weight))).sort((a, b) => a - b);
  return weights.length < FEWEST_OF_SIZE ? undefined : weights[weights.length >> 1];
}
