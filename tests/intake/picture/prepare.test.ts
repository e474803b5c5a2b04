import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Homography } from '../../../lib/intake/doc';
import { chained, IDENTITY, inverted, mapped, ofQuad, shifting, type Quad } from '../../../lib/intake/picture/homography';
import { lettersOnWhite } from '../../../lib/intake/picture/letters';
import { preparePage } from '../../../lib/intake/picture/prepare';
import type { PreparedPage } from '../../../lib/intake/picture/prepared-page';
import { likelyQuarterTurns, turned } from '../../../lib/intake/picture/turns';
import { upscaled } from '../../../lib/intake/picture/upscale';
import type { Grey } from '../../../lib/intake/picture/grey';
import { warped } from '../../../lib/intake/picture/warp';
import { filled, letterPage, lightestNear, lit, noisy, pixelAt, rectangle, writeText } from './drawn';

const PAGE = letterPage();
const DEGREE = Math.PI / 180;
const rotation = (angle: number): Homography => [Math.cos(angle), -Math.sin(angle), 0, Math.sin(angle), Math.cos(angle), 0, 0, 0, 1];

/** The page turned clockwise by an angle about its middle, in a picture that holds it. */
function turnedPhoto(page: Grey, angle: number, side = 1500, around = 240): { photo: Grey; toPage: Homography } {
  const toPage = chained(shifting(-side / 2, -side / 2), rotation(-angle), shifting(page.width / 2, page.height / 2));
  return { photo: warped(page, toPage, side, side, around), toPage };
}

function photoThrough(page: Grey, quad: Quad, desk: number): Grey {
  return warped(page, inverted(ofQuad(page.width, page.height, quad)), 1200, 1500, desk);
}

/** Share of the page's letters whose left stroke is dark in the source, at the place that `toSource` names. */
function landing(page: PreparedPage, source: Grey): number {
  const letters = lettersOnWhite(page.grey);
  expect(letters.count).toBeGreaterThan(300);
  let landed = 0;
  for (let at = 0; at < letters.count; at++) {
    const stroke = mapped(page.toSource, { x: letters.left[at]! + 1.2, y: (letters.top[at]! + letters.bottom[at]!) / 2 });
    if (pixelAt(source, stroke) < 0.75 * lightestNear(source, stroke, 6)) landed++;
  }
  return landed / letters.count;
}

describe('a sheet on a desk', () => {
  const quad: Quad = [{ x: 160, y: 170 }, { x: 1010, y: 120 }, { x: 1090, y: 1380 }, { x: 90, y: 1340 }];

  it.each([['dark', 70], ['brown', 110], ['light', 200]])('is found and flattened on a %s one', (_, desk) => {
    const photo = noisy(photoThrough(PAGE, quad, desk), 4);
    const { grey, toSource, dpi } = preparePage(photo);
    expect(grey.width / grey.height).toBeCloseTo(850 / 1100, 1);
    expect(dpi / (grey.width / 8.5)).toBeCloseTo(1, 1);
    const corners = [[0, 0], [1, 0], [1, 1], [0, 1]].map(([x, y]) => mapped(toSource, { x: x! * grey.width, y: y! * grey.height }));
    for (const [at, corner] of corners.entries()) expect(Math.hypot(corner.x - quad[at]!.x, corner.y - quad[at]!.y)).toBeLessThan(25);
  });

  it('words stand on the photo where `toSource` says', () => {
    const photo = lit(noisy(photoThrough(PAGE, quad, 70), 4), (x) => 1 - 0.5 * x);
    expect(landing(preparePage(photo), photo)).toBeGreaterThan(0.88); // strokes are two pixels wide and resampled twice; a map that is off lands half
  });

  it('is left alone where another page with writing lies beside it', () => {
    const spread = filled(1700, 1100, 70);
    for (const left of [0, 860]) {
      rectangle(spread, left, 0, 840, 1100, 240);
      writeText(spread, { left: left + 80, top: 90, right: left + 760, lines: 34, size: 9 });
    }
    const photo = warped(spread, chained(shifting(-150, -100), rotation(1 * DEGREE)), 2000, 1300, 70);
    const { grey } = preparePage(photo);
    expect(grey.width).toBeGreaterThanOrEqual(1700);
  });

  it('a band with light letters over the text is part of the page', () => {
    const page = letterPage();
    rectangle(page, 0, 0, 850, 80, 50);
    writeText(page, { left: 60, top: 10, right: 700, lines: 2, size: 12, ink: 240 });
    const photo = photoThrough(page, quad, 90);
    const { toSource, grey } = preparePage(photo);
    const top = Math.min(...[0, 1].map((x) => mapped(toSource, { x: x * grey.width, y: 0 }).y));
    expect(top).toBeLessThan(180);
  });
});

describe('pages that lean', () => {
  it('are set upright to a fifth of a degree, and words stay where they were', () => {
    fc.assert(fc.property(fc.integer({ min: -40, max: 40 }), (degrees) => {
      const { photo } = turnedPhoto(PAGE, degrees * DEGREE);
      const page = preparePage(photo);
      const found = Math.atan2(page.toSource[3], page.toSource[0]) / DEGREE;
      expect(Math.abs(found - degrees)).toBeLessThan(0.2);
      expect(landing(page, photo)).toBeGreaterThan(0.88); // strokes are two pixels wide and resampled twice; a map that is off lands half
    }), { numRuns: 6 });
  }, 60_000);

  it('rules that lean otherwise than the text have no say', () => {
    const text = turnedPhoto(PAGE, 3 * DEGREE, 1500).photo;
    for (let line = 0; line < 12; line++) rectangle(text, 200, 250 + line * 90, 1100, 2, 40);
    const page = preparePage(text);
    expect(Math.atan2(page.toSource[3], page.toSource[0]) / DEGREE).toBeCloseTo(3, 0);
  });

  it('a page with one short line, or none, is not turned', () => {
    const short = filled(850, 1100, 240);
    writeText(short, { left: 100, top: 100, right: 180, lines: 1, size: 9 });
    expect(preparePage(short).toSource).toEqual(IDENTITY);
    expect(preparePage(noisy(filled(850, 1100, 200), 8)).toSource).toEqual(IDENTITY);
  });

  it('no content falls out of the picture', () => {
    const { photo } = turnedPhoto(PAGE, 30 * DEGREE, 1400);
    const { grey, toSource } = preparePage(photo);
    for (const [x, y] of [[0, 0], [1400, 0], [1400, 1400], [0, 1400]] as const) {
      const at = mapped(inverted(toSource), { x, y });
      expect(at.x).toBeGreaterThan(-2);
      expect(at.y).toBeGreaterThan(-2);
      expect(at.x).toBeLessThan(grey.width + 2);
      expect(at.y).toBeLessThan(grey.height + 2);
    }
  });
});

describe('quarter turns', () => {
  it.each([0, 1, 2, 3] as const)('by %s are undone by the first proposal', (turns) => {
    const page = turned(preparePage(PAGE), turns);
    expect((likelyQuarterTurns(page)[0]! + turns) % 4).toBe(0);
  });

  it.each([1, 2, 3] as const)('by %s know of every pixel where it was', (turns) => {
    const page = preparePage(PAGE);
    const after = turned(page, turns);
    fc.assert(fc.property(fc.nat(after.grey.width - 1), fc.nat(after.grey.height - 1), (x, y) => {
      const from = mapped(after.toSource, { x: x + 0.5, y: y + 0.5 });
      expect(after.grey.data[y * after.grey.width + x]).toBe(page.grey.data[Math.floor(from.y) * page.grey.width + Math.floor(from.x)]);
    }));
  });

  it('four of them are none', () => {
    const page = preparePage(PAGE);
    const round = turned(turned(page, 1), 3);
    expect(Buffer.compare(round.grey.data, page.grey.data)).toBe(0);
    expect(mapped(round.toSource, { x: 12, y: 34 })).toEqual({ x: 12, y: 34 });
  });

  it('every turn is proposed for a page without letters', () => {
    expect(new Set(likelyQuarterTurns(preparePage(filled(850, 1100, 230))))).toEqual(new Set([0, 1, 2, 3]));
  });
});

describe('upscaling', () => {
  it('makes a page of 100 per inch one of 300, and its words stay where they were', () => {
    const page = preparePage(PAGE);
    const large = upscaled(page, 300);
    expect([large.grey.width, large.grey.height, large.dpi]).toEqual([2550, 3300, 300]);
    expect(mapped(large.toSource, { x: 2550, y: 3300 })).toEqual({ x: 850, y: 1100 });
  });

  it('leaves a page alone that has enough', () => {
    const page = preparePage(PAGE, { dpi: 290 });
    expect(upscaled(page, 300)).toBe(page);
  });
});
