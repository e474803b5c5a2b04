/** Finds a sheet of paper on a desk. Only a sheet that is beyond doubt is found: else the whole picture is the page. */
import type { Grey } from './grey';
import { mapped, ofQuad, inverted, type Point, type Quad } from './homography';
import type { Letters } from './letters';
import { edgesOf, sheetEdges, type Side } from './sheet-edges';
import { middleOf, tileAt, type Tiles } from './paper';
import { factorFor, shrunk } from './shrink';

/** Pixels of the longer side at which the edges of a sheet are sought. */
const WORKING_SIDE = 400;
/** A sheet fills at least this share of the picture: less is a label, or a photo in which nothing can be read. */
const LEAST_AREA = 0.2;
/** Share of a side along which an edge from dark to light must show. */
const SURE = 0.6;
const SURE_ON_AVERAGE = 0.75;
/** More letters outside than this share of those inside: the quad is a part of something larger. */
const STRAY_LETTERS = 0.04;
/** Share of the sheet's brightness from which on the ground beside it may be paper too. */
const SAME_GROUND = 0.72;
const LETTERS_OF_TILE = 3;
/** A side this near the frame, in shares of the picture, is the frame. */
const AT_FRAME = 0.015;

/** The sheet's corners in pixels of the picture, beginning at the top left as it lies; undefined where it is not sure. */
export function findSheet(grey: Grey, letters: Letters, tiles: Tiles): Quad | undefined {
  const factor = factorFor(Math.max(grey.width, grey.height), WORKING_SIDE);
  const small = shrunk(grey, factor);
  const edges = edgesOf(small);
  const best = bestOf(sheetEdges(edges), small);
  if (!best) return undefined;
  const quad = best.map(({ x, y }) => ({ x: (x + 0.5) * factor, y: (y + 0.5) * factor })) as unknown as Quad;
  return strayLetters(quad, letters, tiles) > STRAY_LETTERS ? undefined : quad;
}

function bestOf(sides: readonly (readonly Side[])[], { width, height }: Grey): Quad | undefined {
  const [tops, rights, bottoms, lefts] = sides as [Side[], Side[], Side[], Side[]];
  let best: { quad: Quad; score: number } | undefined;
  for (const top of tops) for (const bottom of bottoms) for (const left of lefts) for (const right of rights) {
    const all = [top, right, bottom, left];
    if (all.filter((side) => !side.frame).length < 2) continue;
    const quad = quadOf(top, right, bottom, left);
    if (!quad || !sensible(quad, width, height)) continue;
    const shown = shownShares(quad, all);
    if (!shown) continue;
    const score = shown * Math.sqrt(areaOf(quad) / (width * height));
    if (!best || score > best.score) best = { quad, score };
  }
  return best && !isFrame(best.quad, width, height) ? best.quad : undefined;
}

/** The share of the sides along which the edge shows; 0 where it is not enough. */
function shownShares(quad: Quad, sides: readonly Side[]): number {
  let sum = 0;
  let real = 0;
  for (const [at, side] of sides.entries()) {
    if (side.frame) continue;
    const shown = side.shown(quad[at]!, quad[(at + 1) % 4]!);
    if (shown < SURE) return 0;
    sum += shown;
    real++;
  }
  const mean = sum / real;
  // The frame of the picture shows nothing for or against a side: it counts a little less than a true edge.
  return mean < SURE_ON_AVERAGE ? 0 : (sum + (4 - real) * 0.7) / 4;
}

function quadOf(top: Side, right: Side, bottom: Side, left: Side): Quad | undefined {
  const corners = [crossing(left, top), crossing(top, right), crossing(right, bottom), crossing(bottom, left)];
  return corners.every((corner) => corner !== undefined) ? (corners as unknown as Quad) : undefined;
}

/** Where two lines x·cos + y·sin = distance meet. */
function crossing(a: Side, b: Side): Point | undefined {
  const det = a.cos * b.sin - a.sin * b.cos;
  if (Math.abs(det) < 0.5) return undefined; // less than 30 degrees between sides: no sheet
  return { x: (a.distance * b.sin - b.distance * a.sin) / det, y: (a.cos * b.distance - b.cos * a.distance) / det };
}

/** Large, within the picture, convex, and no more slanted than a camera held by hand makes it. */
function sensible(quad: Quad, width: number, height: number): boolean {
  const slack = 0.03 * Math.max(width, height);
  if (quad.some(({ x, y }) => x < -slack || y < -slack || x > width + slack || y > height + slack)) return false;
  if (areaOf(quad) < LEAST_AREA * width * height) return false;
  const [top, right, bottom, left] = quad.map((corner, at) => lengthOf(corner, quad[(at + 1) % 4]!)) as [number, number, number, number];
  const alike = (a: number, b: number) => Math.min(a, b) > 0.6 * Math.max(a, b);
  return alike(top, bottom) && alike(left, right) && Math.max(top, left) < 2.6 * Math.min(top, left);
}

export const lengthOf = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function areaOf(quad: Quad): number {
  return Math.abs(quad.reduce((sum, { x, y }, at) => sum + x * quad[(at + 1) % 4]!.y - quad[(at + 1) % 4]!.x * y, 0)) / 2;
}

function isFrame(quad: Quad, width: number, height: number): boolean {
  const frame = [{ x: 0, y: 0 }, { x: width, y: 0 }, { x: width, y: height }, { x: 0, y: height }];
  return quad.every((corner) => frame.some(({ x, y }) => Math.abs(x - corner.x) < AT_FRAME * width && Math.abs(y - corner.y) < AT_FRAME * height));
}

/**
 * Letters outside the quad for each letter inside. Wood and cloth give shapes like letters too, but on a ground darker
 * than the sheet beside them; light letters on dark, as in a banner over the page, are those of a tile.
 */
function strayLetters(quad: Quad, letters: Letters, tiles: Tiles): number {
  const toUnit = inverted(ofQuad(1, 1, quad));
  const ground = (at: Point) => tiles.paper[tileAt(tiles, at)]!;
  const straight = quad.every((corner, at) => leansLittle(corner, quad[(at + 1) % 4]!));
  let inside = 0;
  let outside = 0;
  for (let at = 0; at < letters.count; at++) {
    const middle = { x: (letters.left[at]! + letters.right[at]!) / 2, y: (letters.top[at]! + letters.bottom[at]!) / 2 };
    const place = mapped(toUnit, middle);
    if (isInside(place)) inside++;
    else if (straight || ground(middle) > SAME_GROUND * ground(nearestInside(quad, place))) outside++;
  }
  for (let tile = 0; tile < tiles.polarity.length; tile++) {
    if (tiles.polarity[tile]! < 0 && !isInside(mapped(toUnit, middleOf(tiles, tile)))) outside += LETTERS_OF_TILE;
  }
  return outside / Math.max(1, inside);
}

/** Off the sheet by more than the rounding of its corners. */
const isInside = ({ x, y }: Point): boolean => x > -0.03 && y > -0.03 && x < 1.03 && y < 1.03;

/** The point of the sheet, a little within it, that is nearest to a place beside it (in units of the sheet). */
function nearestInside(quad: Quad, { x, y }: Point): Point {
  const within = (value: number) => Math.min(0.96, Math.max(0.04, value));
  return mapped(ofQuad(1, 1, quad), { x: within(x), y: within(y) });
}

const leansLittle = (a: Point, b: Point): boolean => Math.min(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < 0.004 * lengthOf(a, b);
