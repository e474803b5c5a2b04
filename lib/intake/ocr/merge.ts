/**
 * Two passes over one page as one. The first reads in lines and paragraphs and is kept; the second finds text wherever
 * it stands, and fills in what the first one left out.
 */
import type { Box } from '../pdf/piece';
import type { OcrWord } from './words';

/** Share of a word's box on another's from which both are the same ink. */
const SAME_INK = 0.25;
/** A word that the first pass guessed gives way to what the second is this much surer of. */
const GUESSED = 60;
const SURER = 20;
const MOST_OF_IT = 0.4;
/** A word that will not be believed anyway must not keep out one that would be. */
const HOPELESS = 25;
/** What stands in a word's box, surely and further apart than letters of a word do, in heights of the word. */
const SURE = 85;
const MOST_INSIDE = 0.6;
const APART = 0.5;
/** Heights of the word between the parts of one that a pass cut in two; a space is wider. */
const TOUCHING = 0.12;

/** Figures are not put together: a line beside a column reads as a one. */
const LETTERS = /^\p{L}[\p{L}'’/-]*[.,:;]?$/u;

export function merged(first: readonly OcrWord[], second: readonly OcrWord[]): OcrWord[] {
  const lines = 1 + Math.max(-1, ...first.map(({ line }) => line));
  const others = second.map((word) => ({ ...word, line: word.line + lines }));
  const parts = new Set(others.flatMap((whole) => partsOf(whole, first)));
  const guessed = new Set(first.filter((word) => {
    if (parts.has(word)) return true;
    const same = others.filter((other) => shared(word, other) > SAME_INK * area(other));
    return isSurer(same, word) || areParts(same, word);
  }));
  const kept = first.filter((word) => !guessed.has(word));
  const added = others.filter((other) => !kept.some((word) => shared(word, other) > SAME_INK * Math.min(area(other), area(word))));
  return [...kept, ...added];
}

/** One pass may read the same ink twice, where it cuts a cell of two lines in the middle: the sure reading stays. */
export function withoutDoubles(words: readonly OcrWord[]): OcrWord[] {
  const kept: OcrWord[] = [];
  for (const word of [...words].sort((a, b) => b.confidence - a.confidence)) {
    const isDouble = kept.some((other) => {
      const both = shared(word, other) / Math.min(area(word), area(other));
      return both > MOST_OF_IT && (word.text === other.text || other.confidence - word.confidence > SURER || both > 0.7);
    });
    if (!isDouble) kept.push(word);
  }
  const stays = new Set(kept);
  return words.filter((word) => stays.has(word));
}

/** A guess gives way to words that the other pass is sure of and that stand on most of its ink. */
function isSurer(same: readonly OcrWord[], word: OcrWord): boolean {
  if (same.length === 0 || word.confidence >= GUESSED) return false;
  const least = Math.min(...same.map(({ confidence }) => confidence));
  if (word.confidence < HOPELESS && least >= SURE) return true;
  return least > word.confidence + SURER && same.reduce((sum, other) => sum + shared(word, other), 0) > MOST_OF_IT * area(word);
}

/**
 * Words of the first pass that are pieces of one word of the second: it cuts a page into columns first, now and then
 * through a heading ("Pati" and "ent", "ot" for "Not").
 */
function partsOf(whole: OcrWord, first: readonly OcrWord[]): readonly OcrWord[] {
  if (whole.confidence < SURE || !LETTERS.test(whole.text)) return [];
  const inside = first.filter((word) => shared(word, whole) > MOST_INSIDE * area(word)).sort((a, b) => a.left - b.left);
  const [only, ...more] = inside;
  if (!only) return [];
  if (more.length === 0) return LETTERS.test(only.text) && only.text.length < whole.text.length && whole.text.includes(only.text) ? inside : [];
  const touching = TOUCHING * (whole.base - whole.top);
  const isCut = more.every((word, at) => word.left - inside[at]!.right < touching && word.line !== inside[at]!.line);
  return isCut ? inside : [];
}

/** One box over things that stand apart: the cells of two columns, which the other pass is sure of. */
function areParts(same: readonly OcrWord[], word: OcrWord): boolean {
  const inside = same.filter((other) => other.confidence >= SURE && shared(word, other) > MOST_INSIDE * area(other)).sort((a, b) => a.left - b.left);
  const apart = APART * (word.base - word.top);
  return inside.some((other, at) => at > 0 && other.left - inside[at - 1]!.right > apart);
}

const area = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top);

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
