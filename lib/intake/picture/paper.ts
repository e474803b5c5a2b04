/**
 * How bright the paper is at each place of a picture, told from tiles. Dividing by it is what makes photos readable:
 * on photos with shadows it took the words missed from about half to almost none.
 */
import type { Grey } from './grey';

/** One brightness for each tile, row-major. */
export interface Tiles {
  readonly size: number;
  readonly columns: number;
  readonly rows: number;
  /** 1 to 255. */
  readonly paper: Float32Array;
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

export function tilesOf(grey: Grey): Tiles {
  const size = Math.max(8, Math.round(Math.min(grey.width, grey.height) / TILES_ACROSS));
  const columns = Math.max(1, Math.ceil(grey.width / size));
  const rows = Math.max(1, Math.ceil(grey.height / size));
  const paper = new Float32Array(columns * rows);
  const polarity = new Int8Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let row = 0, tile = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, tile++) {
      const total = count(grey, column * size, row * size, size, counts);
      const [low, middle, light, high] = quantiles(counts, total);
      paper[tile] = Math.max(1, light);
      polarity[tile] = high - low < CONTRAST ? 0 : sideOf(middle - low, high - middle);
    }
  }
  return { size, columns, rows, paper, polarity };
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

function quantiles(counts: Uint32Array, total: number): [number, number, number, number] {
  const found: [number, number, number, number] = [0, 0, 0, 0];
  let seen = 0;
  let next = 0;
  for (let value = 0; value < 256 && next < 4; value++) {
    seen += counts[value]!;
    while (next < 4 && seen >= total * [0.05, 0.5, PAPER, 0.95][next]!) found[next++] = value;
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
