/** From a picture's grey pixels to a page for OCR. */
import { IDENTITY } from './homography';
import type { Grey } from './grey';
import type { PreparedPage } from './prepared-page';

export type { PreparedPage, QuarterTurns } from './prepared-page';

export interface PrepareHint {
  /** Pixels per inch of the given raster, where they are known for sure (a PDF page that was drawn at a scale). */
  readonly dpi?: number;
}

export function preparePage(grey: Grey, hint: PrepareHint = {}): PreparedPage {
  return { grey, dpi: hint.dpi ?? Math.round(grey.width / 8.5), toSource: IDENTITY, inkShare: 0.05, blank: false };
}
