import { describe, expect, test } from 'vitest';
import { explainCode, isShownCode } from '../../lib/appeal/explain-code';
import { brokenBy } from '../../lib/appeal/never-say';
import { sourceOfRow } from '../../lib/appeal/row-source';
import { carcByCode, groupCodes, rarcByCode } from '../../lib/knowledge/codes';
import type { CodeSystem } from '../../lib/reading/reading';
import { readingOf } from './reading-builder';

const bare = readingOf();
const explain = (system: CodeSystem, value: string, reading = bare) => explainCode({ system, value }, reading);

describe('a code', () => {
  test('is explained by the paper before our list', () => {
    const reading = readingOf({ legend: [['CO-50', 'Not deemed a medical necessity by the plan.']] });
    const explained = explain('CARC', 'CO-50', reading);
    expect(explained.planWords).toEqual({ quote: 'Not deemed a medical necessity by the plan.', at: reading.legend[0]!.at });
    expect(explained.isUnlisted).toBeUndefined();
    expect(explained.gloss).toContain('not medically necessary');
    expect(explained.row).toBe('carc-rarc/50');
  });

  test('with a group code says who bears the amount, as the code marks it', () => {
    expect(explain('CARC', 'CO-50').gloss).toContain('usually marks an amount that the provider bears');
    expect(explain('CARC', 'PR-50').gloss).toContain('The plan says you owe this');
    expect(explain('CARC', '50').gloss).not.toContain('usually marks an amount that the provider bears');
    expect(explain('CARC', 'CO-50').note).toContain('before you pay');
  });

  test('that is in no list is said to be unknown, never guessed', () => {
    for (const [system, value] of [['CARC', 'CO-999'], ['CARC', '999'], ['RARC', 'N9999'], ['REMARK', 'Q7']] as const) {
      const explained = explain(system, value);
      expect(explained.note, value).toContain('legend on your paper');
      expect(explained.row, value).toBeUndefined();
    }
    expect(explain('CARC', '999').gloss).toBeUndefined();
    expect(explain('RARC', 'constructor').gloss).toBeUndefined();
  });

  test('of remarks that is not in our list says so also where the paper’s own legend explains it', () => {
    expect(explain('RARC', 'N9999').isUnlisted).toBe(true);
    const explained = explain('RARC', 'N9999', readingOf({ legend: [['N9999', 'Records were not legible.']] }));
    expect(explained).toMatchObject({ isUnlisted: true, planWords: { quote: 'Records were not legible.' } });
    expect(explained.note).toContain('not in our list');
    expect(explained.gloss).toBeUndefined();
  });

  test('of reasons that is not in the complete list is no code; a remark or a plan’s own code still is', () => {
    const shown = ([system, value]: readonly [CodeSystem, string]) => isShownCode({ system, value });
    expect(([['CARC', 'CO-999'], ['CARC', '999'], ['CARC', 'CO-50'], ['CARC', 'PR-204'], ['RARC', 'N9999'], ['REMARK', 'Q7'], ['CPT', '72148']] as const).map(shown))
      .toEqual([false, false, true, true, true, true, true]);
  });

  test('of the plan’s own takes its words from the legend', () => {
    const explained = explain('REMARK', 'Q7', readingOf({ legend: [['Q7', 'Ask your provider for notes.']] }));
    expect(explained).toMatchObject({ planWords: { quote: 'Ask your provider for notes.' } });
    expect(explained.note).toBeUndefined();
  });

  test('of a procedure has the plan’s words for the line, and no text of ours', () => {
    const reading = readingOf({ lines: [{ code: '72148', description: 'MRI lumbar spine' }] });
    expect(explain('CPT', '72148', reading)).toEqual({ title: '72148, procedure code (CPT)', planWords: { quote: 'MRI lumbar spine', at: reading.lines[0]!.at } });
  });

  test('that is retired says so', () => {
    const retired = [...carcByCode.values()].find(({ status }) => status === 'retired');
    expect(explain('CARC', retired?.code ?? '').note).toContain('no longer in use');
  });

  test('of every list keeps the promises, and its row leads to its source', () => {
    const all = [
      ...[...carcByCode.keys()].flatMap((code) => [...groupCodes.keys()].map((group) => explain('CARC', `${group}-${code}`))),
      ...[...rarcByCode.keys()].map((code) => explain('RARC', code)),
      ...['11', '21', '23'].map((value) => explain('POS', value)),
      ...['25', 'LT'].map((value) => explain('MOD', value)),
    ];
    const broken: string[] = [];
    for (const { title, gloss, note, row } of all) {
      broken.push(...brokenBy(`${gloss} ${note ?? ''}`, 'code').map((rule) => `${title}: ${rule}`));
      expect(sourceOfRow(row ?? ''), title).toBeDefined();
    }
    expect(broken).toEqual([]);
    expect(all.length).toBe(407 * 5 + 262 + 5);
  });
});
