/** Every letter of appeal, kept as the text that a member would send: one a category, one a level of every ladder. */
import { describe, expect, test } from 'vitest';
import { draftableAt } from '../../lib/appeal/draft/draftable';
import { draftFirstAppeal } from '../../lib/appeal/draft/first-appeal';
import { draftLetter } from '../../lib/appeal/draft/draft-letter';
import { ASKED } from '../../lib/appeal/interview/answers';
import { WRITER_KIND } from '../../lib/appeal/writer/writer';
import { letterText } from '../../lib/export/letter-text';
import { denialCategories } from '../../lib/knowledge/denial-reasons';
import { caseAtLevel, caseOfCategory, LADDERS } from './golden-cases';
import { expectGolden } from './golden-file';
import { lumbarFile, lumbarRequest, lumbarTold, TODAY } from './lumbar';

describe('the worked case', () => {
  test('is as strong as the example once everything is told', () => {
    expectGolden('worked/lumbar-told', letterText(draftFirstAppeal(lumbarTold(), TODAY)));
  });

  const writers = {
    parent: [{ role: 'patient', name: 'Odalys Fernmoor' }, { role: 'writer', name: 'Teo Fernmoor', address: '418 Tanager Lane\nDayton, OH 45402', phone: '(937) 555-0142' }],
    representative: [{ role: 'patient', name: 'Odalys Fernmoor' }, { role: 'representative', name: 'Inés Calloway', address: '9 Elm Street\nAkron, OH 44301' }],
    clinician: [{ role: 'patient', name: 'Odalys Fernmoor' }, { role: 'writer', name: 'Priya Raman, MD', address: '77 Spine Way\nDayton, OH 45402' }],
  } as const;
  test.each(Object.entries(writers))('written by a %s says for whom', (kind, people) => {
    const file = lumbarFile({ case: { confirmedPlanType: 'employer-insured' }, people, answers: { [WRITER_KIND]: kind, [ASKED.daily]: 'Since July no more than fifteen minutes of sitting.' } });
    expectGolden(`worked/lumbar-by-${kind}`, letterText(draftFirstAppeal(file, TODAY)));
  });
});

describe('a letter of each category', () => {
  test.each(denialCategories.map(({ id }) => id))('%s', (id) => {
    const file = caseOfCategory(id);
    const can = draftableAt('first-level-appeal', file);
    expectGolden(`category/${id}`, can.ok ? letterText(draftFirstAppeal(file, TODAY)) : `${can.why}\n`);
  });
});

describe('a letter of each level', () => {
  test.each(LADDERS.map(([plan, level]) => [`${plan.id}/${level.id}`, plan, level] as const))('%s', (name, plan, level) => {
    const { file, today } = caseAtLevel(plan, level);
    const kind = `level/${level.id}` as const;
    const can = draftableAt(kind, file);
    const draft = draftLetter(kind, file, today);
    expect(draft.sections.length > 0).toBe(can.ok);
    expectGolden(`level/${name.replace('/', '-')}`, can.ok ? letterText(draft) : `${can.why}\n`);
  });

  const urgent = { [ASKED.care]: 'to-come', [ASKED.urgent]: 'yes', [ASKED.urgentSupport]: 'yes' };
  test.each([
    ['employer-self-funded', 'internal-appeal'], ['employer-self-funded', 'second-internal-appeal'], ['employer-self-funded', 'external-review'], ['medicare-advantage', 'reconsideration'],
    ['medicare-part-d', 'ire'], ['medicaid-managed-care', 'plan-appeal'], ['medicaid-managed-care', 'fair-hearing'], ['tricare', 'reconsideration'],
  ])('of %s, %s, where waiting could harm', (planId, levelId) => {
    const [plan, level] = LADDERS.find(([each, one]) => each.id === planId && one.id === levelId)!;
    const { file, today } = caseAtLevel(plan, level, { answers: urgent }, lumbarRequest);
    expectGolden(`expedited/${planId}-${levelId}`, letterText(draftLetter(`level/${levelId}`, file, today)));
  });
});
