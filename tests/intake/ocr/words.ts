import type { OcrWord } from '../../../lib/intake/ocr/words';

/** A word of `size` pixel high capitals on a baseline; letters are as wide as in usual print. */
export function ocrWord(text: string, left: number, base: number, more: Partial<OcrWord> & { readonly height?: number } = {}): OcrWord {
  const { height = 20, ...rest } = more;
  return { text, left, right: left + Math.round(text.length * height * 0.7), top: base - height, bottom: base, base, slope: 0, line: 0, confidence: 95, ...rest };
}
