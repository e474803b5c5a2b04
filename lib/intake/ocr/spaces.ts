/**
 * Words that the engine ran together, parted where the ink shows a space: "Youowe" in a narrow heading, "451" for the
 * two notes "45 1".
 */
import { ENGLISH_WORDS } from '../language/common-words';
import type { Grey } from '../picture/grey';
import type { Letter, OcrWord } from './words';

/** In heights of a capital: a space is at least this wide; beside a figure one, which stands in much white, wider. */
const SPACE = 0.3;
const BESIDE_ONE = 0.47;
/** And at least this share of the spaces between the line's words, and so many times the usual gap between letters. */
const OF_USUAL = 0.6;
const OF_LETTERS = 2;
/** Where both halves are words that are known, so little white is enough, if it is this many times any other in the word. */
const BETWEEN_WORDS = 0.1;
const OF_OTHERS = 1.5;
/** What is wider parts cells. */
const WIDEST_SPACE = 0.6;
/** Darker than this is ink on a page whose paper is white. */
const INK = 185;
/** Ink that a gap may hold, in pixels for each row: specks. */
const SPECK = 0.02;
/** Behind the last space stands a letter at least this wide; boxes reach a little into the next word. */
const LEAST_LETTER = 0.15;
/** Pixels; smaller letters have no white to measure. */
const SMALLEST = 8;
/** What a word begins with. */
const STARTS = /^[\p{L}\p{N}$(]/u;

export function respaced(words: readonly OcrWord[], page: Grey): OcrWord[] {
  const usual = usualSpaces(words);
  return words.flatMap((word) => parted(word, page, usual.get(word.line) ?? 0));
}

interface Gap {
  readonly left: number;
  readonly right: number;
}

/** A space: the letter that stands behind it, and the white itself. */
interface Cut extends Gap {
  readonly at: number;
}

function parted(word: OcrWord, page: Grey, usual: number): OcrWord[] {
  const cuts = cutsIn(word, page, usual);
  if (cuts.length === 0) return [word];
  const letters = word.letters!;
  return [...cuts, undefined].map((cut, index): OcrWord => {
    const before = cuts[index - 1];
    const own = letters.slice(before?.at ?? 0, cut?.at ?? letters.length);
    return { ...word, letters: own, text: own.map(({ text }) => text).join(''), left: before?.right ?? word.left, right: cut?.left ?? word.right };
  });
}

function cutsIn(word: OcrWord, page: Grey, usual: number): Cut[] {
  const { letters = [], base, top, text } = word;
  const height = base - top;
  if (letters.length < 2 || height < SMALLEST || letters.map((letter) => letter.text).join('') !== text) return [];
  const cuts: Cut[] = [];
  const gaps = whiteIn(word, page);
  const between = usualGap(gaps, letters.length - 1);
  for (const gap of gaps) {
    const middle = (gap.left + gap.right) / 2;
    const at = letters.findIndex(({ left, right }) => (left + right) / 2 > middle);
    if (at <= (cuts.at(-1)?.at ?? 0)) continue;
    const beside = letters[at - 1]!.text + letters[at]!.text;
    if (gap.right - gap.left >= BETWEEN_WORDS * height && isAlone(gap, gaps) && areWords(letters, at)) {
      cuts.push({ at, ...gap });
      continue;
    }
    const least = Math.max((beside.includes('1') ? BESIDE_ONE : SPACE) * height, OF_USUAL * Math.min(usual, WIDEST_SPACE * height), OF_LETTERS * between);
    if (word.right - gap.right < LEAST_LETTER * height) continue;
    if (gap.right - gap.left >= least && /[\p{L}\p{N}]$/u.test(beside[0]!) && STARTS.test(letters[at]!.text)) cuts.push({ at, ...gap });
  }
  return cuts;
}

const isAlone = (gap: Gap, gaps: readonly Gap[]): boolean => gaps.every((other) => other === gap || OF_OTHERS * (other.right - other.left) <= gap.right - gap.left);

/** English ones: a Spanish "le" or "un" is the end of many an English word. */
function areWords(letters: readonly Letter[], at: number): boolean {
  const [first, second] = [letters.slice(0, at), letters.slice(at)].map((half) => half.map(({ text }) => text).join('').toLowerCase().replace(/[.:]$/, ''));
  return ENGLISH_WORDS.has(first!) && ENGLISH_WORDS.has(second!) && !ENGLISH_WORDS.has(first! + second!);
}

/** The lower median of the gaps between letters; letters without white between them have a gap of nothing. */
function usualGap(gaps: readonly Gap[], count: number): number {
  const widths = gaps.map(({ left, right }) => right - left).sort((a, b) => b - a);
  return widths[Math.ceil(count / 2)] ?? 0;
}

/** Columns of a word's box without ink, joined. */
function whiteIn({ left, right, top, base }: OcrWord, { width, height, data }: Grey): Gap[] {
  const most = SPECK * (base - top);
  const gaps: Gap[] = [];
  let from = -1;
  for (let x = Math.ceil(left); x < right; x += 1) {
    let inked = 0;
    for (let y = Math.floor(top); y <= base + 1 && y < height; y += 1) if (data[y * width + x]! < INK) inked += 1;
    if (inked > most) {
      if (from > left) gaps.push({ left: from, right: x });
      from = -1;
    } else if (from < 0) from = x;
  }
  return gaps;
}

/** Median white between words, by line; absent where a line has one word. */
function usualSpaces(words: readonly OcrWord[]): Map<number, number> {
  const gaps = new Map<number, number[]>();
  words.slice(1).forEach((word, index) => {
    const before = words[index]!;
    if (before.line === word.line && word.left > before.right) gaps.set(word.line, [...(gaps.get(word.line) ?? []), word.left - before.right]);
  });
  return new Map([...gaps].map(([line, all]) => [line, all.sort((a, b) => a - b)[all.length >> 1]!]));
}
