import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_ITEMS, WHO, checklistFor, checklistOf } from '../../lib/appeal/checklist';
import { deadlineOf } from '../../lib/appeal/deadline';
import { draftFirstAppeal, draftable } from '../../lib/appeal/draft/first-appeal';
import { addOwnSentence, fillBlank, removeSentence, replaceSentence } from '../../lib/appeal/edit';
import { firstStep } from '../../lib/appeal/first-step';
import { mainDocument } from '../../lib/appeal/main-document';
import { brokenBy } from '../../lib/appeal/never-say';
import { sourceOfRow } from '../../lib/appeal/row-source';
import { faceOf } from '../../lib/appeal/verdict-face';
import { rightById } from '../../lib/knowledge/rights';
import { isBlank, sentenceText, type LetterContent, type Sentence } from '../../lib/cases/letter';
import { arbitraryFile, arbitraryReading } from './arbitrary-case';
import { ungroundedWords } from './grounded';
import { lumbarFile } from './lumbar';

const TODAY = '2026-11-23';
const RUNS = { numRuns: 2500 };
/** Runs share two busy cores with others. */
const PATIENCE = 60_000;

const sentencesOf = (content: LetterContent): Sentence[] => content.sections.flatMap(({ rows }) => rows.flatMap(({ sentences }) => sentences));
const idsOf = (content: LetterContent): string[] => content.sections.flatMap(({ id, rows }) => [id, ...rows.flatMap((row) => [row.id, ...row.sentences.map((sentence) => sentence.id)])]);

describe('any case', () => {
  test('gives a draft exactly where one is due, and each word of it stands on a ground of its sentence', () => {
    let drafts = 0;
    fc.assert(fc.property(arbitraryFile, (file) => {
      const draft = draftFirstAppeal(file, TODAY);
      const main = mainDocument(file);
      const isDue = main !== undefined && draftable(main.reading, file.case.claimNumber).ok;
      expect(draft.sections.length > 0).toBe(isDue);
      if (!isDue) return;
      drafts += 1;
      const bad = sentencesOf(draft).filter((sentence) => sentence.grounds.length === 0 || !sentenceText(sentence).trim() || ungroundedWords(sentence, file, TODAY).length > 0);
      expect(bad.map((sentence) => [sentence.id, sentenceText(sentence), ungroundedWords(sentence, file, TODAY)])).toEqual([]);
    }), RUNS);
    expect(drafts).toBeGreaterThan(RUNS.numRuns / 3);
  }, PATIENCE);

  test('names a right only for a confirmed plan type that its row lists, and every row exists', () => {
    fc.assert(fc.property(arbitraryFile, (file) => {
      const planType = file.case.confirmedPlanType;
      for (const { grounds } of sentencesOf(draftFirstAppeal(file, TODAY))) {
        for (const ground of grounds) {
          if (ground.kind !== 'rule') continue;
          expect(sourceOfRow(ground.row), ground.row).toBeDefined();
          const [kind, id = ''] = ground.row.split('/');
          if (kind === 'rights') expect(rightById(id)?.planTypes).toContain(planType);
          if (kind === 'appeal-rights' && id !== 'authorisedRepresentative') expect(id).toBe(planType);
          if (kind === 'rights') expect(rightById(id)?.verified).toMatch(/^text read/);
        }
      }
    }), { numRuns: 600 });
  }, PATIENCE);

  test('has distinct ids, the same in every draft of it', () => {
    fc.assert(fc.property(arbitraryFile, (file) => {
      const ids = idsOf(draftFirstAppeal(file, TODAY));
      expect(new Set(ids).size).toBe(ids.length);
      expect(idsOf(draftFirstAppeal(file, '2027-01-01'))).toEqual(ids);
    }), { numRuns: 400 });
  }, PATIENCE);

  test('has a short list that begins with the first step', () => {
    fc.assert(fc.property(arbitraryFile, (file) => {
      const items = checklistOf(file);
      expect(items.length > 0).toBe(file.documents.length > 0);
      expect(items.filter(({ stage }) => stage !== 'later').length).toBeLessThanOrEqual(MOST_ITEMS);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      expect(items.filter(({ who, row, title, why }) => !WHO.includes(who) || !sourceOfRow(row) || brokenBy(`${title}. ${why}`).length > 0)).toEqual([]);
      const done = new Set(file.checklist.filter((entry) => entry.done).map(({ item }) => item));
      const [first] = file.documents;
      if (first) expect(done.has(firstStep(first.reading, file).id)).toBe(false);
    }), { numRuns: 1000 });
  }, PATIENCE);
});

describe('any reading', () => {
  test('has a face, a deadline or a reason for none, and a first step', () => {
    fc.assert(fc.property(arbitraryReading, fc.constantFrom(undefined, 'employer-insured', 'medicaid-ffs'), (reading, confirmedPlanType) => {
      const face = faceOf(reading);
      const deadline = deadlineOf({ reading, confirmedPlanType, today: TODAY });
      expect(face.headline).not.toBe('');
      expect(deadline.kind === 'none').toBe(face.kind !== 'denied' && face.kind !== 'part-denied');
      expect(draftable(reading).ok).toBe(deadline.kind !== 'none');
      expect(checklistFor(reading)[0]?.id).toBe(firstStep(reading).id);
      if (deadline.kind === 'date') expect(deadline.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }), RUNS);
  }, PATIENCE);
});

describe('any edit', () => {
  const anyText = fc.oneof(fc.string(), fc.constantFrom('[your name]', 'Typed words.', ''));

  test('of any sentence leaves the ids of the others, and what was typed stands as own words', () => {
    fc.assert(fc.property(arbitraryFile, fc.nat(), anyText, (file, pick, typed) => {
      const draft = draftFirstAppeal(file, TODAY);
      const sentences = sentencesOf(draft);
      const sentence = sentences[pick % Math.max(1, sentences.length)];
      if (!sentence) return;
      const others = sentences.map(({ id }) => id).filter((id) => id !== sentence.id);

      const edited = replaceSentence(draft, sentence.id, typed);
      expect(sentencesOf(edited).map(({ id }) => id).filter((id) => id !== sentence.id)).toEqual(others);
      const now = sentencesOf(edited).find(({ id }) => id === sentence.id);
      if (!typed.trim()) expect(now).toBeUndefined();
      else if (sentenceText(sentence) !== typed) {
        expect(now?.grounds).toEqual([{ kind: 'own-words' }]);
        expect(now && sentenceText(now)).toBe(typed);
      }

      const index = sentence.pieces.findIndex(isBlank);
      const filled = fillBlank(draft, sentence.id, index, typed);
      expect(idsOf(filled)).toEqual(idsOf(draft));
      if (index >= 0 && typed.trim()) {
        const after = sentencesOf(filled).find(({ id }) => id === sentence.id);
        expect(after?.pieces[index]).toEqual({ text: typed.trim() });
        expect(after?.grounds.slice(0, sentence.grounds.length)).toEqual(sentence.grounds);
        expect(after?.grounds.at(-1)).toEqual({ kind: 'own-words' });
      } else expect(filled).toBe(draft);

      expect(sentencesOf(removeSentence(draft, sentence.id)).map(({ id }) => id)).toEqual(others);
    }), { numRuns: 600 });
  }, PATIENCE);

  test('adds own sentences with ids of their own', () => {
    const draft = draftFirstAppeal(lumbarFile(), TODAY);
    const twice = addOwnSentence(addOwnSentence(draft, 'request/ask', 'One more.'), 'request/ask', 'And another.');
    const ids = idsOf(twice);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['request/ask/own-1', 'request/ask/own-2']));
    expect(addOwnSentence(draft, 'no-such-row', 'x')).toBe(draft);
    expect(addOwnSentence(draft, 'request/ask', '  ')).toBe(draft);
    expect(removeSentence(draft, 'no-such-sentence')).toBe(draft);
  });
});
