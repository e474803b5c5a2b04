import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutRules } from '../../../lib/intake/ocr/rules';
import { ink, inkOf, paper, word } from './raster';

const DPI = 150;

/** Letters in the cells of a ruled table; gives the page without its lines as well. */
function table(draw: (page: ReturnType<typeof paper>) => void) {
  const letters = paper(600, 300);
  for (const base of [60, 110, 160]) for (const left of [40, 220, 400]) word(letters, left, base, 15, 6);
  const ruled = { ...letters, data: letters.data.slice() };
  draw(ruled);
  return { letters, ruled };
}

const lines = (value = 20) => (page: ReturnType<typeof paper>): void => {
  for (const y of [30, 80, 130, 180]) ink(page, 20, y, 580, y + 2, value);
  for (const x of [20, 200, 380, 578]) ink(page, x, 30, x + 2, 182, value);
};

describe('lines of a table', () => {
  it.each([
    ['black', lines()],
    ['pale', lines(215)],
    ['dashed', (page: ReturnType<typeof paper>) => {
      for (const y of [30, 80, 130, 180]) for (let x = 20; x < 580; x += 5) ink(page, x, y, x + 3, y + 1, 120);
    }],
    ['not quite level', (page: ReturnType<typeof paper>) => {
      for (const y of [30, 80, 130, 180]) for (let x = 20; x < 580; x += 1) ink(page, x, y + Math.floor(x / 200), x + 1, y + Math.floor(x / 200) + 2);
    }],
  ])('that are %s are taken off, and no letter with them', (_how, draw) => {
    const { letters, ruled } = table(draw);
    const { data } = withoutRules(ruled, DPI);
    // What is left of the ends of lines is no more than specks.
    const left = data.reduce((sum, value, at) => sum + Number(value < 200 && letters.data[at]! > 200), 0);
    expect(left).toBeLessThan(60);
    expect(letters.data.every((value, at) => value > 128 || data[at]! <= 128)).toBe(true);
  });

  it('leave the letters that stand on an underline', () => {
    const { letters, ruled } = table((page) => ink(page, 20, 61, 580, 63));
    expect(inkOf(withoutRules(ruled, DPI))).toBeGreaterThan(0.9 * inkOf(letters));
  });

  it('are not seen in text, a band of colour or a picture', () => {
    const { letters } = table(() => undefined);
    ink(letters, 20, 200, 580, 260);
    expect(inkOf(withoutRules(letters, DPI))).toBe(inkOf(letters));
  });

  it('taking them off only ever makes pixels paler', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 900, maxLength: 900 }), fc.integer({ min: 20, max: 300 }), (data, dpi) => {
      const page = { width: 30, height: 30, data };
      const out = withoutRules(page, dpi);
      expect(out.data.every((value, at) => value >= data[at]!)).toBe(true);
      expect(withoutRules(page, dpi)).toEqual(out);
    }), { numRuns: 50 });
  });
});
