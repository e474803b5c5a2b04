// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { NextLevels } from '../../components/face/next-levels';
import { standOf } from '../../lib/appeal/levels/stand';
import { helpersOf, hasUncheckedNumber, isLadderOver, nextLevel } from '../../lib/appeal/next-level';
import { planTypes } from '../../lib/knowledge/appeal-rights';
import { brokenBy } from '../../lib/appeal/never-say';
import { documentOf, fileOf, readingOf, somewhere } from '../appeal/reading-builder';
import { lumbarNotice } from '../appeal/lumbar';
import { seen, show } from './support/screen';

const refusal = (noticeDate: string) => documentOf(readingOf({ verdict: somewhere('We uphold our decision.'), fields: { noticeDate } }), noticeDate, 2);
const standAt = (confirmedPlanType: string, ...days: string[]) => standOf(fileOf([documentOf(lumbarNotice), ...days.map(refusal)], { case: { confirmedPlanType } }));

it('of a paper alone is the second, said with "if"', async () => {
  await show(<NextLevels planType="medicare-original" says={undefined} />);
  expect(seen()).toContain('If this answers your first appeal, next comes');
  expect(seen()).toContain('Reconsideration');
});

it('of a case is the one that its refusals open', async () => {
  await show(<NextLevels planType="medicare-original" says={undefined} stand={standAt('medicare-original', '2026-12-01', '2027-03-01')} />);
  expect(seen()).toContain('Next comes, for');
  expect(seen()).toContain('Hearing at OMHA');
  expect(seen()).not.toContain('Reconsideration');
});

it('that the plan must open says that nothing is filed', async () => {
  await show(<NextLevels planType="medicare-advantage" says={undefined} stand={standAt('medicare-advantage', '2026-12-01')} />);
  expect(seen()).toContain('You file nothing here: the plan must send the case on by itself.');
});

it.each(planTypes.map((plan) => [plan.id, plan] as const))('of %s has a plain name, no promise in it, and who helps at the end', (_id, plan) => {
  for (const level of plan.levels) {
    const { plainName, opensBy, letter, notes } = nextLevel(plan, level);
    expect(brokenBy(plainName)).toEqual([]);
    expect(letter).toBe(`level/${level.id}`);
    expect(opensBy === 'court').toBe(level.id === 'court');
    if (/uncertain|second-hand/.test(`${plan.verified} ${level.verified}`)) expect(notes).toEqual([]);
  }
  expect(helpersOf(plan).map(({ id }) => id)).toEqual(plan.whoHelps);
  for (const helper of helpersOf(plan)) expect(hasUncheckedNumber(helper)).toBe(/\d{3}-\d{3}-\d{4}/.test(helper.contact));
});

it('is over where nothing, or only a court, is left', () => {
  expect(isLadderOver(standAt('medicaid-ffs', '2026-12-01'))).toBe(true);
  expect(isLadderOver(standAt('champva', '2026-12-01'))).toBe(true);
  expect(isLadderOver(standAt('individual-aca', '2026-12-01'))).toBe(false);
  expect(isLadderOver(standAt('unknown', '2026-12-01'))).toBe(false);
});
