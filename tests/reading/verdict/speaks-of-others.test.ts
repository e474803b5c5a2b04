/** Words near to a decision that decide nothing here: what is printed for everybody, what was decided before, who bills, who reviews. */
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { read } from '../../../lib/reading/read';
import { docOf, table } from '../doc-builder';
import { outcomeOf } from './letter-frame';

const readText = (text: string): [string, string] => {
  const { document, outcome } = read(readPlainText(text));
  return [document, outcome];
};

describe('a magazine on denials', () => {
  it.each([
    ['Three of five denials are overturned. So do not give up. Your claim was denied with reason CO-50? You often have 180 days.'],
    ['The letter tells you why the service was denied and how long you have, often 180 days.\nFrom the fall issue of Wellspring, the newsletter for members of Oak Health.'],
    ['If nobody asks, a claim can come back with reason CO-197.\nRead the notice. It explains why the claim was denied and which rule was used.'],
  ])('%s', (text) => expect(readText(text)).toEqual(['other', 'none']));

  it.each([
    ['Dear Ana Ruiz:\nMember ID: HL2277193\nThis letter tells you why we denied the service. The service is not medically necessary.\nSincerely,\nOak Health, the publisher of a newsletter for members'],
    ['Dear Ana Ruiz:\nMember ID: HL2277193\nThis letter is about your claim. It explains why we denied the MRI on May 2, 2026.'],
  ])('but a letter on one case refuses: %s', (text) => expect(readText(text)).toEqual(['denial-letter', 'denied']));
});

describe('an acknowledgement that recounts', () => {
  const more = 'You will have our written decision no later than November 28, 2026.';
  it.each([
    'This acknowledges your letter asking us to look again at the claim named above, which was denied on September 22, 2026 as not medically necessary.',
    'Your daughter asked us to reconsider the claim from Hill Imaging that we denied in May.',
    'On May 4 we received your appeal of claim 55-1201, which was denied as experimental.',
    'Thank you for your request for a review of the bill that was not paid because records were missing.',
  ])('pending: %s', (words) => expect(outcomeOf(`${words} ${more}`)).toBe('pending'));

  it.each([
    'Your doctor asked us to review the request for an MRI. The MRI was denied.',
    'We received your request for an MRI, which was denied on May 4, 2026 as not medically necessary.',
    'Your sister asked us to reconsider the claim, which was denied on May 4, 2026 and remains denied.',
    'We received your grievance over the claim, which was denied on May 4, 2026 and again today.',
  ])('denied: %s', (words) => expect(outcomeOf(words)).toBe('denied'));
});

describe('who reviews', () => {
  it.each([
    'Reviewer: Ann Lee, MD, board certified in surgery. Dr. Lee is not paid by the outcome of reviews.',
    'Our reviewers are not rewarded for denying care. Dr. Lee is board-certified.',
    'The decision was made by Ann Lee, MD, Board Certified in Neurology, who is not paid based on the number of denials.',
    'This is not a decision about what treatment your patient should have.',
  ])('adds nothing to a refusal: %s', (words) => expect(outcomeOf(`Certification has not been given. ${words}`)).toBe('denied'));
  it.each([
    ['The board certified the stay.', 'approved'],
    ['This is not a decision about your claim. We still need the records.', 'pending'],
    ['The hospital is not paid by the plan for this stay.', 'denied'],
    ['Approval has not been given for the drug.', 'denied'],
  ])('%s: %s', (words, outcome) => expect(outcomeOf(words)).toBe(outcome));
  it('an answer within days is no number of days granted', () =>
    expect(outcomeOf('Your request for 30 days of rehabilitation is denied. You asked for 30 days. You will have a written answer to an appeal within five days.')).toBe('denied'));
});

describe('hours that go down', () => {
  it('are cut in part', () => expect(outcomeOf('Your son gets 30 hours a week. That will drop to 20 hours a week on July 1.')).toBe('partly-denied'));
  it('but not what is owed', () => expect(outcomeOf('We approved the brace. Your share will go down to 20 dollars.')).toBe('approved'));
});

describe('a bill that tells what the insurer said', () => {
  const lines = table('Date\tDescription\tCharge\tIns. paid\tBalance', '04/30/2026\tOffice visit 99203\t$260.00\t$0.00\t$260.00');
  it.each([
    ['Patient statement', 'Your insurance told us that you were not covered on this date.'],
    ['Please pay this amount: $260.00', 'We billed Gulf Health on your behalf. It paid nothing.'],
    ['Amount due: $260.00', 'Your insurer refused the claim. Due upon receipt.'],
  ])('%s: %s', (...words) => expect(read(docOf([...words, lines])).document).toBe('other'));
  it('a statement of the plan stays one', () => expect(read(docOf(['Explanation of benefits', 'This is not a bill. Please pay the amount due to your doctor. Member ID: HL227719', lines])).document).toBe('eob'));
});
