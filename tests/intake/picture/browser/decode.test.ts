import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { jpegWithExif, movingGif, pngWithDensity, tiffOfPages } from '../picture-files';
import { openPictures } from './browser';
import type { Opened } from './in-browser';

let page: Page;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ page, close } = await openPictures());
});
afterAll(() => close());

const open = (bytes: Uint8Array | string, type?: string): Promise<Opened> =>
  page.evaluate(([base64, as]) => window.pictures.open(base64!, as), [typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('base64'), type] as const);
const quarters = (width: number, height: number, type: string) => page.evaluate(([w, h, as]) => window.pictures.quarters(w, h, as), [width, height, type] as const);
const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
const near = (corners: readonly number[]) => corners.map((corner) => [40, 100, 160, 220].reduce((best, each) => (Math.abs(each - corner) < Math.abs(best - corner) ? each : best)));

describe('pictures that the browser opens', () => {
  it.each(['image/png', 'image/jpeg', 'image/webp'])('%s: its pixels in grey, and the file itself for showing', async (type) => {
    const { pages, shown, problem } = await open(await quarters(60, 40, type), 'application/pdf');
    expect(problem).toBeUndefined();
    expect(pages).toEqual([expect.objectContaining({ width: 60, height: 40, shown: [60, 40] })]);
    expect(near(pages[0]!.corners)).toEqual([40, 100, 160, 220]);
    expect(shown[0]).toMatchObject({ size: [60, 40], type });
  });

  const TURNED: Readonly<Record<number, readonly number[]>> = {
    1: [40, 100, 160, 220], 2: [100, 40, 220, 160], 3: [220, 160, 100, 40], 4: [160, 220, 40, 100],
    5: [40, 160, 100, 220], 6: [160, 40, 220, 100], 7: [220, 100, 160, 40], 8: [100, 220, 40, 160],
  };
  it.each(Object.entries(TURNED))('EXIF orientation %s: upright for reading as for showing', async (orientation, corners) => {
    const jpeg = jpegWithExif(bytesOf(await quarters(60, 40, 'image/jpeg')), Number(orientation));
    const { pages, shown } = await open(jpeg);
    const size = Number(orientation) >= 5 ? [40, 60] : [60, 40];
    expect([pages[0]!.width, pages[0]!.height]).toEqual(size);
    expect(shown[0]!.size).toEqual(size);
    expect(near(pages[0]!.corners)).toEqual(corners);
    expect(near(shown[0]!.corners)).toEqual(corners);
  });

  it('a turned photo with more pixels than are kept: smaller, its shape and its turn as shown', async () => {
    const { pages, shown } = await open(jpegWithExif(bytesOf(await quarters(6000, 4000, 'image/jpeg')), 6));
    expect(pages[0]!.shown).toEqual([4000, 6000]);
    expect(shown[0]!.size).toEqual([4000, 6000]);
    expect(pages[0]!.width * pages[0]!.height).toBeLessThanOrEqual(12_010_000);
    expect(pages[0]!.width / pages[0]!.height).toBeCloseTo(2 / 3, 2);
    expect(near(pages[0]!.corners)).toEqual([160, 40, 220, 100]);
  });

  it('60 megapixels are read with twelve', async () => {
    const { pages } = await open(await quarters(9000, 6700, 'image/jpeg'));
    expect(pages[0]!.shown).toEqual([9000, 6700]);
    expect(pages[0]!.width * pages[0]!.height).toBeLessThanOrEqual(12_010_000);
  });

  it('of an animated GIF the first frame, which stands still when it is shown', async () => {
    const { pages, shown } = await open(movingGif());
    expect(pages).toHaveLength(1);
    expect(pages[0]!.corners.every((corner) => corner < 30)).toBe(true);
    expect(shown[0]).toMatchObject({ type: 'image/png', size: [8, 8] });
  });

  it('a resolution that makes the picture a sheet of paper is believed, another is not', async () => {
    const letter = bytesOf(await quarters(850, 1100, 'image/png'));
    expect((await open(pngWithDensity(letter, 100, 100))).pages[0]!.dpi).toBeCloseTo(100, 0);
    expect((await open(pngWithDensity(letter, 72, 72))).pages[0]!.dpi).toBeUndefined();
    expect((await open(letter)).pages[0]!.dpi).toBeUndefined();
  });

  it('pixels that are not square become square, and what is shown keeps its own', async () => {
    const { pages } = await open(pngWithDensity(bytesOf(await quarters(1734, 1078, 'image/png')), 204, 98));
    expect(pages[0]!.shown).toEqual([1734, 1078]);
    expect(pages[0]!.height / pages[0]!.width).toBeCloseTo(11 / 8.5, 1);
  });
});

describe('TIFF', () => {
  it('every page, by its own orientation, shown as PNG of the same size', async () => {
    const { pages, shown } = await open(tiffOfPages([{ width: 64, height: 40, orientation: 1 }, { width: 64, height: 40, orientation: 6 }]));
    expect(pages.map(({ width, height }) => [width, height])).toEqual([[64, 40], [40, 64]]);
    expect(shown.map(({ size, type }) => [...size, type])).toEqual([[64, 40, 'image/png'], [40, 64, 'image/png']]);
    expect(pages.map(({ corners }) => corners)).toEqual([[0, 255, 255, 255], [255, 0, 255, 255]]);
    expect(shown.map(({ corners }) => corners)).toEqual(pages.map(({ corners }) => corners));
  });
});

describe('files that cannot be read are told apart', () => {
  it('empty, cut off, of a format that this browser lacks, no picture, too many pixels', async () => {
    const png = bytesOf(await quarters(60, 40, 'image/png'));
    const huge = png.slice();
    new DataView(huge.buffer).setUint32(16, 40_000);
    const heic = new Uint8Array(64);
    heic.set([0, 0, 0, 24, ...Buffer.from('ftypheic\0\0\0\0mif1heic')]);
    expect((await open(new Uint8Array(0))).problem).toBe('file-empty');
    expect((await open(png.slice(0, 40))).problem).toBe('picture-broken');
    expect((await open(heic)).problem).toBe('picture-format');
    expect((await open(new TextEncoder().encode('Dear member'))).problem).toBe('picture-format');
    expect((await open(huge)).problem).toBe('picture-too-large');
    expect((await open(new Uint8Array([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0]))).problem).toBe('picture-broken');
  });
});

describe('in the browser', () => {
  it('the stored PNG for the engine is a PNG with its resolution', async () => {
    const { given, got, head } = await page.evaluate(() => window.pictures.pngPixels(301, 251));
    expect(got).toEqual(given);
    const view = new DataView(bytesOf(head).buffer);
    expect(view.getUint32(41) * 0.0254).toBeCloseTo(200, 0); // pHYs follows the 33 bytes of signature and IHDR
  });

  it('a 12-megapixel photo is a flat page in little time', async () => {
    const photo = await page.evaluate(() => window.pictures.letterPhoto(3000, 4000));
    const first = await page.evaluate((base64) => window.pictures.timed(base64), photo);
    expect(first.dpi / (3000 / 8.5)).toBeCloseTo(0.88, 1);
    expect(first.width / first.height).toBeCloseTo((0.88 * 3000) / (0.9 * 4000), 1);
    const second = await page.evaluate((base64) => window.pictures.timed(base64), photo);
    expect(Math.min(first.prepare, second.prepare)).toBeLessThan(4000); // about one second with eight jobs on two cores
  });
});
