/** What the member put right by hand counts everywhere, says that it is theirs, and never poses as words of the paper. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineOf, type Deadline } from '../../lib/appeal/deadline';
import { draftFirstAppeal } from '../../lib/appeal/draft/first-appeal';
import { firstStep } from '../../lib/appeal/first-step';
import { isCorrected, type Known } from '../../lib/appeal/known/known';
import { withCorrections, withoutCorrections } from '../../lib/appeal/known/with-corrections';
import { mainDocument } from '../../lib/appeal/main-document';
import { faceOf } from '../../lib/appeal/verdict-face';
import { sentenceText, type Sentence } from '../../lib/cases/letter';
import type { Correction } from '../../lib/cases/model';
import type { FieldName } from '../../lib/reading/reading';
import { arbitraryFile } from './arbitrary-case';
import { TODAY, lumbarFile, lumbarNotice } from './lumbar';
import { documentOf, fileOf, readingOf, type Parts } from './reading-builder';

const correction = (field: FieldName, value: string, documentId = 'paper-1'): Correction => ({ id: `${documentId}-${field}`, caseId: 'case-1', documentId, field, value, changedAt: 1 });
const lumbar = (...corrections: readonly Correction[]) => lumbarFile({ corrections });
const sentences = (file: Parameters<typeof draftFirstAppeal>[0]): Sentence[] => draftFirstAppeal(file, TODAY).sections.flatMap(({ rows }) => rows.flatMap((row) => row.sentences));
const deadline = (parts: Parts, ...corrections: readonly Correction[]): Deadline => {
  const main = mainDocument(fileOf([documentOf(readingOf({ outcome: 'denied', categories: ['medical-necessity'], ...parts }))], { corrections }));
  return deadlineOf({ reading: main!.reading, today: TODAY });
};

describe('in the letter', () => {
  it('a corrected number stands there, on the member and on no quote', () => {
    const [claim] = sentences(lumbar(correction('claimNumber', '31-8842-5501'))).filter(({ id }) => id === 'facts/claim/1');
    expect(sentenceText(claim!)).toBe('31-8842-5501');
    expect(claim!.grounds[0]).toEqual({ kind: 'correction', field: 'claimNumber', documentId: 'paper-1' });
    expect(sentences(lumbar(correction('claimNumber', '31-8842-5501'))).map(sentenceText).join(' ')).not.toContain('31-8842-5507');
  });

  it('a value that no paper shows takes the place of its blank', () => {
    const file = fileOf([documentOf(readingOf({ ...lumbarNotice, fields: { claimNumber: '31-8842-5507' }, codes: [], categories: ['medical-necessity'], lines: [], legend: [] }))], { corrections: [correction('memberId', 'HLH 1')] });
    const [id] = sentences(file).filter(({ id: own }) => own === 'facts/member-id/1');
    expect(sentenceText(id!)).toBe('HLH 1');
  });

  it('a patient named after a paper that misread the name is named as it was put right', () => {
    const all = sentences(lumbar(correction('memberName', 'Odalys Fernmore'))).map(sentenceText).join('\n');
    expect(all).toContain('Odalys Fernmore');
    expect(all).not.toContain('Fernmoor');
  });

  it('of any case: a sentence with a corrected field rests on the member, and none quotes it', () => {
    const fields: readonly FieldName[] = ['claimNumber', 'memberId', 'service', 'provider', 'criteria', 'appealAddress'];
    fc.assert(fc.property(arbitraryFile, fc.constantFrom(...fields), (file, field) => {
      const given = { ...file, corrections: file.documents.map(({ id }) => correction(field, 'Zyx-4711-Q', id)) };
      for (const sentence of sentences(given)) {
        if (!sentenceText(sentence).includes('Zyx-4711-Q')) continue;
        expect(sentence.grounds.some((ground) => ground.kind === 'correction' && ground.field === field), sentence.id).toBe(true);
        expect(sentence.grounds.some((ground) => ground.kind === 'value' && ground.field === field), sentence.id).toBe(false);
      }
    }));
  });
});

describe('in the deadline', () => {
  it('a corrected notice date counts as the member’s own', () => {
    const counted = deadline({ fields: { noticeDate: '2026-10-06', appealDays: 180 } }, correction('noticeDate', '2026-10-09'));
    expect(counted).toMatchObject({ kind: 'date', date: '2027-04-07', ground: 'counted-from-your-date' });
    expect(counted.words).toBe('File by April 7, 2027: 180 days from October 9, 2026, the date on the notice, as you corrected it.');
    if (counted.kind === 'none') throw new Error('no date');
    expect(counted.proof.map(({ value }) => value)).toEqual([180]);
  });

  it('an added one too', () => {
    expect(deadline({ fields: { appealDays: 180 } }, correction('noticeDate', '2026-10-09'))).toMatchObject({
      date: '2027-04-07', words: 'File by April 7, 2027: 180 days from October 9, 2026, the date on the notice, as you typed it.',
    });
  });

  it('a corrected last day is never called printed', () => {
    const last = deadline({ fields: { appealBy: '2027-04-04' } }, correction('appealBy', '2027-04-01'));
    expect(last).toMatchObject({ date: '2027-04-01', ground: 'your-correction', proof: [], others: [] });
    expect(last.words).not.toContain('printed');
  });

  it('a corrected time to appeal is said to be theirs', () => {
    expect(deadline({ fields: { noticeDate: '2026-10-06', appealDays: 18 } }, correction('appealDays', '180 days'))).toMatchObject({
      date: '2027-04-04', ground: 'your-correction', words: 'File by April 4, 2027: 180 days, as you corrected it, from October 6, 2026, the date on the notice.',
    });
    expect(deadline({ fields: {} }, correction('appealDays', '60 days'))).toMatchObject({ kind: 'window', span: 60, ground: 'your-correction', proof: [] });
  });
});

describe('on the face and in the list', () => {
  it('a corrected amount is the one shown, marked as the member’s, without a place', () => {
    const main = mainDocument(lumbar(correction('notCovered', '480.00')))!;
    expect(faceOf(main.reading).amount).toEqual({ usd: 480, meaning: 'not-covered', words: '$480.00 not covered', places: [], isOwn: true });
  });

  it('a rule that the member typed is the one asked for', () => {
    const bare = { ...lumbarNotice, fields: { ...lumbarNotice.fields, criteria: undefined } };
    const file = fileOf([documentOf(bare)], { corrections: [correction('criteria', 'RAD-021')], case: { hasLetter: 'yes' } });
    expect(firstStep(mainDocument(file)!.reading, file).title).toBe('Ask for the policy they used');
  });
});

describe('corrections', () => {
  it('that are no values of their field change nothing', () => {
    const file = lumbar(correction('noticeDate', 'some day'), correction('planType', 'medicare-advantage'));
    expect(mainDocument(file)?.reading.fields).toEqual(lumbarNotice.fields);
  });

  it('of one claim stay where the paper shows several', () => {
    const several = readingOf({ outcome: 'denied', fields: { claimNumber: 'AA-1001' }, lines: [{ claimNumber: 'AA-1001' }, { claimNumber: 'AA-1002', description: 'Ours' }] });
    const file = fileOf([documentOf(several)], { case: { claimNumber: 'AA-1002' }, corrections: [correction('provider', 'Quarry Street')] });
    expect(sentences(file).find(({ id }) => id === 'facts/provider/1')?.grounds[0]?.kind).toBe('correction');
  });

  it('of any case are put in once, and taken out leave the readings as they were', () => {
    const some = fc.array(fc.tuple(fc.constantFrom<FieldName>('claimNumber', 'noticeDate', 'billed', 'service', 'memberName'), fc.constantFrom('2026-10-09', '48.00', 'Zyx')), { maxLength: 4 });
    fc.assert(fc.property(arbitraryFile, some, (file, typed) => {
      const given = { ...file, corrections: typed.map(([field, value]) => correction(field, value, 'paper-0')) };
      const once = withCorrections(given);
      expect(withCorrections(once)).toEqual(once);
      expect(once.corrections).toEqual([]);
      expect(withoutCorrections(once).documents.map(({ reading }) => reading)).toEqual(file.documents.map(({ reading }) => reading));
      for (const { reading } of once.documents) {
        for (const known of Object.values<Known<unknown> | undefined>(reading.fields)) if (known && isCorrected(known)) expect(known).not.toHaveProperty('quote');
      }
    }));
  });
});
