/**
 * Words that were put on the wrong line. In a row whose cells have one line and two, the engine may take all of them
 * for one line, with one baseline through the middle; the feet of the letters say where each word stands.
 */
import type { Grey } from '../picture/grey';
import type { OcrWord } from './words';

const INK = 165;
/** Share of the usual row's ink that the row at the letters' feet has; below it only tails of letters hang. */
const FOOT = 0.6;
/** In heights of the word: how far a baseline may be off before the feet are believed. */
const OFF = 0.3;
/** Pixels; lower words have no feet to speak of. */
const LOWEST = 6;

export function onTheirFeet(words: readonly OcrWord[], page: Grey): OcrWord[] {
  return words.map((word) => {
    const foot = footOf(word, page);
    const height = word.bottom - word.top;
    if (foot === undefined || Math.abs(foot - word.base) <= OFF * height) return word;
    return { ...word, base: foot, top: Math.min(word.top, foot - 1) };
  });
}

/** Below the lowest row of the word's box that letters stand on. */
function footOf({ left, right, top, bottom }: OcrWord, { width, height, data }: Grey): number | undefined {
  if (bottom - top < LOWEST) return undefined;
  const from = Math.max(0, Math.floor(top));
  const counts: number[] = [];
  for (let y = from; y < Math.min(height, bottom); y += 1) {
    let count = 0;
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x += 1) if (data[y * width + x]! < INK) count += 1;
    counts.push(count);
  }
  const inked = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const usual = inked[inked.length >> 1];
  return usual === undefined ? undefined : from + counts.findLastIndex((count) => count >= FOOT * usual) + 1;
}
