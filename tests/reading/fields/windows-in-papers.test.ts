/** How long there is to appeal or to ask outside, as other papers say it, and lengths of time that are the plan’s own. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { read } from '../../../lib/reading/read';
import type { FieldName } from '../../../lib/reading/reading';

const valueIn = (field: FieldName, text: string): string | undefined => {
  const value = read(readPlainText(text)).fields[field]?.value;
  return typeof value === 'object' ? JSON.stringify(value) : value?.toString();
};

describe('appealDays', () => {
  it.each([
    ['Your request for an MRI was denied as not medically necessary.\n\nFirst-level appeals are due at Tallgrass Administrators, Plan Appeals, 500 Kaw Street, Topeka, KS 66603 in 180 days.', '180'],
    ['Your request for an MRI was denied as not medically necessary.\n\nShould you wish to contest this, send us a letter (Box 1200, Springfield, MO 65801) inside of 180 days.', '180'],
    ['Your request for an MRI was denied as not medically necessary.\n\nYou can ask for a review by writing to us, so long as we have your request within 180 days of the date above.', '180'],
    ['Your request for an MRI was denied as not medically necessary.\n\nYou may complain about this decision orally or in writing not later than the 180th day after the date of this notice.', '180'],
    ['Your request for an MRI was denied as not medically necessary.\n\nTo dispute the decision, your signed letter should be with us not later than four months from the date you receive this notice.', '{"months":4}'],
    ['Your request for an MRI was denied as not medically necessary.\n\nYou may appeal for 180 days after 02/18/2026 at sagebrush.com/appeal.', '180'],
    ['Your request for an MRI was denied as not medically necessary.\n\nAn appeal may be faxed to 602-555-0146. Time limit: 180 days from today.', '180'],
    ['Your request for an MRI was denied as not medically necessary.\n\nWrite to Acadia Mutual, Second Look Team, PO Box 5, Bangor, ME 04402 in the next 180 days to have this looked at again.', '180'],
    ['Your request for an MRI was denied as not medically necessary.\n\nYour appeal letter has to reach the Committee within 180 days of the day you got this one.', '180'],
    ['Your request for an MRI was denied as not medically necessary.\n\nMembers may appeal by mail at any time during the 180 calendar days that follow this notice.', '180'],
    ['Your request for an MRI was denied as not medically necessary.\n\nThe Fund must get the appeal, in writing, no later than 180 days after you received this letter.', '180'],
    ['Your request for an MRI was denied as not medically necessary.\n\nPara apelar tiene 180 días a partir del recibo de este documento.', '180'],
    ['Your request for an MRI was denied as not medically necessary.\n\nYou have one hundred eighty (180) calendar days to ask us to look again.', '180'],
    ['Your request for an MRI was denied as not medically necessary.\n\nYou have 180 days to appeal. The plan decides within 30 days.', '180'],
  ] as const)('%j', (text, value) => expect(valueIn('appealDays', text)).toBe(value));
  it.each([
    'Your request for an MRI was denied as not medically necessary.\n\nIf you appeal, the plan will answer in 30 days.',
    'Your request for an MRI was denied as not medically necessary.\n\nWe decide appeals in 30 days.',
    'Your request for an MRI was denied as not medically necessary.\n\nYour appeal will be decided in 60 days.',
    'Your request for an MRI was denied as not medically necessary.\n\nAppeals are answered for most people in 30 days.',
    'Your request for an MRI was denied as not medically necessary.\n\nAfter you appeal, wait 30 days for our letter.',
    'Your request for an MRI was denied as not medically necessary.\n\nPhysical therapy was asked for 60 days. You may appeal.',
    'Your request for an MRI was denied as not medically necessary.\n\nSeptoplasty may go ahead; it is good for 90 days. To appeal the rest write to us.',
  ])('%j has none', (text) => expect(valueIn('appealDays', text)).toBeUndefined());
});

describe('externalReviewDays', () => {
  it.each([
    ['Your request for an MRI was denied as not medically necessary.\n\nAfter the plan\'s last answer you would have four months to ask for an independent external review.', '{"months":4}'],
    ['Your request for an MRI was denied as not medically necessary.\n\nAfter that appeal you may ask for a State Hearing within 120 days, or for an Independent Medical Review within six months.', '{"months":6}'],
    ['Your request for an MRI was denied as not medically necessary.\n\nYou may ask for an external review in 4 months of the final decision.', '{"months":4}'],
  ] as const)('%j', (text, value) => expect(valueIn('externalReviewDays', text)).toBe(value));
  it.each([
    'Your request for an MRI was denied as not medically necessary.\n\nAfter that appeal you may ask for a State Hearing within 120 days.',
    'Your request for an MRI was denied as not medically necessary.\n\nThe independent review organization answers within 45 days.',
    'Your request for an MRI was denied as not medically necessary.\n\nAn external review takes up to 45 days.',
  ])('%j has none', (text) => expect(valueIn('externalReviewDays', text)).toBeUndefined());
});
