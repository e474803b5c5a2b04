/** What a member types by hand, as a value of its field, or a plain word why it is none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_SHAPES, isOwnField, type OwnField } from '../../lib/appeal/known/field-shapes';
import { typedValue, writtenValue } from '../../lib/appeal/known/typed-value';
import { fieldSchemas, type FieldName } from '../../lib/reading/reading';

const valueOf = (field: FieldName, text: string): unknown => {
  const typed = typedValue(field, text);
  return typed.ok ? typed.value : undefined;
};
const whyNot = (field: FieldName, text: string): string => {
  const typed = typedValue(field, text);
  if (typed.ok) throw new Error(`${text} is ${JSON.stringify(typed.value)}`);
  return typed.why;
};

describe('what is typed', () => {
  it.each<[FieldName, string, unknown]>([
    ['noticeDate', 'October 6, 2026', '2026-10-06'], ['noticeDate', ' 10/6/2026 ', '2026-10-06'], ['noticeDate', '10/06/26', '2026-10-06'], ['noticeDate', '2026-10-06', '2026-10-06'], ['appealBy', '4 Apr 2027', '2027-04-04'],
    ['serviceDate', '9/14/2026', { from: '2026-09-14' }], ['serviceDate', '9/14/2026 to 9/16/2026', { from: '2026-09-14', to: '2026-09-16' }], ['serviceDate', 'September 14-16, 2026', { from: '2026-09-14', to: '2026-09-16' }],
    ['appealDays', '180', 180], ['appealDays', '180 days', 180], ['appealDays', 'four months', { months: 4 }], ['appealDays', '1 year', { years: 1 }], ['externalReviewDays', '6 weeks', 42],
    ['expeditedHours', '72', 72], ['expeditedHours', '72 hours', 72],
    ['memberOwes', '4800', 4800], ['memberOwes', '$4,800.00', 4800], ['billed', '4,800.5', undefined], ['billed', '318.40', 318.4], ['planPaid', '0', 0], ['planPaid', '-12.50', -12.5],
    ['appealFax', '1-800-555-0177', '1-800-555-0177'], ['appealFax', '(800) 555-0177 ext. 4', '(800) 555-0177 ext. 4'], ['appealPhone', '1-800-MEDICARE', '1-800-MEDICARE'],
    ['claimNumber', ' 26-3317-0098 ', '26-3317-0098'], ['memberId', 'ABC', 'ABC'],
    ['appealAddress', 'Harbor Lake\nP.O. Box 5520,\n Toledo, OH 43604', 'Harbor Lake, P.O. Box 5520, Toledo, OH 43604'],
    ['service', 'MRI of the\n lumbar spine', 'MRI of the lumbar spine'],
  ])('%s: %s', (field, text, value) => {
    expect(valueOf(field, text)).toEqual(value);
  });

  it.each<[FieldName, string]>([
    ['noticeDate', '2026-02-31'], ['noticeDate', '13/13/2026'], ['noticeDate', 'October 2026'], ['noticeDate', 'October 6, 2026 or so'], ['noticeDate', '10/6/2026 10/7/2026'],
    ['serviceDate', '9/16/2026 to 9/14/2026'], ['serviceDate', 'last week'],
    ['appealDays', '0'], ['appealDays', '180 business days'], ['appealDays', 'soon'], ['appealDays', '99999'], ['expeditedHours', '0'], ['expeditedHours', 'three days'],
    ['billed', 'a lot'], ['billed', '4.8.0'], ['billed', '1e9'], ['billed', '999999999'], ['billed', '4800 or 48'],
    ['appealFax', '555-0177'], ['appealFax', 'the fax'], ['claimNumber', '--'], ['claimNumber', 'x'.repeat(61)], ['service', 'x'.repeat(701)],
    ['noticeDate', ''], ['service', '   '], ['planType', 'employer-insured'],
  ])('%s cannot be “%s”, and that is said plainly', (field, text) => {
    const why = whyNot(field, text);
    expect(why.length).toBeGreaterThan(10);
    for (const sentence of why.split(/(?<=[.?!])\s/)) expect(sentence.split(' ').length, sentence).toBeLessThan(20);
  });

  it('is of every field but the kind of plan, which has its own question', () => {
    expect(Object.keys(fieldSchemas).filter((field) => !isOwnField(field as FieldName))).toEqual(['planType']);
  });

  const fields = fc.constantFrom(...(Object.keys(FIELD_SHAPES) as OwnField[]));
  const typing = fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom('10/6/2026', '180 days', '$4,800.00', '1-800-555-0177', '9/14/2026 to 9/16/2026', '4 months', '-3.00', '72 hours', '<b>x</b>\n\ty', '٣٤'), fc.integer().map(String));

  it('is a value of its field’s own schema, and what is kept of it reads as the same value', () => {
    fc.assert(fc.property(fields, typing, (field, text) => {
      const typed = typedValue(field, text);
      if (!typed.ok) return;
      expect(fieldSchemas[field].safeParse(typed.value).success).toBe(true);
      expect(typedValue(field, writtenValue(field, typed.value))).toEqual(typed);
    }), { numRuns: 2000 });
  });
});
