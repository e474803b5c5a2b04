import { describe, expect, test } from 'vitest';
import { checklistFor } from '../../lib/appeal/checklist';
import { deadlineOf } from '../../lib/appeal/deadline';
import { draftFirstAppeal, draftable } from '../../lib/appeal/draft/first-appeal';
import { brokenBy } from '../../lib/appeal/never-say';
import { nextLevels } from '../../lib/appeal/next-level';
import { sourceOfRow } from '../../lib/appeal/row-source';
import { planTypes } from '../../lib/knowledge/appeal-rights';
import { documentOf, fileOf, readingOf, somewhere, type Values } from './reading-builder';

const TODAY = '2026-11-23';
const upheld = (fields: Values = {}) => readingOf({ categories: ['medical-necessity'], verdict: somewhere('We uphold our decision.'), fields: { noticeDate: '2026-11-20', ...fields } });
const names = (planType: string | undefined) => nextLevels(planType)?.levels.map(({ name }) => name);

describe('the next level', () => {
  test('is known for a confirmed plan type only', () => {
    expect(names(undefined)).toBeUndefined();
    expect(names('unknown')).toBeUndefined();
    expect(names('no-such-plan')).toBeUndefined();
  });

  test('is the one above the first; one that only some plans have is named with the one after it', () => {
    expect(names('individual-aca')).toEqual(['External review by an independent review organization (IRO)']);
    expect(names('employer-self-funded')).toEqual(['Second internal appeal (only if the plan has one)', 'External review by an independent review organization (IRO)']);
    expect(names('medicare-original')).toEqual(['Reconsideration']);
    expect(names('tricare')).toHaveLength(2);
    expect(names('champva')).toEqual([]);
  });

  test.each(planTypes.map(({ id }) => id))('of %s rests on rows of the domain, and gives a number only where one may be counted with', (id) => {
    for (const level of nextLevels(id)?.levels ?? []) {
      expect(sourceOfRow(level.row), level.row).toBeDefined();
      const row = planTypes.find((plan) => plan.id === id)!.levels.find((each) => level.row.endsWith(`/${each.id}`))!;
      if (level.span !== undefined) expect(['exact', 'minimum', 'range']).toContain(row.filing.bound);
    }
  });
});

describe('a decision that was upheld', () => {
  test('counts with its own window, never with the rule for a first appeal', () => {
    expect(deadlineOf({ reading: upheld({ appealDays: 60 }), today: TODAY, confirmedPlanType: 'individual-aca' })).toMatchObject({ kind: 'date', date: '2027-01-19' });
    expect(deadlineOf({ reading: upheld({ externalReviewDays: { months: 4 } }), today: TODAY, confirmedPlanType: 'individual-aca' })).toMatchObject({
      kind: 'date', date: '2027-03-20', words: expect.stringContaining('4 months for outside review'),
    });
    expect(deadlineOf({ reading: upheld(), today: TODAY })).toMatchObject({ kind: 'unknown', question: { id: 'final-answer' } });
  });

  test('takes the rule of the one level that comes next', () => {
    expect(deadlineOf({ reading: upheld(), today: TODAY, confirmedPlanType: 'individual-aca' })).toMatchObject({
      kind: 'date', date: '2027-03-20', ground: 'rule', row: 'appeal-rights/individual-aca/external-review', words: expect.stringContaining('The next level is: External review'),
    });
    expect(deadlineOf({ reading: upheld(), today: TODAY, confirmedPlanType: 'medicare-original' })).toMatchObject({ kind: 'date', date: '2027-05-19' });
  });

  test('of several ways says each: the earliest where all have a number, none where one has not', () => {
    expect(deadlineOf({ reading: upheld(), today: TODAY, confirmedPlanType: 'tricare' })).toMatchObject({
      kind: 'date', date: '2027-01-19', row: 'appeal-rights/tricare/formal-review', others: [{ date: '2027-02-18', words: expect.stringContaining('Your letter says which one is open.') }],
    });
    const two = deadlineOf({ reading: upheld(), today: TODAY, confirmedPlanType: 'employer-self-funded' });
    expect(two).toMatchObject({ kind: 'unknown', words: expect.stringMatching(/Second internal appeal.*gives no number of days.*External review.*4 months, which ends on March 20, 2027/) });
  });

  test.each([['medicare-advantage', 'You file nothing here'], ['medicaid-ffs', 'gives no number'], ['champva', '']])('of %s without a number gives no date', (confirmedPlanType, note) => {
    const found = deadlineOf({ reading: upheld(), today: TODAY, confirmedPlanType });
    expect(found).toMatchObject({ kind: 'unknown' });
    expect(found.kind === 'unknown' ? found.notes.join(' ') : '').toContain(note);
  });

  test('that the member says is no answer to an appeal counts as a first denial', () => {
    expect(deadlineOf({ reading: upheld(), today: TODAY, confirmedPlanType: 'individual-aca', finalAnswer: 'No' })).toMatchObject({ kind: 'date', ground: 'rule' });
  });

  test('a time for outside review alone: the member’s yes makes it the date, their no opens the rule', () => {
    const reading = readingOf({ fields: { noticeDate: '2026-11-20', externalReviewDays: { months: 4 } } });
    const of = (finalAnswer?: string) => deadlineOf({ reading, today: TODAY, confirmedPlanType: 'individual-aca', ...(finalAnswer ? { finalAnswer } : {}) });
    expect(of().kind).toBe('unknown');
    expect(of('Yes')).toMatchObject({ kind: 'date', date: '2027-03-20' });
    expect(of('No')).toMatchObject({ kind: 'date', ground: 'rule' });
  });

  test('gets no letter of a first appeal, and its own first step', () => {
    const file = fileOf([documentOf(upheld())]);
    expect(draftable(upheld()).ok).toBe(false);
    expect(draftFirstAppeal(file, TODAY).sections).toEqual([]);
    expect(draftFirstAppeal({ ...file, answers: fileOf([], { answers: { 'final-answer': 'No' } }).answers }, TODAY).sections.length).toBeGreaterThan(5);
    const steps = checklistFor(upheld());
    expect(steps[0]?.id).toBe('next-level');
    for (const { title, why, row } of steps) {
      expect(sourceOfRow(row), row).toBeDefined();
      expect([...brokenBy(title), ...brokenBy(why)]).toEqual([]);
    }
  });
});
