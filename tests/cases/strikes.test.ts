import { describe, expect, it } from 'vitest';
import { isGivenUp, isSuspect, strikesAfter } from '../../lib/cases/strikes';

const row = (inHand: number[], strikes: { page: number; weight: number }[] = []) => ({ inHand, strikes, host: { id: 'old', run: 'monday' } });
const SAME_RUN = { id: 'new', run: 'monday' };
const NEXT_RUN = { id: 'new', run: 'tuesday' };

describe('pages over which a host died', () => {
  it('are read alone after one death and not at all after two', () => {
    const once = strikesAfter(row([4, 5]), SAME_RUN);
    expect([3, 4, 5].map((page) => [isSuspect(once, page), isGivenUp(once, page)])).toEqual([[false, false], [true, false], [true, false]]);
    const twice = strikesAfter(row([5], [...once]), SAME_RUN);
    expect([4, 5].map((page) => isGivenUp(twice, page))).toEqual([false, true]);
  });

  it('are given up only after four, where the whole browser ended each time: members close their browsers', () => {
    let strikes = strikesAfter(row([2]), NEXT_RUN);
    for (let times = 2; times <= 3; times += 1) strikes = strikesAfter(row([2], [...strikes]), NEXT_RUN);
    expect(isGivenUp(strikes, 2)).toBe(false);
    expect(isGivenUp(strikesAfter(row([2], [...strikes]), NEXT_RUN), 2)).toBe(true);
  });

  it('are none where the host is the same, or had nothing in hand', () => {
    expect(strikesAfter(row([2]), { id: 'old', run: 'monday' })).toEqual([]);
    expect(strikesAfter(row([]), SAME_RUN)).toEqual([]);
    expect(strikesAfter({ inHand: [], strikes: [] }, SAME_RUN)).toEqual([]);
  });
});
