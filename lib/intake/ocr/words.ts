/** What the OCR engine read: words with places, in pixels of the prepared page, origin at the top left. */
import type { Box } from '../pdf/piece';

export interface OcrWord extends Box {
  readonly text: string;
  /** The line's baseline below the middle of the word. */
  readonly base: number;
  /** Rise of the line's baseline, pixels down for each pixel to the right. */
  readonly slope: number;
  /** Words of one line, as the engine saw it, share a number. */
  readonly line: number;
  /** The engine's own, 0 to 100. It says nothing about what was left out. */
  readonly confidence: number;
  /** How wide its stems are, in ems; absent where it has too few. Bold is a third heavier than the type around it. */
  readonly weight?: number;
  /** Where the engine saw each letter, left to right; they make up the text. */
  readonly letters?: readonly Letter[];
}

export interface Letter {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export interface OcrWords {
  readonly words: readonly OcrWord[];
}

/** The words in the order given, for questions that need no layout. */
export const textOfWords = (words: readonly OcrWord[]): string => words.map(({ text }) => text).join(' ');
