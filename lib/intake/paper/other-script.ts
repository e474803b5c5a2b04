/**
 * Whether a page that reads as no language is printed in letters that the engine does not know. A bad photo of English
 * must not be called that, nor a note by hand: so the letters have to be large and sharp, and the same shapes have to
 * come again and again, as only print does.
 */
import type { Grey } from '../picture/grey';
import { lettersOnWhite, type Letters } from '../picture/letters';
import type { PreparedPage } from '../picture/prepared-page';

/** A paragraph; fewer shapes prove nothing. */
const FEWEST = 60;
/** More than this are not compared: the first of a page speak for the rest. */
const MOST = 400;
/** Inches: letters of print that is meant to be read. */
const SMALLEST = 0.045;
const LARGEST = 0.5;
/** Pixels: what is smaller cannot be read in English either. */
const FEWEST_PIXELS = 11;
/** Pixels between ink and paper for each one of ink, on letters as small as that; blur makes more of them. */
const MOST_SOFT = 1.1;
/** Cells of the grid on which shapes are compared, on a side. */
const GRID = 10;
/** Correlation from which two shapes are the same letter; noise of a sharp scan leaves more. */
const SAME = 0.93;
const SAME_SIZE = 0.12;
/** Share of shapes that have a twin. Handwriting stays below 0.1, sharp print is above 0.6 in any script. */
const LEAST_TWINS = 0.45;

export function isOtherScript({ grey, dpi }: PreparedPage): boolean {
  const shapes = shapesOf(grey, lettersOnWhite(grey), dpi);
  if (shapes.length < FEWEST || !isSharp(shapes)) return false;
  const twins = shapes.filter((shape, at) => shapes.some((other, index) => index !== at && areTwins(shape, other)));
  return twins.length >= LEAST_TWINS * shapes.length;
}

/** Letters of English as large and as sharp as these would have been read. */
function isSharp(shapes: readonly Shape[]): boolean {
  const heights = shapes.map(({ height }) => height).sort((a, b) => a - b);
  const soft = shapes.map((shape) => shape.softness).sort((a, b) => a - b);
  return heights[heights.length >> 1]! >= FEWEST_PIXELS && soft[soft.length >> 1]! <= MOST_SOFT;
}

interface Shape {
  readonly width: number;
  readonly height: number;
  /** Pixels that are neither paper nor ink, for each pixel of ink. */
  readonly softness: number;
  /** Ink on a grid, less its mean, of length one. */
  readonly ink: Float32Array;
}

function shapesOf(page: Grey, letters: Letters, dpi: number): Shape[] {
  const shapes: Shape[] = [];
  for (let at = 0; at < letters.count && shapes.length < MOST; at += 1) {
    const [left, right, top, bottom] = [letters.left[at]!, letters.right[at]!, letters.top[at]!, letters.bottom[at]!];
    const [width, height] = [right - left, bottom - top];
    const long = Math.max(width, height) / dpi;
    // Strokes and dots are alike in every hand.
    if (long < SMALLEST || long > LARGEST || Math.min(width, height) < 0.3 * Math.max(width, height)) continue;
    shapes.push({ width, height, softness: softnessOf(page, left, top, width, height), ink: onGrid(page, left, top, width, height) });
  }
  return shapes;
}

function softnessOf({ width: stride, data }: Grey, left: number, top: number, width: number, height: number): number {
  let ink = 0;
  let between = 0;
  for (let y = Math.floor(top); y < top + height; y += 1) {
    for (let x = Math.floor(left); x < left + width; x += 1) {
      const value = data[y * stride + x] ?? 255;
      if (value < 80) ink += 1;
      else if (value < 200) between += 1;
    }
  }
  return between / Math.max(1, ink);
}

function onGrid({ width: stride, data }: Grey, left: number, top: number, width: number, height: number): Float32Array {
  const ink = new Float32Array(GRID * GRID);
  for (let row = 0; row < GRID; row += 1) {
    for (let column = 0; column < GRID; column += 1) {
      const [x0, x1] = [left + (column * width) / GRID, left + ((column + 1) * width) / GRID];
      const [y0, y1] = [top + (row * height) / GRID, top + ((row + 1) * height) / GRID];
      let sum = 0;
      let count = 0;
      for (let y = Math.floor(y0); y < Math.max(Math.floor(y0) + 1, y1); y += 1) {
        for (let x = Math.floor(x0); x < Math.max(Math.floor(x0) + 1, x1); x += 1) {
          sum += 255 - (data[y * stride + x] ?? 255);
          count += 1;
        }
      }
      ink[row * GRID + column] = sum / count;
    }
  }
  const mean = ink.reduce((sum, value) => sum + value, 0) / ink.length;
  const norm = Math.sqrt(ink.reduce((sum, value) => sum + (value - mean) ** 2, 0)) || 1;
  return ink.map((value) => (value - mean) / norm);
}

function areTwins(a: Shape, b: Shape): boolean {
  if (Math.abs(a.width - b.width) > SAME_SIZE * Math.max(a.width, b.width) || Math.abs(a.height - b.height) > SAME_SIZE * Math.max(a.height, b.height)) return false;
  let product = 0;
  for (let at = 0; at < a.ink.length; at += 1) product += a.ink[at]! * b.ink[at]!;
  return product >= SAME;
}
