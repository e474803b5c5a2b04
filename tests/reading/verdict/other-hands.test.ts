import { describe, expect, it } from 'vitest';
import { outcomeOf } from './letter-frame';

describe('a decision in the words of other writers', () => {
  it.each([
    `After careful consideration, we find that we must decline coverage for this item.`,
    `Your plan's pharmacy benefit does not include this product.`,
    `The stay beyond September 9 has not been certified.`,
    `The reviewing physician was unable to certify medical necessity for the admission.`,
    `We could not approve the prior authorization your doctor sent.`,
    `Coverage for the tooth implant is denied under your dental contract.`,
    `The plan disagrees that the treatment was an emergency and will make no payment.`,
    `The medical director issued an adverse determination on October 2, 2026.`,
    `It is our determination that this charge is the member's responsibility because the service is not a benefit.`,
    `Your appeal did not change the outcome.`,
    `The Appeals Committee concluded that the denial was correct.`,
    `Your request for coverage has not been approved.`,
    `The service listed above won't be covered.`,
    `We have to say no to your request for the brand-name drug.`,
    `Benefits cannot be provided for this service.`,
    `This request has been disapproved.`,
    `You asked us to pay for the scan. We have decided that we will not.`,
    `This claim does not qualify for payment under the plan.`,
    `We've upheld our original decision to deny payment.`,
    `The requested extension of home health care is denied as of October 20, 2026.`,
  ])('denied, as others write it: %s', (words) => expect(outcomeOf(words)).toBe('denied'));

  it.each([
    `Seven of the ten requested sessions are authorized.`,
    `The request is granted for the wheelchair base and denied for the elevating seat.`,
    `We will cover the drug, but only 30 tablets a month instead of 90.`,
    `We agree to pay for the first two visits. The other visits are not payable.`,
    `You requested 16 hours a day of nursing. The plan has approved 10 hours a day.`,
    `The appeal panel overturned the denial of the consultation and upheld the denial of the procedure.`,
  ])('partly-denied, as others write it: %s', (words) => expect(outcomeOf(words)).toBe('partly-denied'));

  it.each([
    `Your request meets our criteria and has been authorized for 6 months.`,
    `The plan will cover your medicine from October 1, 2026 to September 30, 2027.`,
    `You won your appeal. The plan will pay for the surgery.`,
    `We are reversing our decision and approving your stay.`,
    `Coverage has been approved for the requested test.`,
  ])('approved, as others write it: %s', (words) => expect(outcomeOf(words)).toBe('approved'));

  it.each([
    `We're still working on your claim.`,
    `The request was pended because we need the operative report.`,
  ])('pending, as others write it: %s', (words) => expect(outcomeOf(words)).toBe('pending'));

  it.each([
    `Your doctor has left our network as of October 31, 2026. Please choose a new one.`,
    `Please find your 1095-B tax form enclosed.`,
    `Your premium payment was received. Thank you.`,
    `If a service is denied, you have 180 days to appeal. See your handbook for more.`,
  ])('none, as others write it: %s', (words) => expect(outcomeOf(words)).toBe('none'));
});
