import { describe, expect, it } from 'vitest';
import { inkOf, inkOutside } from '../../../lib/intake/picture/ink';
import { lettersOnWhite } from '../../../lib/intake/picture/letters';
import { whitened } from '../../../lib/intake/picture/whiten';
import { around, filled, letterPage, lit, noisy, rectangle, writeText } from './drawn';

const LETTERS = lettersOnWhite(whitened(letterPage())).count;
const shadow = (x: number, y: number) => 0.4 + 0.6 / (1 + Math.exp((x + y - 1) * 9));

describe('paper made white', () => {
  it.each([
    ['under a shadow', () => lit(letterPage(), shadow)],
    ['in low light', () => lit(letterPage(), () => 0.35)],
    ['that is coloured', () => letterPage(150, 40)],
    ['with faint print', () => letterPage(235, 185)],
    ['with noise', () => noisy(letterPage(), 6)],
    ['that is dark, with light letters', () => letterPage(25, 220)],
  ])('%s: the letters are all there, dark on white', (_, page) => {
    const white = whitened(page());
    expect(Math.abs(lettersOnWhite(white).count - LETTERS)).toBeLessThan(LETTERS * 0.03);
    const light = white.data.filter((value) => value > 225).length / white.data.length;
    expect(light).toBeGreaterThan(0.75);
  });

  it('faint print below black print becomes as dark: the engine has one threshold', () => {
    const page = filled(850, 1100, 245);
    writeText(page, { left: 90, top: 90, right: 760, lines: 16, size: 9, ink: 20 });
    writeText(page, { left: 90, top: 620, right: 760, lines: 16, size: 9, ink: 190 });
    const white = whitened(page);
    const darkest = (from: number, to: number) => [...white.data.subarray(from * 850, to * 850)].sort((a, b) => a - b)[2000]!;
    expect(darkest(650, 1000)).toBeLessThan(110);
    expect(darkest(100, 450)).toBeLessThan(60);
  });

  it('a dark band keeps its light letters', () => {
    const page = letterPage();
    rectangle(page, 60, 300, 730, 60, 50);
    writeText(page, { left: 80, top: 312, right: 500, lines: 1, size: 10, ink: 240 });
    const white = whitened(page);
    expect(around(white, { x: 700, y: 330 }, 8)).toBeLessThan(120);
    const row = [...white.data.subarray(332 * 850 + 80, 332 * 850 + 500)];
    expect(Math.max(...row) - Math.min(...row)).toBeGreaterThan(120);
  });
});

describe('blank pages', () => {
  it.each([
    ['white', () => filled(850, 1100, 250)],
    ['grey with noise', () => noisy(filled(850, 1100, 180), 10)],
    ['with a shadow and noise', () => noisy(lit(filled(850, 1100, 240), shadow), 6)],
    ['with a few specks', () => {
      const page = noisy(filled(850, 1100, 240), 4);
      for (let at = 0; at < 9; at++) rectangle(page, 70 + at * 83, 90 + ((at * 397) % 900), 2, 2, 60);
      return page;
    }],
  ])('%s', (_, page) => {
    expect(inkOf(whitened(page()))).toMatchObject({ blank: true });
  });

  it('a single faint line is writing', () => {
    const page = noisy(filled(850, 1100, 240), 3);
    writeText(page, { left: 90, top: 300, right: 500, lines: 1, size: 9, ink: 180 });
    expect(inkOf(whitened(page)).blank).toBe(false);
  });
});

describe('ink outside of words', () => {
  const page = whitened(letterPage());
  const all = { left: 80, right: 780, top: 80, bottom: 1010 };

  it('is none where every line is boxed, all where none is, about half where half is', () => {
    expect(inkOutside(page, [all])).toBe(0);
    expect(inkOutside(page, [])).toBe(1);
    expect(inkOutside(page, [{ ...all, bottom: 490 }])).toBeCloseTo(0.5, 1);
    expect(inkOutside(filled(850, 1100, 255), [])).toBe(0);
  });

  it('rules of tables and specks are not counted; a stamp is', () => {
    const ruled = letterPage();
    for (let line = 0; line < 10; line++) rectangle(ruled, 60, 95 + line * 90, 730, 2, 30);
    for (const x of [60, 300, 790]) rectangle(ruled, x, 95, 2, 812, 30);
    for (let at = 0; at < 40; at++) rectangle(ruled, 10 + at * 20, 1050, 1, 1, 30);
    expect(inkOutside(whitened(ruled), [all])).toBeLessThan(0.01);
    const stamped = letterPage();
    writeText(stamped, { left: 300, top: 1015, right: 700, lines: 1, size: 20, ink: 90 });
    expect(inkOutside(whitened(stamped), [all])).toBeGreaterThan(0.02);
  });
});
