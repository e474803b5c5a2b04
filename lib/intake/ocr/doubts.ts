/**
 * Words that the engine is unsure of are read once more, each alone. In its line a word borrows from its neighbours, and
 * a smudge beside it spoils it; alone `DG6010` becomes `D6010`, and what was right is right again. A word that stays a
 * guess goes.
 */
import type { OcrWord } from './words';

/** Confidence below which a word is doubted; figures are worth more care. */
const DOUBTED = 60;
const DOUBTED_FIGURE = 85;
/** Of a page's doubtful words the least sure are read again: each costs as much as a line. */
const MOST = 40;
/** The second look counts where it is this much surer, or sure at all. */
const SURER = 5;
const SURE = 80;
/** Below this a word that nobody confirms is a guess at grain. */
const GUESS = 25;
const GUESS_LETTER = 45;

/** In heights of the word. */
const SLACK = 0.2;

/** Reads what stands in a word's box, alone. */
export type ReadAlone = (word: OcrWord) => Promise<readonly OcrWord[]>;

export async function withoutDoubts(words: readonly OcrWord[], readAlone: ReadAlone): Promise<OcrWord[]> {
  const pointless = withoutPoint(words);
  const doubtful = words.filter((word) => pointless.has(word) || word.confidence < (/\d/.test(word.text) ? DOUBTED_FIGURE : DOUBTED));
  const again = new Map<OcrWord, OcrWord>();
  for (const word of doubtful.sort((a, b) => Number(pointless.has(b)) - Number(pointless.has(a)) || a.confidence - b.confidence).slice(0, MOST)) {
    again.set(word, better(word, await readAlone(word), pointless.has(word)));
  }
  return words.map((word) => again.get(word) ?? word).filter((word) => word.confidence >= (word.text.length === 1 ? GUESS_LETTER : GUESS));
}

function better(word: OcrWord, alone: readonly OcrWord[], pointless: boolean): OcrWord {
  const text = alone.map((part) => part.text).join(' ');
  const confidence = Math.min(...alone.map((part) => part.confidence));
  if (text === word.text) return { ...word, confidence: Math.max(confidence, word.confidence) };
  if (pointless) return confidence >= SURE && text.replace('.', '') === word.text ? withText(word, text, confidence) : word;
  const surer = confidence >= SURE ? confidence > word.confidence : confidence > word.confidence + SURER;
  return surer && alone.length === 1 && isInside(alone[0]!, word) && /[\p{L}\p{N}]/u.test(text) ? withText(word, text, confidence) : word;
}

/** The margin around a word may hold the end of its neighbour. */
function isInside(read: OcrWord, word: OcrWord): boolean {
  const slack = SLACK * (word.base - word.top);
  return read.left > word.left - slack && read.right < word.right + slack;
}

/** Letters that were seen for the other text stand for nothing now. */
function withText({ letters: _letters, ...word }: OcrWord, text: string, confidence: number): OcrWord {
  return { ...word, text, confidence };
}

const AMOUNT = /^\$?\d[\d,]*\.\d\d$/;
const WHOLE = /^\$?\d{3,}$/;
/** In heights of a word: figures of one row. */
const SAME_ROW = 0.5;

/** Whole numbers in a row of amounts: a point may have been lost. */
function withoutPoint(words: readonly OcrWord[]): Set<OcrWord> {
  const amounts = words.filter(({ text }) => AMOUNT.test(text));
  return new Set(words.filter((word) => WHOLE.test(word.text)
    && amounts.filter((amount) => Math.abs(amount.base - word.base) < SAME_ROW * (word.base - word.top)).length >= 2));
}
