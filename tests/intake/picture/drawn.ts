/** Rasters drawn in code: pages of letter-like shapes, desks, shadows, noise. */
import { newGrey, type Grey } from '../../../lib/intake/picture/grey';
import type { Point } from '../../../lib/intake/picture/homography';

export function filled(width: number, height: number, value: number): Grey {
  const grey = newGrey(width, height);
  grey.data.fill(value);
  return grey;
}

export function rectangle(grey: Grey, left: number, top: number, width: number, height: number, value: number): void {
  for (let y = Math.max(0, top); y < Math.min(grey.height, top + height); y++) grey.data.fill(value, y * grey.width + Math.max(0, left), y * grey.width + Math.min(grey.width, left + width));
}

/** A stream of numbers from 0 to 1, always the same for a seed. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (state * 1664525 + 1013904223) >>> 0) / 4294967296;
}

export function noisy(grey: Grey, by: number, seed = 1): Grey {
  const next = numbers(seed);
  return { ...grey, data: grey.data.map((value) => Math.max(0, Math.min(255, value + (next() + next() + next() - 1.5) * by * 2))) };
}

export const lit = (grey: Grey, light: (x: number, y: number) => number): Grey => ({
  ...grey, data: grey.data.map((value, at) => value * light((at % grey.width) / grey.width, Math.floor(at / grey.width) / grey.height)),
});

/** A ring with a stem: half the letters reach up as b and d do, few reach down as p does. */
function letter(grey: Grey, left: number, foot: number, size: number, kind: number, ink: number): void {
  const stroke = Math.max(1, Math.round(size / 5));
  const top = foot - size;
  rectangle(grey, left, top, size, stroke, ink);
  rectangle(grey, left, foot - stroke, size, stroke, ink);
  rectangle(grey, left, top, stroke, size, ink);
  rectangle(grey, left + size - stroke, top, stroke, size, ink);
  if (kind < 0.45) rectangle(grey, left, foot - Math.round(size * 1.5), stroke, size, ink);
  else if (kind < 0.5) rectangle(grey, left, top, stroke, Math.round(size * 1.4), ink);
}

export interface Text {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly lines: number;
  /** Height of a letter without stem, in pixels. */
  readonly size: number;
  readonly ink?: number;
}

/** Lines of letters in words; the last of each four lines is short. */
export function writeText(grey: Grey, { left, top, right, lines, size, ink = 30 }: Text, seed = 7): void {
  const next = numbers(seed);
  for (let line = 0; line < lines; line++) {
    const end = line % 4 === 3 ? left + (right - left) * 0.4 : right;
    const foot = top + Math.round((line + 1) * size * 2.6);
    for (let x = left; x + size < end; x += Math.round(size * (next() < 0.18 ? 2.2 : 1.35))) letter(grey, x, foot, size, next(), ink);
  }
}

/** A letter page at 100 pixels per inch. */
export function letterPage(paper = 240, ink = 30): Grey {
  const page = filled(850, 1100, paper);
  writeText(page, { left: 90, top: 90, right: 760, lines: 34, size: 9, ink });
  return page;
}

/** Mean brightness about a point. */
export function around({ width, height, data }: Grey, at: Point, radius: number): number {
  let sum = 0;
  let count = 0;
  for (let y = Math.round(at.y) - radius; y <= at.y + radius; y++) {
    for (let x = Math.round(at.x) - radius; x <= at.x + radius; x++) {
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      sum += data[y * width + x]!;
      count++;
    }
  }
  return count === 0 ? NaN : sum / count;
}

/** The pixel that holds a point; NaN outside. */
export const pixelAt = ({ width, data }: Grey, { x, y }: Point): number => data[Math.floor(y) * width + Math.floor(x)] ?? NaN;

export function lightestNear(grey: Grey, at: Point, radius: number): number {
  let lightest = 0;
  for (let y = at.y - radius; y <= at.y + radius; y++) for (let x = at.x - radius; x <= at.x + radius; x++) lightest = Math.max(lightest, pixelAt(grey, { x, y }) || 0);
  return lightest;
}
