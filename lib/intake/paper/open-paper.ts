/** The one door for everything that has pages: PDFs with text, scanned PDFs, and pictures. */
import { Problem } from '../../problems/problem';
import { fileKind, HEAD_BYTES, MOST_BYTES } from '../file/file-kind';
import type { OcrEngine } from '../ocr/engine';
import type { PaperPage } from './paper-page';
import { openPdfPaper } from './pdf-paper';
import { openPicturePaper } from './picture-paper';

export interface OpenPaper {
  readonly kind: 'pdf' | 'picture';
  /** Pages that will be read. */
  readonly pageCount: number;
  /** Pages that there are. */
  readonly totalPages: number;
  /**
   * Reads a page, 1-based; several may be read at once. A page without words is no error: it says why (`empty`).
   * @throws Problem `timed-out`, `ocr-not-started`, `stopped-by-member`, and those of pictures
   */
  readPage(n: number, signal?: AbortSignal): Promise<PaperPage>;
  /** What the file calls itself; never read for facts. */
  title(): Promise<string | undefined>;
  close(): Promise<void>;
}

export interface PaperContext {
  /** Asked only when a page needs OCR. */
  readonly engine: () => OcrEngine;
}

/**
 * One PDF, or one picture (perhaps of several pages), or several pictures that are pages of one letter in that order.
 * @throws Problem `file-empty`, `file-wrong-kind`, `file-too-large`, `pdf-locked`, `pdf-broken`, `timed-out`,
 * `picture-broken`, `picture-format`, `picture-too-large`
 */
export async function openPaper(files: readonly Blob[], context: PaperContext): Promise<OpenPaper> {
  if (files.length === 0) throw new Problem('file-empty');
  if (files.some(({ size }) => size > MOST_BYTES)) throw new Problem('file-too-large');
  const kinds = await Promise.all(files.map(async (file) => fileKind(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()))));
  if (kinds.includes('empty')) throw new Problem('file-empty');
  if (kinds.every((kind) => kind === 'picture')) return openPicturePaper(files, context);
  if (kinds.length === 1 && kinds[0] === 'pdf') return openPdfPaper(files[0]!, context);
  throw new Problem('file-wrong-kind');
}
