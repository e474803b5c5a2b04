import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFor, WISH_LASTS_MS, type Standing } from '../../lib/watch/plan';
import { siteOf } from '../../lib/watch/site';

const NOW = 1_800_000_000_000;
const site = fc.constantFrom('https://a.example', 'https://b.example', 'https://c.example');
const day = fc.constantFrom('2026-11-02', '2026-11-21');
const listed = fc.uniqueArray(fc.record({ site, since: day }), { selector: (row) => row.site });
const wished = fc.uniqueArray(fc.record({ site, since: day, at: fc.integer({ min: NOW - 3 * WISH_LASTS_MS, max: NOW }) }), { selector: (row) => row.site });
const sites = fc.uniqueArray(site).map((some) => new Set(some));
const standing: fc.Arbitrary<Standing> = fc.record({ watched: listed, wishes: wished, granted: sites, registered: sites, now: fc.constant(NOW) });

/** How things stand once the steps were done. */
function after(before: Standing): Standing {
  const { confirm, dropWishes, strike, register, unregister, giveBack } = planFor(before);
  const confirmed = new Set(confirm.map((each) => each.site));
  return {
    watched: [...before.watched.filter((row) => !strike.includes(row.site) && !confirmed.has(row.site)), ...confirm],
    wishes: before.wishes.filter((wish) => !confirmed.has(wish.site) && !dropWishes.includes(wish.site)),
    granted: new Set([...before.granted].filter((each) => !giveBack.includes(each))),
    registered: new Set([...[...before.registered].filter((each) => !unregister.includes(each)), ...register]),
    now: before.now,
  };
}

describe('the plan', () => {
  it('leaves exactly what is both wanted and granted, and nothing more to do', () => {
    fc.assert(fc.property(standing, (before) => {
      const then = after(before);
      expect([...then.registered].toSorted()).toEqual(then.watched.map((row) => row.site).toSorted());
      for (const row of then.watched) expect(then.granted.has(row.site)).toBe(true);
      expect(Object.values(planFor(then)).flat()).toEqual([]);
    }));
  });

  it('watches nothing that the member has not asked for, and gives back no grant that it did not use', () => {
    fc.assert(fc.property(standing, (before) => {
      const asked = new Set([...before.watched, ...before.wishes].map((row) => row.site));
      const then = after(before);
      for (const each of then.registered) expect(asked.has(each)).toBe(true);
      for (const each of before.granted) if (!before.registered.has(each)) expect(then.granted.has(each)).toBe(true);
    }));
  });

  it('a wish that was refused unheard does not come true by a later grant', () => {
    const wishes = [{ site: 'https://a.example', since: '2026-11-02', at: NOW - WISH_LASTS_MS }];
    const plan = planFor({ watched: [], wishes, granted: new Set(['https://a.example']), registered: new Set(), now: NOW });
    expect(plan).toMatchObject({ confirm: [], register: [], dropWishes: ['https://a.example'] });
  });
});

describe('a site', () => {
  it.each([
    ['https://member.example.com/claims/1?session=secret#top', 'https://member.example.com'],
    ['https://member.example.com:8443/', 'https://member.example.com'],
    ['http://member.example.com/', undefined],
    ['file:///letter.pdf', undefined],
    ['blob:https://member.example.com/1', undefined],
    ['chrome://version', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s', (address, expected) => {
    expect(siteOf(address)).toBe(expected);
  });
});
