/**
 * The angle of the lines of text, by projection profiles of the letters' edges rather than of pixels: rules, borders
 * and pictures have no say, and it costs nothing.
 */
import { mapped } from './homography';
import type { Homography } from '../doc';
import type { Letters } from './letters';

export interface Skew {
  /** Radians in (-π/4, π/4], clockwise positive: how far the lines (or columns) of text lean from the axes; 0 where it does not show. */
  readonly angle: number;
  /** Whether lines of text run from top to bottom; undefined where it does not show. */
  readonly upDown: boolean | undefined;
  /** How much more the letters' feet line up than their heads: above 1, they stand on their lines; of `upDown` lines, the left sides over the right ones. */
  readonly feet: number;
}

const NONE: Skew = { angle: 0, upDown: undefined, feet: 1 };
/** Fewer letters than a short line has show nothing. */
const LEAST = 12;
const MOST = 4000;
const DEGREE = Math.PI / 180;

interface Edges {
  /** Bottom, top, left, right edges: x and y of their middles. */
  readonly xs: readonly Float32Array[];
  readonly ys: readonly Float32Array[];
  /** Size of a bin of the profiles: a fifth of a letter. */
  readonly bin: number;
}

/** The skew of a page; `flat` takes the raster of `letters` to where the page is flat. */
export function skewOf(letters: Letters, flat: Homography): Skew {
  if (letters.count < LEAST) return NONE;
  const edges = edgesOf(letters, flat);
  const best = search(edges, 0, 45 * DEGREE, 0.5 * DEGREE, edges.bin * 2);
  const near = search(edges, 0, 0, 1, edges.bin * 2);
  const coarse = best.score > 1.15 * near.score || Math.abs(best.angle) < 6 * DEGREE ? best : near;
  const fine = search(edges, coarse.angle, 0.75 * DEGREE, 0.05 * DEGREE, edges.bin);
  const chance = chanceScore(edges, edges.bin);
  if (fine.score < 1.5 * chance) return NONE;
  return { angle: fine.angle, ...facing(edges, fine.angle) };
}

function edgesOf({ count, left, top, right, bottom }: Letters, flat: Homography): Edges {
  const step = Math.max(1, Math.ceil(count / MOST));
  const total = Math.ceil(count / step);
  const make = () => [0, 1, 2, 3].map(() => new Float32Array(total));
  const xs = make();
  const ys = make();
  const heights = new Float32Array(total);
  for (let at = 0, to = 0; at < count; at += step, to++) {
    const x = (left[at]! + right[at]!) / 2;
    const y = (top[at]! + bottom[at]!) / 2;
    const middles = [{ x, y: bottom[at]! }, { x, y: top[at]! }, { x: left[at]!, y }, { x: right[at]!, y }].map((point) => mapped(flat, point));
    middles.forEach((point, edge) => {
      xs[edge]![to] = point.x;
      ys[edge]![to] = point.y;
    });
    heights[to] = Math.max(Math.abs(middles[0]!.y - middles[1]!.y), Math.abs(middles[3]!.x - middles[2]!.x));
  }
  return { xs, ys, bin: Math.max(1, heights.sort()[total >> 1]! / 6) };
}

/** Best angle within `reach` of `around`: of the lines that run across or of those that run up and down. */
function search(edges: Edges, around: number, reach: number, step: number, bin: number): { angle: number; score: number } {
  let best = { angle: around, score: -1 };
  const steps = Math.round(reach / step);
  for (let at = -steps; at <= steps; at++) {
    const angle = around + at * step;
    const score = Math.max(profile(edges, 0, angle, bin) + profile(edges, 1, angle, bin), profile(edges, 2, angle, bin) + profile(edges, 3, angle, bin));
    if (score > best.score) best = { angle, score };
  }
  return best;
}

/** How sharply one of the four edges lines up at an angle: the sum of squares of its histogram. */
function profile({ xs, ys }: Edges, edge: number, angle: number, bin: number): number {
  const x = xs[edge]!;
  const y = ys[edge]!;
  // Along the normal of the lines: y for those that run across, x for those that run up and down.
  const ofX = (edge < 2 ? -Math.sin(angle) : Math.cos(angle)) / bin;
  const ofY = (edge < 2 ? Math.cos(angle) : Math.sin(angle)) / bin;
  const places = new Float32Array(x.length);
  let least = Infinity;
  let most = -Infinity;
  for (let at = 0; at < x.length; at++) {
    const place = x[at]! * ofX + y[at]! * ofY;
    places[at] = place;
    if (place < least) least = place;
    if (place > most) most = place;
  }
  const counts = new Uint16Array(Math.min(100_000, Math.ceil(most - least) + 2));
  for (const place of places) counts[Math.min(counts.length - 1, (place - least) | 0)]!++;
  let score = 0;
  for (const count of counts) score += count * count;
  return score;
}

/** What letters strewn without lines would score. */
function chanceScore(edges: Edges, bin: number): number {
  const count = edges.xs[0]!.length;
  const spread = (values: Float32Array) => {
    const sorted = values.slice().sort();
    return Math.max(1, (sorted[Math.floor(count * 0.95)]! - sorted[Math.floor(count * 0.05)]!) / 0.9 / bin);
  };
  const bins = Math.min(spread(edges.ys[0]!), spread(edges.xs[2]!));
  return 2 * (count + (count * count) / bins);
}

function facing(edges: Edges, angle: number): { upDown: boolean; feet: number } {
  const [bottom, top, left, right] = [0, 1, 2, 3].map((edge) => profile(edges, edge, angle, edges.bin));
  const upDown = left! + right! > bottom! + top!;
  return { upDown, feet: upDown ? left! / right! : bottom! / top! };
}
