/** Every row of `appeal-rights.json` that is a level: what may be counted from it, in which words, and what is said beside it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineOf } from '../../lib/appeal/deadline';
import type { DeadlineInput } from '../../lib/appeal/due/shape';
import { answerBy } from '../../lib/appeal/levels/answer-by';
import { lastDayLater, lastDayNow } from '../../lib/appeal/levels/last-day';
import { brokenBy } from '../../lib/appeal/never-say';
import { addDays, addMonths, daysInMonth } from '../../lib/appeal/plain-date';
import { sourceOfRow } from '../../lib/appeal/row-source';
import { planTypes, type AppealLevel, type PlanType } from '../../lib/knowledge/appeal-rights';
import { readingOf } from './reading-builder';

const FROM = '2026-10-06';
const TODAY = '2026-10-20';
const inputFrom = (noticeDate: string, plan: PlanType): DeadlineInput => ({ reading: readingOf({ fields: { noticeDate } }), confirmedPlanType: plan.id, today: TODAY });
const dayAt = (plan: PlanType, level: AppealLevel, from = FROM) => lastDayNow(plan, level, inputFrom(from, plan), [level]);

/** The last day of each level counted from October 6, 2026, worked out by hand from the rows; `null` where no date may be given. */
const TABLE: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  'employer-self-funded': { 'internal-appeal': '2027-04-04', 'second-internal-appeal': null, 'external-review': '2027-02-06', court: null },
  'employer-insured': { 'internal-appeal': '2027-04-04', 'second-internal-appeal': null, 'external-review': '2027-02-06', court: null },
  'individual-aca': { 'drug-exception': null, 'internal-appeal': '2027-04-04', 'external-review': '2027-02-06', court: null },
  grandfathered: { 'internal-appeal': '2027-04-04', 'second-internal-appeal': null, 'external-review': '2027-02-06', court: null },
  'medicare-original': { 'fast-appeal': null, redetermination: '2027-02-03', reconsideration: '2027-04-04', hearing: '2026-12-05', council: '2026-12-05', court: '2026-12-05' },
  'medicare-advantage': { 'fast-appeal': null, reconsideration: '2026-12-05', ire: null, hearing: '2026-12-05', council: '2026-12-05', court: '2026-12-05' },
  'medicare-part-d': { redetermination: '2026-12-05', ire: '2026-12-05', hearing: '2026-12-05', council: '2026-12-05', court: '2026-12-05' },
  'medicaid-managed-care': { 'plan-appeal': '2026-12-05', 'fair-hearing': '2027-01-04', court: null },
  'medicaid-ffs': { 'fair-hearing': null, court: null },
  chip: { 'plan-appeal': '2026-12-05', 'external-review': null },
  tricare: { reconsideration: '2027-01-04', 'second-reconsideration': '2027-01-04', 'formal-review': '2026-12-05', hearing: '2026-12-05' },
  champva: { 'supplemental-claim': '2027-10-06', 'higher-level-review': '2027-10-06', 'board-appeal': '2027-10-06' },
  'fehb-pshb': { 'carrier-reconsideration': '2027-04-06', 'opm-review': '2027-01-04', court: null },
  'governmental-employer': { 'internal-appeal': '2027-04-04', 'second-internal-appeal': null, 'external-review': '2027-02-06', court: null },
  'student-health': { 'internal-appeal': '2027-04-04', 'external-review': '2027-02-06' },
  'church-plan': { 'internal-appeal': '2027-04-04', 'second-internal-appeal': null, 'external-review': '2027-02-06', court: null },
  'dental-standalone': { 'internal-appeal': '2027-04-04', 'second-internal-appeal': null, court: null },
  'short-term': { 'internal-appeal': null }, 'sharing-ministry': { 'internal-appeal': null }, medigap: { 'internal-appeal': null }, unknown: { 'internal-appeal': null },
};

const rows = planTypes.flatMap((plan) => plan.levels.map((level) => [`${plan.id}/${level.id}`, plan, level] as const));
/** "unknown" is not a plan type that anyone can confirm. */
const confirmable = rows.filter(([, plan]) => plan.id !== 'unknown');

test('the table holds every row, and no other', () => {
  expect(Object.entries(TABLE).flatMap(([plan, levels]) => Object.keys(levels).map((level) => `${plan}/${level}`)).sort()).toEqual(rows.map(([path]) => path).sort());
});

describe.each(confirmable)('%s', (path, plan, level) => {
  const expected = TABLE[plan.id]![level.id];
  const day = dayAt(plan, level);
  const everything = JSON.stringify([day.words, day.alerts, day.notes]);

  test(`gives ${expected ?? 'no date'}`, () => {
    expect(day.kind === 'date' ? day.date : null).toBe(expected);
    if (day.kind === 'date') expect(day).toMatchObject({ ground: 'rule', row: `appeal-rights/${path}`, proof: [{ value: FROM }] });
    expect(sourceOfRow(day.row ?? '')).toBeDefined();
  });

  test('says how sure the row is, what counts as filed, and days for the mail only as a later day', () => {
    if (day.kind === 'date') expect(day.alerts.join(' ').includes('Check your notice')).toBe(/from memory/.test(`${plan.verified}; ${level.verified}`));
    const filed = { received: 'must have arrived by then', postmarked: 'counts by its postmark', 'postmarked or received': 'postmarked or has arrived', 'plan-terms': 'early enough to arrive', unknown: 'early enough to arrive', 'n/a': '' }[level.filing.countsAsFiled];
    expect(everything).toContain(filed);
    expect(everything.includes('for the mail')).toBe(level.filing.mailingPresumptionDays !== null);
    expect(everything.includes('We count from its date, to be safe')).toBe(day.kind === 'date' && /receipt/.test(level.filing.from));
    expect(everything.includes('The rule is a minimum')).toBe(day.kind === 'date' && level.filing.bound === 'minimum');
  });

  test('keeps the promises in every word', () => {
    const later = lastDayLater(plan, level, []);
    const answers = answerBy(plan, level, { urgent: 'yes' }, '2026-11-01', TODAY);
    const words = [day, later].flatMap((each) => [each.words, ...each.alerts, ...each.notes]).concat(answers.flatMap((each) => [each.words, ...each.notes]));
    expect(words.flatMap((each) => brokenBy(each).map((rule) => [rule, each]))).toEqual([]);
    expect(later.kind).not.toBe('date');
  });

  test('gives a day of an answer only for whole days, counted from the sending', () => {
    for (const each of answerBy(plan, level, { urgent: 'yes' }, '2026-11-01', TODAY)) {
      expect(each.row).toBe(`appeal-rights/${path}`);
      if (each.date === undefined) continue;
      expect(each.care).not.toBe('urgent');
      const clocks = [level.decision.preService, level.decision.postService, level.decision.partBDrug].filter((clock) => clock?.unit === 'calendar days');
      expect(clocks.map((clock) => addDays('2026-11-01', clock!.amount!))).toContain(each.date);
      expect(each.notes.join(' ').includes('Check your notice')).toBe(/from memory/.test(`${plan.verified}; ${level.verified}`));
    }
    expect(answerBy(plan, level, {}, undefined, TODAY).every(({ date }) => date === undefined)).toBe(true);
  });
});

describe('months and leap years', () => {
  const level = (planId: string, id: string) => {
    const plan = planTypes.find((each) => each.id === planId)!;
    return [plan, plan.levels.find((each) => each.id === id)!] as const;
  };

  test.each<[string, string, string, string]>([
    ['individual-aca', 'external-review', '2026-10-31', '2027-02-28'], ['individual-aca', 'external-review', '2027-10-31', '2028-02-29'],
    ['fehb-pshb', 'carrier-reconsideration', '2026-08-31', '2027-02-28'], ['fehb-pshb', 'carrier-reconsideration', '2026-08-28', '2027-02-28'],
    ['champva', 'board-appeal', '2028-02-29', '2029-02-28'], ['medicare-advantage', 'reconsideration', '2027-12-31', '2028-02-29'],
    ['tricare', 'reconsideration', '2026-12-01', '2027-03-01'], ['tricare', 'reconsideration', '2027-12-01', '2028-02-29'],
  ])('%s %s from %s ends on %s', (planId, id, from, end) => {
    expect(dayAt(...level(planId, id), from)).toMatchObject({ kind: 'date', date: end });
  });

  test('a month without that day says so, and what the rule may allow', () => {
    const cut = dayAt(...level('individual-aca', 'external-review'), '2026-10-31');
    expect(cut.notes.join(' ')).toContain('we take its last day. The rule may allow a day more. Do not rely on that.');
    expect(dayAt(...level('individual-aca', 'external-review'), '2026-10-06').notes.join(' ')).not.toContain('we take its last day');
  });

  test('a weekend is left alone and said; only outside review may move it', () => {
    const review = dayAt(...level('individual-aca', 'external-review'), '2026-10-06');
    expect(review).toMatchObject({ date: '2027-02-06', alerts: ['February 6, 2027 is a Saturday. We leave the date as it is: send it before.'] });
    expect(review.notes.join(' ')).toContain('moves a last day on a weekend to the next working day. Do not rely on that.');
    expect(dayAt(...level('employer-insured', 'internal-appeal'), '2026-10-06').notes.join(' ')).not.toContain('next working day');
  });
});

describe('any row and any day', () => {
  const anyDay = fc.record({ year: fc.integer({ min: 2000, max: 2099 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
    .map(({ year, month, day }) => `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, daysInMonth(year, month))).padStart(2, '0')}`);
  const given = [fc.constantFrom(...confirmable), anyDay] as const;

  test('is never later than the rule’s strict count from the notice', () => {
    fc.assert(fc.property(...given, ([, plan, level], from) => {
      const day = dayAt(plan, level, from);
      if (day.kind !== 'date') return;
      const { amount, unit } = level.filing;
      const strict = unit === 'months' ? addMonths(from, amount!) : unit === 'year' ? addMonths(from, amount! * 12) : addDays(from, amount!);
      expect(day.date <= strict).toBe(true);
    }), { numRuns: 3000 });
  });

  test('is never a date from a bound of maximum or none, nor from a row that is not sure enough', () => {
    fc.assert(fc.property(...given, fc.constantFrom('maximum' as const, 'none' as const, 'uncertain' as const, 'second-hand' as const), ([, plan, level], from, spoilt) => {
      const bad: AppealLevel = spoilt === 'maximum' || spoilt === 'none' ? { ...level, filing: { ...level.filing, bound: spoilt } } : { ...level, verified: `${spoilt} (a forum)` };
      expect(dayAt(plan, bad, from).kind).not.toBe('date');
      expect(lastDayLater(plan, bad, []).kind).toBe('unknown');
      if (spoilt === 'uncertain' || spoilt === 'second-hand') expect(answerBy(plan, bad, {}, from, from)).toEqual([]);
      expect(deadlineOf({ ...inputFrom(from, plan), open: [bad] }).kind).toBe('unknown');
    }), { numRuns: 2000 });
  });

  test('a printed date is never moved, and a printed window never pressed later than it says', () => {
    fc.assert(fc.property(...given, anyDay, fc.integer({ min: 1, max: 400 }), ([, plan], from, appealBy, appealDays) => {
      const today = from;
      const printed = deadlineOf({ reading: readingOf({ fields: { noticeDate: from, appealBy } }), confirmedPlanType: plan.id, today });
      expect(printed).toMatchObject({ kind: 'date', date: appealBy, ground: 'printed' });
      const counted = deadlineOf({ reading: readingOf({ fields: { noticeDate: from, appealDays } }), confirmedPlanType: plan.id, today });
      if (counted.kind !== 'date') throw new Error('a printed window with a day to count from is a date');
      expect(counted.date <= addDays(from, appealDays)).toBe(true);
      expect([counted.date, ...counted.others.map(({ date }) => date)]).toContain(addDays(from, appealDays));
    }), { numRuns: 2000 });
  });
});
