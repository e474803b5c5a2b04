/** What the OCR engine read: words with places, in pixels of the prepared page, origin at the top left. */
import type { Box } from '../pdf/piece';

export interface OcrWord extends Box {
  readonly text: string;
  /** The line's baseline below the middle of the word. */
  readonly base: number;
  /** Height of the line from its ascenders to its descenders: close to the font's size. */
  readonly size: number;
  /** Words of one line, as the engine saw it, share a number. */
  readonly line: number;
  /** The engine's own, 0 to 100. It says nothing about what was left out. */
  readonly confidence: number;
}

export interface OcrWords {
  readonly words: readonly OcrWord[];
}
