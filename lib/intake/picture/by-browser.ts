/** Pictures that the browser decodes itself. */
import { Problem } from '../../problems/problem';
import type { Decoded, PictureFile } from './decode';
import { newGrey, writeGrey, type Grey } from './grey';
import { MIME_TYPES, type PictureHead } from './picture-head';
import { believableDpi, rowStretch } from './true-dpi';

/** A camera of today, and a letter page at 350 pixels per inch: more costs time and shows OCR nothing. */
export const MOST_KEPT = 12_000_000;
/** Decoded once, this many pixels take 320 megabytes; the sharpest phones (108 and 200 megapixels) are beyond it. */
const MOST_DECODED = 80_000_000;
/** Sides that every canvas takes. */
const LONGEST_SIDE = 32_000;
/** Pixels taken from the canvas at a time. */
const STRIP = 1 << 20;

export async function pictureByBrowser(blob: Blob, head: PictureHead): Promise<PictureFile> {
  const { size } = head;
  if (size && (size.width * size.height > MOST_DECODED || Math.max(size.width, size.height) > LONGEST_SIDE)) {
    throw new Problem('picture-too-large', `${size.width} x ${size.height}`);
  }
  // By its bytes: a portal's or a member's idea of the type may be wrong.
  const file = new Blob([blob], { type: MIME_TYPES[head.format] });
  let still: Promise<Blob> | undefined;
  const page = () => decoded(file, head);
  await checkOpens(file, head);
  return {
    pageCount: 1,
    page,
    shown: () => (head.moving ? (still ??= firstFrame(file, head)) : Promise.resolve(file)),
    close: () => {
      still = undefined;
    },
  };
}

/** Whether the browser knows the format and the file is whole; decoded small, so that it costs no memory to keep. */
async function checkOpens(file: Blob, head: PictureHead): Promise<void> {
  (await bitmapOf(file, head, { resizeWidth: 16 })).close();
}

async function decoded(file: Blob, head: PictureHead): Promise<Decoded> {
  const turnedSize = head.size && (head.orientation >= 5 ? { width: head.size.height, height: head.size.width } : head.size);
  const resize = turnedSize && resizeOf(turnedSize);
  const bitmap = await bitmapOf(file, head, resize ?? {});
  try {
    // Without a size in its head, the picture is known only now.
    if (bitmap.width * bitmap.height > MOST_DECODED) throw new Problem('picture-too-large', `${bitmap.width} x ${bitmap.height}`);
    const shown = resize ? turnedSize : { width: bitmap.width, height: bitmap.height };
    const density = head.density && head.orientation >= 5 ? { x: head.density.y, y: head.density.x } : head.density;
    const stretch = rowStretch(shown.width, shown.height, density);
    const kept = Math.min(1, Math.sqrt(MOST_KEPT / (bitmap.width * bitmap.height * stretch)));
    const grey = greyOfBitmap(bitmap, Math.round(bitmap.width * kept), Math.round(bitmap.height * stretch * kept));
    const dpi = density && believableDpi(grey.width, grey.height, (density.x * grey.width) / shown.width);
    return { grey, shownWidth: shown.width, shownHeight: shown.height, ...(dpi && { dpi }) };
  } finally {
    bitmap.close();
  }
}

/** The size to decode to where the whole is more than is kept. */
function resizeOf({ width, height }: { readonly width: number; readonly height: number }): { resizeWidth: number; resizeHeight: number } | undefined {
  const by = Math.sqrt(MOST_KEPT / (width * height));
  return by < 1 ? { resizeWidth: Math.round(width * by), resizeHeight: Math.round(height * by) } : undefined;
}

async function bitmapOf(file: Blob, head: PictureHead, resize: ImageBitmapOptions): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { ...resize, imageOrientation: 'from-image', resizeQuality: 'high' });
  } catch (error) {
    // Both browsers say the same of an unknown format as of a broken file.
    throw new Problem(head.format === 'heic' ? 'picture-format' : 'picture-broken', error instanceof Error ? error.name : undefined);
  }
}

/** On white, strip by strip, so that the pixels are never there twice in colour. */
function greyOfBitmap(bitmap: ImageBitmap, width: number, height: number): Grey {
  const grey = newGrey(width, height);
  const rows = Math.max(1, Math.min(height, Math.floor(STRIP / width)));
  const context = new OffscreenCanvas(width, rows).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Problem('picture-too-large', 'no canvas');
  context.imageSmoothingQuality = 'high';
  for (let top = 0; top < height; top += rows) {
    const here = Math.min(rows, height - top);
    context.clearRect(0, 0, width, rows);
    context.drawImage(bitmap, 0, -top, width, height);
    writeGrey(context.getImageData(0, 0, width, here).data, grey.data, top * width);
  }
  return grey;
}

/** A picture that moves is shown as it is read: by its first frame, standing still. */
async function firstFrame(file: Blob, head: PictureHead): Promise<Blob> {
  const bitmap = await bitmapOf(file, head, {});
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
