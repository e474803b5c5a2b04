import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../lib/intake/ocr/pieces';
import { layoutPage } from '../../../lib/intake/pdf/layout';
import { textOf } from '../../../lib/intake/pdf/rows';
import { ocrWord } from './words';

const DPI = 144;
const textsOf = (pieces: readonly { readonly text: string }[]): string[] => pieces.map(({ text }) => text);

describe('words of a picture as pieces', () => {
  it('stand in points, on one baseline and in one size where print does', () => {
    const words = [ocrWord('Claim', 100, 200), ocrWord('Number', 200, 202, { height: 21 }), ocrWord('2204417781', 320, 199, { height: 19 })];
    const { upright } = piecesOf(words, DPI);
    expect(new Set(upright.map(({ base }) => base)).size).toBe(1);
    expect(new Set(upright.map(({ size }) => size)).size).toBe(1);
    // The ink begins at 50; the room of a letter a little before it.
    expect(upright[0]!.left).toBeLessThanOrEqual(50);
    expect(upright[0]!.left).toBeGreaterThan(49);
    expect(upright[0]!.size).toBeCloseTo((20 / 0.72) / 2, 0);
  });

  it('a word of small letters has the size of the words around it', () => {
    const { upright } = piecesOf([ocrWord('Claim', 100, 200), ocrWord('can', 200, 200, { height: 15 }), ocrWord('Title', 100, 100, { height: 34, line: 1 })], DPI);
    expect(upright[1]!.size).toBe(upright[0]!.size);
    expect(upright[2]!.size).toBeGreaterThan(1.4 * upright[0]!.size);
  });

  it('a page that is not quite level is read in level rows', () => {
    const words = Array.from({ length: 12 }, (_, at) => ocrWord('Amount', at * 120, 500 + at * 120 * 0.01, { slope: 0.01 }));
    expect(new Set(piecesOf(words, DPI).upright.map(({ base }) => base)).size).toBe(1);
  });

  it('what was written at an angle stands apart from the rows that it crosses', () => {
    const row = ['Total', '384.00', '100.00'].map((text, at) => ocrWord(text, 100 + at * 200, 300));
    const note = ['called', 'they', 'say'].map((text, at) => ocrWord(text, 100 + at * 130, 305 - at * 10, { slope: -0.08, line: 1 }));
    const { upright, slanted } = piecesOf([...row, ...note], DPI);
    expect(textsOf(upright)).toEqual(['Total', '384.00', '100.00']);
    expect(slanted.map(textsOf)).toEqual([['called', 'they', 'say']]);
  });

  it('a row of heavier type has a face of its own', () => {
    const heading = ['Service', 'Charged', 'Allowed'].map((text, at) => ocrWord(text, 100 + at * 200, 100, { weight: 0.16 }));
    const rows = [200, 250, 300, 350, 400, 450, 500].flatMap((base, row) => ['Office visit', '210.00', '98.40'].map((text, at) => ocrWord(text, 100 + at * 200, base, { weight: 0.13, line: row + 1 })));
    const faces = piecesOf([...heading, ...rows], DPI).upright.map(({ font }) => font);
    expect(new Set(faces.slice(0, 3))).toEqual(new Set(['ocr-bold']));
    expect(new Set(faces.slice(3))).toEqual(new Set(['ocr']));
  });

  it('cells of one line and two lay out as a table', () => {
    const word = (text: string, left: number, base: number, line: number) => ocrWord(text, left, base, { line });
    const words = [
      word('Date', 100, 100, 0), word('Service', 300, 100, 0), word('Billed', 700, 100, 0), word('Paid', 900, 100, 0),
      word('Valley', 300, 150, 1), word('Spine', 400, 150, 1), word('08/04/2026', 100, 163, 2), word('$70.00', 700, 163, 2), word('$0.00', 900, 163, 2), word('care', 300, 176, 3),
      word('08/05/2026', 100, 230, 4), word('Imaging', 300, 230, 4), word('$172.00', 700, 230, 4), word('$88.00', 900, 230, 4),
    ];
    const { blocks } = layoutPage({ page: 1, width: 612, height: 792, pieces: piecesOf(words, DPI).upright });
    expect(blocks.map(({ kind }) => kind)).toEqual(['table']);
    expect(blocks[0]!.lines.map(({ cells }) => cells!.map((cell) => cell.lines.map(textOf).join(' ')))).toEqual([
      ['Date', 'Service', 'Billed', 'Paid'], ['08/04/2026', 'Valley Spine care', '$70.00', '$0.00'], ['08/05/2026', 'Imaging', '$172.00', '$88.00'],
    ]);
  });

  it('two words of narrow print stay two', () => {
    const words = [ocrWord('Amount', 100, 200), ocrWord('billed', ocrWord('Amount', 100, 200).right + 1, 200)];
    const { blocks } = layoutPage({ page: 1, width: 612, height: 792, pieces: piecesOf(words, DPI).upright });
    expect(textOf(blocks[0]!.lines[0]!.words)).toBe('Amount billed');
  });

  it('a typewriter\'s words keep their line: its spaces are wider than those of print', () => {
    const pitch = 15;
    const line = 'send copies of this EOB to: CHAMPVA Appeals, P.O. Box 46991, within one hundred days.';
    let left = 100;
    const words = [0, 1, 2, 3].flatMap((row) => {
      left = 100;
      return line.split(' ').map((text) => {
        // The ink of a comma or a point is narrow and stands at the left of its place.
        const word = ocrWord(text, left + 2, 200 + 30 * row, { height: 14, line: row, right: left + text.length * pitch - (/[.,:]$/.test(text) ? 9 : 2) });
        left += (text.length + 1) * pitch;
        return word;
      });
    });
    const { blocks } = layoutPage({ page: 1, width: 612, height: 792, pieces: piecesOf(words, DPI).upright });
    expect(blocks.flatMap(({ lines }) => lines.map((each) => textOf(each.words)))).toEqual([line, line, line, line]);
  });

  it('every word becomes one piece, whatever the engine says', () => {
    const words = fc.array(fc.record({ text: fc.stringMatching(/^[A-Za-z0-9$.,]{1,12}$/), left: fc.integer({ min: 0, max: 1600 }), base: fc.integer({ min: 30, max: 2000 }), height: fc.integer({ min: 5, max: 60 }), line: fc.integer({ min: 0, max: 20 }), slope: fc.double({ min: -0.1, max: 0.1, noNaN: true }) }), { maxLength: 40 });
    fc.assert(fc.property(words, fc.integer({ min: 70, max: 400 }), (given, dpi) => {
      const { upright, slanted } = piecesOf(given.map(({ text, left, base, ...more }) => ocrWord(text, left, base, more)), dpi);
      expect(textsOf([...upright, ...slanted.flat()]).toSorted()).toEqual(given.map(({ text }) => text).toSorted());
      for (const piece of upright) expect(Object.values(piece).every((value) => typeof value !== 'number' || Number.isFinite(value))).toBe(true);
    }));
  });
});
