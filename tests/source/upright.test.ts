/** A page that lies turned on its source is seen upright, and what is boxed on it is found where it is seen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnsOf, uprightBounds, uprightGeometry, uprightSize, type Turns } from '../../components/source/upright';
import type { Homography } from '../../lib/intake/doc';
import { chained, ofQuad, shifting, type Quad } from '../../lib/intake/picture/homography';

const PAGE = { width: 800, height: 1000 };
const corners = (width: number, height: number): Quad => [{ x: 0, y: 0 }, { x: width, y: 0 }, { x: width, y: height }, { x: 0, y: height }];
/** A page whose words lie turned, a little askew, on a photo. */
const lyingBy = (turns: Turns, askew: number): Homography => {
  const seen = uprightSize(PAGE, turns);
  const [a, b, c, d] = corners(seen.width, seen.height);
  const all = [a, b, c, d] as const;
  const at = (index: number) => { const point = all[(index + turns) % 4]!; return { x: point.x + askew * (index - 1), y: point.y + askew * (index % 2) }; };
  return chained(ofQuad(PAGE.width, PAGE.height, [at(0), at(1), at(2), at(3)]), shifting(90, 60));
};

describe('words on a photo', () => {
  it.each([0, 1, 2, 3] as const)('that lie turned by %d quarters are known to, also where the photo is askew', (turns) => {
    for (const askew of [0, 12, -25]) expect(turnsOf({ ...PAGE, toSource: lyingBy(turns, askew) })).toBe(turns);
  });

  it('of a page that is its own source are upright', () => {
    expect(turnsOf(PAGE)).toBe(0);
    expect(uprightGeometry(PAGE, 0)).toEqual({ width: '', height: '', transform: '' });
  });
});

describe('a part of a turned page', () => {
  const size = { width: 300, height: 400 };

  it('is seen where the turned picture shows it: the turn of its style, counted by hand', () => {
    const box = { left: 10, top: 20, right: 60, bottom: 30 };
    for (const turns of [1, 2, 3] as const) {
      const [, x, y, degrees] = /translate\((\d+)px, (\d+)px\) rotate\((-\d+)deg\)/.exec(uprightGeometry(size, turns).transform)!.map(Number) as [number, number, number, number];
      const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      const points = [[box.left, box.top], [box.right, box.bottom]].map(([a = 0, b = 0]) => ({ x: Math.round(a * cos - b * sin + x), y: Math.round(a * sin + b * cos + y) }));
      const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
      expect(uprightBounds(box, size, turns)).toEqual({ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) });
    }
  });

  it('stays within the picture, and keeps its area', () => {
    const side = (most: number) => fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most })).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(fc.property(side(300), side(400), fc.constantFrom<Turns>(0, 1, 2, 3), ([left, right], [top, bottom], turns) => {
      const seen = uprightSize(size, turns);
      const box = uprightBounds({ left, top, right, bottom }, size, turns);
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(seen.width);
      expect(box.bottom).toBeLessThanOrEqual(seen.height);
      expect((box.right - box.left) * (box.bottom - box.top)).toBe((right - left) * (bottom - top));
    }));
  });
});
