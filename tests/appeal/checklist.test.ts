import { describe, expect, test } from 'vitest';
import { MOST_ITEMS, checklistFor, checklistOf } from '../../lib/appeal/checklist';
import { firstStep } from '../../lib/appeal/first-step';
import { ASKED } from '../../lib/appeal/interview/answers';
import { brokenBy } from '../../lib/appeal/never-say';
import { sourceOfRow } from '../../lib/appeal/row-source';
import { holderOf } from '../../lib/appeal/todo/evidence';
import { planTypes } from '../../lib/knowledge/appeal-rights';
import { companionLetters, denialCategories } from '../../lib/knowledge/denial-reasons';
import { lumbarFile, lumbarNotice } from './lumbar';
import { documentOf, fileOf, readingOf, type FileParts } from './reading-builder';

const letterFor = (category: string) => readingOf({ categories: [category] });
const titles = (category: string) => checklistFor(letterFor(category)).map(({ title }) => title);

describe('the first step', () => {
  test.each([
    ['medical-necessity', 'records-request'], ['prior-authorization', 'records-request'], ['not-covered', 'records-request'], ['emergency', 'records-request'],
    ['coding', 'coding-review'], ['duplicate', 'coding-review'], ['timely-filing', 'coding-review'], ['missing-information', 'coding-review'],
    ['step-therapy', 'exception-request'], ['formulary', 'exception-request'], ['quantity-limit', 'exception-request'],
    ['eligibility', 'proof-of-coverage'], ['coordination-of-benefits', 'cob-update'], ['concurrent-review', 'fast-appeal'],
  ])('for %s is %s', (category, id) => {
    expect(firstStep(letterFor(category)).id).toBe(id);
  });

  test('on a claim page is to get the letter, with where portals keep it', () => {
    const page = readingOf({ document: 'claim-detail', categories: ['medical-necessity'] });
    expect(firstStep(page)).toMatchObject({ id: 'get-letter', title: 'Get the letter' });
    expect(firstStep(page).why).toContain('Documents, Messages or Explanation of Benefits');
    expect(checklistFor(page, { hasLetter: 'yes' })[0]?.id).toBe('records-request');
    expect(checklistOf(fileOf([documentOf(page, 'page'), documentOf(lumbarNotice, 'letter')])).map(({ id }) => id)).not.toContain('get-letter');
  });

  test('names the policy only where the notice names one, and takes two minutes', () => {
    expect(firstStep(lumbarNotice)).toMatchObject({ title: 'Ask for the policy they used', minutes: 2 });
    expect(firstStep(letterFor('medical-necessity')).title).toBe('Ask which rule they used, and for your file');
  });

  test('moves on with each tick, and ends', () => {
    expect(firstStep(lumbarNotice, lumbarFile({ done: ['records-request'] })).id).toBe('coding-review');
    const all = checklistOf(lumbarFile()).map(({ id }) => id);
    expect(firstStep(lumbarNotice, lumbarFile({ done: all })).id).toBe('wait');
  });

  test.each([
    ['approved', readingOf({ outcome: 'approved' }), 'keep-approval'], ['pending', readingOf({ outcome: 'pending' }), 'find-what-is-missing'],
    ['cost share', readingOf({ outcome: 'approved', categories: ['not-a-denial-cost-share'] }), 'compare-bill'],
    ['MA130', readingOf({ codes: [['RARC', 'MA130']] }), 'new-claim'], ['several', readingOf({ document: 'claims-list', lines: [{}, {}] }), 'pick-claim'],
  ])('without a denial to appeal (%s)', (_name, reading, id) => {
    expect(firstStep(reading).id).toBe(id);
    expect(checklistFor(reading).map(({ id: item }) => item)).not.toContain('write-appeal');
  });
});

describe('the list', () => {
  test.each(denialCategories.filter(({ betterPath }) => betterPath !== 'none').map(({ id }) => id))('of %s is short, ends with sending, and draws on its evidence', (id) => {
    const items = checklistFor(letterFor(id));
    expect(items.length).toBeLessThanOrEqual(MOST_ITEMS);
    expect(items.at(-1)?.id).toBe('follow-up');
    expect(items.some((item) => item.row.startsWith(`denial-reasons/${id}/evidence/`))).toBe(true);
    const stages = items.map(({ stage }) => stage);
    expect(stages.indexOf('send')).toBeGreaterThan(stages.lastIndexOf('first'));
    expect(items[0]?.minutes).toBeLessThanOrEqual(10);
  });

  test('keeps the appeal ready where someone else is asked first', () => {
    const write = (category: string) => checklistFor(letterFor(category)).find(({ id }) => id === 'write-appeal');
    for (const id of ['coding', 'eligibility', 'formulary']) expect(write(id)?.why, id).toContain('The appeal date keeps running');
    expect(write('emergency')?.why).not.toContain('keeps running');
  });

  test('says who holds every piece of evidence of the domain', () => {
    const unknown = denialCategories.flatMap(({ evidence }) => evidence.filter(({ who }) => !holderOf(who)).map(({ who }) => who));
    expect(unknown).toEqual([]);
    expect(holderOf('clinician or member')).toBe("your doctor's office");
    expect(holderOf('member or clinician')).toBe('you');
    expect(holderOf('plan, on request, free')).toBe('the plan');
  });

  test('names no thing twice', () => {
    expect(titles('medical-necessity').filter((title) => /letter of medical necessity/i.test(title))).toHaveLength(1);
    expect(titles('medical-necessity').some((title) => /^Denial letter/.test(title))).toBe(false);
  });

  test('keeps sentences short', () => {
    for (const { id } of denialCategories) {
      for (const { title, why } of checklistFor(letterFor(id))) {
        for (const sentence of `${title}. ${why}`.split(/(?<=[.:]) /)) expect(sentence.split(' ').length, sentence).toBeLessThan(20);
      }
    }
  });
});

describe('the list of a case', () => {
  const ids = (parts: FileParts, reading = lumbarNotice) => checklistOf(fileOf([documentOf(reading)], { ...parts, case: { hasLetter: 'yes', ...parts.case } })).map(({ id }) => id);
  const plan = (confirmedPlanType: string): FileParts => ({ case: { confirmedPlanType } });

  test('begins with the paper that lets someone else write', () => {
    for (const kind of ['parent', 'representative', 'clinician']) expect(ids({ answers: { 'writer/kind': kind } })[0]).toBe('authority');
    expect(ids({ answers: { 'writer/kind': 'patient' } })).not.toContain('authority');
  });

  test('an urgent case phones first, and only the member makes it urgent', () => {
    expect(ids({ answers: { [ASKED.urgent]: 'yes' } })[0]).toBe('fast-appeal');
    expect(ids({ answers: { [ASKED.urgent]: 'no' } })).not.toContain('fast-appeal');
    expect(ids({})).not.toContain('fast-appeal');
  });

  test('care that is being cut has the step of its plan type', () => {
    const cut = readingOf({ categories: ['concurrent-review'] });
    expect(ids(plan('medicare-advantage'), cut)).toContain('fast-review');
    expect(ids(plan('medicaid-managed-care'), cut)).toContain('keep-services');
    expect(ids(plan('employer-self-funded'), cut)).not.toContain('fast-review');
    expect(ids({}, cut)).not.toContain('keep-services');
  });

  test('a talk between doctors comes before care, a bill after it', () => {
    const asked = readingOf({ categories: ['medical-necessity', 'level-of-care'], fields: { memberOwes: 300 } });
    expect(ids({ answers: { [ASKED.care]: 'to-come' } }, asked)).toEqual(expect.arrayContaining(['peer-to-peer']));
    expect(ids({ answers: { [ASKED.care]: 'to-come' } }, asked)).not.toContain('billing-hold');
    expect(ids({ answers: { [ASKED.care]: 'received' } }, asked)).toEqual(expect.arrayContaining(['compare-bill', 'billing-hold']));
    expect(ids({ answers: { [ASKED.care]: 'received' } }, asked)).not.toContain('peer-to-peer');
  });

  test('names the level that waits behind the plan’s answer', () => {
    expect(ids(plan('individual-aca')).at(-1)).toBe('later/external-review');
    expect(ids({})).not.toContain('later/external-review');
  });

  test.each([
    ['employer-self-funded', ['level/second-internal-appeal', 'level/external-review']], ['medicare-advantage', ['level/ire']], ['medicare-original', ['level/reconsideration']],
    ['medicaid-managed-care', ['level/fair-hearing']], ['fehb-pshb', ['level/opm-review']], ['medicaid-ffs', ['level/court']], ['tricare', ['level/second-reconsideration', 'level/formal-review']],
  ])('after a refusal under %s opens %j', (confirmedPlanType, levels) => {
    const upheld = documentOf(readingOf({ verdict: { quote: 'We uphold our decision', at: { start: 1, end: 22 } }, fields: { noticeDate: '2027-01-05' } }), 'answer', 2);
    const items = checklistOf(fileOf([documentOf(lumbarNotice), upheld], plan(confirmedPlanType)));
    expect(items[0]?.id).toBe('compare-answers');
    expect(items.map(({ id }) => id).filter((id) => id.startsWith('level/'))).toEqual(levels);
    expect(items.map(({ id }) => id).includes('send-appeal')).toBe(!levels.includes('level/court') && !levels.includes('level/ire'));
  });

  test('every step of any list says what it rests on, in words that we may say, and a letter that exists', () => {
    const kinds = new Set(['first-level-appeal', ...companionLetters.map(({ id }) => `letter/${id}`), ...planTypes.flatMap(({ levels }) => levels.map(({ id }) => `level/${id}`))]);
    for (const { id: planType } of planTypes) {
      for (const { id } of denialCategories) {
        for (const care of ['received', 'to-come', 'going-on']) {
          const items = checklistOf(fileOf([documentOf(letterFor(id))], { case: { confirmedPlanType: planType }, answers: { [ASKED.care]: care, 'writer/kind': 'parent' } }));
          for (const { title, why, yields, row, letter } of items) {
            expect(sourceOfRow(row), row).toBeDefined();
            expect(brokenBy(`${title}. ${why} ${yields ?? ''}`), title).toEqual([]);
            if (letter) expect(kinds).toContain(letter);
          }
        }
      }
    }
  });
});
