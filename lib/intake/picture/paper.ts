/**
 * How bright the paper is at each place of a picture, told from tiles. Dividing by it is what makes photos readable:
 * on photos with shadows it took the words missed from about half to almost none.
 */
import type { Grey } from './grey';
import type { Point } from './homography';

/** One brightness for each tile, row-major. */
export interface Tiles {
  readonly size: number;
  readonly columns: number;
  readonly rows: number;
  /** 1 to 255. */
  readonly paper: Float32Array;
  /** How dark the ink is on this paper, 0 to 1; 0 where a tile shows no ink. */
  readonly ink: Float32Array;
  /** -1 where a tile has light letters on dark, 1 where dark letters on light, 0 where it does not show. */
  readonly polarity: Int8Array;
}

/** Tiles of a fortieth of the narrower side: wide enough to hold paper between letters, narrow enough for shadows. */
const TILES_ACROSS = 40;
/** Three quarters of a tile with text are paper, or nearly. */
const PAPER = 0.75;
/** Brightness between the darkest and lightest twentieth of a tile, from which on it holds letters rather than noise. */
const CONTRAST = 48;
const LOPSIDED = 1.6;
/** Ink is darker than its paper by this share: below it lies what shows through from the back of the sheet. */
const LEAST_INK = 0.12;
/** Noise goes about as far to the dark side as to the light one; the sample of a tile is small. */
const PAST_NOISE = 3;
const SHARES = [0.02, 0.05, 0.5, PAPER, 0.95] as const;

export function tilesOf(grey: Grey): Tiles {
  const size = Math.max(8, Math.round(Math.min(grey.width, grey.height) / TILES_ACROSS));
  const columns = Math.max(1, Math.ceil(grey.width / size));
  const rows = Math.max(1, Math.ceil(grey.height / size));
  const paper = new Float32Array(columns * rows);
  const ink = new Float32Array(columns * rows);
  const polarity = new Int8Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let row = 0, tile = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, tile++) {
      const total = count(grey, column * size, row * size, size, counts);
      const [core, low, middle, light, high] = quantiles(counts, total);
      paper[tile] = Math.max(1, light);
      if (middle - core > LEAST_INK * light && middle - core > PAST_NOISE * (high - middle)) ink[tile] = 1 - core / light;
      polarity[tile] = high - low < CONTRAST ? 0 : sideOf(middle - low, high - middle);
    }
  }
  return { size, columns, rows, paper, ink, polarity };
}

const sideOf = (darker: number, lighter: number) => (darker > lighter * LOPSIDED ? 1 : lighter > darker * LOPSIDED ? -1 : 0);

/** Brightness of a tile's pixels; every other one of every other row is enough. */
function count({ width, height, data }: Grey, left: number, top: number, size: number, counts: Uint32Array): number {
  counts.fill(0);
  let total = 0;
  const right = Math.min(left + size, width);
  const bottom = Math.min(top + size, height);
  for (let y = top; y < bottom; y += 2) {
    for (let at = y * width + left, end = y * width + right; at < end; at += 2) {
      counts[data[at]!]!++;
      total++;
    }
  }
  return total;
}

function quantiles(counts: Uint32Array, total: number): [number, number, number, number, number] {
  const found: [number, number, number, number, number] = [0, 0, 0, 0, 0];
  let seen = 0;
  let next = 0;
  for (let value = 0; value < 256 && next < SHARES.length; value++) {
    seen += counts[value]!;
    while (next < SHARES.length && seen >= total * SHARES[next]!) found[next++] = value;
  }
  return found;
}

/** The page has light letters on a dark ground throughout, as in a dark-mode screenshot. */
export function isLightOnDark({ polarity }: Tiles): boolean {
  let dark = 0;
  let light = 0;
  for (const side of polarity) {
    if (side > 0) dark++;
    if (side < 0) light++;
  }
  return light > 3 && light > 2 * dark;
}

/** The tile that holds a point of the picture, or the nearest one. */
export function tileAt({ size, columns, rows }: Tiles, { x, y }: Point): number {
  const column = Math.min(columns - 1, Math.max(0, Math.floor(x / size)));
  return Math.min(rows - 1, Math.max(0, Math.floor(y / size))) * columns + column;
}

export const middleOf = ({ size, columns }: Tiles, tile: number): Point => ({ x: ((tile % columns) + 0.5) * size, y: (Math.floor(tile / columns) + 0.5) * size });
