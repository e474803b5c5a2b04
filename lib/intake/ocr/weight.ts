/** How heavy the type of a word is: bold is what a picture keeps of faces. */
import type { Grey } from '../picture/grey';
import { sizeOf } from './type-sizes';
import type { OcrWord } from './words';

/** Longer runs of ink, in heights of the word, are not stems: bars, joined letters. */
const WIDEST_STEM = 0.4;
/** Share of a word's pixels that is surely ink, to know how dark its ink is. */
const DARKEST = 0.08;
/** Fewer stems say nothing. */
const FEWEST_STEMS = 25;

/** Mean width of stems, in ems; undefined where there are too few to say. */
export function weightOf(word: OcrWord, { width, height, data }: Grey): number | undefined {
  const { left, right, top, base } = word;
  const size = sizeOf(word);
  if (size === undefined) return undefined;
  const tall = base - top;
  const counts = new Uint32Array(256);
  const [x0, x1] = [Math.max(0, Math.round(left)), Math.min(width, Math.round(right))];
  const [y0, y1] = [Math.max(0, Math.round(top)), Math.min(height, Math.round(base))];
  for (let y = y0; y < y1; y += 1) for (let x = x0; x < x1; x += 1) counts[data[y * width + x]!]! += 1;
  const ink = (darkest(counts, DARKEST * (x1 - x0) * (y1 - y0)) + 255) / 2;
  let stems = 0;
  let sum = 0;
  for (let y = y0; y < y1; y += 1) {
    let run = 0;
    for (let x = x0; x <= x1; x += 1) {
      if (x < x1 && data[y * width + x]! < ink) run += 1;
      else if (run > 0) {
        if (run <= WIDEST_STEM * tall) {
          stems += 1;
          sum += run;
        }
        run = 0;
      }
    }
  }
  return stems < FEWEST_STEMS || tall < 6 ? undefined : sum / stems / size;
}

function darkest(counts: Uint32Array, share: number): number {
  let seen = 0;
  for (let value = 0; value < 256; value += 1) {
    seen += counts[value]!;
    if (seen >= share) return value;
  }
  return 255;
}
