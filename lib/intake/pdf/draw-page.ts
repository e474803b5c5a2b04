/** A PDF page as grey pixels, for OCR. */
import type { PDFPageProxy } from 'pdfjs-dist';
import { Problem } from '../../problems/problem';
import { greyOfRgba, type Grey } from '../picture/grey';

/** The engine reads this well, and a letter page stays below five megapixels. */
const DPI = 220;
/** Shorter sides of sheets that letters are printed on, in points; software that counts pixels as points makes larger ones. */
const NARROWEST = 4 * 72;
const WIDEST = 12 * 72;
const LETTER_WIDTH = 8.5 * 72;
const MOST_PIXELS = 12_000_000;

export interface DrawnPage {
  readonly grey: Grey;
  /** Pixels for each point of the page. */
  readonly scale: number;
  /** Known where the page has the size of a sheet. */
  readonly dpi?: number;
}

/** @throws Problem `unexpected` where the browser gives no canvas */
export async function drawnPage(page: PDFPageProxy): Promise<DrawnPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const short = Math.min(width, height);
  const isSheet = short >= NARROWEST && short <= WIDEST;
  const wanted = (isSheet ? 1 : LETTER_WIDTH / short) * (DPI / 72);
  const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale });
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)));
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Problem('unexpected', 'no canvas');
  // `print` draws without waiting for animation frames, which an offscreen document never gets.
  await page.render({ canvas: null, canvasContext: context as unknown as CanvasRenderingContext2D, viewport, intent: 'print' }).promise;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { grey: greyOfRgba(data, canvas.width, canvas.height), scale, ...(isSheet ? { dpi: scale * 72 } : {}) };
}
