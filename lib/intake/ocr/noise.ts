/** Words that are none by their shape: remains of lines, specks, the edges of stamps. */
import type { OcrWord } from './words';

/** Signs that stand alone in letters: joints of sentences, amounts, boxes and bullets. */
const STANDS_ALONE = /^(?:[-–—$%&#+/*•·●▪■☐☑☒✓✔§]|\.{2,}|:)$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Shares of the page's usual word height. */
const FLATTEST = 0.4;
const TALLEST = 6;
/** A letter is never this many times wider than high. */
const WIDEST_LETTER = 2.2;

export function withoutNoise(words: readonly OcrWord[]): OcrWord[] {
  const usual = usualHeight(words);
  return words.filter((word) => !isNoise(word, usual));
}

function isNoise({ text, left, right, top, bottom }: OcrWord, usual: number): boolean {
  const height = bottom - top;
  const letters = [...text].length;
  if (!LETTER_OR_DIGIT.test(text)) return !STANDS_ALONE.test(text) || height > 2 * usual || right - left > 3 * usual;
  return height < FLATTEST * usual || (height > TALLEST * usual && letters < 3) || (right - left) / letters > WIDEST_LETTER * height;
}

/** A line that is guessed throughout, on the average of its letters: the grain of a shadow, a smudge. */
const GUESSED_LINE = 50;
/** Figures of a faint table are guessed and right. */
const FIGURE = /^[$(]?\d[\d.,/-]*\d\)?$/;

export function withoutGuesses(words: readonly OcrWord[]): OcrWord[] {
  const lines = new Map<number, { letters: number; confidence: number }>();
  for (const { line, text, confidence } of words) {
    const sum = lines.get(line) ?? { letters: 0, confidence: 0 };
    lines.set(line, { letters: sum.letters + text.length, confidence: sum.confidence + confidence * text.length });
  }
  const isGuess = (line: number): boolean => lines.get(line)!.confidence < GUESSED_LINE * lines.get(line)!.letters;
  return words.filter(({ line, text }) => FIGURE.test(text) || !isGuess(line));
}

/** Median height of the words that are surely some. */
function usualHeight(words: readonly OcrWord[]): number {
  const heights = words.filter(({ text, confidence }) => confidence > 60 && /[\p{L}\p{N}]{2}/u.test(text)).map(({ top, bottom }) => bottom - top);
  heights.sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}
