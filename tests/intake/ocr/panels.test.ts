import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPanels } from '../../../lib/intake/ocr/panels';
import type { Grey } from '../../../lib/intake/picture/grey';
import { ink, inkOf, letter, paper } from './raster';

const DPI = 150;

/** Light letters on a dark band from `top` to `bottom`, and the same letters dark on white. */
function band(top: number, bottom: number, ground: number, light = 250): { page: Grey; letters: Grey } {
  const page = paper(600, 300);
  const letters = paper(600, 300);
  ink(page, 40, top, 560, bottom, ground);
  for (let at = 0; at < 12; at += 1) {
    const base = Math.round((top + bottom) / 2) + 8;
    letter(letters, 60 + 22 * at, base, 18);
    for (let y = base - 18; y < base; y += 1) for (let x = 60 + 22 * at; x < 80 + 22 * at; x += 1) if (letters.data[y * 600 + x]! < 128) page.data[y * 600 + x] = light;
  }
  return { page, letters };
}

const differing = (a: Grey, b: Grey): number => a.data.reduce((sum, value, at) => sum + Number(value < 128 !== b.data[at]! < 128), 0);

describe('light letters on a dark panel', () => {
  it.each([['black', 0], ['blue', 70], ['grey', 110]])('become dark letters on white where the panel is %s', (_colour, ground) => {
    const { page, letters } = band(60, 110, ground);
    expect(differing(withoutPanels(page, DPI), letters)).toBeLessThan(0.02 * inkOf(letters));
  });

  it('become dark on a panel that leans and meets a column', () => {
    const { page, letters } = band(60, 110, 40);
    for (let x = 40; x < 560; x += 1) ink(page, x, 110, x + 1, 110 + Math.floor(x / 100), 40);
    ink(page, 40, 110, 150, 290, 40);
    expect(differing(withoutPanels(page, DPI), letters)).toBeLessThan(0.05 * inkOf(letters));
  });

  it('a long word in bold is no hole in its panel', () => {
    const page = paper(600, 300);
    ink(page, 40, 60, 560, 110, 40);
    for (let x = 100; x < 300; x += 9) ink(page, x, 76, x + 7, 94, 250);
    const out = withoutPanels(page, DPI);
    for (let x = 100; x < 300; x += 9) expect(out.data[85 * 600 + x + 3]).toBeLessThan(128);
  });

  it('text on paper beside a panel stays as it is', () => {
    const { page } = band(60, 110, 40);
    ink(page, 300, 50, 560, 120, 250);
    const before = { ...page, data: page.data.slice() };
    for (const each of [page, before]) for (let at = 0; at < 10; at += 1) letter(each, 340 + 20 * at, 95, 18);
    const out = withoutPanels(page, DPI);
    for (let y = 60; y < 110; y += 1) expect(out.data.subarray(y * 600 + 330, y * 600 + 600)).toEqual(before.data.subarray(y * 600 + 330, y * 600 + 600));
  });

  it('the white between two panels is no letter', () => {
    const { page, letters } = band(60, 110, 40);
    ink(page, 400, 60, 410, 110, 250);
    expect(differing(withoutPanels(page, DPI), letters)).toBeLessThan(0.02 * inkOf(letters));
  });

  it('letters, bold headings, lines and frames on paper are no panels', () => {
    const page = paper(600, 300);
    for (let at = 0; at < 24; at += 1) letter(page, 20 + 22 * at, 60, 18);
    // So bold that the letters touch.
    for (let at = 0; at < 30; at += 1) {
      ink(page, 20 + 14 * at, 100, 27 + 14 * at, 130);
      ink(page, 20 + 14 * at, 124, 34 + 14 * at, 130);
    }
    ink(page, 20, 150, 580, 156);
    for (const [left, right] of [[20, 24], [576, 580]] as const) ink(page, left, 170, right, 290);
    for (const [top, bottom] of [[170, 174], [286, 290]] as const) ink(page, 20, top, 580, bottom);
    expect(withoutPanels(page, DPI)).toBe(page);
  });

  it('whatever the page is, it keeps its size', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 900, maxLength: 900 }), fc.integer({ min: 20, max: 300 }), (data, dpi) => {
      const out = withoutPanels({ width: 30, height: 30, data }, dpi);
      expect([out.width, out.height, out.data.length]).toEqual([30, 30, 900]);
    }), { numRuns: 50 });
  });
});
