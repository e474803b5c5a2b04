import { describe, expect, test } from 'vitest';
import { AT_LEVEL, levelsAfter, sideRoutes, standOf } from '../../lib/appeal/levels/stand';
import type { LetterKind } from '../../lib/cases/model';
import { planTypeById, planTypes } from '../../lib/knowledge/appeal-rights';
import { lumbarFile, lumbarNotice } from './lumbar';
import { documentOf, fileOf, readingOf, type FileParts } from './reading-builder';

const upheld = (noticeDate: string) => documentOf(readingOf({
  outcome: 'denied', verdict: { quote: 'We uphold our decision to deny this claim', at: { start: 1, end: 42 } }, fields: { claimNumber: '31-8842-5507', noticeDate },
}), `answer-${noticeDate}`, 2);
const withAnswers = (days: readonly string[], parts: FileParts = {}) => fileOf([documentOf(lumbarNotice), ...days.map(upheld)], parts);
const openIds = (...given: Parameters<typeof withAnswers>) => standOf(withAnswers(...given)).open.map(({ id }) => id);
const plan = (confirmedPlanType: string): FileParts => ({ case: { confirmedPlanType } });

describe('where a case stands', () => {
  test('a first denial opens the first level, and no plan type opens none', () => {
    expect(standOf(lumbarFile({ case: { confirmedPlanType: 'employer-self-funded' } })).open.map(({ id }) => id)).toEqual(['internal-appeal']);
    expect(standOf(lumbarFile()).open).toEqual([]);
    expect(standOf(lumbarFile({ case: { confirmedPlanType: 'unknown' } })).plan).toBeUndefined();
  });

  test('a refused appeal opens the next, with the one after it where only some plans have it', () => {
    expect(openIds(['2027-01-05'], plan('employer-self-funded'))).toEqual(['second-internal-appeal', 'external-review']);
    expect(openIds(['2027-01-05'], plan('medicare-original'))).toEqual(['reconsideration']);
    expect(openIds(['2027-01-05'], plan('tricare'))).toEqual(['second-reconsideration', 'formal-review']);
  });

  test('counts each answer once, by its day, up to the end of the ladder', () => {
    expect(openIds(['2027-01-05', '2027-01-05'], plan('medicare-original'))).toEqual(['reconsideration']);
    expect(openIds(['2027-01-05', '2027-03-05'], plan('medicare-original'))).toEqual(['hearing']);
    expect(openIds(['2027-01-05', '2027-03-05'], plan('medicaid-ffs'))).toEqual([]);
    expect(openIds(['2027-01-05', '2027-03-05', '2027-05-05'], plan('medicaid-ffs'))).toEqual([]);
  });

  test('an answer is that of the appeal that went out before it', () => {
    const sent = (kind: LetterKind, sentOn: string): FileParts => ({ ...plan('employer-self-funded'), sent: [{ kind: 'first-level-appeal', sentOn: '2026-11-01' }, { kind, sentOn }] });
    expect(openIds(['2027-01-05', '2027-03-05'], sent('level/external-review', '2027-02-01'))).toEqual(['court']);
    expect(openIds(['2027-01-05', '2027-03-05'], sent('level/second-internal-appeal', '2027-02-01'))).toEqual(['external-review']);
    expect(openIds(['2027-01-05', '2027-03-05'], sent('level/external-review', '2027-03-06'))).toEqual(['external-review']);
  });

  test('what the member says comes first', () => {
    const stand = standOf(withAnswers([], { ...plan('employer-self-funded'), answers: { [AT_LEVEL]: 'external-review' } }));
    expect(stand.open.map(({ id }) => id)).toEqual(['external-review']);
    expect(stand.isTold).toBe(true);
    expect(openIds([], { ...plan('employer-self-funded'), answers: { [AT_LEVEL]: 'no-such-level' } })).toEqual(['internal-appeal']);
  });

  test('what was reversed in part can go on for the rest', () => {
    const partly = documentOf(readingOf({ outcome: 'partly-denied', verdict: { quote: 'We overturned our decision in part', at: { start: 1, end: 30 } }, fields: { noticeDate: '2027-02-01' } }), 'partly', 3);
    expect(standOf(fileOf([documentOf(lumbarNotice), partly], plan('medicare-original'))).open.map(({ id }) => id)).toEqual(['reconsideration']);
  });

  test('a reversed decision opens nothing', () => {
    const reversed = documentOf(readingOf({ outcome: 'approved', verdict: { quote: 'We have overturned our decision', at: { start: 1, end: 30 } }, fields: { noticeDate: '2027-02-01' } }), 'reversed', 3);
    const stand = standOf(fileOf([documentOf(lumbarNotice), reversed], plan('employer-self-funded')));
    expect([stand.isReversed, stand.open]).toEqual([true, []]);
  });

  test.each(planTypes.map((each) => [each.id, each] as const))('the ladder of %s ends, and its side routes stand apart', (id, each) => {
    expect(planTypeById(id)).toBe(each);
    expect(levelsAfter(each, 0).length).toBeGreaterThan(0);
    expect(levelsAfter(each, 9)).toEqual([]);
    expect(sideRoutes(each).every(({ order }) => order === 0)).toBe(true);
    expect(levelsAfter(each, 0).some(({ order }) => order === 0)).toBe(false);
  });
});
