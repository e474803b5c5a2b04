/** Ink on a prepared page: how much of it there is and how much of it stands where no word was read. */
import type { Box } from '../pdf/piece';
import { componentsOf, type Components } from './components';
import type { Grey } from './grey';
import { inkLevel, lettersOnWhite } from './letters';
import { factorFor, shrunk } from './shrink';

/** Pixels on the narrower side at which ink is counted. */
const WORKING_SIDE = 1000;
/** Fewer letters than a word has are specks. */
const LEAST_LETTERS = 6;
/** Share of a page that a picture or a line of handwriting covers at least. */
const LEAST_INK = 0.002;

/** The share of ink on a page and whether it is blank. */
export function inkOf(grey: Grey): { inkShare: number; blank: boolean } {
  const small = shrunk(grey, factorFor(Math.min(grey.width, grey.height), WORKING_SIDE));
  const ink = inkPieces(small);
  let dark = 0;
  for (const at of ink.kept) dark += ink.all.area[at]!;
  return { inkShare: dark / small.data.length, blank: writing(small) < LEAST_LETTERS && dark < small.data.length * LEAST_INK };
}

/** Letters of a size that can be read: noise in a shadow has the shape of small ones. */
function writing(small: Grey): number {
  const { count, top, bottom } = lettersOnWhite(small);
  const least = Math.min(small.width, small.height) / 170;
  let found = 0;
  for (let at = 0; at < count; at++) if (bottom[at]! - top[at]! >= least) found++;
  return found;
}

/**
 * Share (0 to 1) of the ink outside all boxes (in pixels of the raster). Specks, the lines of tables and borders of
 * the page are not counted. 0 where there is no ink.
 */
export function inkOutside(grey: Grey, boxes: readonly Box[]): number {
  const factor = factorFor(Math.min(grey.width, grey.height), WORKING_SIDE);
  const { all, kept } = inkPieces(shrunk(grey, factor));
  const covered = coverage(Math.floor(grey.width / factor), Math.floor(grey.height / factor), boxes, factor);
  let ink = 0;
  let outside = 0;
  for (const at of kept) {
    ink += all.area[at]!;
    outside += all.area[at]! * (1 - covered.share(all.left[at]!, all.top[at]!, all.right[at]!, all.bottom[at]!));
  }
  return ink === 0 ? 0 : outside / ink;
}

function inkPieces(small: Grey): { all: Components; kept: number[] } {
  const all = componentsOf(small, inkLevel(small));
  const side = Math.min(small.width, small.height);
  const speck = side / 330;
  const rule = side / 12;
  const kept: number[] = [];
  for (let at = 0; at < all.count; at++) {
    const across = all.right[at]! - all.left[at]!;
    const down = all.bottom[at]! - all.top[at]!;
    if (Math.max(across, down) < speck || all.area[at]! < speck) continue;
    const filled = all.area[at]! / (across * down);
    const isLine = Math.max(across, down) > rule && (Math.min(across, down) < side / 150 || filled < 0.08);
    // The band behind a heading in white letters: the letters are holes in it.
    const isBand = across > 2 * rule && down > side / 100 && across > 4 * down && filled > 0.5;
    if (!isLine && !isBand) kept.push(at);
  }
  return { all, kept };
}

/** Summed areas of the boxes, so that a piece's share under them costs four look-ups. */
function coverage(width: number, height: number, boxes: readonly Box[], factor: number): { share(left: number, top: number, right: number, bottom: number): number } {
  const stride = width + 1;
  const marks = new Uint8Array(width * height);
  for (const box of boxes) {
    const clip = (value: number, most: number) => Math.max(0, Math.min(most, value));
    const [left, right] = [clip(Math.floor(box.left / factor), width), clip(Math.ceil(box.right / factor), width)];
    for (let y = clip(Math.floor(box.top / factor), height); y < clip(Math.ceil(box.bottom / factor), height); y++) marks.fill(1, y * width + left, y * width + right);
  }
  const sums = new Uint32Array(stride * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += marks[y * width + x]!;
      sums[(y + 1) * stride + x + 1] = sums[y * stride + x + 1]! + row;
    }
  }
  return {
    share: (left, top, right, bottom) =>
      (sums[bottom * stride + right]! - sums[top * stride + right]! - sums[bottom * stride + left]! + sums[top * stride + left]!) / Math.max(1, (right - left) * (bottom - top)),
  };
}
