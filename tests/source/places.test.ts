import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOf, pageOf, runsIn } from '../../components/source/places';
import type { Run } from '../../lib/intake/doc';

const word = (start: number, x: number, y: number, more: Partial<Run> = {}): Run => ({ start, end: start + 4, page: 1, x, y, width: 20, height: 10, ...more });

/** Two lines of three words, then one word on the next page. */
const text = 'four five sixx\nfour five sixx\nfour';
const runs: readonly Run[] = [
  word(0, 100, 50), word(5, 125, 50), word(10, 150, 51),
  word(15, 100, 64), word(20, 125, 64), word(25, 150, 64),
  word(30, 100, 50, { page: 2 }),
];

describe('the boxes of a quote', () => {
  it('are one for each line', () => {
    expect(boxesOf({ runs, text }, { start: 5, end: 24 })).toEqual([
      { page: 1, x: 125, y: 50, width: 45, height: 11 },
      { page: 1, x: 100, y: 64, width: 45, height: 10 },
    ]);
  });

  it('go on to the next page', () => {
    expect(boxesOf({ runs, text }, { start: 25, end: 34 }).map(({ page }) => page)).toEqual([1, 2]);
  });

  it('hold a word whole of which only a part is meant', () => {
    expect(boxesOf({ runs, text }, { start: 11, end: 12 })).toEqual([{ page: 1, x: 150, y: 51, width: 20, height: 10 }]);
  });

  it('go over the gap between the cells of one row, and not down into the second line of a cell', () => {
    const cells = [word(0, 100, 50), word(5, 100, 62), word(10, 300, 50)];
    expect(boxesOf({ runs: cells, text }, { start: 0, end: 14 })).toHaveLength(3);
    expect(boxesOf({ text, runs: [cells[0]!, { ...cells[2]!, start: 5, end: 9 }] }, { start: 0, end: 9 })).toEqual([{ page: 1, x: 100, y: 50, width: 220, height: 10 }]);
  });

  it('do not join the foot of one column to the head of the next', () => {
    const columns = [word(0, 100, 700), word(5, 350, 60)];
    expect(boxesOf({ runs: columns, text }, { start: 0, end: 9 })).toHaveLength(2);
  });

  it.each([[StandardFonts.Helvetica, 4], [StandardFonts.TimesRoman, 8], [StandardFonts.HelveticaBold, 8]] as const)('find a few words in a run of many, in %s to about a letter', async (face, most) => {
    const font = (await PDFDocument.create()).embedStandardFont(face);
    const width = (words: string) => font.widthOfTextAtSize(words, 11);
    const line = 'We reviewed the claim for MRI 72148. We have decided not to pay $4,800.00 for it.';
    const [first, last] = [line.indexOf('have'), line.indexOf('decided') + 'decided'.length];
    // The middle of both words is meant: they count whole.
    const [box] = boxesOf({ text: line, runs: [{ start: 0, end: line.length, page: 1, x: 72, y: 100, width: width(line), height: 11 }] }, { start: first + 1, end: last - 2 });
    const [left, right] = [72 + width(line.slice(0, first)), 72 + width(line.slice(0, last))];
    expect(Math.abs(box!.x - left)).toBeLessThan(most);
    expect(Math.abs(box!.x + box!.width - right)).toBeLessThan(most);
  });

  it('are none for no words, and none where nothing has boxes', () => {
    expect(boxesOf({ runs, text }, { start: 7, end: 7 })).toHaveLength(0);
    expect(boxesOf({ runs, text }, { start: 900, end: 950 })).toHaveLength(0);
    expect(boxesOf({ text }, { start: 0, end: 9 })).toHaveLength(0);
  });
});

describe('the page of a quote', () => {
  it('is where its first word stands; else the one that it names', () => {
    expect(pageOf({ runs }, { start: 30, end: 34 })).toBe(2);
    expect(pageOf({ runs }, { start: 24, end: 34, page: 9 })).toBe(1);
    expect(pageOf({}, { start: 3, end: 9, page: 4 })).toBe(4);
    expect(pageOf({}, { start: 3, end: 9 })).toBeUndefined();
  });
});

/** Ascending runs with gaps between them, as an intake makes them. */
const arbitraryRuns = fc.array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 9 }), page: fc.nat(2), x: fc.nat(500), y: fc.nat(700), width: fc.integer({ min: 1, max: 90 }), height: fc.integer({ min: 4, max: 30 }) }), { maxLength: 40 })
  .map((words) => {
    let at = 0;
    const sorted = [...words].sort((a, b) => a.page - b.page);
    return sorted.map(({ gap, length, page, ...box }): Run => {
      const start = at + gap;
      at = start + length;
      return { start, end: at, page: page + 1, ...box };
    });
  });
const arbitrarySpan = fc.tuple(fc.nat(260), fc.nat(60)).map(([start, length]) => ({ start, end: start + length }));

describe('of any document', () => {
  it('the runs found are those that a look at every one finds', () => {
    fc.assert(fc.property(arbitraryRuns, arbitrarySpan, (all, span) => {
      expect(runsIn(all, span)).toEqual(span.end > span.start ? all.filter((run) => run.start < span.end && run.end > span.start) : []);
    }));
  });

  it('every word of the quote lies in one of its boxes, and no box holds ground that no word has on both sides', () => {
    fc.assert(fc.property(arbitraryRuns, arbitrarySpan, (all, span) => {
      const boxes = boxesOf({ runs: all, text: '' }, span);
      const words = runsIn(all, span);
      for (const run of words.filter(({ start, end }) => span.start <= start && end <= span.end)) {
        expect(boxes.some((box) => box.page === run.page && box.x <= run.x && box.y <= run.y && box.x + box.width >= run.x + run.width && box.y + box.height >= run.y + run.height)).toBe(true);
      }
      expect(boxes.length).toBeLessThanOrEqual(words.length);
      for (const box of boxes) {
        const within = words.filter((run) => run.page === box.page);
        expect(within.some((run) => run.x === box.x)).toBe(true);
        expect(within.some((run) => run.x + run.width === box.x + box.width)).toBe(true);
      }
    }));
  });
});
