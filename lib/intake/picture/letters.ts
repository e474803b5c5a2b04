/** Which pieces of a page look like letters, at about 150 pixels per inch: what skew, turns and page finding go by. */
import { componentsOf, type Components } from './components';
import type { Grey } from './grey';
import { factorFor, shrunk } from './shrink';
import { whitened } from './whiten';

/** Boxes of letters (or of words whose letters touch), in pixels of the raster that was given; half-open. */
export interface Letters {
  readonly count: number;
  readonly left: Float32Array;
  readonly top: Float32Array;
  readonly right: Float32Array;
  readonly bottom: Float32Array;
  /** Median height and width of the boxes, whichever is smaller; 0 without letters. */
  readonly size: number;
}

/** Pixels on the narrower side at which letters are sought: 8.5 inches at about 140 per inch. */
const WORKING_SIDE = 1200;

/** Letters of a raster as it came from the camera. */
export function lettersOf(grey: Grey): Letters {
  const factor = factorFor(Math.min(grey.width, grey.height), WORKING_SIDE);
  return lettersOnWhite(whitened(shrunk(grey, factor)), factor);
}

/** Letters of a raster whose paper is white already; `factor` multiplies the boxes. */
export function lettersOnWhite(white: Grey, factor = 1): Letters {
  return chosen(componentsOf(white, inkLevel(white)), white, factor);
}

/** What is darker than this on white paper is ink: well below the noise of this very paper. */
export function inkLevel({ data }: Grey): number {
  const counts = new Uint32Array(256);
  for (let at = 0; at < data.length; at += 3) counts[data[at]!]!++;
  const total = Math.ceil(data.length / 3);
  let seen = 0;
  let quarter = -1;
  let middle = 255;
  for (let value = 0; value < 256; value++) {
    seen += counts[value]!;
    if (quarter < 0 && seen >= total * 0.25) quarter = value;
    if (seen >= total * 0.5) {
      middle = value;
      break;
    }
  }
  const noise = Math.min(12, (middle - quarter) / 0.67);
  return Math.max(110, Math.round(middle - Math.max(40, 6 * noise)));
}

/** Letters are neither specks nor rules nor pictures: by their size on the page, their shape and their ink. */
function chosen(all: Components, { width, height }: Grey, factor: number): Letters {
  const side = Math.min(width, height);
  const least = Math.max(3, side / 400);
  const most = side / 12;
  const kept: number[] = [];
  for (let at = 0; at < all.count; at++) {
    const across = all.right[at]! - all.left[at]!;
    const down = all.bottom[at]! - all.top[at]!;
    const long = Math.max(across, down);
    const short = Math.min(across, down);
    if (long < least || long > most || short < 2 || long > 8 * short) continue;
    const filled = all.area[at]! / (across * down);
    if (filled > 0.08 && filled < 0.97) kept.push(at);
  }
  const take = (from: Int32Array) => Float32Array.from(kept, (at) => from[at]! * factor);
  const boxes = { left: take(all.left), top: take(all.top), right: take(all.right), bottom: take(all.bottom) };
  const sizes = Float32Array.from(kept, (_, at) => Math.min(boxes.right[at]! - boxes.left[at]!, boxes.bottom[at]! - boxes.top[at]!)).sort();
  const heights = Float32Array.from(kept, (_, at) => Math.max(boxes.right[at]! - boxes.left[at]!, boxes.bottom[at]! - boxes.top[at]!)).sort();
  return { count: kept.length, ...boxes, size: ((sizes[sizes.length >> 1] ?? 0) + (heights[heights.length >> 1] ?? 0)) / 2 };
}
