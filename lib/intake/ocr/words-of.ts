/** The engine's answer as words with places. */
import { spelled } from './spelling';
import type { OcrWord } from './words';

interface Rectangle {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The part of tesseract's answer that is used. */
export interface TesseractPage {
  readonly blocks: readonly {
    readonly paragraphs: readonly {
      readonly lines: readonly {
        readonly baseline: Rectangle;
        readonly words: readonly {
          readonly text: string;
          readonly confidence: number;
          readonly bbox: Rectangle;
          readonly symbols: readonly { readonly text: string; readonly bbox: Rectangle }[];
        }[];
      }[];
    }[];
  }[] | null;
}

export function wordsOf({ blocks }: TesseractPage): OcrWord[] {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));
  return lines.flatMap(({ baseline, words }, line) => {
    const { x0, y0, x1, y1 } = baseline;
    const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
    return words.flatMap(({ text, confidence, bbox, symbols }, at): OcrWord[] => {
      const word = spelled(text.trim());
      if (word === '' || bbox.x1 <= bbox.x0 || bbox.y1 <= bbox.y0) return [];
      // The engine's boxes may reach over the next word.
      const next = words[at + 1]?.bbox.x0 ?? bbox.x1;
      const right = next > bbox.x0 ? Math.min(bbox.x1, next) : bbox.x1;
      const base = y0 + slope * ((bbox.x0 + right) / 2 - x0);
      const letters = symbols.map((symbol) => ({ text: symbol.text, left: symbol.bbox.x0, right: symbol.bbox.x1 }));
      return [{ text: word, line, confidence, slope, base, left: bbox.x0, right, top: bbox.y0, bottom: bbox.y1, letters }];
    });
  });
}
