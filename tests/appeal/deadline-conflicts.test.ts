/** Notice against rule, paper against paper: both days are shown, and the earlier one presses while it is ahead. */
import { describe, expect, test } from 'vitest';
import { deadlineOf, type Deadline } from '../../lib/appeal/deadline';
import { deadlineOfCase } from '../../lib/appeal/levels/decision';
import type { TimeSpan } from '../../lib/reading/reading';
import { documentOf, fileOf, readingOf, somewhere, type Parts, type Values } from './reading-builder';

const TODAY = '2026-11-21';
const denial = (fields: Values, more: Parts = {}) => readingOf({ categories: ['medical-necessity'], ...more, fields });
const dated = (deadline: Deadline | undefined) => {
  if (deadline?.kind !== 'date') throw new Error(`expected a date, got ${deadline?.kind}`);
  return deadline;
};

describe('a printed date', () => {
  test('stays the date where the rule ends sooner, and the rule stands beside it with its row', () => {
    const reading = denial({ appealBy: '2027-04-04', noticeDate: '2026-10-06' });
    const { date, ground, others, alerts } = dated(deadlineOf({ reading, confirmedPlanType: 'medicare-advantage', today: TODAY }));
    expect([date, ground]).toEqual(['2027-04-04', 'printed']);
    expect(others).toMatchObject([{ date: '2026-12-05', row: 'appeal-rights/medicare-advantage/reconsideration', words: expect.stringContaining('The rule for this plan type gives another day.') }]);
    expect(alerts[0]).toContain('Two dates are possible. Keep the earlier one');
  });

  test.each([
    ['within the days for the mail', '2026-12-10', 'medicare-advantage'], ['above a minimum', '2027-06-01', 'employer-insured'],
  ])('%s is no conflict with the rule', (_name, appealBy, confirmedPlanType) => {
    expect(dated(deadlineOf({ reading: denial({ appealBy, noticeDate: '2026-10-06' }), confirmedPlanType, today: TODAY })).others).toEqual([]);
  });
});

describe('a printed window', () => {
  test.each<[string, TimeSpan, string, string, string, string]>([
    ['shorter than the least that the law asks for', 60, 'employer-self-funded', '2026-12-05', 'counted-from-notice', '2027-04-04'],
    ['longer than an exact rule', 180, 'medicare-advantage', '2026-12-05', 'rule', '2027-04-04'],
    ['in months, shorter than the rule', { months: 1 }, 'fehb-pshb', '2026-11-06', 'counted-from-notice', '2027-04-06'],
  ])('%s: both are shown, and the earlier presses', (_name, appealDays, confirmedPlanType, date, ground, other) => {
    const deadline = dated(deadlineOf({ reading: denial({ appealDays, noticeDate: '2026-10-06' }), confirmedPlanType, today: '2026-10-20' }));
    expect(deadline).toMatchObject({ date, ground });
    expect(deadline.others.map((each) => each.date)).toEqual([other]);
    expect(deadline.alerts[0]).toContain('Two dates are possible');
  });

  test('longer than the rule presses once the rule’s day has passed, and says so', () => {
    const reading = denial({ appealDays: 180, noticeDate: '2026-10-06' });
    const deadline = dated(deadlineOf({ reading, confirmedPlanType: 'medicare-advantage', today: '2026-12-20' }));
    expect(deadline).toMatchObject({ date: '2027-04-04', ground: 'counted-from-notice', others: [{ date: '2026-12-05' }] });
    expect(deadline.alerts[0]).toContain('An earlier day that may count has passed: December 5, 2026.');
  });

  test.each<[TimeSpan, string]>([[120, 'medicaid-managed-care-hearing'], [65, 'medicare-advantage'], [200, 'individual-aca'], [180, 'church-plan']])('of %j is no conflict for %s', (appealDays, planType) => {
    const confirmedPlanType = planType.replace('-hearing', '');
    const isHearing = planType.endsWith('-hearing');
    const reading = denial({ appealDays, noticeDate: '2026-10-06' }, isHearing ? { verdict: somewhere('We uphold our decision.') } : {});
    expect(dated(deadlineOf({ reading, confirmedPlanType, today: TODAY })).others).toEqual([]);
  });

  test('on a page about a claim is not held against the rule: the letter bears another day', () => {
    const reading = denial({ appealDays: 60, noticeDate: '2026-10-06' }, { document: 'claim-detail' });
    expect(dated(deadlineOf({ reading, confirmedPlanType: 'employer-insured', today: TODAY })).others).toEqual([]);
  });

  test('without a day to count from names the rule’s time too', () => {
    const deadline = deadlineOf({ reading: denial({ appealDays: 60 }), confirmedPlanType: 'employer-insured', today: TODAY });
    expect(deadline).toMatchObject({ kind: 'window', span: 60, alerts: [expect.stringMatching(/60 days, and the rule for this plan type 180 days/)] });
  });
});

describe('two papers of one decision', () => {
  const letter = (fields: Values, id: string, addedAt: number, more: Parts = {}) => documentOf(denial({ claimNumber: '31-8842-5507', ...fields }, more), id, addedAt);
  const of = (...papers: ReturnType<typeof letter>[]) => dated(deadlineOfCase(fileOf(papers, { case: { claimNumber: '31-8842-5507' } }), TODAY));

  test('with different printed dates: both are shown with the paper that holds them, the earlier presses', () => {
    const deadline = of(letter({ noticeDate: '2026-10-06', appealBy: '2027-04-04' }, 'letter', 2), letter({ noticeDate: '2026-10-06', appealBy: '2027-01-04' }, 'statement', 1, { document: 'eob' }));
    expect(deadline).toMatchObject({ date: '2027-01-04', proof: [{ documentId: 'statement' }] });
    expect(deadline.others).toMatchObject([{ date: '2027-04-04', proof: [{ documentId: 'letter' }], words: expect.stringContaining('gives another day') }]);
    expect(deadline.alerts[0]).toContain('Two dates are possible');
  });

  test('with different windows are compared by the days on which they end', () => {
    expect(of(letter({ noticeDate: '2026-10-06', appealDays: 180 }, 'a', 2), letter({ noticeDate: '2026-10-06', appealDays: 60 }, 'b', 1))).toMatchObject({ date: '2026-12-05', others: [{ date: '2027-04-04' }] });
  });

  test('of which one prints nothing: the other gives the day', () => {
    const deadline = of(letter({ noticeDate: '2026-10-06' }, 'letter', 2), letter({ noticeDate: '2026-10-06', appealBy: '2027-04-04' }, 'statement', 1, { document: 'eob' }));
    expect(deadline).toMatchObject({ date: '2027-04-04', ground: 'printed', others: [], proof: [{ documentId: 'statement' }] });
  });

  test('that agree are one date', () => {
    expect(of(letter({ noticeDate: '2026-10-06', appealBy: '2027-04-04' }, 'a', 2), letter({ noticeDate: '2026-10-06', appealDays: 180 }, 'b', 1)).others).toEqual([]);
  });

  test('of which one is about another claim: that one says nothing here', () => {
    expect(of(letter({ noticeDate: '2026-10-06', appealBy: '2027-04-04' }, 'a', 2), letter({ claimNumber: '26-4400-1111', appealBy: '2026-12-01' }, 'b', 1))).toMatchObject({ date: '2027-04-04', others: [] });
  });

  test('an answer that refused has its own time, whatever the first denial prints', () => {
    const answer = documentOf(readingOf({ verdict: somewhere('We uphold our decision.'), fields: { claimNumber: '31-8842-5507', noticeDate: '2027-01-05', appealDays: 60 } }), 'answer', 3);
    expect(of(letter({ noticeDate: '2026-10-06', appealBy: '2026-12-04' }, 'a', 1), answer)).toMatchObject({ date: '2027-03-06', others: [] });
  });
});
