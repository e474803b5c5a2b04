import { describe, expect, test } from 'vitest';
import { pointsOf, pointsOfCategory } from '../../lib/appeal/draft/points';
import { CATEGORY_ASKS, FORMS } from '../../lib/appeal/forms';
import { NEVER_SAY, brokenBy } from '../../lib/appeal/never-say';
import { STANDING_WORDS, standing, standingFor, type StandingWordsId } from '../../lib/appeal/standing-words';
import { HELPING } from '../../lib/appeal/todo/steps';
import { STEPS_WITHOUT_DENIAL } from '../../lib/appeal/todo/without-denial';
import { denialCategories } from '../../lib/knowledge/denial-reasons';
import { rightById } from '../../lib/knowledge/rights';

const points = [...denialCategories.flatMap(({ id }) => pointsOfCategory(id)), ...pointsOf([], '')];
const steps = [...Object.values(HELPING), ...Object.values(STEPS_WITHOUT_DENIAL).flat()];

describe('what we must never say', () => {
  const BREAKING: readonly (readonly [string, string])[] = [
    ['you-do-not-owe', 'You do not owe this amount.'], ['do-not-pay', 'Do not pay the bill yet.'], ['guarantee', 'We guarantee a good result.'],
    ['odds', 'Most appeals win.'], ['odds', 'That is 60% of them.'], ['promise', 'This will be approved.'], ['accusation', 'The plan acted in bad faith.'],
    ['threat', 'My lawyer is informed.'], ['mistake', 'This was denied in error.'], ['urgent', 'This is urgent.'],
    ['treatment', 'Keep taking the drug.'], ['code-advice', 'Use the code that fits better.'], ['payer', 'Call the payer.'],
  ];

  test.each(BREAKING)('%s finds %j', (id, sentence) => {
    expect(brokenBy(sentence)).toContain(id);
  });

  test('each rule has a sentence above that breaks it, and none breaks a promised sentence', () => {
    expect([...new Set(BREAKING.map(([id]) => id))].sort()).toEqual(NEVER_SAY.map(({ id }) => id).sort());
    for (const id of Object.keys(STANDING_WORDS) as StandingWordsId[]) expect(brokenBy(standing(id)), id).toEqual([]);
  });

  test.each([
    ...Object.entries(FORMS), ...Object.entries(CATEGORY_ASKS), ...points.map(({ id, lead, blank }): [string, string] => [id, `${lead} ${blank}`]),
    ...steps.map(({ id, title, why }): [string, string] => [id, `${title}. ${why}`]),
    ...['different-reviewer', 'qualified-reviewer', 'claim-file', 'criteria-relied-on', 'clinical-explanation', 'external-review'].map((id): [string, string] => [id, rightById(id)?.letterLine ?? 'missing']),
  ])('%s says none of it', (_id, sentence) => {
    expect(brokenBy(sentence)).toEqual([]);
  });
});

describe('fixed wordings', () => {
  test('state no fact: no digit, no code, no name', () => {
    for (const [id, form] of [...Object.entries(FORMS), ...Object.entries(CATEGORY_ASKS), ...points.map(({ id: point, lead }) => [point, lead] as const)]) {
      expect(form.replace(/\{[a-z]+\}/g, ''), id).not.toMatch(/\d/);
    }
  });

  test('every category that can be appealed has points and an ask or its record', () => {
    for (const { id, betterPath } of denialCategories) {
      if (betterPath === 'none') continue;
      expect(pointsOfCategory(id).length, id).toBeGreaterThan(0);
      expect(id === 'medical-necessity' || id in CATEGORY_ASKS, id).toBe(true);
    }
    expect(pointsOfCategory('not-a-denial-cost-share')).toEqual([]);
  });
});

describe('what we must always say', () => {
  test('has a place for each row', () => {
    for (const { shows } of Object.values(STANDING_WORDS)) expect(shows.length).toBeGreaterThan(0);
    expect(standingFor('deadline').map(({ id }) => id)).toContain('notice-controls');
    expect(standingFor('export').map(({ words }) => words)).toContain('Check every fact, name, date and code before you send this.');
  });
});
