/**
 * Which rows are set in bold. One word is too little to tell on a blurred page; a row of headings above figures, or a
 * heading over a paragraph, is enough, and that is what layout asks faces for.
 */
import type { OcrWord } from './words';

/** How much heavier than the page's usual type. Scans blur: what was half as heavy again comes out a fifth heavier. */
const HEAVIER = 1.12;
/** Letters that a row must have been weighed by. */
const FEWEST_LETTERS = 8;

/** For each word, with the baseline of its row; rows are told by equal baselines. */
export function boldRows(words: readonly OcrWord[], bases: readonly number[]): boolean[] {
  const usual = median(words.flatMap(({ weight, text }) => (weight === undefined ? [] : Array<number>(text.length).fill(weight))));
  const rows = new Map<number, { letters: number; sum: number }>();
  words.forEach(({ weight, text }, at) => {
    if (weight === undefined) return;
    const row = rows.get(bases[at]!) ?? { letters: 0, sum: 0 };
    rows.set(bases[at]!, { letters: row.letters + text.length, sum: row.sum + weight * text.length });
  });
  return words.map((_word, at) => {
    const row = rows.get(bases[at]!);
    return row !== undefined && usual !== undefined && row.letters >= FEWEST_LETTERS && row.sum > HEAVIER * usual * row.letters;
  });
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
