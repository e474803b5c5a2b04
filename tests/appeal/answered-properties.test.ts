import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answeredBy, mayBeAnswer } from '../../lib/appeal/answered/answered';
import { isOwnSide, type Change } from '../../lib/appeal/answered/change';
import { compareDecisions, type Comparison } from '../../lib/appeal/answered/compare';
import { passedPromises } from '../../lib/appeal/answered/promises';
import { LINE_WORDS, NOTHING_BEFORE, NOTHING_CHANGED, answerHeadline, oneSideWords } from '../../lib/appeal/answered/words';
import { settledCase } from '../../lib/appeal/known/choices';
import { brokenBy } from '../../lib/appeal/never-say';
import type { Contact } from '../../lib/cases/model';
import { arbitraryFile, arbitraryReading } from './arbitrary-case';
import { tooLong } from './plain-words';
import { documentOf } from './reading-builder';

const words = (change: Change) => [change.before, change.after].flatMap((side) => (side ? [side] : []));

describe('two decisions', () => {
  test('that are the same paper differ in nothing', () => {
    fc.assert(fc.property(arbitraryReading, fc.constantFrom(undefined, '31-8842-5507', 'AA-1001'), (reading, claim) => {
      const { changes, kind } = compareDecisions(documentOf(reading, 'one'), documentOf(reading, 'two'), claim);
      expect(changes).toEqual([]);
      expect(kind).not.toBe('partly');
    }), { numRuns: 2000 });
  });

  test('differ in nothing that has no words of its own paper, and in what comes out of their difference alone', () => {
    fc.assert(fc.property(arbitraryReading, arbitraryReading, (old, now) => {
      const { changes } = compareDecisions(documentOf(old, 'old'), documentOf(now, 'now'));
      for (const change of changes) {
        expect(words(change).length).toBeGreaterThan(0);
        for (const [side, paper, reading] of [[change.before, 'old', old], [change.after, 'now', now]] as const) {
          if (!side || isOwnSide(side.ground)) continue;
          expect(side.ground.documentId).toBe(paper);
          expect(side.ground.quote).not.toBe('');
          expect(JSON.stringify(reading)).toContain(JSON.stringify(side.ground.quote));
        }
      }
    }), { numRuns: 800 });
  });

  test('the other way round, what came has gone: no value is told on the wrong side', () => {
    fc.assert(fc.property(arbitraryReading, arbitraryReading, (old, now) => {
      const lines = (a: typeof old, b: typeof old) => compareDecisions(documentOf(a, 'a'), documentOf(b, 'b')).changes.filter(({ what }) => what === 'line').length;
      expect(lines(old, now)).toBe(lines(now, old));
    }));
  });
});

describe('any case', () => {
  test('has an answer with its own paper before it, or none; and is never asked about what is known', () => {
    fc.assert(fc.property(arbitraryFile, (kept) => {
      const file = settledCase(kept);
      const answered = answeredBy(file);
      if (answered?.before) expect(answered.before.id).not.toBe(answered.answer.id);
      expect(answered?.comparison === undefined).toBe(answered?.before === undefined);
      expect(mayBeAnswer(file) && file.documents.length === 0).toBe(false);
    }), { numRuns: 2000 });
  });
});

describe('the words', () => {
  const comparison = (reason: Comparison['reason'], isStillPart: boolean): Comparison => ({ kind: 'upheld', reason, isStillPart, changes: [] });
  const headlines = (['upheld', 'partly', 'reversed'] as const).flatMap((kind) =>
    (['same', 'new', 'unclear'] as const).flatMap((reason) => [true, false].map((part) => answerHeadline({ kind, comparison: comparison(reason, part) }))));
  const side = { value: 'x', ground: { by: 'member' as const, documentId: 'd' } };
  const others = (['before', 'after'] as const).map((which) => oneSideWords({ what: 'code', system: 'CARC', code: 'CO-50', [which]: side }));

  test.each([...new Set([...headlines, ...others, ...Object.values(LINE_WORDS), NOTHING_BEFORE, NOTHING_CHANGED])])('%s', (sentence) => {
    expect([...brokenBy(sentence), ...tooLong(sentence)]).toEqual([]);
  });
});

describe('a promise', () => {
  const contact = (parts: Partial<Contact> = {}): Contact => ({
    id: 'c', caseId: 'case-1', createdAt: 1, day: '2026-11-01', how: 'call', withWhom: 'The plan', person: '', phone: '', reference: 'R-9', said: '', promised: 'an answer', promisedBy: '2026-11-20', ...parts,
  });
  const said = (today: string, ...contacts: Contact[]) => passedPromises(contacts, today).map(({ words: each }) => each);

  test('whose day has passed is told with its reference, and not before', () => {
    expect(said('2026-11-20', contact())).toEqual([]);
    expect(said('2026-11-21', contact())).toEqual(['They promised “an answer” by November 20, 2026. Call and give reference R-9.']);
    expect(said('2026-11-21', contact({ promised: ' ', reference: '', phone: '1-800-555-0100' }))).toEqual(['They named a day: November 20, 2026. It has passed. Call 1-800-555-0100 and ask.']);
    expect(said('2026-11-21', contact({ promisedBy: '2026-02-31' }))).toEqual([]);
  });

  test('that was taken up with the same people is told no more', () => {
    const later = contact({ id: 'd', day: '2026-11-21', promisedBy: '' });
    expect(said('2026-11-25', contact(), later)).toEqual([]);
    expect(said('2026-11-25', contact(), { ...later, withWhom: 'Dr. Raman' })).toHaveLength(1);
    expect(said('2026-11-25', contact(), { ...later, day: '2026-11-10' })).toHaveLength(1);
  });
});
