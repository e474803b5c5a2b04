/** What a phone or a scanner makes of a flat page. The drawing functions run in a page of the studio. */
import type { Page } from 'playwright-core';
import type { FlatPage } from './letter';
import { cornersOf, projection, type Projection, type Size } from './place';

/** A file of a picture, and where the points of the flat page lie in it as it is shown. */
export interface Picture extends Size {
  readonly bytes: Buffer;
  readonly fromFlat: Projection;
}

interface Shot extends Size {
  readonly png: string;
  /** From pixels of the picture to pixels of the flat page. */
  readonly toFlat: Projection;
  /** Share of the light that is left in the darkest corner. */
  readonly darkest: number;
  /** Radius in pixels. */
  readonly blur: number;
  /** 0 to 1, of the JPEG. */
  readonly quality: number;
}

/** The page lies on a wooden desk, seen at an angle, in uneven light, a little out of focus. Runs in a page. */
async function shoot({ png, width, height, toFlat, darkest, blur, quality }: Shot): Promise<string> {
  const flat = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const source = new OffscreenCanvas(flat.width, flat.height);
  const pencil = source.getContext('2d')!;
  pencil.drawImage(flat, 0, 0);
  const from = new Uint32Array(pencil.getImageData(0, 0, flat.width, flat.height).data.buffer);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  const picture = context.createImageData(width, height);
  const [a, b, c, d, e, f, g, h, i] = toFlat;
  let seed = 7;
  const noise = () => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return seed / 0x7fffffff - 0.5; };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const w = g * x + h * y + i;
      const u = (a * x + b * y + c) / w;
      const v = (d * x + e * y + f) / w;
      const [column, row] = [Math.floor(u), Math.floor(v)];
      let [red, green, blue] = [98 + 14 * Math.sin(y / 37 + Math.sin(x / 190)), 70 + 10 * Math.sin(y / 37), 48];
      if (column >= 0 && row >= 0 && column < flat.width - 1 && row < flat.height - 1) {
        // The four nearest pixels by their share; the page is black on white, so one channel tells all.
        const [right, down] = [u - column, v - row];
        const at = row * flat.width + column;
        const grey = ((from[at]! & 255) * (1 - right) + (from[at + 1]! & 255) * right) * (1 - down) + ((from[at + flat.width]! & 255) * (1 - right) + (from[at + flat.width + 1]! & 255) * right) * down;
        [red, green, blue] = [grey, grey * 0.98, grey * 0.94];
      }
      const light = 1 - (1 - darkest) * ((x / width) * 0.6 + (y / height) * 0.4);
      const grain = 9 * noise();
      const to = 4 * (y * width + x);
      picture.data[to] = red * light + grain;
      picture.data[to + 1] = green * light + grain;
      picture.data[to + 2] = blue * light + grain;
      picture.data[to + 3] = 255;
    }
  }
  context.putImageData(picture, 0, 0);
  if (blur > 0) {
    context.filter = `blur(${blur}px)`;
    context.drawImage(canvas, 0, 0);
  }
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality })).arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** A phone photo: on a desk, tilted and leaning, shadow from the right, JPEG of quality 60. */
export async function photoOnDesk(page: Page, flat: FlatPage): Promise<Picture> {
  const size = { width: 2100, height: 2700 };
  const corners = [{ x: 235, y: 190 }, { x: 1905, y: 250 }, { x: 1985, y: 2480 }, { x: 130, y: 2420 }];
  const base64 = await page.evaluate(shoot, { png: flat.png, ...size, toFlat: projection(corners, cornersOf(flat)), darkest: 0.55, blur: 0.8, quality: 0.6 });
  return { ...size, bytes: Buffer.from(base64, 'base64'), fromFlat: projection(cornersOf(flat), corners) };
}

/** Runs in a page. */
async function turn({ png, quarters }: { png: string; quarters: number }): Promise<string> {
  const flat = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const [width, height] = quarters % 2 === 0 ? [flat.width, flat.height] : [flat.height, flat.width];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.translate(width / 2, height / 2);
  context.rotate((quarters * Math.PI) / 2);
  context.drawImage(flat, -flat.width / 2, -flat.height / 2);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })).arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** A flatbed scan turned by quarters, clockwise. */
export async function turnedScan(page: Page, flat: FlatPage, quarters: 0 | 1 | 2 | 3): Promise<Picture> {
  const size = quarters % 2 === 0 ? { width: flat.width, height: flat.height } : { width: flat.height, height: flat.width };
  const base64 = await page.evaluate(turn, { png: flat.png, quarters });
  // Turned once, the top left corner of the page is the top right one of the picture.
  const corners = cornersOf(size);
  const turned = corners.map((_, index) => corners[(index + quarters) % 4]!);
  return { ...size, bytes: Buffer.from(base64, 'base64'), fromFlat: projection(cornersOf(flat), turned) };
}
