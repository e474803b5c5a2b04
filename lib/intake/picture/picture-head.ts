/**
 * What the first bytes of a picture file tell before anything is decoded: its kind, its size, how it is turned, its
 * stated resolution. Nothing is believed beyond the bytes that are there.
 */
import { exifOf, type Density } from './exif';

export type PictureFormat = 'png' | 'jpeg' | 'webp' | 'gif' | 'tiff' | 'avif' | 'heic';

export interface PictureHead {
  readonly format: PictureFormat;
  /** As stored, before any turning; undefined where the bytes do not show it. */
  readonly size?: { readonly width: number; readonly height: number };
  /** EXIF: 1 as stored; 5 to 8 lie on their side. */
  readonly orientation: number;
  readonly density?: Density;
  /** More than one frame. */
  readonly moving: boolean;
}

/** How many bytes `headOf` wants: cameras put previews and colour profiles before the size. */
export const PICTURE_HEAD_BYTES = 1024 * 1024;
const CM_PER_INCH = 2.54;

export const MIME_TYPES: Readonly<Record<PictureFormat, string>> = {
  png: 'image/png', jpeg: 'image/jpeg', webp: 'image/webp', gif: 'image/gif', tiff: 'image/tiff', avif: 'image/avif', heic: 'image/heic',
};

/** Undefined where it is no picture that is known here. */
export function headOf(bytes: Uint8Array): PictureHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes[0] === 0x89 && text(1, 4) === 'PNG') return pngHead(view, text);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegHead(view, text);
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return webpHead(view, text);
  if (text(0, 4) === 'GIF8') return { format: 'gif', orientation: 1, moving: true, ...(bytes.length >= 10 && { size: { width: view.getUint16(6, true), height: view.getUint16(8, true) } }) };
  if (text(0, 4) === 'II*\0' || text(0, 4) === 'MM\0*') return { format: 'tiff', orientation: 1, moving: false };
  if (text(4, 8) === 'ftyp') return heifHead(view, text);
  return undefined;
}

type TextAt = (from: number, to: number) => string;

function pngHead(view: DataView, text: TextAt): PictureHead {
  let size: PictureHead['size'];
  let density: Density | undefined;
  let moving = false;
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const kind = text(at + 4, at + 8);
    if (kind === 'IHDR' && at + 16 <= view.byteLength) size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (kind === 'acTL') moving = true;
    if (kind === 'pHYs' && at + 17 <= view.byteLength && view.getUint8(at + 16) === 1) density = { x: view.getUint32(at + 8) * 0.0254, y: view.getUint32(at + 12) * 0.0254 };
    if (kind === 'IDAT' || kind === 'IEND') break;
  }
  return { format: 'png', size, density, orientation: 1, moving };
}

function jpegHead(view: DataView, text: TextAt): PictureHead {
  let head: PictureHead = { format: 'jpeg', orientation: 1, moving: false };
  for (let at = 2; at + 10 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) break;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) break;
    const length = view.getUint16(at + 2);
    if (marker === 0xe0 && text(at + 4, at + 8) === 'JFIF' && at + 16 <= view.byteLength) {
      const unit = view.getUint8(at + 11);
      const by = unit === 1 ? 1 : CM_PER_INCH;
      if (unit > 0) head = { ...head, density: { x: view.getUint16(at + 12) * by, y: view.getUint16(at + 14) * by } };
    }
    if (marker === 0xe1 && text(at + 4, at + 8) === 'Exif') {
      const { orientation, density } = exifOf(new Uint8Array(view.buffer, view.byteOffset + at + 10, Math.max(0, Math.min(length - 8, view.byteLength - at - 10))));
      head = { ...head, orientation, density: density ?? head.density };
    }
    // Every start of frame but the tables (DHT, JPG, DAC), which share its range.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      if (at + 9 <= view.byteLength) head = { ...head, size: { width: view.getUint16(at + 7), height: view.getUint16(at + 5) } };
      break;
    }
    at += 2 + Math.max(2, length);
  }
  return head;
}

function webpHead(view: DataView, text: TextAt): PictureHead {
  const head = { format: 'webp', orientation: 1, moving: false } as const;
  if (view.byteLength < 30) return head;
  const kind = text(12, 16);
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  if (kind === 'VP8X') return { ...head, size: { width: three(24) + 1, height: three(27) + 1 }, moving: (view.getUint8(20) & 2) !== 0 };
  if (kind === 'VP8 ') return { ...head, size: { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff } };
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { ...head, size: { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 } };
  }
  return head;
}

const AVIF_BRANDS = /avif|avis/;

/** ISO BMFF: the brands, and the largest image extent (`ispe`) of the first bytes; tiles of a grid have smaller ones. */
function heifHead(view: DataView, text: TextAt): PictureHead {
  const brands = text(8, Math.min(view.byteLength, Math.max(16, Math.min(256, view.getUint32(0)))));
  let size: PictureHead['size'];
  for (let at = 8; at + 16 <= Math.min(view.byteLength, 65_536); at++) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (!size || width * height > size.width * size.height) size = { width, height };
  }
  return { format: AVIF_BRANDS.test(brands) ? 'avif' : 'heic', size, orientation: 1, moving: brands.startsWith('avis') };
}
