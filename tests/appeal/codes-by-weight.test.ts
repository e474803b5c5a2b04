import { describe, expect, test } from 'vitest';
import { codesByWeight } from '../../lib/appeal/codes-by-weight';
import type { ClaimLine, ReadCode } from '../../lib/reading/reading';

const code = (system: ReadCode['system'], value: string, start: number): ReadCode => ({ system, value, quote: value, at: { start, end: start + value.length } });
const line = (start: number, denied: boolean, remarks: string[] = []): ClaimLine => ({ denied, remarks, quote: 'row', at: { start, end: start + 50 } });

describe('codes by weight', () => {
  const codes = [code('CPT', '99284', 0), code('CPT', '96372', 100), code('CARC', 'CO-97', 120), code('ICD-10-CM', 'M54.50', 300), code('CPT', '99284', 10)];

  test('of a part denial begin with the denied line and end with the paid ones, each once', () => {
    const values = codesByWeight({ codes, lines: [line(0, false), line(100, true, ['CO-97'])] }).map(({ value }) => value);
    expect(values).toEqual(['96372', 'CO-97', 'M54.50', '99284']);
  });
  test('leave out what looks like a reason code and is none', () => {
    expect(codesByWeight({ codes: [code('CARC', 'CO-999', 0), code('RARC', 'N9999', 9)], lines: [] }).map(({ value }) => value)).toEqual(['N9999']);
  });
  test('keep the order of the paper where no line is denied', () => {
    expect(codesByWeight({ codes, lines: [line(0, false)] }).map(({ value }) => value)).toEqual(['99284', '96372', 'CO-97', 'M54.50']);
  });
});
