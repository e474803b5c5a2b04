/** Orientation and resolution of a photo's EXIF block, which is a small TIFF file. */
import { first, TAG, tagsOfFirst } from './tiff-pages';

export interface Density {
  /** Pixels per inch, across and down. */
  readonly x: number;
  readonly y: number;
}

export function exifOf(tiff: Uint8Array): { orientation: number; density?: Density } {
  const tags = tagsOfFirst(tiff);
  const orientation = tags && first(tags, TAG.orientation);
  const density = tags && densityOf(tags);
  return { orientation: orientation !== undefined && orientation >= 1 && orientation <= 8 ? orientation : 1, ...(density && { density }) };
}

/** Resolution by tags 282, 283 and 296 (2 inches, the default; 3 centimetres; 1 none). */
export function densityOf(tags: ReadonlyMap<number, readonly number[]>): Density | undefined {
  const [x, y, unit] = [first(tags, TAG.xResolution), first(tags, TAG.yResolution), first(tags, TAG.unit) ?? 2];
  if (x === undefined || y === undefined || !(x > 0) || !(y > 0) || unit === 1) return undefined;
  const by = unit === 3 ? 2.54 : 1;
  return { x: x * by, y: y * by };
}
