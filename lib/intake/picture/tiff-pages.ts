/**
 * The directories of a TIFF file (TIFF 6.0, section 2), read with bounds: utif2 follows their chain for ever if it is
 * a ring, and believes every count.
 */
import { Problem } from '../../problems/problem';

/** Tags by number, as lists of numbers; ASCII and unknown types are left out. */
export type TiffPage = ReadonlyMap<number, readonly number[]>;

export interface TiffFile {
  readonly littleEndian: boolean;
  readonly pages: readonly TiffPage[];
}

export const TAG = {
  subfile: 254, width: 256, height: 257, bits: 258, compression: 259, photometric: 262, fillOrder: 266, offsets: 273, orientation: 274, samples: 277,
  rowsPerStrip: 278, byteCounts: 279, xResolution: 282, yResolution: 283, fax3: 292, unit: 296, tileWidth: 322, tileHeight: 323, tileOffsets: 324, tileCounts: 325,
} as const;

/** More pages than any letter; the reading of pages is capped elsewhere. */
const MOST_PAGES = 2000;
const MOST_TAGS = 200;
/** Bytes, ASCII, shorts, longs, rationals, signed bytes, undefined. */
const SIZES: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1 };
/** Strips, tiles and tables; a longer list is a private tag. */
const MOST_VALUES = 400_000;
/**
 * Of all tags together: two numbers for each row of the longest fax. Tags of many pages may all point at the same bytes,
 * so that the size of the file says nothing about them.
 */
const MOST_VALUES_OF_FILE = 10_000_000;

/** The tags of the first directory, whatever it is: EXIF is one. Undefined where the bytes are no TIFF. */
export function tagsOfFirst(bytes: Uint8Array): TiffPage | undefined {
  return directoriesOf(bytes, 1)?.directories[0];
}

/**
 * Undefined where the bytes are no TIFF with a page; thumbnails (reduced resolution) are no pages.
 * @throws Problem `picture-too-large` where the tags alone would fill the memory
 */
export function tiffOf(bytes: Uint8Array): TiffFile | undefined {
  const found = directoriesOf(bytes, MOST_PAGES);
  if (found?.isCut) throw new Problem('picture-too-large', 'tags');
  const pages = found?.directories.filter((page) => page.has(TAG.width) && page.has(TAG.height) && !((first(page, TAG.subfile) ?? 0) & 1)) ?? [];
  return found && pages.length > 0 ? { littleEndian: found.littleEndian, pages } : undefined;
}

function directoriesOf(bytes: Uint8Array, most: number): { littleEndian: boolean; directories: TiffPage[]; isCut: boolean } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) return undefined;
  const littleEndian = bytes[0] === 0x49;
  if (view.getUint16(2, littleEndian) !== 42) return undefined;
  const directories: TiffPage[] = [];
  const seen = new Set<number>();
  let room = MOST_VALUES_OF_FILE;
  let at = view.getUint32(4, littleEndian);
  while (at >= 8 && at + 2 <= bytes.length && !seen.has(at) && directories.length < most && room >= 0) {
    seen.add(at);
    const count = view.getUint16(at, littleEndian);
    if (count > MOST_TAGS) break;
    const tags = readTags(view, at + 2, count, littleEndian);
    for (const values of tags.values()) room -= values.length;
    directories.push(tags);
    const next = at + 2 + 12 * count;
    if (next + 4 > bytes.length) break;
    at = view.getUint32(next, littleEndian);
  }
  return { littleEndian, directories, isCut: room < 0 };
}

/** The first value of a tag. */
export const first = (page: TiffPage, tag: number): number | undefined => page.get(tag)?.[0];

function readTags(view: DataView, from: number, count: number, littleEndian: boolean): Map<number, number[]> {
  const tags = new Map<number, number[]>();
  for (let at = from; at + 12 <= view.byteLength && at < from + 12 * count; at += 12) {
    const type = view.getUint16(at + 2, littleEndian);
    const length = view.getUint32(at + 4, littleEndian);
    const size = SIZES[type];
    if (size === undefined || length === 0 || length > MOST_VALUES) continue;
    const place = size * length <= 4 ? at + 8 : view.getUint32(at + 8, littleEndian);
    if (place + size * length > view.byteLength) continue;
    tags.set(view.getUint16(at, littleEndian), Array.from({ length }, (_, index) => value(view, type, place + index * size, littleEndian)));
  }
  return tags;
}

function value(view: DataView, type: number, at: number, littleEndian: boolean): number {
  switch (type) {
    case 3: return view.getUint16(at, littleEndian);
    case 4: return view.getUint32(at, littleEndian);
    case 5: return view.getUint32(at, littleEndian) / (view.getUint32(at + 4, littleEndian) || 1);
    default: return view.getUint8(at);
  }
}
