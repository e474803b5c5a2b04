import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { msLeft, msPerPage, timeLeft, withPage, type Pace } from '../../lib/jobs/timing';

const paceOf = (...ms: number[]): Pace => ms.reduce(withPage, [] as Pace);

describe('the pace of a job', () => {
  it('is unknown before the first page', () => {
    expect(msPerPage([])).toBeUndefined();
    expect(timeLeft({ pageCount: 9, pagesDone: 0 })).toBeUndefined();
    expect(timeLeft({ pagesDone: 0, msPerPage: 100 })).toBeUndefined();
  });

  it('forgets the start of the engine and a night of sleep', () => {
    expect(msPerPage(paceOf(9_000, 2_000, 2_100, 2_000, 8 * 3_600_000, 2_000, 1_900, 2_000))).toBeLessThan(2_100);
  });

  it('follows pages that grow slower', () => {
    const pace = paceOf(...Array.from({ length: 20 }, () => 100), ...Array.from({ length: 8 }, () => 3_000));
    expect(msPerPage(pace)).toBe(3_000);
  });

  it('lies between the fastest and the slowest page, whatever they were', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 40 }), (all) => {
      const pace = paceOf(...all);
      const ms = msPerPage(pace)!;
      expect(ms).toBeGreaterThanOrEqual(Math.min(...pace));
      expect(ms).toBeLessThanOrEqual(Math.max(...pace));
    }));
  });

  it('never counts a clock that was put back', () => {
    expect(paceOf(-5_000)).toEqual([0]);
  });
});

describe('the time left', () => {
  it.each([
    [{ pageCount: 10, pagesDone: 9, msPerPage: 900 }, { unit: 'seconds', count: 5 }],
    [{ pageCount: 10, pagesDone: 0, msPerPage: 2_600 }, { unit: 'seconds', count: 30 }],
    [{ pageCount: 20, pagesDone: 0, msPerPage: 2_900 }, { unit: 'minutes', count: 1 }],
    [{ pageCount: 300, pagesDone: 0, msPerPage: 3_000 }, { unit: 'minutes', count: 15 }],
  ] as const)('%o is %o', (progress, words) => expect(timeLeft(progress)).toEqual(words));

  it('never says less than is left, nor much more', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 20_000 }), fc.nat(900), (pageCount, perPage, done) => {
      const progress = { pageCount, pagesDone: Math.min(done, pageCount), msPerPage: perPage };
      const { unit, count } = timeLeft(progress)!;
      const told = count * (unit === 'seconds' ? 1_000 : 60_000);
      expect(told).toBeGreaterThanOrEqual(msLeft(progress)!);
      expect(told - msLeft(progress)!).toBeLessThanOrEqual(unit === 'seconds' ? 5_000 : 60_000);
    }));
  });
});
