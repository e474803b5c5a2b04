/** Whether a text layer says what OCR of the same page sees. */
import type { OcrWord } from '../ocr/words';

/** Words that OCR is sure of; shorter ones are hit by chance. */
const SURE = 80;
const SHORTEST = 3;
const FEWEST = 5;
/** Share of them that the layer must hold: OCR itself errs in one word of a hundred. */
const LEAST = 0.93;

const keyOf = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** True also where OCR sees too little to say otherwise. */
export function agrees(layer: string, seen: readonly OcrWord[]): boolean {
  const sure = seen.filter(({ confidence }) => confidence >= SURE).map(({ text }) => keyOf(text)).filter((key) => key.length >= SHORTEST);
  if (sure.length < FEWEST) return true;
  // Without spaces: layers differ in where they part words.
  const whole = keyOf(layer);
  return sure.filter((key) => whole.includes(key)).length >= LEAST * sure.length;
}
