/** What the tests call inside the browser: pictures made there, opened there, told as plain data. */
import { openPicture } from '../../../../lib/intake/picture/decode';
import { preparePage } from '../../../../lib/intake/picture/prepare';
import { pngOf } from '../../../../lib/intake/picture/blob';
import { problemCodeOf } from '../../../../lib/problems/problem';

export interface Opened {
  readonly problem?: string;
  readonly pages: readonly { width: number; height: number; shown: readonly [number, number]; dpi?: number; corners: readonly number[] }[];
  /** Size and type of what `shown` gives, as the browser shows it, and its pixels at the four corners. */
  readonly shown: readonly { size: readonly [number, number]; type: string; corners: readonly number[] }[];
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const toBase64 = async (blob: Blob): Promise<string> => {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};

/** Brightness a tenth of the size off each corner: top left, top right, bottom left, bottom right. */
const cornersOf = (width: number, height: number, at: (x: number, y: number) => number): number[] =>
  [[0.1, 0.1], [0.9, 0.1], [0.1, 0.9], [0.9, 0.9]].map(([x, y]) => at(Math.floor(x! * width), Math.floor(y! * height)));

export async function open(base64: string, type = ''): Promise<Opened> {
  try {
    const file = await openPicture(new Blob([bytesOf(base64)], { type }));
    const pages: Opened['pages'][number][] = [];
    const shown: Opened['shown'][number][] = [];
    for (let number = 1; number <= file.pageCount; number++) {
      const { grey, shownWidth, shownHeight, dpi } = await file.page(number);
      pages.push({ width: grey.width, height: grey.height, shown: [shownWidth, shownHeight], dpi, corners: cornersOf(grey.width, grey.height, (x, y) => grey.data[y * grey.width + x]!) });
      shown.push(await seen(await file.shown(number)));
    }
    file.close();
    return { pages, shown };
  } catch (error) {
    return { problem: problemCodeOf(error), pages: [], shown: [] };
  }
}

/** As an `<img>` shows it. */
async function seen(blob: Blob): Promise<Opened['shown'][number]> {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  URL.revokeObjectURL(image.src);
  const corners = cornersOf(canvas.width, canvas.height, (x, y) => context.getImageData(x, y, 1, 1).data[0]!);
  return { size: [canvas.width, canvas.height], type: blob.type, corners };
}

/** A grey picture with its quarters at 40 (top left), 100, 160 and 220 (bottom right). */
export async function quarters(width: number, height: number, type: string): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  for (const [at, grey] of [40, 100, 160, 220].entries()) {
    context.fillStyle = `rgb(${grey} ${grey} ${grey})`;
    context.fillRect(at % 2 === 0 ? 0 : width / 2, at < 2 ? 0 : height / 2, width / 2, height / 2);
  }
  return toBase64(await canvas.convertToBlob({ type, quality: 0.95 }));
}

/** A letter of black words, photographed: dark desk, slanted sheet. JPEG. */
export async function letterPhoto(width: number, height: number): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#5a4330';
  context.fillRect(0, 0, width, height);
  context.setTransform(0.97, 0.03, -0.04, 0.97, width * 0.08, height * 0.04);
  context.fillStyle = '#e8e6e0';
  context.fillRect(0, 0, width * 0.88, height * 0.9);
  context.fillStyle = '#222';
  context.font = `${Math.round(width / 60)}px sans-serif`;
  for (let line = 0; line < 36; line++) context.fillText('We cannot approve payment of the service that you asked for on 04/12', width * 0.08, height * (0.08 + line * 0.022));
  return toBase64(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 }));
}

/** Milliseconds to decode and to prepare; the page's size and resolution. */
export async function timed(base64: string): Promise<{ decode: number; prepare: number; png: number; width: number; height: number; dpi: number }> {
  const start = performance.now();
  const { grey } = await (await openPicture(new Blob([bytesOf(base64)]))).page(1);
  const decoded = performance.now();
  const page = preparePage(grey);
  const prepared = performance.now();
  await pngOf(page.grey, page.dpi);
  return { decode: decoded - start, prepare: prepared - decoded, png: performance.now() - prepared, width: page.grey.width, height: page.grey.height, dpi: page.dpi };
}

/** The stored PNG of a made raster, decoded by the browser again. */
export async function pngPixels(width: number, height: number): Promise<{ given: number[]; got: number[]; head: string }> {
  const data = Uint8Array.from({ length: width * height }, (_, at) => (at * 37) % 251);
  const blob = await pngOf({ width, height, data }, 200);
  const bitmap = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const rgba = context.getImageData(0, 0, width, height).data;
  return { given: [...data], got: Array.from({ length: width * height }, (_, at) => rgba[at * 4]!), head: await toBase64(blob.slice(0, 64)) };
}
