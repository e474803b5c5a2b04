import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIT, ZOOMS, drawScale, scrollTo, zoomForQuote } from '../../components/source/view-scale';

const letter = { width: 612, height: 792 };

describe('the size at which a page is drawn', () => {
  it('is what the screen can show', () => {
    expect(drawScale(letter, 0.65, 2)).toBeCloseTo(1.3);
    expect(drawScale(letter, 0.65, 0.5)).toBeCloseTo(0.65);
  });

  it('is bounded for any page, zoom and screen', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 1, max: 40_000 }), fc.double({ min: 0.001, max: 50, noNaN: true }), fc.double({ min: 0.5, max: 4, noNaN: true }), (width, height, shown, ratio) => {
      const scale = drawScale({ width, height }, shown, ratio);
      expect(scale).toBeGreaterThan(0);
      expect(width * scale * height * scale).toBeLessThanOrEqual(8_000_001);
      expect(Math.max(width, height) * scale).toBeLessThanOrEqual(8192.001);
    }));
  });
});

describe('the zoom for a quote', () => {
  it('is the whole width where the words can be read at it', () => {
    expect(zoomForQuote(12, 1)).toBe(FIT);
    expect(zoomForQuote(undefined, 0.2)).toBe(FIT);
    expect(zoomForQuote(12, 0)).toBe(FIT);
  });

  it('grows with a narrow view, and not without end', () => {
    expect(ZOOMS[zoomForQuote(14, 0.6)]).toBe(1.5);
    expect(ZOOMS[zoomForQuote(14, 0.01)]).toBe(2);
  });
});

describe('scrolling to a quote', () => {
  const view = { left: 0, top: 100, width: 400, height: 300 };

  it('leaves what is in view where it is', () => {
    expect(scrollTo({ left: 10, top: 150, right: 200, bottom: 170 }, view)).toEqual({ left: 0, top: 100 });
  });

  it('brings it to the middle, and to its beginning where it is larger than the view', () => {
    expect(scrollTo({ left: 10, top: 1000, right: 200, bottom: 1020 }, view)).toEqual({ left: 0, top: 860 });
    expect(scrollTo({ left: 50, top: 1000, right: 900, bottom: 1900 }, view)).toEqual({ left: 18, top: 976 });
  });

  it('shows all of it, or its beginning, wherever it stands', () => {
    const place = fc.record({ left: fc.nat(5000), top: fc.nat(5000), width: fc.integer({ min: 1, max: 900 }), height: fc.integer({ min: 1, max: 900 }), from: fc.nat(5000) });
    fc.assert(fc.property(place, ({ left, top, width, height, from }) => {
      const there = scrollTo({ left, top, right: left + width, bottom: top + height }, { left: from, top: from, width: 400, height: 300 });
      expect(there.left).toBeGreaterThanOrEqual(0);
      expect(there.left).toBeLessThanOrEqual(left);
      expect(there.top).toBeLessThanOrEqual(top);
      if (width <= 400) expect(there.left + 400).toBeGreaterThanOrEqual(left + width);
      if (height <= 300) expect(there.top + 300).toBeGreaterThanOrEqual(top + height);
    }));
  });
});
