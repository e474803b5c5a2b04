import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutSlips } from '../../../lib/reading/codes/slips';

describe('slips of OCR in codes', () => {
  it.each([
    ['a diagnosis that begins with a figure', 'Diagnosis: 230.2', '', 'Diagnosis: Z30.2'],
    ['a procedure under its heading', '9921S', 'Code', '99215'],
    ['a small l for a one', 'Procedure code: l1721', '', 'Procedure code: 11721'],
    ['a remark of the public list', 'Remark code MAO1', '', 'Remark code MA01'],
    ['a remark under its heading', 'N7O6', 'Remarks', 'N706'],
    ['one of a list', 'CPT codes 97110, 9714O', '', 'CPT codes 97110, 97140'],
  ])('%s', (_what, text, heading, meant) => expect(withoutSlips(text, heading)).toBe(meant));

  it.each([
    ['a code that is one', 'Diagnosis: M54.50', ''],
    ['an amount without a word that it is a code', 'You owe 230.2 in all', ''],
    ['a number with another label', 'Claim number: 9921S', ''],
    ['what could be two codes', 'Code: O0120', ''],
    ['what is two slips away', 'Diagnosis: 5O0.2', ''],
    ['words', 'Diagnosis: Bloating', ''],
  ])('leaves %s', (_what, text, heading) => expect(withoutSlips(text, heading)).toBe(text));

  it('never changes the length of a text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'OIlSBZG0125689 .:DMNcode'), maxLength: 60 }), fc.constantFrom('', 'Code', 'Diagnosis', 'Remarks', 'Reason'), (text, heading) => {
      expect(withoutSlips(text, heading)).toHaveLength(text.length);
    }));
  });
});
