/** Makes the paper white everywhere: shadows, coloured paper and lamps go, ink stays. */
import { newGrey, type Grey } from './grey';
import { isLightOnDark, tilesOf, type Tiles } from './paper';

/** A tile so much darker than paper near by is a dark panel or a picture; no shadow falls off so fast. */
const PANEL = 0.45;
const NEAR = 2;
/** The page's black: the ink that only a tenth of its tiles go beyond. */
const BLACK = 0.9;
/** Ink less dark than this share of the page's black needs help. On a page that is faint throughout, help only adds noise. */
const FAINT = 0.6;
/** Stretched further, noise and what shows through from the back would be print. */
const MOST_STRETCH = 3;

/** The raster with its paper at 255 and dark ink on it; light-on-dark pages come out inverted. */
export function whitened(grey: Grey): Grey {
  const tiles = tilesOf(grey);
  return isLightOnDark(tiles) ? divided(...inverse(grey)) : divided(grey, tiles);
}

function inverse(grey: Grey): [Grey, Tiles] {
  const light = { ...grey, data: grey.data.map((value) => 255 - value) };
  return [light, tilesOf(light)];
}

function divided(grey: Grey, tiles: Tiles): Grey {
  const { columns, rows, size } = tiles;
  // out = 255 - stretch * (255 - 255 * value / paper) = 255 * (1 - stretch) + gain * value
  const papers = withPanels(tiles);
  const stretch = stretches(tiles, papers);
  const gains = smooth(papers, columns, rows).map((paper, tile) => (255 * stretch[tile]!) / paper);
  const bases = stretch.map((by) => 255 * (1 - by));
  const out = newGrey(grey.width, grey.height);
  for (let y = 0; y < grey.height; y++) {
    const [above, below, share] = between((y + 0.5) / size - 0.5, rows);
    const mix = (from: Float32Array) => Float32Array.from({ length: columns }, (_, column) => from[above * columns + column]! * (1 - share) + from[below * columns + column]! * share);
    divideRow(grey, out, y, mix(gains), mix(bases), size);
  }
  return out;
}

/**
 * By how much to darken the ink of each tile, so that faint print is not lost beside black print: the OCR engine has
 * one threshold for the whole page. Tiles without ink follow those near them.
 */
function stretches({ columns, rows, ink, paper }: Tiles, papers: Float32Array): Float32Array {
  const isPanel = (tile: number): boolean => papers[tile] !== paper[tile];
  let darkness = ink.map((own, tile) => (isPanel(tile) ? 0 : own));
  for (let pass = 0; pass < NEAR; pass++) {
    const known = darkness;
    darkness = known.map((own, tile) => {
      if (own > 0) return own;
      const near = beside(tile, columns, rows).map((each) => known[each]!).filter((each) => each > 0);
      return near.length > 0 ? Math.max(...near) : 0;
    });
  }
  const inked = ink.filter((each) => each > 0);
  const black = inked.length > 0 ? sortedAt(inked, BLACK) : 0;
  // The ground of a panel would be stretched with its letters, and come out in spots.
  const by = darkness.map((each, tile) => (!isPanel(tile) && each > 0 && each < FAINT * black ? Math.min(MOST_STRETCH, black / each) : 1));
  return smooth(by, columns, rows);
}

/** The two tiles whose centres a place lies between, and how far it is on its way to the second. */
function between(at: number, count: number): [number, number, number] {
  const first = Math.floor(at);
  if (first < 0) return [0, 0, 0];
  if (first >= count - 1) return [count - 1, count - 1, 0];
  return [first, first + 1, at - first];
}

function divideRow(grey: Grey, out: Grey, y: number, gains: Float32Array, bases: Float32Array, size: number): void {
  const from = y * grey.width;
  for (let tile = -1; tile < gains.length; tile++) {
    const start = Math.max(0, Math.round((tile + 0.5) * size));
    const end = Math.min(grey.width, Math.round((tile + 1.5) * size));
    const left = Math.max(0, tile);
    const right = Math.min(gains.length - 1, tile + 1);
    const into = start - (tile + 0.5) * size + 0.5;
    const gainStep = (gains[right]! - gains[left]!) / size;
    const baseStep = (bases[right]! - bases[left]!) / size;
    let gain = gains[left]! + gainStep * into;
    let base = bases[left]! + baseStep * into;
    for (let at = from + start; at < from + end; at++, gain += gainStep, base += baseStep) {
      const value = grey.data[at]! * gain + base;
      out.data[at] = value > 255 ? 255 : value > 0 ? value : 0;
    }
  }
}

/**
 * The paper under a dark panel is that of the panel's surroundings: divided by its own brightness, it would turn white
 * together with the light letters on it.
 */
function withPanels({ columns, rows, paper, polarity }: Tiles): Float32Array {
  const best = mostNear(paper, columns, rows);
  const whole = sortedAt(paper, 0.9);
  const open: number[] = [];
  const out = paper.slice();
  const isPanel = (tile: number) => paper[tile]! < PANEL * best[tile]! || (polarity[tile]! < 0 && paper[tile]! < PANEL * whole);
  for (let tile = 0; tile < paper.length; tile++) if (isPanel(tile)) open.push(tile);
  const seen = new Set(open);
  for (let tile = open.pop(); tile !== undefined; tile = open.pop()) {
    out[tile] = Math.max(best[tile]!, whole * PANEL);
    for (const next of beside(tile, columns, rows)) {
      if (seen.has(next) || Math.abs(paper[next]! - paper[tile]!) > 0.2 * paper[tile]! || polarity[next]! > 0) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return out;
}

function beside(tile: number, columns: number, rows: number): number[] {
  const column = tile % columns;
  const row = (tile - column) / columns;
  return [column > 0 ? tile - 1 : -1, column + 1 < columns ? tile + 1 : -1, row > 0 ? tile - columns : -1, row + 1 < rows ? tile + columns : -1].filter((each) => each >= 0);
}

/** For each tile the brightest within two tiles. */
function mostNear(paper: Float32Array, columns: number, rows: number): Float32Array {
  const most = (from: Float32Array, count: number, step: number, lines: number, jump: number): Float32Array => {
    const out = new Float32Array(from.length);
    for (let line = 0; line < lines; line++) {
      for (let at = 0; at < count; at++) {
        let best = 0;
        for (let near = Math.max(0, at - NEAR); near <= Math.min(count - 1, at + NEAR); near++) best = Math.max(best, from[line * jump + near * step]!);
        out[line * jump + at * step] = best;
      }
    }
    return out;
  };
  return most(most(paper, columns, 1, rows, columns), rows, columns, columns, 1);
}

/** Each tile with a little of its neighbours, so that one tile full of letters leaves no dent. */
function smooth(paper: Float32Array, columns: number, rows: number): Float32Array {
  return paper.map((own, tile) => {
    const near = beside(tile, columns, rows);
    return own * 0.5 + (0.5 * near.reduce((sum, each) => sum + paper[each]!, 0)) / Math.max(1, near.length);
  });
}

const sortedAt = (values: Float32Array, share: number): number => values.slice().sort()[Math.min(values.length - 1, Math.floor(values.length * share))]!;
