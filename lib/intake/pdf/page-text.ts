/** The text layer of one PDF page: pieces with places, as layout takes them. */
import type { PDFPageProxy } from 'pdfjs-dist';
import { isFittedOverPicture } from './language';
import { pieceOf, type PageText } from './piece';

/** A page with more text items than this is no letter; the rest of it is left out, so that memory stays bounded. */
const MOST_ITEMS = 20_000;

export interface TextLayer extends PageText {
  /** The language that the document declares for the page. */
  readonly lang?: string;
  /** The words were stretched to fit over a picture: someone's OCR. */
  readonly fitted: boolean;
}

export async function textLayerOf(page: PDFPageProxy, number: number): Promise<TextLayer> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items, lang } = await page.getTextContent();
  const texts = items.slice(0, MOST_ITEMS).flatMap((item) => ('str' in item ? [item] : []));
  const pieces = texts.flatMap((item) => pieceOf(item, transform) ?? []);
  return { page: number, width, height, pieces, fitted: isFittedOverPicture(texts), ...(lang ? { lang } : {}) };
}
