import { describe, expect, test } from 'vitest';
import { helpers, planTypes } from '../../lib/knowledge/appeal-rights';
import { carcByCode, codeSystems, groupCodes, maskFirst, rarcByCode } from '../../lib/knowledge/codes';
import { categoryById, companionLetters, denialCategories } from '../../lib/knowledge/denial-reasons';
import { insurerOfHost, insurers } from '../../lib/knowledge/insurers';
import { rightById, rights } from '../../lib/knowledge/rights';
import { growthOf } from './growth';

const ids = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
const missing = (wanted: readonly string[], known: { has(id: string): boolean }) => wanted.filter((id) => !known.has(id));

describe('ids', () => {
  test.each([
    ['categories', ids(denialCategories)], ['letters', ids(companionLetters)], ['plan types', ids(planTypes)], ['helpers', ids(helpers)],
    ['rights', ids(rights)], ['insurers', ids(insurers)], ['code systems', ids(codeSystems)],
    ...planTypes.map((plan): [string, string[]] => [`levels of ${plan.id}`, ids(plan.levels)]),
  ])('of %s are unique', (_name, list) => {
    expect(new Set(list).size).toBe(list.length);
  });

  test('that a row names exist', () => {
    const categories = new Set(ids(denialCategories));
    const letters = new Set(ids(companionLetters));
    const plans = new Set(ids(planTypes));
    const known = new Set(ids(rights));
    for (const category of denialCategories) {
      expect(missing(category.companionLetters, letters), category.id).toEqual([]);
      expect(missing(category.rights, known), category.id).toEqual([]);
      expect(missing(category.carc, carcByCode), category.id).toEqual([]);
      expect(missing(category.rarc, rarcByCode), category.id).toEqual([]);
    }
    for (const right of rights) {
      expect(missing(right.planTypes, plans), right.id).toEqual([]);
      expect(missing(right.denialCategories, categories), right.id).toEqual([]);
    }
    for (const row of [...carcByCode.values(), ...rarcByCode.values()]) {
      if (row.category !== null) expect(categories.has(row.category), row.code).toBe(true);
    }
    for (const plan of planTypes) expect(missing(plan.whoHelps, new Set(ids(helpers))), plan.id).toEqual([]);
  });

  test('lead back to their row', () => {
    for (const category of denialCategories) expect(categoryById(category.id)).toBe(category);
    for (const right of rights) expect(rightById(right.id)).toBe(right);
    expect(categoryById('constructor')).toBeUndefined();
    expect([...groupCodes.keys()]).toEqual(['CO', 'PR', 'OA', 'PI', 'CR']);
    expect([carcByCode.size, rarcByCode.size]).toEqual([407, 262]);
  });
});

describe('filing windows', () => {
  test('have an amount exactly where the rule has one, with its unit', () => {
    for (const plan of planTypes) {
      for (const level of plan.levels) {
        const { amount, unit, bound, maximum } = level.filing;
        const name = `${plan.id}/${level.id}`;
        expect(amount === null, name).toBe(bound === 'none');
        expect(unit === null, name).toBe(amount === null);
        expect(maximum === undefined, name).toBe(bound !== 'range');
      }
    }
  });
});

describe('patterns', () => {
  const cues = denialCategories.flatMap((category) => category.cues.map((cue) => [category.id, cue] as const));

  test('of cues compile and match something short', () => {
    for (const [id, cue] of cues) {
      expect(() => new RegExp(cue, 'i'), `${id}: ${cue}`).not.toThrow();
      expect(new RegExp(cue, 'i').test(''), `${id}: ${cue}`).toBe(false);
    }
  });

  test('cannot backtrack without bound', () => {
    const all = [...cues.map(([, cue]) => cue), ...codeSystems.map((system) => system.regex)];
    expect(all.filter((pattern) => growthOf(pattern) === 'nested')).toEqual([]);
  });

  test.each(codeSystems.map((system) => [system.id, system] as const))('of %s take its valid samples and refuse the others', (_id, system) => {
    const shape = new RegExp(system.regex, system.regexFlags);
    const whole = (sample: string) => sample.match(shape)?.[0] === sample;
    expect(system.valid.filter((sample) => !whole(sample))).toEqual([]);
    if (!system.invalidByContext) expect(system.invalid.filter(whole)).toEqual([]);
  });

  test('to blank out compile', () => {
    for (const mask of maskFirst) expect(() => new RegExp(mask.regex, mask.flags ?? ''), mask.id).not.toThrow();
  });
});

describe('hosts', () => {
  test('belong to one insurer each, and every portal lies under a host that is known', () => {
    const hosts = insurers.flatMap((insurer) => insurer.hosts);
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
    for (const insurer of insurers) {
      for (const host of insurer.verifiedHosts) expect(insurer.hosts, insurer.id).toContain(host);
      for (const host of insurer.hosts) expect(insurerOfHost(host)?.id, host).toBe(insurer.id);
    }
  });

  test('match by whole labels only', () => {
    expect(insurerOfHost('member.aetna.com')?.id).toBe('aetna');
    expect(insurerOfHost('MEMBER.AETNA.COM.')?.id).toBe('aetna');
    expect(insurerOfHost('notaetna.com')).toBeUndefined();
    expect(insurerOfHost('aetna.com.example.org')).toBeUndefined();
    expect(insurerOfHost('localhost')).toBeUndefined();
    expect(insurerOfHost('')).toBeUndefined();
  });
});
