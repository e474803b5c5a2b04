import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../lib/reading/shapes/addresses';
import { amountsIn } from '../../../lib/reading/shapes/amounts';
import { BLANK, masked } from '../../../lib/reading/shapes/masks';
import { phonesIn } from '../../../lib/reading/shapes/phones';
import { timeSpanOf, timeSpansIn } from '../../../lib/reading/shapes/time-spans';

const values = <T>(matches: readonly { value: T }[]) => matches.map((m) => m.value);

describe('amounts', () => {
  it('reads dollars, cents and credits', () => {
    expect(values(amountsIn('$4,800.00 $0 -$290.00 ($198.60) 1,290.00 $85.00- $12.50 CR'))).toEqual([4800, 0, -290, -198.6, 1290, -85, -12.5]);
  });
  it('takes no bare number, percentage, version or phone for money', () => expect(amountsIn('99213 12.5% 1.2.30 555-0101 2026')).toEqual([]));
  it('keeps every amount of cents as it was printed', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
      const shown = (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });
      expect(values(amountsIn(`You owe ${shown} now`))).toEqual([cents / 100]);
    }));
  });
});

describe('phones', () => {
  it('reads the usual forms and one that wraps', () => {
    expect(values(phonesIn('1-888-555-0118 (800) 555-0101 1.800.555.0199 fax 1-888-555-\n0118'))).toEqual(['1-888-555-0118', '(800) 555-0101', '1.800.555.0199', '1-888-555-0118']);
  });
  it('takes no claim number or drug code for a phone', () => expect(phonesIn('00074-2100-01 26-071-55031-00 20260422-61807-03')).toEqual([]));
});

describe('time spans', () => {
  it.each([
    ['180 calendar days', 180],
    ['one hundred eighty (180) days', 180],
    ['four (4) months', { months: 4 }],
    ['four months', { months: 4 }],
    ['sixty-five days', 65],
    ['60 días calendario', 60],
    ['two years', { years: 2 }],
  ])('reads %j', (text, span) => expect(timeSpansIn(`within ${text} of receipt`).map((m) => timeSpanOf(m.value))).toEqual([span]));
  it('takes the longer of "48 to 72 hours"', () => expect(values(timeSpansIn('within 48 to 72 hours'))).toEqual([{ amount: 72, unit: 'hours' }]));
  it('marks working days, which are no calendar days', () => expect(values(timeSpansIn('10 business days'))).toEqual([{ amount: 10, unit: 'days', business: true }]));
});

describe('addresses', () => {
  it('reads a block and a sentence alike', () => {
    expect(values(addressesIn('Mail: Member Appeals Unit\nP.O. Box 72148\nSalt Lake City, UT 84130'))).toEqual(['Member Appeals Unit, P.O. Box 72148, Salt Lake City, UT 84130']);
    expect(values(addressesIn('You can write within 180 days to Cedar Health, Attn: Appeals, PO Box 52146, Phoenix, AZ 85072; fax 602-555-0101'))).toEqual(['Cedar Health, Attn: Appeals, PO Box 52146, Phoenix, AZ 85072']);
  });
  it('joins the lines of a wrapped sentence with blanks', () => {
    const sentence = 'Please send the form and every record that you have to the office of Cedar Health, Member\nAppeals, PO Box 2207, Troy, NY 12301.';
    expect(values(addressesIn(sentence))).toEqual(['Cedar Health, Member Appeals, PO Box 2207, Troy, NY 12301']);
  });
  it('leaves the date above an addressee out', () => expect(values(addressesIn('May 4, 2026\nAna Ruiz\n12 Elm St\nTroy, NY 12180'))).toEqual(['Ana Ruiz, 12 Elm St, Troy, NY 12180']));
});

describe('masks', () => {
  it.each(['PO Box 72148', 'Suite 95910', 'Salem, OR 97110', '99213 Cottonwood Loop', 'Form CLM-99213', 'Guideline 04-77260-20', 'Member ID W1988 40217', '1-800-555-0101', '$18,650.00', '42 CFR 409.31', 'Payer ID 39190'])('blanks the digits of %j', (text) => {
    expect(masked(text)).not.toMatch(/\d{4,5}/);
    expect(masked(text)).toContain(BLANK);
  });
  it('keeps places: the masked text is as long as the text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(masked(text)).toHaveLength(text.length);
    }));
  });
  it('leaves codes with their labels alone', () => expect(masked('CPT 72148, diagnosis M54.50, J2323')).toBe('CPT 72148, diagnosis M54.50, J2323'));
});
