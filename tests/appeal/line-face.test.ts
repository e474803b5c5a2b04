import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineFace } from '../../lib/appeal/line-face';
import { brokenBy } from '../../lib/appeal/never-say';
import { OUTCOMES } from '../../lib/reading/reading';

const money = fc.option(fc.constantFrom(0, 12.5, 4800), { nil: undefined });
const line = fc.record({ denied: fc.boolean(), planPaid: money, notCovered: money, memberOwes: money }).map(({ denied, ...amounts }) => ({
  denied, ...Object.fromEntries(Object.entries(amounts).filter(([, usd]) => usd !== undefined)),
}));

describe('a line', () => {
  test.each([
    [{ denied: true, notCovered: 218.4, planPaid: 0 }, 'partly-denied', 'denied', 'Denied: $218.40 not covered'],
    [{ denied: false, planPaid: 90, memberOwes: 0 }, 'partly-denied', 'paid', 'Paid: $90.00 by the plan'],
    [{ denied: false, planPaid: 90, memberOwes: 10 }, 'partly-denied', 'paid', 'Paid: $90.00 by the plan, $10.00 marked as your share'],
    [{ denied: false, planPaid: 0, memberOwes: 182.5 }, 'approved', 'cost-share', 'Your share of the cost: $182.50'],
    [{ denied: false, planPaid: 0, memberOwes: 0 }, 'approved', 'nothing-paid', 'The plan paid nothing here and marks nothing as your share'],
    [{ denied: false }, 'pending', 'pending', 'Not decided yet'],
    [{ denied: false, billed: 200 }, 'partly-denied', 'unclear', 'The paper does not say what was decided here'],
    [{ denied: false, memberOwes: 50 }, 'partly-denied', 'unclear', '$50.00 marked as what you may owe'],
  ] as const)('%j of a paper that is %s is %s', (given, outcome, kind, words) => {
    expect(lineFace(given, outcome)).toEqual({ kind, words });
  });

  test('is a denial only where it was read as one, and keeps the promises', () => {
    fc.assert(fc.property(line, fc.constantFrom(...OUTCOMES), (given, outcome) => {
      const { kind, words } = lineFace(given, outcome);
      expect(kind === 'denied').toBe(given.denied);
      expect(/denied/i.test(words)).toBe(given.denied);
      expect(brokenBy(words)).toEqual([]);
    }));
  });
});
