/** Pixels of a TIFF page: fax by `fax.ts`, all else by utif2. Plain code, no browser. */
import UTIF, { type IFD } from 'utif2';
import { Problem } from '../../problems/problem';
import { unpackDeflate } from './deflate';
import { unpackFax } from './fax';
import { greyOfRgba, newGrey, type Grey } from './grey';
import { unpackLzw } from './lzw';
import { headOf } from './picture-head';
import { first, TAG, type TiffPage } from './tiff-pages';

export interface TiffRaster {
  /** As stored: not yet turned, not yet square. */
  readonly grey: Grey;
  /** The colours, where the page has any. */
  readonly rgba?: Uint8ClampedArray<ArrayBuffer>;
}

/** A legal page at 600 pixels per inch; more does not fit twice into memory. */
const MOST_PIXELS = 45_000_000;

/** Unpacked, before it is made RGBA. */
const MOST_BYTES = 200_000_000;
const MOST_TILE = 8192;
const MOST_PARTS = 100_000;
/** A part may be filled up to whole blocks, no more. */
const PAST_PART = 4;
/** None, LZW, JPEG (as added in 1995), Deflate by either number, PackBits. */
const PACKED: ReadonlySet<number> = new Set([1, 5, 7, 8, 32946, 32773]);
const LZW = 5;
const DEFLATE: ReadonlySet<number> = new Set([8, 32946]);
const JPEG = 7;
const RGB = 2;

/** @throws Problem `picture-broken`, `picture-format`, `picture-too-large` */
export async function tiffRaster(bytes: Uint8Array<ArrayBuffer>, page: TiffPage): Promise<TiffRaster> {
  const [width, height] = [first(page, TAG.width) ?? 0, first(page, TAG.height) ?? 0];
  if (width < 1 || height < 1) throw new Problem('picture-broken', 'no size');
  if (width * height > MOST_PIXELS) throw new Problem('picture-too-large', `${width} x ${height}`);
  const compression = first(page, TAG.compression) ?? 1;
  if (compression >= 2 && compression <= 4) return { grey: faxRaster(bytes, page, width, height, compression as 2 | 3 | 4) };
  return byUtif(bytes, page);
}

function faxRaster(bytes: Uint8Array, page: TiffPage, width: number, height: number, compression: 2 | 3 | 4): Grey {
  const offsets = page.get(TAG.offsets) ?? [];
  const counts = page.get(TAG.byteCounts) ?? offsets.map(() => bytes.length);
  const each = Math.min(height, first(page, TAG.rowsPerStrip) ?? height) || height;
  const grey = newGrey(width, height);
  let read = 0;
  for (let strip = 0, top = 0; strip < offsets.length && top < height; strip++, top += each) {
    const packed = bytes.subarray(offsets[strip], offsets[strip]! + (counts[strip] ?? 0));
    const rows = Math.min(each, height - top);
    const layout = { width, rows, compression, twoWays: ((first(page, TAG.fax3) ?? 0) & 1) === 1, lowFirst: first(page, TAG.fillOrder) === 2 };
    read += unpackFax(packed, layout, grey.data.subarray(top * width, (top + rows) * width));
  }
  if (read < height / 20) throw new Problem('picture-broken', `fax rows read: ${read} of ${height}`);
  // Black is 0 where photometric says that 0 is black, as fax files seldom do; a fax's own "black" is then white paper.
  const [paper, ink] = first(page, TAG.photometric) === 1 ? [0, 255] : [255, 0];
  grey.data.forEach((black, at) => (grey.data[at] = black ? ink : paper));
  return grey;
}

/** What utif2 would believe: depths that fill the memory, tiles of no width that it lays for ever, formats of cameras. */
function checkLayout(page: TiffPage): void {
  const of = (tag: number, otherwise: number) => first(page, tag) ?? otherwise;
  if (!PACKED.has(of(TAG.compression, 1))) throw new Problem('picture-format', `TIFF compression ${of(TAG.compression, 1)}`);
  const [width, height, samples] = [of(TAG.width, 0), of(TAG.height, 0), of(TAG.samples, 1)];
  const bits = Math.max(...(page.get(TAG.bits) ?? [1]));
  if (![1, 2, 4, 8, 16].includes(bits) || samples < 1 || samples > 5) throw new Problem('picture-format', `TIFF of ${samples} x ${bits} bits`);
  if ((width * height * bits * samples) / 8 > MOST_BYTES) throw new Problem('picture-too-large', `${width} x ${height} x ${bits * samples} bits`);
  const tile = page.has(TAG.tileWidth);
  const [across, down] = tile ? [of(TAG.tileWidth, 0), of(TAG.tileHeight, 0)] : [width, of(TAG.rowsPerStrip, height)];
  if (across < 1 || down < 1 || (tile && (across > MOST_TILE || down > MOST_TILE))) throw new Problem('picture-broken', `TIFF parts of ${across} x ${down}`);
  const parts = Math.ceil(width / across) * Math.ceil(height / down);
  const listed = page.get(tile ? TAG.tileOffsets : TAG.offsets)?.length ?? 0;
  if (listed < 1 || parts > MOST_PARTS || listed > MOST_PARTS || (tile && listed < parts)) throw new Problem('picture-broken', `TIFF of ${listed} of ${parts} parts`);
}

/** Where the parts of a page lie in the file. */
function partsOf(page: TiffPage): { readonly offsets: readonly number[]; readonly lengths: readonly number[] } {
  const tile = page.has(TAG.tileWidth);
  return { offsets: page.get(tile ? TAG.tileOffsets : TAG.offsets) ?? [], lengths: page.get(tile ? TAG.tileCounts : TAG.byteCounts) ?? [] };
}

/** Parts in JPEG say their size themselves, and utif2 makes room for whatever they say. */
function checkJpegs(bytes: Uint8Array, page: TiffPage): void {
  const of = (tag: number, otherwise: number) => first(page, tag) ?? otherwise;
  const [width, height] = [of(TAG.width, 0), of(TAG.height, 0)];
  const [across, down] = page.has(TAG.tileWidth) ? [of(TAG.tileWidth, 0), of(TAG.tileHeight, 0)] : [width, Math.min(height, of(TAG.rowsPerStrip, height))];
  const { offsets, lengths } = partsOf(page);
  for (const [part, from] of offsets.entries()) {
    const size = headOf(bytes.subarray(from, from + (lengths[part] ?? bytes.length)))?.size;
    if (!size) throw new Problem('picture-broken', 'a JPEG without a size');
    if (size.width * size.height > PAST_PART * across * down) throw new Problem('picture-too-large', `a part of ${size.width} x ${size.height}`);
  }
}

/** What the page's parts are packed with and utif2 cannot be trusted with, if anything. */
function unpackerOf(compression: number): Unpack | undefined {
  if (compression === LZW) return unpackLzw;
  return DEFLATE.has(compression) ? unpackDeflate : undefined;
}

async function byUtif(packed: Uint8Array<ArrayBuffer>, packedPage: TiffPage): Promise<TiffRaster> {
  checkLayout(packedPage);
  const compression = first(packedPage, TAG.compression) ?? 1;
  if (compression === JPEG) checkJpegs(packed, packedPage);
  const unpack = unpackerOf(compression);
  const { bytes, page } = unpack ? await unpackedBy(unpack, packed, packedPage) : { bytes: packed, page: packedPage };
  const places = page.get(TAG.offsets) ?? page.get(TAG.tileOffsets);
  const lengths = page.get(TAG.byteCounts) ?? page.get(TAG.tileCounts);
  if (places && lengths && places.some((place, at) => place + (lengths[at] ?? 0) > bytes.length)) throw new Problem('picture-broken', 'cut off');
  const image = Object.fromEntries([...page].map(([tag, values]) => [`t${tag}`, [...values]])) as unknown as IFD;
  if (first(page, TAG.compression) === JPEG && (first(page, TAG.samples) ?? 1) === 1) {
    // utif2 decodes every JPEG to three colours, also where it made room for one.
    Object.assign(image, { [`t${TAG.samples}`]: [3], [`t${TAG.bits}`]: [8, 8, 8], [`t${TAG.photometric}`]: [RGB] });
  }
  try {
    UTIF.decodeImage(bytes.buffer, image);
    const rgba = UTIF.toRGBA8(image);
    if (!image.data || rgba.length !== image.width * image.height * 4) throw new Error('no pixels');
    const grey = greyOfRgba(rgba, image.width, image.height);
    return { grey, rgba: new Uint8ClampedArray(rgba.buffer as ArrayBuffer) };
  } catch (error) {
    throw new Problem('picture-broken', `TIFF compression ${first(page, TAG.compression)}: ${error instanceof Error ? error.name : 'not decoded'}`);
  }
}

type Unpack = (bytes: Uint8Array<ArrayBuffer>, to: Uint8Array) => void | Promise<void>;

/**
 * The same page with its parts unpacked one behind the other, as a file of its own: utif2 then only undoes the
 * predictor and the colours. It reads the byte order from the first two bytes.
 */
async function unpackedBy(unpack: Unpack, packed: Uint8Array<ArrayBuffer>, page: TiffPage): Promise<{ bytes: Uint8Array<ArrayBuffer>; page: TiffPage }> {
  const of = (tag: number, otherwise: number) => first(page, tag) ?? otherwise;
  const tile = page.has(TAG.tileWidth);
  const depth = of(TAG.bits, 1) * of(TAG.samples, 1);
  const [width, height] = [of(TAG.width, 0), of(TAG.height, 0)];
  const rows = tile ? of(TAG.tileHeight, 0) : Math.min(height, of(TAG.rowsPerStrip, height));
  const size = Math.ceil(((tile ? of(TAG.tileWidth, 0) : width) * depth) / 8) * rows;
  const [places, counts] = tile ? [TAG.tileOffsets, TAG.tileCounts] : [TAG.offsets, TAG.byteCounts];
  const { offsets, lengths } = partsOf(page);
  const parts = Math.min(offsets.length, Math.ceil(height / rows) * (tile ? Math.ceil(width / of(TAG.tileWidth, 1)) : 1));
  if (size * parts > 2 * MOST_BYTES) throw new Problem('picture-too-large', `${parts} parts of ${size} bytes`);
  const bytes = new Uint8Array(2 + size * parts);
  bytes.set(packed.subarray(0, 2));
  for (let part = 0; part < parts; part++) {
    const from = offsets[part]!;
    await unpack(packed.subarray(from, from + (lengths[part] ?? packed.length)), bytes.subarray(2 + part * size, 2 + (part + 1) * size));
  }
  const plain = Array.from({ length: parts }, (_, part) => 2 + part * size);
  return { bytes, page: new Map([...page, [TAG.compression, [1]], [places, plain], [counts, plain.map(() => size)]]) };
}
