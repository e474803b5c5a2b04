/** Two readings of a fact, in one paper or between two: asked, never used before it is answered, and used once it is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFirstAppeal } from '../../lib/appeal/draft/first-appeal';
import { optionKey, questionOf, settledCase } from '../../lib/appeal/known/choices';
import { openQuestions, questionsOf } from '../../lib/appeal/known/questions';
import type { CaseFile } from '../../lib/cases/case-file';
import { rowText } from '../../lib/cases/letter';
import type { FieldName, Reading } from '../../lib/reading/reading';
import { arbitraryFile } from './arbitrary-case';
import { TODAY, lumbarFile, lumbarNotice } from './lumbar';
import { documentOf, fileOf, readingOf, somewhere, type FileParts } from './reading-builder';

const withSecond = (reading: Reading, field: FieldName, value: unknown): Reading => {
  const found = reading.fields[field];
  return found ? { ...reading, fields: { ...reading.fields, [field]: { ...found, alternatives: [{ value, ...somewhere(String(value)) }] } } } : reading;
};
const letterOf = (file: CaseFile) => draftFirstAppeal(file, TODAY).sections.flatMap(({ rows }) => rows.map(rowText)).join('\n');
const lumbarWith = (reading: Reading, parts: FileParts = {}) => ({ ...lumbarFile(parts), documents: [documentOf(reading)] });

/** What the reader can ask about, with a second value that is none of the arbitrary ones. */
const SECOND: Readonly<Partial<Record<FieldName, unknown>>> = {
  claimNumber: 'ZZ-0001', referenceNumber: 'ZZ-0002', memberId: 'ZZ-0003', groupNumber: 'ZZ-0004', appealFax: '800-555-0100', noticeDate: '2026-07-01',
  appealBy: '2027-01-02', appealDays: 45, insurer: 'Second Plan', service: 'Second service', reasonText: 'Second reason', notCovered: 77.5, patientName: 'Second Name',
  provider: 'Second Clinic', facility: 'Second Hospital', criteria: 'Second policy', memberName: 'Second Member', appealAddress: 'Second Street 2',
};
const askable = Object.keys(SECOND) as FieldName[];
const asked = fc.tuple(arbitraryFile, fc.subarray(askable)).map(([file, fields]): CaseFile => ({
  ...file,
  documents: file.documents.map((document) => ({ ...document, reading: fields.reduce((reading, field) => withSecond(reading, field, SECOND[field]), document.reading) })),
}));
const answer = (question: string, text: string) => ({ id: question, caseId: 'case-1', question, text, changedAt: 1 });

describe('any case', () => {
  test('rests no word of its letter on a value that is asked about', () => {
    let open = 0;
    fc.assert(fc.property(asked, (file) => {
      const questions = new Set<string>(openQuestions(file).map(({ field }) => field));
      open += questions.size;
      const grounds = draftFirstAppeal(file, TODAY).sections.flatMap(({ rows }) => rows.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.grounds)));
      expect(grounds.filter((ground) => 'field' in ground && questions.has(ground.field))).toEqual([]);
    }), { numRuns: 800 });
    expect(open).toBeGreaterThan(400);
  }, 60_000);

  test('asks no more once each question is answered, whichever value was chosen', () => {
    fc.assert(fc.property(asked, fc.nat(), (file, pick) => {
      let answered = file;
      // A claim number that is chosen can bring up what the other number's fields had hidden: then that is asked.
      for (let round = 0; round < 4 && openQuestions(answered).length > 0; round += 1) {
        const answers = openQuestions(answered).map(({ field, options }) => answer(questionOf(field), optionKey(options[pick % options.length]!)));
        const settled = settledCase({ ...answered, answers: [...answered.answers, ...answers] });
        for (const { question, text } of answers) {
          const field = question.slice('which:'.length) as FieldName;
          expect(settled.documents.flatMap(({ reading }) => reading.fields[field] ?? []).map(optionKey)).toContain(text);
        }
        answered = { ...answered, answers: [...answered.answers.filter(({ question }) => !answers.some((each) => each.question === question)), ...answers] };
      }
      expect(openQuestions(answered).map(({ field }) => field)).toEqual([]);
    }), { numRuns: 600 });
  }, 60_000);

  test('is settled once: a second time changes nothing', () => {
    fc.assert(fc.property(asked, (file) => {
      const once = settledCase(file);
      expect(settledCase(once)).toEqual(once);
    }), { numRuns: 200 });
  }, 60_000);
});

describe('the letter', () => {
  test('leaves a blank that says what is asked, and takes what was chosen', () => {
    const reading = withSecond(lumbarNotice, 'appealFax', '1-800-555-0199');
    const open = letterOf(lumbarWith(reading));
    expect(open).toContain('[fax number for appeals: two are possible, choose one under Understand]');
    expect(open).not.toMatch(/555-01(?:77|99)/);
    const chosen = letterOf(lumbarWith(reading, { answers: { [questionOf('appealFax')]: '"1-800-555-0199"' } }));
    expect(chosen).toContain('1-800-555-0199');
    expect(chosen).not.toMatch(/555-0177|two are possible/);
  });

  test('of two papers that disagree takes neither number, nor the newest amount', () => {
    const other = readingOf({ document: 'eob', fields: { claimNumber: '31-8842-5507', memberId: 'HLH 402 118 999', notCovered: 4200 } });
    const file = { ...lumbarFile(), documents: [documentOf(lumbarNotice), documentOf(other, 'paper-2', 2)] };
    expect(openQuestions(file).map(({ field, options }) => [field, options.map(({ paper, documentId }) => [paper, documentId])])).toEqual([
      ['memberId', [['paper-1', 'paper-1'], ['paper-2', 'paper-2']]],
      ['notCovered', [['paper-1', 'paper-1'], ['paper-2', 'paper-2']]],
    ]);
    const letter = letterOf(file);
    expect(letter).not.toMatch(/402 118|4,[28]00/);
    expect(letter).toContain('[member ID: two are possible, choose one under Understand]');
    expect(letter).toContain('[amount not covered: two are possible, choose one under Understand]');
  });

  test('an amount of a paper that approves is no other amount of the denial', () => {
    const later = readingOf({ document: 'eob', outcome: 'approved', fields: { notCovered: 0 } });
    expect(openQuestions({ ...lumbarFile(), documents: [documentOf(lumbarNotice), documentOf(later, 'paper-2', 2)] })).toEqual([]);
  });

  test('a date of the notice that can be read in two ways is not replaced by the member’s guess', () => {
    const reading = withSecond(lumbarNotice, 'noticeDate', '2026-06-10');
    const file = lumbarWith(reading, { case: { noticeDateFromMember: '2026-10-01' } });
    expect(letterOf(file)).toContain('[date of the notice: two are possible, choose one under Understand]');
    expect(letterOf(file)).not.toContain('October');
  });

  test('two readings of a paper that the fact is not taken from ask nothing', () => {
    const page = withSecond(readingOf({ document: 'other', outcome: 'none', fields: { insurer: 'Harbor Lake' } }), 'insurer', 'Harbour');
    expect(questionsOf(fileOf([documentOf(lumbarNotice), documentOf(page, 'paper-2', 2)]))).toEqual([]);
  });
});
