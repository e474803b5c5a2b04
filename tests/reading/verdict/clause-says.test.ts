import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { read } from '../../../lib/reading/read';

/** The words of a decision inside a letter with the usual parts around them. */
const letter = (words: string): string => `Harborlight Health Plan
October 5, 2026

Rosa Delgado
12 Elm Street
Dayton, OH 45402

Member ID: HL2277193
Reference number: 26-118834

Dear Rosa Delgado:

This letter is about your recent request.

${words}

If you disagree with this decision you can appeal within 180 days. If we deny your appeal, you may ask for an external review. You can call us at 1-800-555-0123.

Sincerely,
Member Services`;

const outcomeOf = (words: string): string => read(readPlainText(letter(words))).outcome;

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
});
