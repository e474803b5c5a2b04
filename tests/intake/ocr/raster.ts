/** Small rasters for tests: paper, with ink drawn on it. */
import type { Grey } from '../../../lib/intake/picture/grey';

export const paper = (width: number, height: number): Grey => ({ width, height, data: new Uint8Array(width * height).fill(250) });

/** Fills a rectangle; edges half-open. */
export function ink(page: Grey, left: number, top: number, right: number, bottom: number, value = 20): void {
  for (let y = top; y < bottom; y += 1) page.data.fill(value, y * page.width + left, y * page.width + right);
}

/** A letter of two stems and a foot, `size` pixels high, standing on `base`. */
export function letter(page: Grey, left: number, base: number, size: number): number {
  const stem = Math.max(2, Math.round(size / 7));
  const width = Math.round(size * 0.6);
  ink(page, left, base - size, left + stem, base);
  ink(page, left + width - stem, base - size, left + width, base);
  ink(page, left, base - stem, left + width, base);
  return left + width;
}

/** Letters with the white of print between them; gives their right edge. */
export function word(page: Grey, left: number, base: number, size: number, letters: number): number {
  let right = left;
  for (let at = 0; at < letters; at += 1) right = letter(page, at === 0 ? left : right + Math.max(2, Math.round(size / 8)), base, size);
  return right;
}

export const inkOf = ({ data }: Grey): number => data.reduce((sum, value) => sum + Number(value < 128), 0);
