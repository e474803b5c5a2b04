import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, type Flow } from '../../lib/export/paginate';

const flow = (lines: number, keepWithNext = false, spaceBefore = 0): Flow => ({ lineHeights: Array.from({ length: lines }, () => 10), spaceBefore, keepWithNext });
const anyFlow = fc.record({ lines: fc.integer({ min: 1, max: 12 }), keep: fc.boolean(), space: fc.integer({ min: 0, max: 20 }) }).map(({ lines, keep, space }) => flow(lines, keep, space));
/** How many lines of each flow each page holds. */
const counts = (flows: Flow[], height = 100) => paginate(flows, height).map((page) => page.reduce<Record<number, number>>((all, { flow: id }) => ({ ...all, [id]: (all[id] ?? 0) + 1 }), {}));

describe('pages', () => {
  it('hold every line once, in order', () => {
    fc.assert(fc.property(fc.array(anyFlow), (flows) => {
      const placed = paginate(flows, 100).flat().map(({ flow: id, line }) => `${id}.${line}`);
      expect(placed).toEqual(flows.flatMap(({ lineHeights }, id) => lineHeights.map((_, line) => `${id}.${line}`)));
    }));
  });

  it('are never overfull, never empty, and their lines never overlap', () => {
    fc.assert(fc.property(fc.array(anyFlow, { minLength: 1 }), (flows) => {
      for (const page of paginate(flows, 100)) {
        let bottom = 0;
        expect(page.length).toBeGreaterThan(0);
        for (const { y } of page) {
          expect(y).toBeGreaterThanOrEqual(bottom);
          bottom = y + 10;
        }
        expect(bottom).toBeLessThanOrEqual(100);
      }
    }));
  });

  it('never leave a heading at their foot', () => {
    expect(counts([flow(9), flow(1, true), flow(5)])).toEqual([{ 0: 9 }, { 1: 1, 2: 5 }]);
  });

  it('never leave one line of a longer paragraph alone', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 4, max: 9 }), { minLength: 1 }), (lengths) => {
      for (const page of counts(lengths.map((length) => flow(length)))) for (const lines of Object.values(page)) expect(lines).toBeGreaterThanOrEqual(2);
    }));
  });

  it('keep a closing whole', () => {
    expect(counts([flow(8), flow(1, true), flow(1, true), flow(1)])).toEqual([{ 0: 8 }, { 1: 1, 2: 1, 3: 1 }]);
  });

  it('still hold a chain that is longer than a page', () => {
    expect(counts(Array.from({ length: 12 }, () => flow(1, true)))).toEqual([
      Object.fromEntries(Array.from({ length: 10 }, (_, id) => [id, 1])), { 10: 1, 11: 1 },
    ]);
  });
});
