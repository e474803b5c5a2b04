/** More pixels for scans below the resolution that OCR was trained for. */
import { chained, scaling } from './homography';
import type { PreparedPage } from './prepared-page';
import { warped } from './warp';

/** Less than this is not worth a pass. */
const LEAST = 1.1;

/** The page at `dpi` where it has fewer, else as it is. */
export function upscaled(page: PreparedPage, dpi: number): PreparedPage {
  const by = dpi / page.dpi;
  if (!(by >= LEAST)) return page;
  const width = Math.round(page.grey.width * by);
  const height = Math.round(page.grey.height * by);
  const back = scaling(page.grey.width / width, page.grey.height / height);
  return { ...page, grey: warped(page.grey, back, width, height), dpi, toSource: chained(back, page.toSource) };
}
