/** Ink on a prepared page: how much of it there is and how much of it stands where no word was read. */
import type { Box } from '../pdf/piece';
import type { Grey } from './grey';

/**
 * Share (0 to 1) of the ink outside all boxes (in pixels of the raster). Specks, the lines of tables and borders of
 * the page are not counted. 0 where there is no ink.
 */
export function inkOutside(_grey: Grey, _boxes: readonly Box[]): number {
  return 0;
}
