/** Plane projective maps (see `Homography` in `doc.ts`), in pixels with whole numbers at the corners of pixels. */
import type { Homography } from '../doc';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const IDENTITY: Homography = [1, 0, 0, 0, 1, 0, 0, 0, 1];

export const scaling = (x: number, y: number = x): Homography => [x, 0, 0, 0, y, 0, 0, 0, 1];

export const shifting = (x: number, y: number): Homography => [1, 0, x, 0, 1, y, 0, 0, 1];

export function mapped(by: Homography, { x, y }: Point): Point {
  const w = by[6] * x + by[7] * y + by[8];
  return { x: (by[0] * x + by[1] * y + by[2]) / w, y: (by[3] * x + by[4] * y + by[5]) / w };
}

/** The map that does `first` and then the others, in order. */
export const chained = (first: Homography, ...then: readonly Homography[]): Homography =>
  then.reduce((done, next) => product(next, done), first);

function product(a: Homography, b: Homography): Homography {
  const at = (row: number, column: number) => a[row * 3]! * b[column]! + a[row * 3 + 1]! * b[column + 3]! + a[row * 3 + 2]! * b[column + 6]!;
  return [at(0, 0), at(0, 1), at(0, 2), at(1, 0), at(1, 1), at(1, 2), at(2, 0), at(2, 1), at(2, 2)];
}

/** The way back, by the adjugate, scaled so that its last number is 1 where that is not 0. */
export function inverted(h: Homography): Homography {
  const [a, b, c, d, e, f, g, i, j] = h;
  const adjugate: Homography = [
    e * j - f * i, c * i - b * j, b * f - c * e,
    f * g - d * j, a * j - c * g, c * d - a * f,
    d * i - e * g, b * g - a * i, a * e - b * d,
  ];
  const last = adjugate[8] === 0 ? 1 : adjugate[8];
  return adjugate.map((each) => each / last) as unknown as Homography;
}

/** Four corners in order: top left, top right, bottom right, bottom left. */
export type Quad = readonly [Point, Point, Point, Point];

/** The map that takes the rectangle (0, 0)-(width, height) to a quad (Heckbert 1989, section 2.2.3). */
export function ofQuad(width: number, height: number, [p0, p1, p2, p3]: Quad): Homography {
  const sx = p0.x - p1.x + p2.x - p3.x;
  const sy = p0.y - p1.y + p2.y - p3.y;
  const dx1 = p1.x - p2.x;
  const dx2 = p3.x - p2.x;
  const dy1 = p1.y - p2.y;
  const dy2 = p3.y - p2.y;
  const det = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / det;
  const h = (dx1 * sy - sx * dy1) / det;
  const unit: Homography = [p1.x - p0.x + g * p1.x, p3.x - p0.x + h * p3.x, p0.x, p1.y - p0.y + g * p1.y, p3.y - p0.y + h * p3.y, p0.y, g, h, 1];
  return product(unit, scaling(1 / width, 1 / height));
}
