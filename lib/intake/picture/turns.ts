/** Pages that lie on their side or stand on their head. */
import type { Homography } from '../doc';
import { newGrey, type Grey } from './grey';
import { chained, IDENTITY } from './homography';
import { lettersOnWhite } from './letters';
import type { PreparedPage, QuarterTurns } from './prepared-page';
import { factorFor, shrunk } from './shrink';
import { skewOf } from './skew';

/** The page turned clockwise by quarters; `toSource` still leads to the same pixels of the picture. */
export function turned(page: PreparedPage, quarterTurns: QuarterTurns): PreparedPage {
  if (quarterTurns === 0) return page;
  return { ...page, grey: turnedGrey(page.grey, quarterTurns), toSource: chained(turnBack(page.grey, quarterTurns), page.toSource) };
}

/** A raster turned clockwise by quarters. */
export function turnedGrey(grey: Grey, quarterTurns: QuarterTurns): Grey {
  const { width, height, data } = grey;
  if (quarterTurns === 0) return grey;
  if (quarterTurns === 2) return { width, height, data: data.slice().reverse() };
  const out = newGrey(height, width);
  // Clockwise, the source's rows become columns from right to left and its columns rows from top to bottom.
  const [first, step, jump] = quarterTurns === 1 ? [height - 1, -1, height] : [(width - 1) * height, 1, -height];
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0, to = first + step * y; x < width; x++, from++, to += jump) out.data[to] = data[from]!;
  }
  return out;
}

/** From the turned raster to the given one. */
function turnBack({ width, height }: Grey, quarterTurns: QuarterTurns): Homography {
  switch (quarterTurns) {
    case 0: return IDENTITY;
    case 1: return [0, 1, 0, -1, 0, height, 0, 0, 1];
    case 2: return [-1, 0, width, 0, -1, height, 0, 0, 1];
    case 3: return [0, -1, width, 1, 0, 0, 0, 0, 1];
  }
}

const WORKING_SIDE = 1200;

/** The turns that may set the page upright, most likely first; never empty. OCR of a sample decides. */
export function likelyQuarterTurns(page: PreparedPage): readonly QuarterTurns[] {
  const factor = factorFor(Math.min(page.grey.width, page.grey.height), WORKING_SIDE);
  const { upDown, feet } = skewOf(lettersOnWhite(shrunk(page.grey, factor), factor), IDENTITY);
  if (upDown === undefined) return [0, 2, 1, 3];
  // Latin letters line up at their feet; their heads end at two heights.
  if (!upDown) return feet >= 0.9 ? [0, 2, 1, 3] : [2, 0, 1, 3];
  return feet >= 0.9 ? [3, 1, 0, 2] : [1, 3, 0, 2];
}
