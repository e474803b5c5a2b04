/**
 * Whether quotes stand in what was read. The corpus's scorer holds them against the true text, in which a quote of a
 * picture may fail by a slip of OCR; a quote that is not in the reading's own document is made up.
 */
import type { Doc } from '../../lib/intake/doc';

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The quotes of a reading, wherever they stand in it. */
export function quotesIn(reading: unknown): string[] {
  if (Array.isArray(reading)) return reading.flatMap(quotesIn);
  if (typeof reading !== 'object' || reading === null) return [];
  return Object.entries(reading).flatMap(([key, value]) => (key === 'quote' && typeof value === 'string' ? [value] : quotesIn(value)));
}

/** Quotes that the document does not have, white space folded. */
export const madeUp = (reading: unknown, doc: Pick<Doc, 'text'>): string[] => {
  const text = folded(doc.text);
  return quotesIn(reading).filter((quote) => !text.includes(folded(quote)));
};
