import { describe, expect, test } from 'vitest';
import { ASKED } from '../../../lib/appeal/interview/answers';
import { draftLetter } from '../../../lib/appeal/draft/draft-letter';
import { letterOffers, letterTitle } from '../../../lib/appeal/letter-offers';
import { letterSpecs } from '../../../lib/appeal/letters/all';
import type { CaseFile } from '../../../lib/cases/case-file';
import { denialCategories } from '../../../lib/knowledge/denial-reasons';
import { planTypes } from '../../../lib/knowledge/appeal-rights';
import { lumbarFile } from '../lumbar';
import { documentOf, fileOf, readingOf, type FileParts, type Parts } from '../reading-builder';
import { TODAY, authorizationFile, coverageFile, dentalFile, drugFile, formularyFile, otherInsuranceFile, outsideFile, refusedFile, stayFile } from './cases';

const due = (file: CaseFile, today = TODAY): readonly string[] => letterOffers(file, today).filter(({ isDue }) => isDue).map(({ kind }) => kind);
const of = (parts: Parts, file: FileParts = {}): CaseFile => fileOf([documentOf(readingOf(parts))], file);
const plan = (confirmedPlanType: string): FileParts => ({ case: { confirmedPlanType } });

describe('which letters are due', () => {
  test('of a medical-necessity denial: the appeal, then what its row names', () => {
    expect(due(lumbarFile())).toEqual(['first-level-appeal', 'letter/records-request', 'letter/provider-lmn', 'letter/peer-to-peer', 'letter/coding-review', 'letter/billing-hold']);
  });

  test.each([
    ['a coding denial: the office first', dentalFile(), 'letter/coding-review'],
    ['a step rule: the exception first', drugFile(), 'letter/step-therapy-exception'],
    ['a drug off the list: the exception first', formularyFile(), 'letter/formulary-exception'],
    ['no coverage on that day: the proof first', coverageFile(), 'letter/proof-of-coverage'],
    ['other insurance: the update first', otherInsuranceFile(), 'letter/cob-update'],
  ])('of %s, then the appeal', (_what, file, first) => {
    expect(due(file).slice(0, 2)).toEqual([first, 'first-level-appeal']);
  });

  test('of a category without an appeal: no appeal at all, and what helps', () => {
    const file = of({ document: 'eob', outcome: 'approved', categories: ['not-a-denial-cost-share'], fields: { claimNumber: 'A-1', memberOwes: 80 } });
    expect(letterOffers(file, TODAY).some(({ kind }) => !kind.startsWith('letter/'))).toBe(false);
    expect(due(file)).toContain('letter/coding-review');
  });

  test.each([
    ['approved', of({ outcome: 'approved' })], ['nothing', of({ document: 'other', outcome: 'none' })],
  ])('of a paper that is %s: none, and all can be opened by hand', (_what, file) => {
    expect(due(file)).toEqual([]);
    expect(letterOffers(file, TODAY)).toHaveLength(letterSpecs.length);
  });

  test('a case without a paper has none', () => {
    expect(letterOffers(fileOf([]), TODAY)).toEqual([]);
  });

  test('an expedited request only by the member’s own word, and never for a bill', () => {
    const answers = (urgent: string, care: string) => ({ answers: { [ASKED.urgent]: urgent, [ASKED.care]: care } });
    expect(due(stayFile())).toContain('letter/expedited-request');
    expect(due(stayFile(answers('no', 'going-on')))).not.toContain('letter/expedited-request');
    expect(due(stayFile({ answers: {} }))).not.toContain('letter/expedited-request');
    expect(due(lumbarFile(answers('yes', 'received')))).not.toContain('letter/expedited-request');
    expect(due(lumbarFile(answers('yes', 'to-come')))[1]).toBe('letter/expedited-request');
  });

  test('good cause only where every day has passed', () => {
    expect(due(drugFile(), '2027-05-02')).toContain('letter/good-cause-late');
    expect(due(drugFile(), '2027-05-01')).not.toContain('letter/good-cause-late');
    expect(letterOffers(drugFile()).find(({ kind }) => kind === 'letter/good-cause-late')?.isDue).toBe(false);
  });

  test('by what the member told of the care, and what the papers say', () => {
    expect(due(outsideFile())).not.toContain('letter/continuity-of-care');
    expect(due(outsideFile({ answers: { [ASKED.care]: 'going-on' } }))).toContain('letter/continuity-of-care');
    expect(due(outsideFile())).toContain('letter/no-surprises-dispute');
    expect(due(outsideFile({ answers: { [ASKED.care]: 'to-come' } }))).not.toContain('letter/no-surprises-dispute');
    expect(due(stayFile())).toContain('letter/parity-request');
    expect(due(of({ categories: ['benefit-limit'], fields: { service: 'Physical therapy' } }))).not.toContain('letter/parity-request');
    expect(due(authorizationFile())).toContain('letter/retro-authorization');
    expect(due(lumbarFile({ answers: { 'writer/kind': 'clinician' } }))).not.toContain('letter/provider-lmn');
  });

  test('after a refusal: the next level where the plan type is confirmed, else the outside review', () => {
    expect(due(refusedFile(plan('employer-self-funded'))).slice(0, 2)).toEqual(['level/second-internal-appeal', 'level/external-review']);
    expect(due(refusedFile(plan('employer-self-funded')))).not.toContain('letter/external-review-request');
    const unknown = due(refusedFile());
    expect(unknown).toContain('letter/external-review-request');
    expect(unknown.some((kind) => !kind.startsWith('letter/'))).toBe(false);
  });
});

describe('every offer', () => {
  const FILES: readonly CaseFile[] = [
    ...planTypes.map(({ id }) => lumbarFile(plan(id))), ...planTypes.map(({ id }) => refusedFile(plan(id))), ...planTypes.map(({ id }) => stayFile(plan(id))),
    ...denialCategories.map(({ id }) => of({ categories: [id], fields: { claimNumber: 'A-1' } })),
  ];

  test('that is due can be drafted, and bears the name that it keeps', () => {
    for (const file of FILES) {
      for (const { kind, title, isDue } of letterOffers(file, TODAY)) {
        if (isDue) expect(draftLetter(kind, file, TODAY).sections.length, kind).toBeGreaterThan(0);
        expect(letterTitle(kind, file.case.confirmedPlanType)).toBe(title);
      }
    }
  });

  test('of a kind that is no letter’s any more has a name all the same', () => {
    expect(letterTitle('letter/no-such-letter')).toBe('Letter');
    expect(letterTitle('level/no-such-level', 'tricare')).toBe('Next appeal');
  });
});
