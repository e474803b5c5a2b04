/** From a picture's grey pixels to a page for OCR: found, flattened, upright but for quarter turns, on white paper. */
import type { Homography } from '../doc';
import type { Grey } from './grey';
import { chained, IDENTITY, inverted, mapped, ofQuad, shifting, type Quad } from './homography';
import { lettersOf } from './letters';
import { findSheet, lengthOf } from './page-quad';
import { tilesOf } from './paper';
import type { PreparedPage } from './prepared-page';
import { inkOf } from './ink';
import { skewOf } from './skew';
import { dpiOfSheet } from './true-dpi';
import { warped } from './warp';
import { whitened } from './whiten';

export type { PreparedPage, QuarterTurns } from './prepared-page';

export interface PrepareHint {
  /** Pixels per inch of the given raster, where they are known for sure (a PDF page that was drawn at a scale). */
  readonly dpi?: number;
}

/** Less skew than this moves no letter out of its line. */
const LEAST_SKEW = (0.1 * Math.PI) / 180;

export function preparePage(grey: Grey, hint: PrepareHint = {}): PreparedPage {
  const letters = lettersOf(grey);
  const sheet = findSheet(grey, letters, tilesOf(grey));
  const flat: Frame = sheet ? flattening(sheet) : { width: grey.width, height: grey.height, toSource: IDENTITY };
  const { angle } = skewOf(letters, inverted(flat.toSource));
  const upright = Math.abs(angle) < LEAST_SKEW ? flat : rotated(flat, angle);
  const page = drawn(grey, upright, sheet && flat);
  const dpi = (sheet ? undefined : hint.dpi) ?? dpiOfSheet(flat.width, flat.height, letters.size * scaleOf(upright));
  return { grey: page, dpi, toSource: upright.toSource, ...inkOf(page) };
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly toSource: Homography;
}

/** The sheet as a rectangle with about the pixels that it has in the picture. */
function flattening(quad: Quad): Frame {
  const [top, right, bottom, left] = quad.map((corner, at) => lengthOf(corner, quad[(at + 1) % 4]!)) as [number, number, number, number];
  const width = Math.round(Math.max(top, bottom));
  const height = Math.round(Math.max(left, right));
  return { width, height, toSource: ofQuad(width, height, quad) };
}

/** The frame turned back by `angle`, and so much larger that nothing falls out of it. */
function rotated({ width, height, toSource }: Frame, angle: number): Frame {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const wide = Math.ceil(width * Math.abs(cos) + height * Math.abs(sin));
  const high = Math.ceil(width * Math.abs(sin) + height * Math.abs(cos));
  const turn: Homography = [cos, -sin, 0, sin, cos, 0, 0, 0, 1];
  return { width: wide, height: high, toSource: chained(shifting(-wide / 2, -high / 2), turn, shifting(width / 2, height / 2), toSource) };
}

/** Pixels of the frame for one of the source, about its middle. */
function scaleOf({ width, height, toSource }: Frame): number {
  const here = mapped(toSource, { x: width / 2, y: height / 2 });
  const there = mapped(toSource, { x: width / 2 + 1, y: height / 2 });
  return 1 / lengthOf(here, there);
}

/** The desk that shows past a sheet would be read as scribble; its curled edges may lie this far out, in shares of its size. */
const PAST_EDGE = 0.012;

function drawn(grey: Grey, frame: Frame, sheet: Frame | undefined): Grey {
  if (!sheet) return frame.toSource === IDENTITY ? whitened(grey) : warped(whitened(grey), frame.toSource, frame.width, frame.height, 255);
  const page = whitened(warped(grey, frame.toSource, frame.width, frame.height));
  clearPast(page, chained(frame.toSource, inverted(sheet.toSource)), sheet);
  return page;
}

/** Makes white what lies past the sheet. `toSheet` is affine: both frames are of the same plane. */
function clearPast({ width, height, data }: Grey, toSheet: Homography, sheet: Frame): void {
  const scale = toSheet[8];
  const [a, b, c, d, e, f] = toSheet.map((each) => each / scale) as unknown as Homography;
  const [wide, high] = [PAST_EDGE * sheet.width, PAST_EDGE * sheet.height];
  for (let y = 0; y < height; y++) {
    const [left, right] = within(a, b * y + c, -wide, sheet.width + wide);
    const [upper, lower] = within(d, e * y + f, -high, sheet.height + high);
    const start = Math.min(width, Math.max(0, Math.ceil(Math.max(left, upper))));
    const end = Math.max(start, Math.min(width, Math.floor(Math.min(right, lower))));
    data.fill(255, y * width, y * width + start);
    data.fill(255, y * width + end, (y + 1) * width);
  }
}

/** The values of x for which `slope`·x + `offset` lies between two bounds. */
function within(slope: number, offset: number, least: number, most: number): [number, number] {
  if (Math.abs(slope) < 1e-9) return offset >= least && offset <= most ? [-Infinity, Infinity] : [0, 0];
  const ends = [(least - offset) / slope, (most - offset) / slope];
  return [Math.min(...ends), Math.max(...ends)];
}
