/** From a picture's grey pixels to a page for OCR: found, flattened, upright but for quarter turns, on white paper. */
import type { Homography } from '../doc';
import type { Grey } from './grey';
import { chained, IDENTITY, inverted, mapped, ofQuad, shifting, type Quad } from './homography';
import { lettersOf } from './letters';
import { findSheet, lengthOf } from './page-quad';
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
  const sheet = findSheet(grey, letters);
  const flat = sheet ? flattening(sheet) : { width: grey.width, height: grey.height, toSource: IDENTITY };
  const { angle } = skewOf(letters, inverted(flat.toSource));
  const upright = Math.abs(angle) < LEAST_SKEW ? flat : rotated(flat, angle);
  const page = drawn(grey, upright, sheet !== undefined);
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

function drawn(grey: Grey, frame: Frame, found: boolean): Grey {
  if (frame.toSource === IDENTITY) return whitened(grey);
  return found ? whitened(warped(grey, frame.toSource, frame.width, frame.height)) : warped(whitened(grey), frame.toSource, frame.width, frame.height, 255);
}

