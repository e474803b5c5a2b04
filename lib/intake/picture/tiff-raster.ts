/** Pixels of a TIFF page: fax by `fax.ts`, all else by utif2. Plain code, no browser. */
import UTIF, { type IFD } from 'utif2';
import { Problem } from '../../problems/problem';
import { unpackFax } from './fax';
import { greyOfRgba, newGrey, type Grey } from './grey';
import { first, TAG, type TiffFile, type TiffPage } from './tiff-pages';

export interface TiffRaster {
  /** As stored: not yet turned, not yet square. */
  readonly grey: Grey;
  /** The colours, where the page has any. */
  readonly rgba?: Uint8ClampedArray<ArrayBuffer>;
}

/** A legal page at 600 pixels per inch; more does not fit twice into memory. */
const MOST_PIXELS = 45_000_000;

const JPEG = 7;
const RGB = 2;

/** Problems: `picture-broken`, `picture-format`, `picture-too-large`. */
export function tiffRaster(bytes: Uint8Array<ArrayBuffer>, file: TiffFile, page: TiffPage): TiffRaster {
  const [width, height] = [first(page, TAG.width) ?? 0, first(page, TAG.height) ?? 0];
  if (width < 1 || height < 1) throw new Problem('picture-broken', 'no size');
  if (width * height > MOST_PIXELS) throw new Problem('picture-too-large', `${width} x ${height}`);
  const compression = first(page, TAG.compression) ?? 1;
  if (compression >= 2 && compression <= 4) return { grey: faxRaster(bytes, page, width, height, compression as 2 | 3 | 4) };
  return byUtif(bytes, file, page);
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

function byUtif(bytes: Uint8Array<ArrayBuffer>, file: TiffFile, page: TiffPage): TiffRaster {
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
