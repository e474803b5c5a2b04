/** A box of the page as the quadrilateral that it is on the member's own photo or PDF page. */
import type { Homography } from '../../lib/intake/doc';
import { mapped, type Point, type Quad } from '../../lib/intake/picture/homography';
import type { PageBox } from './places';

/**
 * Room between the words and their outline, as a share of the line's height: the line must not touch the letters. Of a
 * page that was flattened the height of a line is measured from its ink, and its paper was not quite flat.
 */
const ROOM = { asPrinted: 0.2, flattened: 0.45 } as const;
/** A line this low can only be a mistake; its outline still has to be seen. In units of the page. */
const LEAST_ROOM = 1.5;

type Box = Omit<PageBox, 'page'>;

export function withRoom({ x, y, width, height }: Box, page: keyof typeof ROOM = 'asPrinted'): Box {
  const room = Math.max(LEAST_ROOM, height * ROOM[page]);
  return { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
}

/** The homogeneous coordinate of a point: where it is not positive, the point has no place on the source. */
const depth = (by: Homography, { x, y }: Point): number => by[6] * x + by[7] * y + by[8];

/** Corners in order from the top left as the text reads; undefined where the map gives them no place. */
export function quadOf({ x, y, width, height }: Box, toSource?: Homography): Quad | undefined {
  const corners = [{ x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }] as const;
  if (!toSource) return corners;
  const signs = corners.map((corner) => Math.sign(depth(toSource, corner)));
  if (signs.some((sign) => sign === 0 || sign !== signs[0])) return undefined;
  const quad = corners.map((corner) => mapped(toSource, corner));
  return quad.every((point) => Number.isFinite(point.x) && Number.isFinite(point.y)) ? (quad as unknown as Quad) : undefined;
}

/** As the `points` of an SVG polygon, in hundredths. */
export const svgPoints = (quad: Quad): string => quad.map(({ x, y }) => `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`).join(' ');

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The upright box around all of them; undefined for none. */
export function boundsOf(quads: readonly Quad[]): Bounds | undefined {
  const points = quads.flat();
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
