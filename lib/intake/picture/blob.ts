/**
 * A raster as a PNG file for the OCR engine, with its resolution in it. It is stored, not packed: it only goes from one
 * thread to another, and packing took longer than all other preparation.
 */
import type { Grey } from './grey';

const INCHES_PER_METRE = 39.3701;
/** Longest stored block of deflate (RFC 1951, 3.2.4). */
const MOST_STORED = 0xffff;

export function pngOf(grey: Grey, dpi: number): Promise<Blob> {
  const perMetre = Math.round(dpi * INCHES_PER_METRE);
  const head = bytesOf(grey.width, grey.height);
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', Uint8Array.of(...head, 8, 0, 0, 0, 0)), // 8 bits, grey, no interlace
    chunk('pHYs', Uint8Array.of(...bytesOf(perMetre, perMetre), 1)), // per metre
    chunk('IDAT', stored(rowsOf(grey))),
    chunk('IEND', new Uint8Array(0)),
  ];
  return Promise.resolve(new Blob(parts, { type: 'image/png' }));
}

const bytesOf = (...numbers: readonly number[]): number[] => numbers.flatMap((number) => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255]);

/** Each row behind a zero: no filter. */
function rowsOf({ width, height, data }: Grey): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(data.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return rows;
}

/** A zlib stream (RFC 1950) of stored blocks. */
function stored(bytes: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(bytes.length / MOST_STORED));
  const out = new Uint8Array(2 + blocks * 5 + bytes.length + 4);
  out.set([0x78, 0x01]);
  let to = 2;
  for (let block = 0; block < blocks; block++) {
    const part = bytes.subarray(block * MOST_STORED, (block + 1) * MOST_STORED);
    out.set([block === blocks - 1 ? 1 : 0, part.length & 255, part.length >> 8, ~part.length & 255, (~part.length >> 8) & 255], to);
    out.set(part, to + 5);
    to += 5 + part.length;
  }
  out.set(bytesOf(adler(bytes)), to);
  return out;
}

function adler(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let at = 0; at < bytes.length; ) {
    // 3800 sums of 255 stay below 2^32: the remainder is taken once for each such stretch.
    for (const end = Math.min(bytes.length, at + 3800); at < end; at++) {
      a += bytes[at]!;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}

function chunk(kind: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(data.length + 12);
  out.set(bytesOf(data.length));
  for (let at = 0; at < 4; at++) out[4 + at] = kind.charCodeAt(at);
  out.set(data, 8);
  out.set(bytesOf(crc(out.subarray(4, 8 + data.length))), 8 + data.length);
  return out;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) value = CRC_TABLE[(value ^ bytes[at]!) & 255]! ^ (value >>> 8);
  return ~value >>> 0;
}
