import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMS, type FormId } from '../../../lib/appeal/forms';
import { ASKED } from '../../../lib/appeal/interview/answers';
import { draftCompanion } from '../../../lib/appeal/letters/draft-companion';
import { letterSpecs } from '../../../lib/appeal/letters/all';
import { SLOTS } from '../../../lib/appeal/letters/slots';
import { letterOffers } from '../../../lib/appeal/letter-offers';
import { brokenBy } from '../../../lib/appeal/never-say';
import { sourceOfRow } from '../../../lib/appeal/row-source';
import { blanksOf, isBlank, sentenceText, type LetterContent, type Sentence } from '../../../lib/cases/letter';
import type { CaseFile } from '../../../lib/cases/case-file';
import type { Answer } from '../../../lib/cases/model';
import { rightById } from '../../../lib/knowledge/rights';
import { arbitraryFile } from '../arbitrary-case';
import { ungroundedWords } from '../grounded';
import { CASE_ID } from '../reading-builder';
import { GOLDEN_CASES, TODAY, TREATMENTS } from './cases';

const PATIENCE = 120_000;
const IDS = letterSpecs.map(({ id }) => id);

/** What members tell in the interview and in the letters themselves, beside what `arbitraryFile` has. */
const told = fc.dictionary(fc.constantFrom(...Object.values(ASKED), 'letter/good-cause-late/cause', 'letter/cob-update/other', 'writer/kind', 'why/out-of-network/search'),
  fc.constantFrom('yes', 'no', 'asked', 'received', 'to-come', 'going-on', 'parent', 'clinician', 'patient', 'none, since 2024', TREATMENTS, '[{"what":"rest"}]', '{', ' '));
const anyFile: fc.Arbitrary<CaseFile> = fc.tuple(arbitraryFile, told).map(([file, answers]) => ({
  ...file,
  answers: [
    ...file.answers.filter(({ question }) => !(question in answers)),
    ...Object.entries(answers).map(([question, text], index): Answer => ({ id: `told-${index}`, caseId: CASE_ID, question, text, changedAt: 1 })),
  ],
}));

const sentencesOf = (content: LetterContent): Sentence[] => content.sections.flatMap(({ rows }) => rows.flatMap(({ sentences }) => sentences));
const idsOf = (content: LetterContent): string[] => content.sections.flatMap(({ id, rows }) => [id, ...rows.flatMap((row) => [row.id, ...row.sentences.map((sentence) => sentence.id)])]);

/** Words of ours in a sentence: its wordings and rows, without what fills the slots. */
const ours = ({ grounds }: Sentence): string[] => grounds.flatMap((ground) => (ground.kind === 'form' ? [FORMS[ground.id as FormId] ?? ''] : []));

describe('any letter of any case', () => {
  test('stands on its grounds, word by word, with ids of its own and rows that exist', () => {
    fc.assert(fc.property(anyFile, fc.constantFrom(...IDS), (file, id) => {
      const draft = draftCompanion(id, file, TODAY);
      expect(draft.sections.length > 0).toBe(file.documents.length > 0);
      const sentences = sentencesOf(draft);
      const bad = sentences.filter((sentence) => !sentenceText(sentence).trim() || ungroundedWords(sentence, file, TODAY).length > 0);
      expect(bad.map((sentence) => [sentence.id, sentenceText(sentence), ungroundedWords(sentence, file, TODAY)])).toEqual([]);
      const ids = idsOf(draft);
      expect(new Set(ids).size).toBe(ids.length);
      expect(idsOf(draftCompanion(id, file, '2027-01-01'))).toEqual(ids);
      for (const { columns, rows, layout } of draft.sections) {
        if (layout === 'table') for (const { sentences: cells } of rows) expect(cells.length).toBe(columns?.length);
      }
    }), { numRuns: 2500 });
  }, PATIENCE);

  test('names a right only by a row that was read, for a confirmed plan type that it lists', () => {
    let named = 0;
    fc.assert(fc.property(anyFile, fc.constantFrom('records-request', 'parity-request', 'expedited-request', 'provider-lmn', 'coding-review'), (file, id) => {
      for (const sentence of sentencesOf(draftCompanion(id, file, TODAY))) {
        for (const ground of sentence.grounds) {
          if (ground.kind !== 'rule') continue;
          expect(sourceOfRow(ground.row), ground.row).toBeDefined();
          const [kind, row = ''] = ground.row.split('/');
          const right = kind === 'rights' ? rightById(row) : undefined;
          if (kind === 'appeal-rights' && row !== 'authorisedRepresentative') expect(row).toBe(file.case.confirmedPlanType);
          if (!right || sentence.grounds.some((each) => each.kind === 'form')) continue;
          named += 1;
          expect(right.verified.startsWith('text read')).toBe(true);
          expect(right.planTypes).toContain(file.case.confirmedPlanType);
          expect(sentenceText(sentence)).toBe(right.letterLine);
          expect(right.letterLine).not.toContain('[');
        }
      }
    }), { numRuns: 2500 });
    expect(named).toBeGreaterThan(20);
  }, PATIENCE);

  test('says none of what we never say, cites no section of law, and each blank says who can fill it', () => {
    fc.assert(fc.property(anyFile, fc.constantFrom(...IDS), (file, id) => {
      const draft = draftCompanion(id, file, TODAY);
      for (const words of sentencesOf(draft).flatMap(ours)) {
        expect(brokenBy(words), words).toEqual([]);
        expect(words).not.toMatch(/\b(?:CFR|USC|U\.S\.C\.|section \d|§)/i);
      }
      for (const { blank, who } of blanksOf(draft)) {
        expect(blank.trim()).not.toBe('');
        expect(['you', 'your doctor', 'the plan']).toContain(who);
      }
    }), { numRuns: 1500 });
  }, PATIENCE);

  test('suggests no code: each that it shows stands on a paper', () => {
    const loose: string[] = [];
    for (const [id, file] of Object.entries(GOLDEN_CASES)) {
      for (const sentence of sentencesOf(draftCompanion(id, file(), TODAY))) {
        const codes = sentence.pieces.flatMap((piece) => (isBlank(piece) ? [] : piece.text.match(/\b(?:\d{5}|[A-Z]\d{2}\.\d+|D\d{4})\b/g) ?? []));
        if (codes.length > 0 && !sentence.id.startsWith('sender/') && !sentence.grounds.some(({ kind }) => kind === 'value')) loose.push(sentenceText(sentence));
      }
    }
    expect(loose).toEqual([]);
  });
});

describe('the list of letters of any case', () => {
  test('holds each letter once, the due ones first, with a row that exists', () => {
    fc.assert(fc.property(anyFile, fc.option(fc.constantFrom(TODAY, '2030-01-01'), { nil: undefined }), (file, today) => {
      const offers = letterOffers(file, today);
      const kinds = offers.map(({ kind }) => kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(kinds.filter((kind) => kind.startsWith('letter/')).length).toBe(file.documents.length > 0 ? IDS.length : 0);
      const due = offers.map(({ isDue }) => isDue);
      expect(due).toEqual([...due].sort((a, b) => Number(b) - Number(a)));
      for (const { row, title, why } of offers) {
        expect(sourceOfRow(row), row).toBeDefined();
        expect(brokenBy(`${title}. ${why}`)).toEqual([]);
      }
    }), { numRuns: 1500 });
  }, PATIENCE);
});

describe('the wordings', () => {
  test('name only slots that the registry or the letter fills, and each gap is used', () => {
    for (const { id, forms, blanks } of letterSpecs) {
      const names = Object.values(forms).flatMap((form) => [...form.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name));
      expect(names.filter((name) => !(name in blanks) && !(name in SLOTS)), id).toEqual([]);
      expect(Object.keys(blanks).filter((name) => !names.includes(name)), id).toEqual([]);
      expect(Object.values(blanks).flatMap(([words]) => brokenBy(words)), id).toEqual([]);
    }
  });

  test('are all said: no letter has one that it never uses', () => {
    for (const { id, forms, body, recipient, enclosures, subject, salutation } of letterSpecs) {
      const used = JSON.stringify([body, recipient, enclosures, subject, salutation]);
      expect(Object.keys(forms).filter((key) => !key.startsWith('point/') && !used.includes(`"${key}"`)), id).toEqual([]);
    }
  });

  test('are short for the member: titles, reasons and sentences of asks', () => {
    for (const { title, why } of letterSpecs) {
      expect(title.split(' ').length).toBeLessThanOrEqual(9);
      for (const sentence of why.split(/(?<=[.?!])\s/)) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(20);
    }
  });
});
