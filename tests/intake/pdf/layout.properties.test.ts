import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../lib/intake/doc';
import type { Piece } from '../../../lib/intake/pdf/piece';
import { docOf, put } from './page-of';

const words = fc.constantFrom('claim', 'Total', '$4,800.00', '03/04/26', 'CO-50', 'We did not get the records', 'Member ID:', 'é', 'Nguyễn', '•', '1.', '02-', 'the');
const upright = fc.record({ text: words, left: fc.integer({ min: 0, max: 560 }), base: fc.integer({ min: 10, max: 780 }), size: fc.constantFrom(7, 9, 10, 16), font: fc.constantFrom('a', 'b') })
  .map(({ text, left, base, ...at }) => put(text, left, base, at));
const turned = fc.tuple(upright, fc.constantFrom(1, 2, 3)).map(([piece, turn]): Piece => ({ ...piece, turn: turn as 1 | 2 | 3 }));
/** Also rows of cells, since places at random seldom make a table. */
const grid = fc.record({ columns: fc.integer({ min: 2, max: 6 }), rows: fc.integer({ min: 1, max: 6 }), leading: fc.integer({ min: 9, max: 24 }), texts: fc.array(words, { minLength: 36, maxLength: 36 }) })
  .map(({ columns, rows, leading, texts }) => Array.from({ length: rows * columns }, (_each, index) =>
    put(texts[index]!, 20 + (index % columns) * 95, 100 + Math.floor(index / columns) * leading)));
const page = fc.tuple(fc.array(upright, { maxLength: 40 }), fc.array(turned, { maxLength: 4 }), grid).map((parts) => parts.flat());

const solid = (text: string): string => text.replace(/\s/gu, '');
const letters = (text: string): string => [...solid(text)].sort().join('');

function checkRanges(doc: Doc): void {
  let last = 0;
  for (const block of doc.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(last);
    expect([block.start, block.end]).toEqual([block.lines[0]!.start, block.lines.at(-1)!.end]);
    for (const line of block.lines) {
      expect(line.start).toBeGreaterThanOrEqual(last);
      expect(line.end).toBeGreaterThan(line.start);
      let column = -1;
      line.cells?.forEach((cell, index) => {
        expect(cell.start).toBe(index === 0 ? line.start : line.cells![index - 1]!.end + 1);
        expect(cell.column).toBeGreaterThan(column);
        column = cell.column;
      });
      if (line.cells) expect(line.cells.at(-1)!.end).toBe(line.end);
      else expect(doc.text.slice(line.start, line.end)).not.toContain('\n');
      last = line.end;
    }
  }
}

describe('layout', () => {
  it('has all letters of the page and no others, whatever stands where', () => {
    fc.assert(fc.property(page, (pieces) => {
      const seen = new Set<string>();
      const once = pieces.filter(({ text, left, base }) => {
        const key = `${text} ${left} ${base}`;
        return !seen.has(key) && seen.add(key);
      });
      // Text that is drawn twice almost at one place counts once, so the page must not hold any.
      fc.pre(!once.some((a, at) => once.slice(at + 1).some((b) => a.text === b.text && Math.abs(a.left - b.left) < 2 && Math.abs(a.base - b.base) < 2)));
      expect(letters(docOf(once).text)).toBe(letters(once.map(({ text }) => text).join('')));
    }), { numRuns: 80 });
  });

  it('gives nested ranges that ascend, and runs that stand at their text', () => {
    fc.assert(fc.property(page, page, (first, second) => {
      const doc = docOf(first, second);
      checkRanges(doc);
      let last = 0;
      for (const run of doc.runs!) {
        expect(run.start).toBeGreaterThanOrEqual(last);
        expect(solid(doc.text.slice(run.start, run.end))).not.toBe('');
        expect([run.width, run.height].every((length) => length > 0)).toBe(true);
        last = run.end;
      }
      expect(doc.runs!.map((run) => doc.text.slice(run.start, run.end)).map(solid).join('')).toBe(solid(doc.text));
    }), { numRuns: 60 });
  });

  it('does not depend on the order in which a file writes its text', () => {
    fc.assert(fc.property(page, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (pieces, random) => {
      const keyed = pieces.map((piece) => ({ piece, key: random.next().value }));
      const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ piece }) => piece);
      expect(docOf(shuffled)).toEqual(docOf(pieces));
    }), { numRuns: 60 });
  });

  it('stays quick on a page that is no letter', () => {
    const pieces = Array.from({ length: 6000 }, (_each, index) => put('x', (index % 60) * 10, 10 + Math.floor(index / 60) * 7.5));
    const start = performance.now();
    docOf(pieces);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
