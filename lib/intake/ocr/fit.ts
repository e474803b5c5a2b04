/**
 * Boxes drawn to the ink. The engine's reach into the next word or end before a comma, and layout tells cells from
 * words by the white between them.
 */
import type { Grey } from '../picture/grey';
import type { OcrWord } from './words';

/** A box grows over ink only, but shrinks over paper only: the colon of a faint line is neither. */
const INK = 165;
const FAINT = 205;
/** In heights of the word: how far a box may grow to either side, white that a letter has in it, and rows that count. */
const FARTHEST = 0.6;
const WHITE = 0.1;
const ROWS = 0.95;
/** Pixels; in higher words fewer than three inked pixels of a column are specks, in others fewer than two. */
const TALL = 18;
/** Share of the word's width. */
const SPECK = 0.03;
/** Share of its width that a box may lose on either side. */
const MOST_LOST = 0.45;

/** Words of a line stand next to each other in the order given. */
export function fitted(words: readonly OcrWord[], page: Grey): OcrWord[] {
  return words.map((word, at) => {
    const before = words[at - 1]?.line === word.line ? words[at - 1]!.right : 0;
    const after = words[at + 1]?.line === word.line ? words[at + 1]!.left : page.width;
    return fittedBetween(word, page, before, after);
  });
}

function fittedBetween(word: OcrWord, page: Grey, before: number, after: number): OcrWord {
  const height = word.base - word.top;
  if (height < 4) return word;
  const top = word.base - ROWS * height;
  const inked = (x: number): boolean => hasInk(page, x, top, word.base, INK, height > TALL ? 3 : 2);
  const faint = (x: number): boolean => hasInk(page, x, top, word.base, FAINT, 1);
  const left = edge(Math.round(word.left), -1, Math.max(before, word.left - FARTHEST * height), word.left + MOST_LOST * (word.right - word.left), { inked, faint }, WHITE * height);
  const right = edge(Math.round(word.right) - 1, 1, Math.min(after - 1, word.right + FARTHEST * height), word.right - MOST_LOST * (word.right - word.left), { inked, faint }, WHITE * height) + 1;
  return right - left >= 2 ? { ...word, left, right, top: topOf(page, { ...word, left, right }) } : word;
}

/** The first row of the box with more ink than a speck: boxes often are as high as the line. */
function topOf({ width, height, data }: Grey, { left, right, top, bottom, base }: OcrWord): number {
  const least = Math.max(2, SPECK * (right - left));
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, base, bottom); y += 1) {
    let inked = 0;
    for (let x = Math.max(0, left); x < Math.min(width, right); x += 1) if (data[y * width + x]! < INK) inked += 1;
    if (inked >= least) return y;
  }
  return top;
}

interface Columns {
  inked(x: number): boolean;
  faint(x: number): boolean;
}

/** The outermost inked column: out from `from` over little white as far as `farthest`, else in as far as `nearest`. */
function edge(from: number, out: 1 | -1, farthest: number, nearest: number, { inked, faint }: Columns, white: number): number {
  let at = from;
  while (!faint(at)) {
    if ((nearest - at) * out >= 0) return from;
    at -= out;
  }
  if (at !== from) return at;
  for (let x = from + out; (farthest - x) * out >= 0 && (x - at) * out <= white + 1; x += out) if (inked(x)) at = x;
  return at;
}

function hasInk({ width, height, data }: Grey, x: number, top: number, bottom: number, darker: number, least: number): boolean {
  if (x < 0 || x >= width) return false;
  let count = 0;
  for (let y = Math.max(0, Math.floor(top)); y <= Math.min(height - 1, Math.ceil(bottom)); y += 1) {
    if (data[y * width + x]! < darker) count += 1;
    if (count === least) return true;
  }
  return false;
}
