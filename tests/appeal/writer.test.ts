import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenBy } from '../../lib/appeal/never-say';
import { sourceOfRow } from '../../lib/appeal/row-source';
import { authorityOf } from '../../lib/appeal/writer/authority';
import { ASKS_WHILE_UNKNOWN, WRITERS } from '../../lib/appeal/writer/kinds';
import { familyOf } from '../../lib/appeal/writer/plan-families';
import { carriedOver, signerIn, writerFactsOf } from '../../lib/appeal/writer/signer';
import { WRITER_KIND, WRITER_KINDS } from '../../lib/appeal/writer/writer';
import type { Person } from '../../lib/cases/model';
import { planTypes } from '../../lib/knowledge/appeal-rights';
import { rightById } from '../../lib/knowledge/rights';
import { tooLong } from './plain-words';

const OTHERS = WRITER_KINDS.filter((kind) => kind !== 'patient');
const EVERY = [...planTypes.map(({ id }) => id), undefined];
const person = (role: Person['role'], parts: Partial<Person> = {}): Person => ({ id: role, caseId: 'c', role, name: '', nameFrom: 'member', address: '', phone: '', ...parts });

describe('the paper that lets someone act for the patient', () => {
  test.each(EVERY)('%s: none for the patient, one for everyone else, from its row', (planType) => {
    expect(authorityOf('patient', planType)).toBeUndefined();
    for (const kind of OTHERS) {
      const authority = authorityOf(kind, planType)!;
      expect(sourceOfRow(authority.row)?.verified, kind).toBe('from memory');
      // The row is marked from memory, so the member is sent to the plan in every wording.
      expect(authority.why, kind).toMatch(/(?:Check with your plan|Ask the plan)\.$/);
      const listed = planType !== undefined && rightById('authorised-representative')!.planTypes.includes(planType);
      expect(authority.right, kind).toBe(listed ? 'rights/authorised-representative' : undefined);
      for (const words of [authority.title, authority.why, authority.enclosure, authority.ifUrgent ?? '']) {
        expect(brokenBy(words), words).toEqual([]);
        expect(tooLong(words), words).toEqual([]);
      }
    }
  });

  test('every number in it stands in the row', () => {
    for (const planType of EVERY) for (const kind of OTHERS) {
      const { title, why, enclosure, row } = authorityOf(kind, planType)!;
      for (const [number] of `${title} ${why} ${enclosure}`.matchAll(/\d+/g)) expect(sourceOfRow(row)!.text).toContain(number);
    }
  });

  test('a plan that nobody confirmed, or that the row does not name, is asked for its form', () => {
    for (const planType of [undefined, 'unknown', 'no-such-plan', 'constructor', 'medigap', 'individual-aca', 'grandfathered']) {
      const { title, why, enclosure } = authorityOf('representative', planType)!;
      expect(title).toBe('Ask the plan for its form to act for the patient');
      expect(`${why} ${enclosure}`).not.toMatch(/CMS|consent|employer/i);
    }
  });

  test('each family says its own part of the row', () => {
    const why = (kind: 'representative' | 'clinician', planType: string) => authorityOf(kind, planType)!.why;
    expect(why('representative', 'medicare-part-d')).toContain('form CMS-1696 or an equivalent one');
    expect(authorityOf('representative', 'medicare-original')!.isPerhaps).toBe(false);
    expect(why('clinician', 'medicare-advantage')).toContain('many first-level requests without it');
    expect(authorityOf('clinician', 'medicare-advantage')!.isPerhaps).toBe(true);
    expect(why('clinician', 'medicaid-managed-care')).toContain('written consent');
    expect(why('representative', 'fehb-pshb')).toContain('specific written consent');
    expect(why('representative', 'employer-insured')).toContain('a reasonable form of its own');
    expect(authorityOf('clinician', 'employer-self-funded')!.ifUrgent).toContain('counts as a representative');
    expect(authorityOf('clinician', 'medicare-original')!.ifUrgent).toBeUndefined();
  });

  test('what a parent may do for a teenager is never stated: the plan is asked', () => {
    for (const planType of EVERY) expect(authorityOf('parent', planType)!.why).toContain('differs by state. Ask the plan.');
  });

  test('the families name plan types of the data', () => {
    expect(planTypes.filter(({ id }) => familyOf(id) !== 'other').map(({ id }) => id)).toEqual([
      'employer-self-funded', 'employer-insured', 'medicare-original', 'medicare-advantage', 'medicare-part-d', 'medicaid-managed-care', 'medicaid-ffs', 'fehb-pshb',
    ]);
  });
});

describe('who signs', () => {
  test('each kind asks for the name of who signs and, for another person, of the patient', () => {
    for (const kind of WRITER_KINDS) {
      const { signs, asks, forms } = WRITERS[kind];
      expect(asks.map(({ role, field }) => `${role} ${field}`)).toEqual(expect.arrayContaining([`${signs} name`, `${signs} address`, `${signs} phone`, 'patient name']));
      expect(forms === undefined).toBe(kind === 'patient');
    }
  });

  test('the words of a letter state no fact and name the patient by a slot', () => {
    for (const { forms } of Object.values(WRITERS)) for (const form of Object.values<string>({ ...forms })) {
      expect(form).toContain('{patient}');
      expect(form).not.toMatch(/\d/);
      expect(brokenBy(form)).toEqual([]);
    }
  });

  test('the patient signs although a parent was typed before', () => {
    const people = [person('patient', { name: 'Ana Reyes' }), person('writer', { name: 'Luis Reyes', address: '1 Elm St' })];
    expect(signerIn(people, 'patient').name).toEqual({ text: 'Ana Reyes', person: people[0] });
    expect(signerIn(people, 'parent').name).toEqual({ text: 'Luis Reyes', person: people[1] });
    expect(signerIn(people, undefined).name?.text).toBe('Luis Reyes');
  });

  test('what the patient typed before saying that they write stays theirs', () => {
    const people = [person('patient', { name: 'Ana Reyes' }), person('writer', { address: '1 Elm St' })];
    expect(signerIn(people, undefined)).toMatchObject({ name: { text: 'Ana Reyes' }, address: { text: '1 Elm St' } });
    expect(carriedOver('patient', undefined, people)).toEqual([{ role: 'patient', field: 'address', text: '1 Elm St' }]);
  });

  test('a change of who writes carries nothing of one person to another, and nothing over what stands there', () => {
    const people = [person('patient', { name: 'Ana Reyes', phone: '1' }), person('writer', { name: 'Luis Reyes', address: '1 Elm St', phone: '2' })];
    for (const kind of WRITER_KINDS) for (const before of WRITER_KINDS) expect(carriedOver(kind, before, people)).toEqual([]);
    expect(carriedOver('parent', undefined, people)).toEqual([]);
    expect(carriedOver('patient', undefined, people).map(({ field }) => field)).toEqual(['address']);
    expect(carriedOver('representative', undefined, people).map(({ field, role }) => `${role} ${field}`)).toEqual(['representative name', 'representative address', 'representative phone']);
  });

  test('nothing of the patient ever signs for another person', () => {
    const text = fc.constantFrom('', ' ', 'Ana', 'Luis', '1 Elm St');
    const rows = fc.array(fc.record({ role: fc.constantFrom('patient' as const, 'writer' as const, 'representative' as const), name: text, address: text, phone: text }), { maxLength: 4 });
    fc.assert(fc.property(rows, fc.constantFrom(...OTHERS), (people, kind) => {
      for (const part of Object.values(signerIn(people.map(({ role, ...parts }) => person(role, parts)), kind))) {
        expect(part.person.role).not.toBe('patient');
        expect(part.text).toBe(part.text.trim());
        expect(part.text).not.toBe('');
      }
    }));
  });

  test('facts for a letter: nothing of another person while nobody said so', () => {
    const facts = (kind: string) => writerFactsOf({ people: [], answers: [{ question: WRITER_KIND, text: kind }], confirmedPlanType: 'fehb-pshb' });
    expect(facts('')).toEqual({ kind: undefined, signer: {} });
    expect(facts('patient')).toEqual({ kind: 'patient', signer: {} });
    expect(facts('clinician')).toMatchObject({ forms: WRITERS.clinician.forms, authority: { enclosure: 'Specific written consent of the patient' } });
  });

  test('labels are told apart on one screen', () => {
    for (const asks of [ASKS_WHILE_UNKNOWN, ...Object.values(WRITERS).map((writer) => writer.asks)]) expect(new Set(asks.map(({ label }) => label)).size).toBe(asks.length);
  });
});
