/**
 * Small ink that no pass has read although it stands on a line of words: the one letter of a note in a table's last
 * column, a lone figure. The engine takes single letters for specks.
 */
import type { Box } from '../pdf/piece';
import { componentsOf } from '../picture/components';
import type { Grey } from '../picture/grey';
import { inkLevel } from '../picture/letters';
import type { OcrWord } from './words';

/** Shares of the usual height of words. */
const LOWEST = 0.55;
const HIGHEST = 1.5;
const WIDEST = 6;
/** White between letters of one island. */
const APART = 0.5;
/** White between a word's box and what is a letter of that word, which the box left out; a space is wider. */
const BESIDE = 0.2;
/** How far its foot may stand from the baseline. */
const OFF_LINE = 0.3;
/** Share of its box that is ink; specks in a row fill less. */
const LEAST_INK = 0.18;
/** A page with more is not a page with a few letters left: it is grain. */
const MOST = 20;

/** Boxes to be read one by one; none where there are too many to be letters. */
export function islandsOf(page: Grey, words: readonly OcrWord[]): Box[] {
  const islands = leftOver(page, words).filter((island) => !words.some((word) => adjoins(word, island)));
  return islands.length > MOST ? [] : islands;
}

/** Words with the letters beside them that their boxes left out: a box that is too short makes a cell of its word. */
export function reaching(page: Grey, words: readonly OcrWord[]): OcrWord[] {
  const islands = leftOver(page, words);
  return words.map((word) => islands.filter((island) => adjoins(word, island))
    .reduce<OcrWord>((whole, island) => ({ ...whole, left: Math.min(whole.left, island.left), right: Math.max(whole.right, island.right) }), word));
}

function leftOver(page: Grey, words: readonly OcrWord[]): Box[] {
  const usual = usualHeight(words);
  if (usual === 0) return [];
  const { count, left, top, right, bottom, area } = componentsOf(page, inkLevel(page));
  const letters: Box[] = [];
  for (let at = 0; at < count; at += 1) {
    const box = { left: left[at]!, top: top[at]!, right: right[at]!, bottom: bottom[at]! };
    const height = box.bottom - box.top;
    if (height < LOWEST * usual || height > HIGHEST * usual || box.right - box.left > 2 * usual) continue;
    if (area[at]! < LEAST_INK * height * (box.right - box.left) || box.right - box.left < 0.08 * usual) continue;
    if (words.some((word) => touches(word, box)) || !words.some((word) => onLine(word, box, usual))) continue;
    letters.push(box);
  }
  return joined(letters.sort((a, b) => a.left - b.left), usual).filter((island) => island.right - island.left < WIDEST * usual);
}

function joined(letters: readonly Box[], usual: number): Box[] {
  const islands: Box[] = [];
  for (const letter of letters) {
    const at = islands.findIndex((island) => letter.left - island.right < APART * usual && letter.top < island.bottom && letter.bottom > island.top);
    const island = islands[at];
    if (!island) islands.push(letter);
    else islands[at] = { left: island.left, right: Math.max(island.right, letter.right), top: Math.min(island.top, letter.top), bottom: Math.max(island.bottom, letter.bottom) };
  }
  return islands;
}

const touches = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function adjoins(word: OcrWord, island: Box): boolean {
  const by = BESIDE * (word.base - word.top);
  return touches({ ...word, left: word.left - by, right: word.right + by }, island);
}

const onLine = (word: OcrWord, box: Box, usual: number): boolean => Math.abs(word.base - box.bottom) < OFF_LINE * usual;

/** Median height of words with capitals or figures, above their baseline. */
function usualHeight(words: readonly OcrWord[]): number {
  const heights = words.filter(({ text, confidence }) => confidence > 60 && /[\p{Lu}\p{N}]/u.test(text)).map(({ base, top }) => base - top);
  heights.sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}
