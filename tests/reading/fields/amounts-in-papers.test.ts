/** What was billed, told in a sentence, and amounts that are only possible. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { read } from '../../../lib/reading/read';
import type { FieldName } from '../../../lib/reading/reading';

const valueIn = (field: FieldName, text: string): string | undefined => {
  const value = read(readPlainText(text)).fields[field]?.value;
  return typeof value === 'object' ? JSON.stringify(value) : value?.toString();
};

describe('billed', () => {
  it.each([
    ['Your claim for egg freezing (89337), done on 1/14/2026 and charged at $6,900.00, has been denied.', '6900'],
    ['The bills of $14,870.00 for the gallbladder surgery are not eligible for sharing.', '14870'],
    ['Your claim for acupuncture on 03/03/2026, in the sum of $110.00, was reviewed and no benefit is payable.', '110'],
    ['Clinic bills totalling $486.00 were refused.', '486'],
  ] as const)('%j', (text, value) => expect(valueIn('billed', text)).toBe(value));
  it.each([
    'You could be billed $50.00 for each visit.',
    'A fee of $25.00 per visit is due.',
  ])('%j has none', (text) => expect(valueIn('billed', text)).toBeUndefined());
});
