/** The one door for everything that has pages: PDFs with text, scanned PDFs, and pictures. */
import type { OcrEngine } from '../ocr/engine';
import type { PaperPage } from './paper-page';

export interface OpenPaper {
  readonly kind: 'pdf' | 'picture';
  /** Pages that will be read. */
  readonly pageCount: number;
  /** Pages that there are. */
  readonly totalPages: number;
  /** @throws Problem `timed-out`, `ocr-not-started`, `stopped-by-member`, those of pictures; a page without words is no error (`empty`) */
  readPage(n: number, signal?: AbortSignal): Promise<PaperPage>;
  title(): Promise<string | undefined>;
  close(): Promise<void>;
}

export interface PaperContext {
  /** Asked only when a page needs OCR. */
  readonly engine: () => OcrEngine;
}

/**
 * One PDF, or one picture (perhaps of several pages), or several pictures that are pages of one letter in that order.
 * @throws Problem `file-empty`, `file-wrong-kind`, `file-too-large`, `pdf-locked`, `pdf-broken`, `picture-broken`, `picture-format`, `picture-too-large`
 */
export async function openPaper(_files: readonly Blob[], _context: PaperContext): Promise<OpenPaper> {
  return Promise.reject(new Error('not built yet'));
}
