import { describe, expect, test } from 'vitest';
import { answeredBy, mayBeAnswer } from '../../lib/appeal/answered/answered';
import { isOwnSide, type Change } from '../../lib/appeal/answered/change';
import { compareDecisions } from '../../lib/appeal/answered/compare';
import { answerHeadline } from '../../lib/appeal/answered/words';
import { withCorrections } from '../../lib/appeal/known/with-corrections';
import { AT_LEVEL, standOf } from '../../lib/appeal/levels/stand';
import { lumbarNotice } from './lumbar';
import { documentOf, fileOf, readingOf, somewhere, type Parts } from './reading-builder';

const first = documentOf(lumbarNotice, 'first', 1);
const REASON = 'The records do not show six weeks of physical therapy, as RAD-021 asks.';
const answer = (parts: Parts = {}, id = 'answer') =>
  documentOf(readingOf({
    outcome: 'denied', verdict: somewhere('We uphold our decision to deny this claim.'), categories: ['medical-necessity'], ...parts,
    fields: { claimNumber: '31-8842-5507', noticeDate: '2026-12-20', ...parts.fields },
  }), id, 2);
const compare = (parts: Parts = {}, before = first) => compareDecisions(before, answer(parts), '31-8842-5507');
const found = (changes: readonly Change[], what: Change['what']) => changes.filter((change) => change.what === what);

describe('an answer beside the decision before it', () => {
  test('no again for the same reason: other words of it stand side by side, each with its quote', () => {
    const { kind, reason, changes } = compare({ fields: { reasonText: REASON } });
    expect([kind, reason]).toEqual(['upheld', 'same']);
    expect(changes).toEqual([{
      what: 'field', field: 'reasonText',
      before: { value: lumbarNotice.fields.reasonText!.value, ground: expect.objectContaining({ quote: lumbarNotice.fields.reasonText!.quote, documentId: 'first' }) },
      after: { value: REASON, ground: expect.objectContaining({ quote: REASON, documentId: 'answer' }) },
    }]);
  });

  test('a reason that was not named before, or another rule, is new; one that is named no more is dropped', () => {
    const other = compare({ categories: ['experimental'] });
    expect([other.kind, other.reason]).toEqual(['upheld', 'new']);
    expect(found(other.changes, 'category').map((change) => [change.what === 'category' && change.id, 'before' in change, 'after' in change])).toEqual([
      ['experimental', false, true], ['medical-necessity', true, false],
    ]);
    expect(compare({ fields: { criteria: 'Imaging Policy RAD-034' } }).reason).toBe('new');
    expect(compare({ fields: { criteria: 'imaging policy RAD 021' } }).reason).toBe('same');
  });

  test('nothing is called the same or new where a paper names no reason', () => {
    expect(compare({ categories: [] }).reason).toBe('unclear');
    expect(compare({ categories: [] }).changes).toEqual([]);
    expect(compare({}, documentOf(readingOf({ fields: { claimNumber: '31-8842-5507' } }), 'bare', 1)).reason).toBe('unclear');
  });

  test('amounts, codes and what is printed for the next step are told; what the answer does not repeat is no change', () => {
    const { changes } = compare({ codes: [['CARC', 'CO-50'], ['RARC', 'N115']], fields: { notCovered: 4200, externalReviewDays: { months: 4 }, appealFax: '1 800 555 0177' } });
    expect(changes.map((change) => (change.what === 'field' ? [change.field, change.before?.value, change.after.value] : [change.what, change.what === 'code' ? change.code : '']))).toEqual([
      ['notCovered', 4800, 4200], ['externalReviewDays', undefined, { months: 4 }], ['code', 'N115'],
    ]);
  });

  test('a code with its group says more than one without, and another group says something else', () => {
    const codes = (value: string) => compare({ codes: [['CARC', value]] }).changes.filter(({ what }) => what === 'code').length;
    expect([codes('CO-50'), codes('50'), codes('co 50'), codes('PR-50')]).toEqual([0, 0, 0, 2]);
  });

  test('a possible second reading is no change until the member has chosen', () => {
    const two = answer({ fields: { notCovered: 4200 } });
    const known = two.reading.fields.notCovered!;
    const reading = { ...two.reading, fields: { ...two.reading.fields, notCovered: { ...known, alternatives: [{ value: 4800, ...somewhere('4800') }] } } };
    expect(compareDecisions(first, { ...two, reading }).changes).toEqual([]);
  });

  test('a value that the member put right has no words of the paper', () => {
    const file = withCorrections(fileOf([answer({ fields: { notCovered: 4800 } })], { corrections: [{ id: 'c', caseId: 'case-1', documentId: 'answer', field: 'notCovered', value: '4100', changedAt: 1 }] }));
    const [change] = compareDecisions(first, file.documents[0]!).changes;
    expect(change).toMatchObject({ field: 'notCovered', after: { value: 4100, ground: { by: 'member', documentId: 'answer' } } });
    expect(isOwnSide(change!.after!.ground)).toBe(true);
  });
});

describe('a part of it', () => {
  const line = (code: string, denied: boolean, more = {}) => ({ code, description: `Visit ${code}`, denied, serviceDate: { from: '2026-09-14' }, ...more });
  const before = documentOf(readingOf({ outcome: 'denied', categories: ['medical-necessity'], lines: [line('72148', true), line('97110', true)] }), 'before', 1);
  const after = (...lines: NonNullable<Parts['lines']>) => compareDecisions(before, answer({ outcome: 'partly-denied', lines }));

  test('lines are known again by code and day: one is paid, one still denied', () => {
    const { kind, changes } = after(line('97110', false, { planPaid: 90 }), line('72148', true));
    expect(kind).toBe('partly');
    expect(found(changes, 'line')).toEqual([expect.objectContaining({ turn: 'paid', name: 'Visit 97110', before: expect.objectContaining({ value: true }), after: expect.objectContaining({ value: false }) })]);
  });

  test('a line without a payment is only denied no more; one of another day is another line', () => {
    expect(found(after(line('97110', false), line('72148', true)).changes, 'line')).toMatchObject([{ turn: 'no-longer-denied' }]);
    expect(found(after({ ...line('97110', false), serviceDate: { from: '2026-09-15' } }).changes, 'line')).toEqual([]);
  });

  test('one line of two with the same code and day is told of neither', () => {
    const two = documentOf(readingOf({ outcome: 'denied', lines: [line('97110', true), line('97110', true)] }), 'two', 1);
    expect(found(compareDecisions(two, answer({ outcome: 'partly-denied', lines: [line('97110', false)] })).changes, 'line')).toEqual([]);
  });

  test('from a whole no to a part of it is partly, from a part to the same part is not', () => {
    expect(compare({ outcome: 'partly-denied' }).kind).toBe('partly');
    const part = documentOf(readingOf({ outcome: 'partly-denied', categories: ['medical-necessity'] }), 'part', 1);
    expect(compare({ outcome: 'partly-denied' }, part)).toMatchObject({ kind: 'upheld', isStillPart: true });
  });
});

describe('which paper answers', () => {
  const headline = (...documents: Parameters<typeof fileOf>[0]) => {
    const answered = answeredBy(fileOf(documents, { case: { claimNumber: '31-8842-5507' } }));
    return answered && answerHeadline(answered);
  };
  const reversed = documentOf(readingOf({ outcome: 'approved', verdict: somewhere('We have overturned our decision.'), fields: { claimNumber: '31-8842-5507', noticeDate: '2027-02-01' } }), 'reversed', 3);

  test('the newest one, beside the decision before it', () => {
    const second = answer({ fields: { noticeDate: '2027-03-01' } }, 'second');
    const answered = answeredBy(fileOf([second, first, answer()]));
    expect([answered?.answer.id, answered?.before?.id]).toEqual(['second', 'answer']);
  });

  test('the letter of the first decision, not the page of that day that was kept before it', () => {
    const page = documentOf(readingOf({ outcome: 'denied', document: 'claim-detail', verdict: somewhere('Status: Denied'), fields: { claimNumber: '31-8842-5507', noticeDate: first.reading.fields.noticeDate!.value } }), 'page', 0);
    expect(answeredBy(fileOf([page, first, answer()]))?.before?.id).toBe('first');
  });

  test('says in a sentence what it is', () => {
    expect(headline(first)).toBeUndefined();
    expect(headline(first, answer())).toBe('They said no again, for the same reason.');
    expect(headline(first, answer({ categories: ['experimental'] }))).toBe('They said no again, with a new reason.');
    expect(headline(first, answer({ outcome: 'partly-denied' }))).toBe('They changed part of it. They still refuse the rest, for the same reason.');
    expect(headline(answer())).toBe('They said no again.');
    expect(headline(first, answer(), reversed)).toBe('They changed their decision.');
  });

  test('a reversal is compared with the last no', () => {
    expect(answeredBy(fileOf([first, answer(), reversed]))?.before?.id).toBe('answer');
  });

  test('a second copy of the answer is no decision before it', () => {
    const answered = answeredBy(fileOf([answer(), answer({}, 'copy')]));
    expect(answered?.before).toBeUndefined();
  });

  test('a later denial that does not say so is asked about, until the member knows', () => {
    const later = documentOf(readingOf({ outcome: 'denied', verdict: somewhere('This claim is denied.'), fields: { noticeDate: '2026-12-20' } }), 'later', 2);
    const asks = (said?: string) => mayBeAnswer(fileOf([first, later], said ? { answers: { 'final-answer': said } } : {}));
    expect([asks(), asks('I do not know'), asks('Yes'), asks('No')]).toEqual([true, true, false, false]);
    expect(answeredBy(fileOf([first, later], { answers: { 'final-answer': 'Yes' } }))?.answer.id).toBe('later');
    expect(mayBeAnswer(fileOf([first]))).toBe(false);
    expect(mayBeAnswer(fileOf([first, answer()]))).toBe(false);
    const sent = { id: 's', caseId: 'case-1', letterId: 'l', versionId: 'v', createdAt: 1, sentOn: '', how: '' as const, to: '', number: '', note: '' };
    expect(mayBeAnswer({ ...fileOf([later]), sendings: [sent] })).toBe(true);
  });
});

describe('the level that the member told', () => {
  const at = (told: string, changedAt: number, ...documents: Parameters<typeof fileOf>[0]) => {
    const file = fileOf(documents, { case: { confirmedPlanType: 'employer-self-funded' }, answers: { [AT_LEVEL]: told } });
    return standOf({ ...file, answers: file.answers.map((each) => ({ ...each, changedAt })) }).open.map(({ id }) => id);
  };

  test('moves on with an answer that refuses it', () => {
    const refusal = (noticeDate: string, addedAt: number) => ({ ...answer({ fields: { noticeDate } }, noticeDate), addedAt });
    expect(at('second-internal-appeal', 5, first, refusal('2026-12-20', 2))).toEqual(['second-internal-appeal']);
    expect(at('second-internal-appeal', 5, first, refusal('2026-12-20', 2), refusal('2027-03-01', 6))).toEqual(['external-review']);
    expect(at('external-review', 5, first, refusal('2026-12-20', 2), refusal('2027-03-01', 6))).toEqual(['court']);
    expect(at('external-review', 5, first, refusal('2026-12-20', 2), refusal('2026-11-20', 6))).toEqual(['external-review']);
  });
});
