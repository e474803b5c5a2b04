import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chained, inverted, mapped, ofQuad, scaling, shifting, type Point, type Quad } from '../../../lib/intake/picture/homography';

const jitter = fc.double({ min: -150, max: 150, noNaN: true });
/** Quads as a hand-held camera makes them of a sheet. */
const quads: fc.Arbitrary<Quad> = fc.tuple(jitter, jitter, jitter, jitter, jitter, jitter, jitter, jitter).map(([a, b, c, d, e, f, g, h]) => [
  { x: 200 + a, y: 200 + b }, { x: 1000 + c, y: 200 + d }, { x: 1000 + e, y: 1300 + f }, { x: 200 + g, y: 1300 + h },
]);
const points: fc.Arbitrary<Point> = fc.record({ x: fc.double({ min: 0, max: 850, noNaN: true }), y: fc.double({ min: 0, max: 1100, noNaN: true }) });
const near = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

describe('maps between a sheet and its photo', () => {
  it('take the corners of the sheet to those of the quad', () => {
    fc.assert(fc.property(quads, (quad) => {
      const map = ofQuad(850, 1100, quad);
      const corners = [{ x: 0, y: 0 }, { x: 850, y: 0 }, { x: 850, y: 1100 }, { x: 0, y: 1100 }];
      for (const [at, corner] of corners.entries()) expect(near(mapped(map, corner), quad[at]!)).toBeLessThan(1e-6);
    }));
  });

  it('lead back to the same point', () => {
    fc.assert(fc.property(quads, points, (quad, point) => {
      const map = ofQuad(850, 1100, quad);
      expect(near(mapped(inverted(map), mapped(map, point)), point)).toBeLessThan(1e-6);
    }));
  });

  it('done one after the other are one map', () => {
    fc.assert(fc.property(quads, points, (quad, point) => {
      const steps = [scaling(0.5, 0.25), shifting(30, -12), ofQuad(850, 1100, quad)] as const;
      const slowly = steps.reduce((at, step) => mapped(step, at), point);
      expect(near(mapped(chained(...steps), point), slowly)).toBeLessThan(1e-6);
    }));
  });
});
