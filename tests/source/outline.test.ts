import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, quadOf, svgPoints, withRoom } from '../../components/source/outline';
import { quadsOn } from '../../components/source/outlines-on-page';
import type { Doc, Homography } from '../../lib/intake/doc';
import { inverted, mapped, ofQuad } from '../../lib/intake/picture/homography';

const box = { x: 100, y: 200, width: 50, height: 10 };

describe('a box on its source', () => {
  it('is itself where the page is the source', () => {
    expect(quadOf(box)).toEqual([{ x: 100, y: 200 }, { x: 150, y: 200 }, { x: 150, y: 210 }, { x: 100, y: 210 }]);
  });

  it('is turned with a page that lay on its side', () => {
    // A quarter to the right: the top of the page is the right edge of the photo.
    const quarter: Homography = [0, -1, 800, 1, 0, 0, 0, 0, 1];
    expect(quadOf(box, quarter)).toEqual([{ x: 600, y: 100 }, { x: 600, y: 150 }, { x: 590, y: 150 }, { x: 590, y: 100 }]);
  });

  it('has no place beyond the horizon of the map', () => {
    expect(quadOf(box, [1, 0, 0, 0, 1, 0, -0.01, 0, 1.2])).toBeUndefined();
    expect(quadOf(box, [1, 0, 0, 0, 1, 0, 0, 0, 0])).toBeUndefined();
  });

  it('leaves room for the letters', () => {
    expect(withRoom(box)).toEqual({ x: 98, y: 198, width: 54, height: 14 });
    expect(withRoom({ x: 0, y: 0, width: 9, height: 1 })).toEqual({ x: -1.5, y: -1.5, width: 12, height: 4 });
  });

  it('is written for SVG in hundredths', () => {
    expect(svgPoints([{ x: 1 / 3, y: 2 }, { x: 3, y: 4 }, { x: 5, y: 6 }, { x: 7, y: 8.005 }])).toBe('0.33,2 3,4 5,6 7,8.01');
  });

  it('has the upright bounds of all its corners', () => {
    expect(boundsOf([])).toBeUndefined();
    expect(boundsOf([quadOf(box)!, quadOf({ ...box, x: 10, y: 250 })!])).toEqual({ left: 10, top: 200, right: 150, bottom: 260 });
  });
});

/** A page photographed from anywhere above it: four corners that keep their order. */
const photo = fc.record({ dx: fc.array(fc.double({ min: -180, max: 180, noNaN: true }), { minLength: 8, maxLength: 8 }), scale: fc.double({ min: 0.5, max: 6, noNaN: true }) }).map(({ dx, scale }) =>
  ofQuad(612, 792, [
    { x: (200 + dx[0]!) * scale, y: (200 + dx[1]!) * scale }, { x: (900 + dx[2]!) * scale, y: (200 + dx[3]!) * scale },
    { x: (900 + dx[4]!) * scale, y: (1200 + dx[5]!) * scale }, { x: (200 + dx[6]!) * scale, y: (1200 + dx[7]!) * scale },
  ]));
const words = fc.record({ x: fc.double({ min: 0, max: 500, noNaN: true }), y: fc.double({ min: 0, max: 750, noNaN: true }), width: fc.double({ min: 1, max: 110, noNaN: true }), height: fc.double({ min: 4, max: 40, noNaN: true }) });

describe('of any photo', () => {
  it('the way back from the outline leads to the words', () => {
    fc.assert(fc.property(photo, words, (toSource, at) => {
      const quad = quadOf(at, toSource);
      expect(quad).toBeDefined();
      const back = quad!.map((corner) => mapped(inverted(toSource), corner));
      expect(back[0]!.x).toBeCloseTo(at.x, 4);
      expect(back[0]!.y).toBeCloseTo(at.y, 4);
      expect(back[2]!.x).toBeCloseTo(at.x + at.width, 4);
      expect(back[2]!.y).toBeCloseTo(at.y + at.height, 4);
    }));
  });

  it('the outline of a quote lies around those of its words', () => {
    fc.assert(fc.property(photo, words, (toSource, at) => {
      const half = { ...at, width: at.width / 2 };
      const [whole, part] = [boundsOf([quadOf(at, toSource)!])!, boundsOf([quadOf(half, toSource)!])!];
      expect(part.left).toBeGreaterThanOrEqual(whole.left - 1e-6);
      expect(part.bottom).toBeLessThanOrEqual(whole.bottom + 1e-6);
    }));
  });
});

describe('a page', () => {
  const doc: Doc = {
    version: 1, source: 'pdf', textSource: 'text', text: 'Claim 4711', blocks: [], gaps: [],
    pages: [{ width: 612, height: 792 }, { width: 612, height: 792 }],
    runs: [{ start: 0, end: 5, page: 1, x: 72, y: 100, width: 30, height: 12 }, { start: 6, end: 10, page: 2, x: 72, y: 40, width: 25, height: 12 }],
  };
  const value = { key: 'a', name: 'Claim', words: '4711', at: { start: 6, end: 10 } };

  it('has the outlines of its own words only', () => {
    const first = quadsOn(doc, 1, { width: 612, height: 792 }, { start: 0, end: 10 }, [value]);
    expect(first.outline).toHaveLength(1);
    expect(first.lineHeight).toBeCloseTo(12 * 1.4);
    expect(first.places).toEqual([]);
    expect(quadsOn(doc, 2, { width: 612, height: 792 }, undefined, [value]).places).toHaveLength(1);
  });

  it('has none where its size says that it does not lie on its source as it was read', () => {
    expect(quadsOn(doc, 1, { width: 792, height: 612 }, { start: 0, end: 5 }, []).outline).toEqual([]);
  });

  it('has none that is not there', () => {
    expect(quadsOn(doc, 3, { width: 612, height: 792 }, { start: 0, end: 5 }, [value])).toEqual({ outline: [], places: [] });
  });
});
