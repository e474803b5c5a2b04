import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/reading/read';
import { docOf, table } from '../doc-builder';
import { outcomeOf } from './letter-frame';

describe('what the parts of a sentence decide', () => {
  it.each([
    `We approved the MRI. The contrast agent is not covered.`,
    `You asked for 12 visits. We approved 6.`,
    `Your doctor asked for 24 visits of physical therapy. We have approved 10 visits.`,
    `We reversed our denial of the brace. The custom orthotics are still not covered.`,
    `Approved for 20 units; 10 units were not approved.`,
    `We approved 6 of the 12 physical therapy visits your doctor asked for.`,
    `We can pay for the surgery but not for the assistant surgeon.`,
    `Your request has been modified. We approved 10 hours per week instead of 20 hours per week.`,
    `We upheld our decision on the hospital stay and overturned our decision on the ambulance.`,
    `The first three days of your stay are approved. Days four through seven are denied.`,
    `We will cover three of the five nights you asked for.`,
    `Of the 40 sessions requested, 20 sessions are certified. The remaining 20 sessions do not meet our criteria.`,
    `Your appeal was approved in part.`,
    `After review we are able to allow the facility charge. The charge for the private room remains denied.`,
    `The plan will pay for the crown. It will not pay for the core buildup, because it is included in the crown.`,
    `We have decided to partially approve your request.`,
    `We approved the medicine for 30 tablets a month. We can't approve 60 tablets a month.`,
    `We have granted coverage for the genetic test BRCA1. Coverage for the expanded panel is denied.`,
    `Your request was approved with changes: you asked for 30 days and we approved 14 days.`,
    `Your personal care hours are being reduced from 30 hours a week to 22 hours a week.`,
    `We're approving 4 weeks of the 12-week program you requested.`,
  ])('partly-denied: %s', (words) => expect(outcomeOf(words)).toBe('partly-denied'));

  it.each([
    `We are unable to approve the request for a spinal cord stimulator.`,
    `The request does not meet the plan's clinical criteria and cannot be certified.`,
    `Coverage is not available for this service.`,
    `The plan has determined that benefits are not payable for the bone growth stimulator.`,
    `Your request for a lower co-pay is denied.`,
    `After careful review, the original determination has been upheld.`,
    `The Committee has voted to sustain the denial.`,
    `No benefits are available for the services you received.`,
    `Unfortunately, we can't cover Wegovy for you.`,
    `This medicine isn't on your plan's list of covered drugs, so we won't pay for it.`,
    `Medical necessity for continued inpatient stay has not been established as of October 3, 2026.`,
    `The information we have does not support the medical need for this service. Therefore, the request is not certified.`,
    `Coverage for your skilled nursing facility services will end on October 9, 2026.`,
    `We said no to this request.`,
    `Our answer is no. We will not cover the service.`,
    `This service has been determined to be not medically necessary.`,
    `Your claim was processed as not covered under your plan.`,
    `We have closed your claim without payment because we did not receive the records.`,
    `The procedure is considered cosmetic and is excluded from coverage under your certificate.`,
    `Payment for this claim cannot be made at this time because your coverage was not active.`,
    `Your claim has been reviewed and no additional payment is due.`,
    `An adverse determination has been made regarding the request for home health aide services.`,
    `The requested drug is a plan exclusion.`,
    `We have completed our reconsideration and our position has not changed.`,
    `Your request could not be authorized.`,
    `The decision to deny coverage of this service is being maintained.`,
    `We did not find that the requested inpatient level of care is medically necessary.`,
    `The prior authorization for Dupixent was not granted.`,
    `We must disapprove the request for orthodontic treatment.`,
    `Your dispute has been resolved in the plan's favor; the denial stands.`,
    `We don't agree that this stay was an emergency, so the plan pays nothing for it.`,
    `Your benefits for this service have been exhausted. No payment was made.`,
    `The independent reviewer agreed with the health plan's decision to deny the service.`,
    `Continued stay is denied effective 10/04/2026.`,
    `Authorization for the requested device is declined.`,
  ])('denied: %s', (words) => expect(outcomeOf(words)).toBe('denied'));

  it.each([
    `We approved the MRI. This approval is not a guarantee of payment. Services that are not covered by your plan are your responsibility.`,
    `Good news. Your request for 12 visits of physical therapy is approved.`,
    `We overturned our earlier decision. The service is now covered.`,
    `Your appeal has been decided in your favor. We will pay the claim.`,
    `The denial dated August 3, 2026 has been reversed and the claim will be reprocessed.`,
    `We authorized 20 visits from 10/1/2026 to 12/31/2026. Visits beyond this number need a new request.`,
    `The requested surgery meets criteria and is certified. If your coverage ends, claims may be denied.`,
    `Your prior authorization was approved. Other drugs that are not on the formulary are not covered.`,
  ])('approved: %s', (words) => expect(outcomeOf(words)).toBe('approved'));

  it.each([
    `We received your appeal on October 1, 2026. We will send you our decision within 30 days.`,
    `We need more information before we can decide. Please send us the office notes.`,
    `Your request is under review. You will hear from us by November 3, 2026.`,
    `Your claim is on hold until we get the accident questionnaire.`,
  ])('pending: %s', (words) => expect(outcomeOf(words)).toBe('pending'));

  it.each([
    `We have decided not to pay for the ambulance ride.`,
    `Your request for a second opinion out of network was reviewed and is not approved.`,
    `After looking at all of the information, we cannot say yes to this request.`,
    `The health plan will no longer pay for your home health aide after November 1, 2026.`,
    `This notice is to tell you that your physical therapy will stop on October 30, 2026.`,
    `We do not cover this type of surgery.`,
    `Based on our review, the service is not a covered benefit under your plan.`,
    `Unfortunately your appeal has been denied.`,
    `Your first-level appeal was unsuccessful.`,
    `The plan's earlier decision is upheld.`,
    `Benefits for the inpatient stay are denied from day 4 on.`,
    `We regret to inform you that your claim is not eligible for payment.`,
    `The reviewer has determined that the admission did not meet criteria for inpatient level of care.`,
    `Your provider's request was not certified by our medical director.`,
    `We found that this equipment is not medically necessary for you.`,
    `As a result, we are denying payment.`,
    `Payment is denied.`,
    `This claim has been denied because it was sent to us too late.`,
    `We reviewed the appeal, and we are not changing our decision.`,
    `We agree with the first decision: the drug is not covered.`,
    `Because you did not get prior approval, we won't pay for the scan.`,
    `It has been decided that coverage for residential treatment cannot continue beyond October 2, 2026.`,
    `No coverage exists for this procedure under the terms of your certificate.`,
    `We were not able to approve the request.`,
    `Your exception request has been rejected.`,
    `The claim for your emergency room visit was turned down.`,
    `We've determined that the requested medication isn't covered.`,
    `The services you asked for don't meet the plan's rules for coverage, so we are not approving them.`,
    `Coverage of Ozempic has been declined.`,
    `Our decision remains the same.`,
    `The plan is unable to authorize continued stay at this level of care.`,
    `Medicare does not pay for this item.`,
    `The above-referenced request has been NON-CERTIFIED.`,
    `This determination is adverse to you.`,
    `You are responsible for the full charge because the service is excluded.`,
    `The Trustees have denied your appeal.`,
    `We denied your child's request for braces.`,
    `The decision: Your request is denied.`,
    `Determination: Not medically necessary`,
    `Decision: We will not cover this drug.`,
  ])('denied, in other words: %s', (words) => expect(outcomeOf(words)).toBe('denied'));

  it.each([
    `We approved 8 visits and denied 8 visits.`,
    `The request is approved for 3 days; the remaining 4 days are denied.`,
    `Your doctor asked for 60 tablets every 30 days. We can cover 30 tablets every 30 days.`,
    `We are changing the number of hours you get. You now get 40 hours per week. Starting December 1, 2026 you will get 28 hours per week.`,
    `We will pay for one of the two procedures.`,
    `The appeal is granted as to the surgeon's fee and denied as to the facility fee.`,
    `We partially overturned our decision.`,
    `Part of your claim was denied.`,
    `We have authorized the wheelchair but not the power seat elevation.`,
    `The genetic counseling is approved. The whole exome sequencing is not approved.`,
    `We approved coverage for 90 days instead of the 12 months your doctor requested.`,
    `Your request was partially granted.`,
    `Twelve of the twenty-four visits have been approved.`,
    `We can only approve 20 hours of the 35 hours requested.`,
  ])('partly-denied, in other words: %s', (words) => expect(outcomeOf(words)).toBe('partly-denied'));

  it.each([
    `Your request has been approved. You may get the service from October 1, 2026 to March 31, 2027.`,
    `We have completed our review of your appeal and have decided to approve coverage.`,
    `We changed our decision. We will cover the drug.`,
    `The plan has overturned the denial and the claim will be paid.`,
    `This letter confirms that your surgery has been authorized.`,
    `The hospital stay was approved for 3 days, as your doctor asked.`,
    `Your exception request is granted through December 31, 2026.`,
    `After a second look, we agree with you. The service is medically necessary and we will pay for it.`,
  ])('approved, in other words: %s', (words) => expect(outcomeOf(words)).toBe('approved'));

  it.each([
    `Thank you for your appeal. We will finish our review by December 1, 2026.`,
    `We have not yet made a decision on your request. We need a letter from your doctor.`,
    `We are extending the time to decide your appeal by 14 days.`,
    `Your grievance was received on October 2, 2026 and is being reviewed.`,
  ])('pending, in other words: %s', (words) => expect(outcomeOf(words)).toBe('pending'));

  it.each([
    `Your new ID card is enclosed. Keep it with you when you see a doctor.`,
    `Here is a summary of your benefits for 2027. Some services are not covered. See the list of exclusions.`,
    `We are pleased to tell you that your doctor has joined our network.`,
    `Beginning January 1, 2027, some drugs will need prior authorization. If a drug is not approved, you can appeal.`,
    `You asked us how to appeal. If we deny a claim, you can ask for a review within 180 days.`,
  ])('none, in other words: %s', (words) => expect(outcomeOf(words)).toBe('none'));

  it.each([
    `Visits after that are not covered even if your doctor says you need them.`,
    `Home delivered meals are not part of your benefit package, and this request is closed.`,
    `The plan finds that the hospital admission of May 3, 2026 was not medically necessary.`,
    `Coverage of the above drug has been denied for the reason stated below.`,
    `We have reviewed the documentation and have determined that the claim should remain denied.`,
    `We've looked at everything again. Our answer has not changed.`,
    `The review resulted in a denial of your request.`,
    `Result of review: Upheld`,
    `Outcome: Not certified`,
    `We are sorry, but we can't pay for these visits.`,
    `Your plan will not pay for this stay past October 2.`,
    `The requested hours are not approved.`,
    `Our doctors reviewed your request and found no medical need for the test.`,
    `This procedure is not eligible for benefits.`,
    `Please be advised that the request for precertification has been denied.`,
    `The Plan hereby gives notice of its adverse benefit determination.`,
    `Your grievance was decided against you.`,
    `This is a denial of coverage.`,
    `No additional days can be approved.`,
  ])('denied, once more: %s', (words) => expect(outcomeOf(words)).toBe('denied'));

  it.each([
    `The plan will pay the emergency room charge but not the CT scan.`,
    `We reduced the number of visits from 24 to 12.`,
    `Your request for 20 hours was approved for 12 hours.`,
    `The surgeon's claim was allowed. The assistant surgeon's claim was disallowed.`,
    `We can approve the 5 mg tablets. We cannot approve the 10 mg tablets.`,
  ])('partly-denied, once more: %s', (words) => expect(outcomeOf(words)).toBe('partly-denied'));

  it.each([
    `The surgery has been precertified for an inpatient stay of 2 days.`,
    `We are happy to let you know that your request was granted.`,
    `Your claim has been reprocessed and paid.`,
    `We have reversed our earlier denial of your claim.`,
    `Authorization is granted for one MRI of the knee.`,
  ])('approved, once more: %s', (words) => expect(outcomeOf(words)).toBe('approved'));

  it.each([
    `Your request is being reviewed by a nurse. We will write to you within 14 days.`,
    `A decision has not been made yet.`,
    `We have received your request for an external review and sent it to the review organization.`,
  ])('pending, once more: %s', (words) => expect(outcomeOf(words)).toBe('pending'));

  it.each([
    `Your explanation of benefits is ready. Sign in to see it.`,
    `This letter is to remind you that it is time for your yearly wellness visit.`,
    `Enclosed is the copy of your claim file that you asked for.`,
    `We have updated your address.`,
  ])('none, once more: %s', (words) => expect(outcomeOf(words)).toBe('none'));

  it('less approved than asked for, in the columns of a table', () => {
    const doc = docOf(['Dear Ms. Okafor:', 'Member ID: 5521 8830', table('Service\tAsked for\tApproved from May 1\tNot approved', 'Nursing\t40 hours a week\t25 hours a week\t15 hours a week'), 'You have 60 days to appeal.'], { source: 'pdf' });
    expect(read(doc).outcome).toBe('partly-denied');
    const whole = docOf(['Dear Ms. Okafor:', 'Member ID: 5521 8830', 'Your request is approved.', table('Service\tAsked for\tApproved from May 1', 'Nursing\t40 hours a week\t40 hours a week')], { source: 'pdf' });
    expect(read(whole).outcome).toBe('approved');
  });
});
