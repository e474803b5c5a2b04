/** Straight edges from dark to light, as the sides of a sheet on a desk: a Hough transform with signed directions. */
import { newGrey, type Grey } from './grey';
import type { Point } from './homography';

/** A line x·cos + y·sin = distance, with the lighter side where that is larger. */
export interface Side {
  readonly cos: number;
  readonly sin: number;
  readonly distance: number;
  /** It is the frame of the picture, which a sheet may run out of. */
  readonly frame: boolean;
  /** Share (0 to 1) of the way between two points of the line along which the edge shows. */
  shown(from: Point, to: Point): number;
}

export interface Edges {
  readonly width: number;
  readonly height: number;
  /** Change of brightness over two pixels, to the right and downwards. */
  readonly across: Int16Array;
  readonly down: Int16Array;
}

/** Text is closed over a square of this radius, so that only large shapes have edges. */
const CLOSED = 4;
/** Change of brightness (of 255) from which on it is an edge: white paper on a white desk has less on purpose. */
const LEAST_CHANGE = 14;
const ANGLES = 180;
const BIN = 2;
/** Lines tried for each side of the sheet. */
const TRIED = 7;
/** How far beside a line its edge may show, in pixels: paper curls. */
const BESIDE = 2;

export function edgesOf(small: Grey): Edges {
  const { width, height, data } = closed(small, CLOSED);
  const across = new Int16Array(width * height);
  const down = new Int16Array(width * height);
  for (let y = 1; y + 1 < height; y++) {
    for (let x = 1, at = y * width + 1; x + 1 < width; x++, at++) {
      across[at] = (2 * (data[at + 1]! - data[at - 1]!) + data[at + 1 - width]! - data[at - 1 - width]! + data[at + 1 + width]! - data[at - 1 + width]!) >> 2;
      down[at] = (2 * (data[at + width]! - data[at - width]!) + data[at + width - 1]! - data[at - width - 1]! + data[at + width + 1]! - data[at - width + 1]!) >> 2;
    }
  }
  return { width, height, across, down };
}

/** Lightest and then darkest of each neighbourhood: dark things smaller than it are gone. */
function closed(grey: Grey, radius: number): Grey {
  const dilated = extreme(grey, radius, Math.max);
  return extreme(dilated, radius, Math.min);
}

function extreme(grey: Grey, radius: number, better: (a: number, b: number) => number): Grey {
  const { width, height } = grey;
  const pass = (from: Uint8Array, to: Uint8Array, count: number, step: number, lines: number, jump: number) => {
    for (let line = 0; line < lines; line++) {
      for (let at = 0; at < count; at++) {
        let value = from[line * jump + at * step]!;
        for (let near = Math.max(0, at - radius); near <= Math.min(count - 1, at + radius); near++) value = better(value, from[line * jump + near * step]!);
        to[line * jump + at * step] = value;
      }
    }
  };
  const half = newGrey(width, height);
  const out = newGrey(width, height);
  pass(grey.data, half.data, width, 1, height, width);
  pass(half.data, out.data, height, width, width, 1);
  return out;
}

/** Candidates for the top, right, bottom and left side of a sheet that leans up to 45 degrees. */
export function sheetEdges(edges: Edges): readonly (readonly Side[])[] {
  const peaks = peaksOf(votesOf(edges));
  // Directions in which it grows lighter: down from the top side, leftwards from the right one, and so on.
  return [90, 180, 270, 0].map((inward) => {
    const own = peaks.filter((peak) => turnBetween(peak.angle, inward) <= 45).slice(0, 2 * TRIED);
    return [...distinct(own.map((peak) => sideOf(edges, (peak.angle * Math.PI) / 180, peak.distance))), frameSide(edges, inward)];
  });
}

/** Several peaks may come to lie on one edge once they are fitted to it. */
function distinct(sides: readonly Side[]): Side[] {
  const kept: Side[] = [];
  for (const side of sides) {
    const known = kept.some((other) => Math.abs(other.cos * side.sin - other.sin * side.cos) < 0.01 && Math.abs(other.distance - side.distance) < BIN);
    if (!known && kept.length < TRIED) kept.push(side);
  }
  return kept;
}

const turnBetween = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);

interface Votes {
  readonly counts: Float32Array;
  readonly distances: number;
  readonly reach: number;
}

function votesOf({ width, height, across, down }: Edges): Votes {
  const reach = Math.hypot(width, height);
  const distances = Math.ceil((2 * reach) / BIN) + 2;
  const counts = new Float32Array(ANGLES * distances);
  for (let y = 1; y + 1 < height; y++) {
    for (let x = 1; x + 1 < width; x++) {
      const gx = across[y * width + x]!;
      const gy = down[y * width + x]!;
      const strength = Math.abs(gx) + Math.abs(gy);
      if (strength < LEAST_CHANGE) continue;
      const towards = (Math.atan2(gy, gx) * ANGLES) / (2 * Math.PI) + ANGLES;
      for (let turn = -3; turn <= 3; turn++) {
        const angle = (Math.round(towards) + turn) % ANGLES;
        const distance = x * COS[angle]! + y * SIN[angle]! + reach;
        counts[angle * distances + Math.round(distance / BIN)]! += Math.min(strength, 60);
      }
    }
  }
  return { counts, distances, reach };
}

const COS = Float64Array.from({ length: ANGLES }, (_, angle) => Math.cos((angle * 2 * Math.PI) / ANGLES));
const SIN = Float64Array.from({ length: ANGLES }, (_, angle) => Math.sin((angle * 2 * Math.PI) / ANGLES));

interface Peak {
  /** Degrees. */
  readonly angle: number;
  readonly distance: number;
  readonly votes: number;
}

/** The lines with most votes, each the best of its surroundings. */
function peaksOf({ counts, distances, reach }: Votes): Peak[] {
  const at = (angle: number, distance: number) => counts[((angle + ANGLES) % ANGLES) * distances + distance] ?? 0;
  const peaks: Peak[] = [];
  for (let angle = 0; angle < ANGLES; angle++) {
    for (let distance = 0; distance < distances; distance++) {
      const votes = at(angle, distance);
      if (votes < 400) continue;
      let best = true;
      for (let a = -2; a <= 2 && best; a++) for (let d = -2; d <= 2; d++) if (at(angle + a, distance + d) > votes) best = false;
      if (best) peaks.push({ angle: (angle * 360) / ANGLES, distance: distance * BIN - reach, votes });
    }
  }
  return peaks.sort((a, b) => b.votes - a.votes).slice(0, 60);
}

/** A side, first moved to where its edge lies exactly. */
function sideOf(edges: Edges, angle: number, distance: number): Side {
  const [cos, sin, exact] = fitted(edges, angle, distance);
  return { cos, sin, distance: exact, frame: false, shown: (from, to) => shownBetween(edges, cos, sin, from, to) };
}

/** Least squares through the edge pixels near a line, weighted by their strength (total least squares, two rounds). */
function fitted({ width, height, across, down }: Edges, angle: number, distance: number): [number, number, number] {
  let [cos, sin, at] = [Math.cos(angle), Math.sin(angle), distance];
  for (const reach of [5, 3]) {
    let [sum, sx, sy, sxx, sxy, syy] = [0, 0, 0, 0, 0, 0];
    for (let y = 1; y + 1 < height; y++) {
      for (let x = 1; x + 1 < width; x++) {
        const off = x * cos + y * sin - at;
        if (off > reach || off < -reach) continue;
        const strength = across[y * width + x]! * cos + down[y * width + x]! * sin;
        if (strength < LEAST_CHANGE) continue;
        const weight = Math.min(strength, 60);
        sum += weight;
        sx += weight * x;
        sy += weight * y;
        sxx += weight * x * x;
        sxy += weight * x * y;
        syy += weight * y * y;
      }
    }
    if (sum === 0) break;
    const mx = sx / sum;
    const my = sy / sum;
    const along = 0.5 * Math.atan2(2 * (sxy / sum - mx * my), sxx / sum - mx * mx - (syy / sum - my * my));
    let [nx, ny] = [-Math.sin(along), Math.cos(along)];
    if (nx * cos + ny * sin < 0) [nx, ny] = [-nx, -ny];
    [cos, sin, at] = [nx, ny, mx * nx + my * ny];
  }
  return [cos, sin, at];
}

function shownBetween({ width, height, across, down }: Edges, cos: number, sin: number, from: Point, to: Point): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const steps = Math.max(8, Math.round(length / 2));
  let shown = 0;
  let seen = 0;
  for (let step = 0; step <= steps; step++) {
    const x = from.x + ((to.x - from.x) * step) / steps;
    const y = from.y + ((to.y - from.y) * step) / steps;
    if (x < 1 || y < 1 || x > width - 2 || y > height - 2) continue;
    seen++;
    for (let off = -BESIDE; off <= BESIDE; off++) {
      const px = Math.round(x + off * cos);
      const py = Math.round(y + off * sin);
      if (px < 1 || py < 1 || px > width - 2 || py > height - 2) continue;
      if (across[py * width + px]! * cos + down[py * width + px]! * sin >= LEAST_CHANGE) {
        shown++;
        break;
      }
    }
  }
  return seen < steps / 2 ? 0 : shown / seen;
}

function frameSide({ width, height }: Edges, inward: number): Side {
  const cos = Math.round(Math.cos((inward * Math.PI) / 180));
  const sin = Math.round(Math.sin((inward * Math.PI) / 180));
  return { cos, sin, distance: cos < 0 ? -width : sin < 0 ? -height : 0, frame: true, shown: () => 1 };
}
