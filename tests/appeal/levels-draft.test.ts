/** Letters above the first level: drafted exactly where they are open, each word on its ground, rights and numbers only by rows that were read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftAtLevel } from '../../lib/appeal/draft/at-level';
import { draftLetter } from '../../lib/appeal/draft/draft-letter';
import { draftableAt } from '../../lib/appeal/draft/draftable';
import { isRead } from '../../lib/appeal/draft/rights';
import { shortName } from '../../lib/appeal/draft/level-at';
import { termsOf } from '../../lib/appeal/draft/levels/terms-of';
import { standOf } from '../../lib/appeal/levels/stand';
import { sourceOfRow } from '../../lib/appeal/row-source';
import { planTypeById, planTypes } from '../../lib/knowledge/appeal-rights';
import { rightById } from '../../lib/knowledge/rights';
import { rowText, sentenceText, type LetterContent, type Sentence } from '../../lib/cases/letter';
import { arbitraryFile } from './arbitrary-case';
import { caseAtLevel, LADDERS } from './golden-cases';
import { ungroundedWords } from './grounded';
import { documentOf, fileOf } from './reading-builder';
import { lumbarFile, lumbarNotice, TODAY as LETTER_DAY } from './lumbar';

const PATIENCE = 60_000;
const sentencesOf = (content: LetterContent): Sentence[] => content.sections.flatMap(({ rows }) => rows.flatMap(({ sentences }) => sentences));
const textOf = (content: LetterContent): string => content.sections.flatMap(({ rows }) => rows.map(rowText)).join('\n');
const ladderOf = (planId: string | undefined) => (planId ? (planTypeById(planId)?.levels ?? []) : []);

describe('any case at any level of its plan', () => {
  test('has a letter exactly where one can be drafted, each word of it grounded, ids distinct', () => {
    let drafts = 0;
    fc.assert(fc.property(arbitraryFile, (file) => {
      for (const { id } of ladderOf(file.case.confirmedPlanType)) {
        const can = draftableAt(`level/${id}`, file);
        const draft = draftAtLevel(id, file, '2026-11-23');
        expect(draft.sections.length > 0).toBe(can.ok);
        if (!can.ok) expect(can.why).toMatch(/\.$/);
        if (!can.ok) continue;
        drafts += 1;
        const sentences = sentencesOf(draft);
        const bad = sentences.filter((sentence) => sentence.grounds.length === 0 || !sentenceText(sentence).trim() || ungroundedWords(sentence, file, '2026-11-23').length > 0);
        expect(bad.map((sentence) => [sentence.id, sentenceText(sentence), ungroundedWords(sentence, file, '2026-11-23')])).toEqual([]);
        const ids = sentences.map((sentence) => sentence.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const section of draft.sections) if (section.layout === 'table') for (const row of section.rows) expect(row.sentences.length).toBe(section.columns?.length);
      }
    }), { numRuns: 1200 });
    expect(drafts).toBeGreaterThan(150);
  }, PATIENCE);

  test('names a right, an hour or a day only by rows that were read, for the confirmed plan type', () => {
    fc.assert(fc.property(arbitraryFile, (file) => {
      const planType = file.case.confirmedPlanType ?? '';
      for (const { id } of ladderOf(planType)) {
        for (const { grounds, id: sentenceId } of sentencesOf(draftAtLevel(id, file, '2026-11-23'))) {
          for (const ground of grounds) {
            if (ground.kind !== 'rule') continue;
            expect(sourceOfRow(ground.row), ground.row).toBeDefined();
            const [kind, rowId = '', levelId] = ground.row.split('/');
            if (kind === 'rights') {
              expect(rightById(rowId)?.planTypes).toContain(planType);
              expect(rightById(rowId)?.verified).toMatch(/^text read/);
            }
            if (kind === 'appeal-rights' && levelId) expect(rowId).toBe(planType);
            if (/^closing\/words\/[24]$|^request\/expedite\/4$/.test(sentenceId) && kind === 'appeal-rights') expect(sourceOfRow(ground.row)?.verified).toMatch(/^text read/);
          }
        }
      }
    }), { numRuns: 600 });
  }, PATIENCE);
});

describe('every level', () => {
  test('has terms, but for the courts', () => {
    const without = planTypes.flatMap(({ id, levels }) => levels.filter((level) => !termsOf(id, level.id)).map((level) => level.id));
    expect([...new Set(without)]).toEqual(['court']);
  });

  test.each(LADDERS.map(([plan, level]) => [`${plan.id}/${level.id}`, plan, level] as const))('%s says its own name, and never where a reviewer is but by the paper', (_name, plan, level) => {
    const { file, today } = caseAtLevel(plan, level);
    const draft = draftAtLevel(level.id, file, today);
    const terms = termsOf(plan.id, level.id);
    if (!terms) {
      const can = draftableAt(`level/${level.id}`, file);
      expect(can.ok ? '' : can.why).toContain('court');
      return;
    }
    expect(draft.sections.length).toBeGreaterThan(0);
    if (terms.re === 'name' || terms.re === 'of-denial') expect(textOf(draft)).toContain(shortName(level));
    const bare = { ...file, documents: file.documents.map((document) => {
      const { appealAddress: _address, appealFax: _fax, appealPhone: _phone, ...fields } = document.reading.fields;
      return { ...document, reading: { ...document.reading, fields } };
    }) };
    const to = draftAtLevel(level.id, bare, today).sections.find(({ id }) => id === 'recipient')!;
    if (terms.decidedBy === 'reviewer') expect(to.rows.map(rowText).join('\n')).toMatch(/\[(?:name and address of the reviewer|address for appeals|name of the Quality)/);
    expect(standOf(file).plan?.id).toBe(plan.id);
  });

  test('the least amount for a hearing is named for a year that was read, else it is a blank', () => {
    const hearing = LADDERS.find(([plan, level]) => plan.id === 'medicare-advantage' && level.id === 'hearing')!;
    const { file } = caseAtLevel(...hearing);
    expect(textOf(draftAtLevel('hearing', file, '2026-12-30'))).toContain('A hearing request filed in 2026 needs at least $200.00 in dispute.');
    expect(textOf(draftAtLevel('hearing', file, '2027-03-21'))).toContain('check your notice');
    expect(textOf(draftAtLevel('hearing', file, '2027-03-21'))).not.toContain('$200');
  });

  test('services are asked to go on as the rows say: in Medicaid where care is going on, in CHIP never', () => {
    const asked = (planId: string, levelId: string, care: string) => {
      const [plan, level] = LADDERS.find(([each, one]) => each.id === planId && one.id === levelId)!;
      const { file, today } = caseAtLevel(plan, level, { answers: { 'interview/care': care } });
      return textOf(draftAtLevel(levelId, file, today)).includes('let the services go on');
    };
    expect([asked('medicaid-managed-care', 'plan-appeal', 'going-on'), asked('medicaid-managed-care', 'fair-hearing', 'going-on'), asked('medicaid-ffs', 'fair-hearing', 'going-on')]).toEqual([true, true, true]);
    expect([asked('medicaid-managed-care', 'plan-appeal', 'received'), asked('chip', 'plan-appeal', 'going-on'), asked('employer-insured', 'internal-appeal', 'going-on')]).toEqual([false, false, false]);
  });
});

describe('why there is no letter', () => {
  const why = (kind: Parameters<typeof draftableAt>[0], confirmedPlanType?: string) => {
    const can = draftableAt(kind, fileOf([documentOf(lumbarNotice)], { case: { confirmedPlanType } }));
    return can.ok ? '' : can.why;
  };
  test('is said for each kind', () => {
    expect(draftableAt('first-level-appeal', fileOf([]))).toMatchObject({ ok: false });
    expect(why('first-level-appeal')).toBe('');
    expect(why('level/external-review')).toContain('kind of plan');
    expect(why('level/external-review', 'tricare')).toContain('no such level');
    expect(why('level/external-review', 'individual-aca')).toContain('opens after');
    expect(why('level/court', 'individual-aca')).toContain('legal advice');
    expect(why('level/drug-exception', 'individual-aca')).toContain('drug');
    expect(why('level/fast-appeal', 'medicare-original')).toContain('ending');
  });
});

describe('the mark of a row', () => {
  test.each([
    ['text read', 'fehb-pshb', true], ['from memory', 'employer-insured', false], ['text read (regulation quoted in a 2026 public source)', 'chip', true],
    ['text read (regulation quoted in a 2026 public source) for ERISA; from memory for the rest', 'employer-insured', true],
    ['text read (regulation quoted in a 2026 public source) for ERISA; from memory for the rest', 'individual-aca', false],
    ['text read (Medicaid); from memory (ERISA)', 'employer-insured', false], ['text read (Medicaid); from memory (ERISA)', 'medicaid-managed-care', true],
    ['text read (Medicaid, second-hand); from memory (others)', 'medicaid-ffs', false], ['text read (old version)', 'tricare', false],
    ['text read for ERISA; text read for Medicaid; from memory for the rest', 'medicare-advantage', false],
  ])('%s, for %s', (verified, planType, expected) => {
    expect(isRead(verified, planType)).toBe(expected);
  });
});

describe('a request for outside review', () => {
  const asked = (category: string) => {
    const reading = { ...lumbarFile().documents[0]!.reading, categories: [{ id: category, quote: 'reason', at: { start: 1, end: 7 } }] };
    const file = lumbarFile({ case: { confirmedPlanType: 'employer-self-funded' }, answers: { 'stand/level': 'external-review' } });
    return textOf(draftLetter('level/external-review', { ...file, documents: [{ ...file.documents[0]!, reading }] }, LETTER_DAY));
  };
  test('says that the denial rests on medical judgment only where the reason is one', () => {
    for (const id of ['medical-necessity', 'experimental', 'level-of-care', 'site-of-care']) expect(asked(id), id).toContain('rests on medical judgment');
    for (const id of ['prior-authorization', 'frequency', 'not-covered', 'eligibility']) expect(asked(id), id).not.toContain('rests on medical judgment');
  });
});
