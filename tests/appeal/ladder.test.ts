import { describe, expect, test } from 'vitest';
import { ladderOf } from '../../lib/appeal/levels/ladder';
import { AT_LEVEL } from '../../lib/appeal/levels/stand';
import type { CaseFile } from '../../lib/cases/case-file';
import type { Letter, LetterKind, Sending } from '../../lib/cases/model';
import { planTypeById } from '../../lib/knowledge/appeal-rights';
import { lumbarNotice } from './lumbar';
import { CASE_ID, documentOf, fileOf, readingOf, somewhere, type FileParts, type Values } from './reading-builder';

const TODAY = '2026-11-23';
const refused = (noticeDate: string, fields: Values = {}) =>
  documentOf(readingOf({ verdict: somewhere('We uphold our decision.'), fields: { claimNumber: '31-8842-5507', noticeDate, ...fields } }), `answer-${noticeDate}`, 2);
const caseOf = (confirmedPlanType: string, answers: readonly ReturnType<typeof refused>[] = [], parts: FileParts = {}): CaseFile =>
  fileOf([documentOf(lumbarNotice), ...answers], { ...parts, case: { claimNumber: '31-8842-5507', confirmedPlanType, ...parts.case } });
const sent = (file: CaseFile, kind: LetterKind, sentOn: string): CaseFile => {
  const letter: Letter = { id: `letter-${kind}`, caseId: CASE_ID, kind, content: { sections: [] }, revision: 1, updatedAt: 1 };
  const sending: Sending = { id: 'sending', caseId: CASE_ID, letterId: letter.id, versionId: 'version', createdAt: 1, sentOn, how: 'fax', to: '', number: '', note: '' };
  return { ...file, letters: [...file.letters, letter], sendings: [...file.sendings, sending] };
};
const stopsOf = (file: CaseFile, today = TODAY) => {
  const ladder = ladderOf(file, today);
  if (!ladder) throw new Error('no ladder');
  return ladder.stops;
};
const states = (file: CaseFile) => stopsOf(file).map(({ level, state }) => [level.id, state]);
const stopAt = (file: CaseFile, id: string, today = TODAY) => stopsOf(file, today).find(({ level }) => level.id === id)!;

describe('the ladder', () => {
  test('is there for a confirmed plan type and a denial only', () => {
    expect(ladderOf(fileOf([documentOf(lumbarNotice)]), TODAY)).toBeUndefined();
    expect(ladderOf(caseOf('unknown'), TODAY)).toBeUndefined();
    expect(ladderOf(fileOf([documentOf(readingOf({ outcome: 'approved' }))], { case: { confirmedPlanType: 'tricare' } }), TODAY)).toBeUndefined();
    expect(ladderOf(fileOf([], { case: { confirmedPlanType: 'tricare' } }), TODAY)).toBeUndefined();
  });

  test('has every level in order, the side routes apart, and begins with the first', () => {
    expect(states(caseOf('medicare-original'))).toEqual([['redetermination', 'open'], ['reconsideration', 'later'], ['hearing', 'later'], ['council', 'later'], ['court', 'later']]);
    expect(ladderOf(caseOf('medicare-original'), TODAY)?.side.map(({ level }) => level.id)).toEqual(['fast-appeal']);
  });

  test('each refusal closes a level and opens the next with a time of its own', () => {
    const file = caseOf('medicare-original', [refused('2027-01-05'), refused('2027-03-05')]);
    expect(states(file).slice(0, 4)).toEqual([['redetermination', 'done'], ['reconsideration', 'done'], ['hearing', 'open'], ['council', 'later']]);
    expect(stopAt(file, 'hearing').lastDay).toMatchObject({ kind: 'date', date: '2027-05-04', ground: 'rule' });
    expect(stopAt(file, 'redetermination')).toMatchObject({ answered: { date: '2027-01-05', proof: [{ documentId: 'answer-2027-01-05' }] }, lastDay: { kind: 'date', date: '2027-02-03', others: [{ date: '2027-04-04' }], alerts: [] } });
    expect(stopAt(file, 'reconsideration').lastDay).toMatchObject({ kind: 'date', date: '2027-07-04' });
  });

  test('the answer’s own printed time comes first: outside review has one, another appeal the other', () => {
    const file = caseOf('employer-self-funded', [refused('2027-01-05', { appealDays: 60, externalReviewDays: { months: 3 } })]);
    expect(states(file)).toEqual([['internal-appeal', 'done'], ['second-internal-appeal', 'open'], ['external-review', 'open'], ['court', 'later']]);
    expect(stopAt(file, 'second-internal-appeal').lastDay).toMatchObject({ kind: 'date', date: '2027-03-06', ground: 'counted-from-notice' });
    expect(stopAt(file, 'external-review').lastDay).toMatchObject({ kind: 'date', date: '2027-04-05', others: [{ date: '2027-05-05', row: 'appeal-rights/employer-self-funded/external-review' }] });
  });

  test('alternatives are both open, each with its own time', () => {
    const file = caseOf('tricare', [refused('2027-01-05')]);
    expect(stopAt(file, 'second-reconsideration').lastDay).toMatchObject({ date: '2027-04-05' });
    expect(stopAt(file, 'formal-review')).toMatchObject({ dateLabel: 'Send by', lastDay: { date: '2027-03-06' } });
  });

  test('a level without a number has no date, in the words of its row', () => {
    expect(stopAt(caseOf('employer-self-funded', [refused('2027-01-05')]), 'second-internal-appeal').lastDay).toMatchObject({ kind: 'unknown', words: expect.stringContaining('no number of days') });
    expect(stopAt(caseOf('medicare-advantage', [refused('2027-01-05')]), 'ire').lastDay).toMatchObject({ kind: 'unknown', words: expect.stringContaining('You file nothing here') });
    expect(stopAt(fileOf([documentOf(readingOf({ fields: { noticeDate: '2026-10-06' } }))], { case: { confirmedPlanType: 'medicaid-ffs' } }), 'fair-hearing').lastDay).toMatchObject({ kind: 'unknown', words: expect.stringContaining('a state may allow less') });
  });

  test('a later level has a time and no date, printed where the paper gives one', () => {
    expect(stopAt(caseOf('employer-self-funded'), 'external-review').lastDay).toMatchObject({ kind: 'window', span: { months: 4 }, ground: 'rule' });
    const printed = fileOf([documentOf(readingOf({ fields: { noticeDate: '2026-10-06', appealDays: 180, externalReviewDays: { months: 5 } } }))], { case: { confirmedPlanType: 'employer-self-funded' } });
    expect(stopAt(printed, 'external-review').lastDay).toMatchObject({ kind: 'window', span: { months: 5 }, ground: 'printed', proof: [{ documentId: 'paper-1' }] });
  });

  test('says whether it must arrive or be sent', () => {
    expect(stopAt(caseOf('medicare-original'), 'redetermination').dateLabel).toBe('Must be received by');
    expect(stopAt(caseOf('tricare'), 'reconsideration').dateLabel).toBe('Send by');
    expect(stopAt(caseOf('employer-insured'), 'internal-appeal').dateLabel).toBe('File by');
  });

  test('where the decision was reversed nothing is open', () => {
    const reversed = documentOf(readingOf({ outcome: 'approved', verdict: somewhere('We have overturned our decision'), fields: { noticeDate: '2027-02-01' } }), 'reversed', 3);
    expect(states({ ...caseOf('medicare-original'), documents: [documentOf(lumbarNotice), reversed] }).map(([, state]) => state)).not.toContain('open');
  });

  test('follows the level that the member says they are at', () => {
    expect(states(caseOf('employer-self-funded', [], { answers: { [AT_LEVEL]: 'external-review' } }))).toEqual([['internal-appeal', 'done'], ['second-internal-appeal', 'done'], ['external-review', 'open'], ['court', 'later']]);
  });

  test('names no amount of a year that is still to come', () => {
    const words = JSON.stringify(ladderOf(caseOf('medicare-original'), TODAY)!.stops.map(({ notes }) => notes));
    expect(words).toContain('changes each year');
    expect(words).not.toMatch(/\$\d/);
  });
});

describe('by when they should answer', () => {
  const at = (planType: string, level: string, answers: Record<string, string> = {}, day: string | undefined = '2026-11-01', refusals: readonly ReturnType<typeof refused>[] = [], today = TODAY) => {
    const kind: LetterKind = refusals.length > 0 ? `level/${level}` : 'first-level-appeal';
    const file = caseOf(planType, refusals, { answers });
    return stopAt(day === undefined ? file : sent(file, kind, day), level, today).answerBy;
  };

  test.each([
    ['received', 'employer-self-funded', 'internal-appeal', '2026-12-31'], ['to-come', 'employer-self-funded', 'internal-appeal', '2026-12-01'],
    ['received', 'medicare-part-d', 'redetermination', '2026-11-15'], ['to-come', 'medicare-part-d', 'redetermination', '2026-11-08'],
  ])('care %s under %s %s: %s', (care, planType, level, date) => {
    expect(at(planType, level, { 'interview/care': care })[0]).toMatchObject({ date, words: expect.stringContaining('they should answer by') });
  });

  test('without an answer of the member shows both, and one where they are the same', () => {
    expect(at('employer-self-funded', 'internal-appeal').map(({ care, date }) => [care, date])).toEqual([['to-come', '2026-12-01'], ['received', '2026-12-31']]);
    expect(at('medicaid-managed-care', 'plan-appeal').map(({ care, date }) => [care, date])).toEqual([['any', '2026-12-01']]);
  });

  test('without a day of sending names the time and no date', () => {
    const [first] = at('employer-self-funded', 'internal-appeal', { 'interview/care': 'to-come' }, '');
    expect(first?.date).toBeUndefined();
    expect(first?.words).toBe('For care still to come: the rule gives them 30 days to answer from when they have it.');
  });

  test('hours are never a date, and no hour is promised', () => {
    const urgent = at('employer-self-funded', 'internal-appeal', { 'interview/care': 'to-come', 'interview/urgent': 'yes' }).find(({ care }) => care === 'urgent');
    expect(urgent).toMatchObject({ words: expect.stringContaining('72 hours') });
    expect(urgent).not.toHaveProperty('date');
    expect(at('employer-self-funded', 'internal-appeal', { 'interview/care': 'to-come' }).map(({ care }) => care)).toEqual(['to-come']);
  });

  test('a clock that starts somewhere else, or runs in working days, gives no date', () => {
    const hearing = at('medicaid-managed-care', 'fair-hearing', { 'interview/urgent': 'yes' }, '2027-02-01', [refused('2027-01-05')], '2027-02-02');
    expect(hearing.map(({ care, date }) => [care, date])).toEqual([['any', undefined], ['urgent', undefined]]);
    expect(hearing[0]?.notes.join()).toContain('from the day the plan appeal was filed');
  });

  test('from memory comes with “check your notice”', () => {
    expect(at('student-health', 'internal-appeal')[0]?.notes.join()).toContain('Check your notice');
    expect(at('employer-insured', 'internal-appeal')[0]?.notes.join()).not.toContain('Check your notice');
  });

  test('that has passed says what to do', () => {
    expect(at('employer-insured', 'internal-appeal', { 'interview/care': 'to-come' }, '2026-10-10')[0]).toMatchObject({ daysLeft: -14, words: expect.stringContaining('That day has passed. Call') });
  });

  test('a drug under Part B has its own clock', () => {
    expect(at('medicare-advantage', 'reconsideration', { 'interview/care': 'to-come' }).map(({ care, date }) => [care, date])).toEqual([['to-come', '2026-12-01'], ['part-b-drug', '2026-11-08']]);
  });

  test('the day that the room Send keeps counts for the first appeal', () => {
    expect(stopAt(caseOf('employer-insured', [], { sent: [{ kind: 'first-level-appeal', sentOn: '2026-11-01' }] }), 'internal-appeal')).toMatchObject({ sentOn: '2026-11-01' });
    expect(planTypeById('employer-insured')!.levels[0]!.decision.preService?.amount).toBe(30);
  });
});
