/** Picture files made byte by byte, for tests. */
import { BLACK_RUNS, WHITE_RUNS } from '../../../lib/intake/picture/fax-codes';

const u16 = (value: number) => [value & 255, value >> 8];
const u32 = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24];

/** A little-endian TIFF directory entry of shorts (3) or longs (4). */
const entry = (tag: number, type: 3 | 4, value: number) => [...u16(tag), ...u16(type), ...u32(1), ...(type === 3 ? [...u16(value), 0, 0] : u32(value))];

/** The JPEG with an EXIF block that says how it is turned. */
export function jpegWithExif(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = [0x49, 0x49, 0x2a, 0, ...u32(8), ...u16(1), ...entry(274, 3, orientation), ...u32(0)];
  const block = [...Buffer.from('Exif\0\0'), ...tiff];
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, (block.length + 2) >> 8, (block.length + 2) & 255, ...block, ...jpeg.subarray(2)]);
}

/** The PNG with pixels per inch; its check sum is right, as browsers ask for that. */
export function pngWithDensity(png: Uint8Array, x: number, y: number): Uint8Array {
  const big = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
  const body = [...Buffer.from('pHYs'), ...big(Math.round(x / 0.0254)), ...big(Math.round(y / 0.0254)), 1];
  let crc = 0xffffffff;
  for (const byte of body) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  }
  return Uint8Array.from([...png.subarray(0, 33), ...big(9), ...body, ...big(~crc >>> 0), ...png.subarray(33)]);
}

/** Two frames of 8 by 8: black, then white. */
export function movingGif(): Uint8Array {
  const frame = (codes: number[]) => [0x21, 0xf9, 4, 4, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, 8, 0, 8, 0, 0, 2, ...codes];
  // LZW of 64 equal pixels at a code size of 2: the code table of GIF 89a, found once and written out.
  const pixels = (colour: 0 | 1) => gifRun(colour, 64);
  return Uint8Array.from([
    ...Buffer.from('GIF89a'), 8, 0, 8, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, // two colours
    0x21, 0xff, 11, ...Buffer.from('NETSCAPE2.0'), 3, 1, 0, 0, 0,
    ...frame(pixels(0)), ...frame(pixels(1)), 0x3b,
  ]);
}

/** LZW that only ever sends one colour, with a clear code before the table grows. */
function gifRun(colour: number, count: number): number[] {
  const CLEAR = 4;
  const END = 5;
  const codes = Array.from({ length: count }, (_, at) => (at % 2 === 0 ? [CLEAR, colour] : [colour])).flat().concat(END);
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const code of codes) {
    held |= code << bits;
    bits += 3;
    while (bits >= 8) {
      bytes.push(held & 255);
      held >>= 8;
      bits -= 8;
    }
  }
  if (bits > 0) bytes.push(held);
  return [bytes.length, ...bytes, 0];
}

/** Bits in order, filled up to bytes. */
export function packed(bits: string): Uint8Array {
  return Uint8Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) => parseInt(bits.slice(at * 8, at * 8 + 8).padEnd(8, '0'), 2));
}

/** The code of a run: make-up codes, then the rest. */
export function runBits(length: number, black: boolean): string {
  const codes = new Map([...(black ? BLACK_RUNS : WHITE_RUNS)].map(([key, run]) => [run, key.toString(2).slice(1)]));
  let bits = '';
  let left = length;
  for (; left > 2560; left -= 2560) bits += codes.get(2560)!;
  if (left >= 64) bits += codes.get(left - (left % 64))!;
  return bits + codes.get(left % 64)!;
}

export interface FaxPage {
  readonly width: number;
  readonly height: number;
  readonly orientation: number;
}

/** A TIFF of one-dimensional fax pages (compression 2): white, with a black quarter at the top left. */
export function tiffOfPages(pages: readonly FaxPage[]): Uint8Array {
  const bytes = [0x49, 0x49, 0x2a, 0, ...u32(8)];
  pages.forEach(({ width, height, orientation }, number) => {
    const row = (y: number) => (y < height / 2 ? runBits(0, false) + runBits(width / 2, true) + runBits(width / 2, false) : runBits(width, false));
    const data = Array.from({ length: height }, (_, y) => [...packed(row(y))]).flat();
    const entries = (at: number) => [
      entry(256, 3, width), entry(257, 3, height), entry(258, 3, 1), entry(259, 3, 2), entry(262, 3, 0),
      entry(273, 4, at), entry(274, 3, orientation), entry(278, 3, height), entry(279, 4, data.length),
    ];
    const size = 2 + 12 * entries(0).length + 4;
    const at = bytes.length + size;
    const next = number + 1 < pages.length ? at + data.length : 0;
    bytes.push(...u16(entries(0).length), ...entries(at).flat(), ...u32(next), ...data);
  });
  return Uint8Array.from(bytes);
}

export interface TiffPart {
  readonly width: number;
  readonly height: number;
  readonly compression: number;
  /** All rows of the page, packed. */
  readonly part: Uint8Array;
}

/** A TIFF of one grey page in one strip. */
export function tiffOfPart({ width, height, compression, part }: TiffPart): Uint8Array<ArrayBuffer> {
  const entries = (at: number) => [
    entry(256, 3, width), entry(257, 3, height), entry(258, 3, 8), entry(259, 3, compression), entry(262, 3, 1),
    entry(273, 4, at), entry(277, 3, 1), entry(278, 3, height), entry(279, 4, part.length),
  ];
  const count = entries(0).length;
  return Uint8Array.from([0x49, 0x49, 0x2a, 0, ...u32(8), ...u16(count), ...entries(8 + 2 + 12 * count + 4).flat(), ...u32(0), ...part]);
}

/** A TIFF of pages without pixels, each with one long list; the lists of all pages are the same bytes of the file. */
export function tiffOfTags(pages: number, values: number): Uint8Array<ArrayBuffer> {
  const size = 2 + 12 * 3 + 4;
  const list = 8 + size * pages;
  const directories = Array.from({ length: pages }, (_, page) => [
    ...u16(3), ...entry(256, 3, 8), ...entry(257, 3, 8), ...u16(700), ...u16(1), ...u32(values), ...u32(list), ...u32(page + 1 < pages ? 8 + size * (page + 1) : 0),
  ]);
  const bytes = new Uint8Array(list + values);
  bytes.set([0x49, 0x49, 0x2a, 0, ...u32(8), ...directories.flat()]);
  return bytes;
}
