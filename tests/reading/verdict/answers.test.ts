import { describe, expect, it } from 'vitest';
import { outcomeOf } from './letter-frame';

describe('answers in everyday words', () => {
  it.each([
    `The Trust, which pays all benefits out of its own assets, is not able to pay them.`,
    `GuideStone is unable to pay for them because pastoral counselors are not eligible providers.`,
    `We got a prior authorization form from Ravi Thackeray, MD, on 08/04/2025 and cannot approve it at this time.`,
    `Maple Ridge was not able to authorize the stay.`,
    `Precertification was not granted.`,
    `Delta Harbor is not able to cover a second crown on this tooth.`,
    `Your doctor sent us a form and we turned it down.`,
    `Result: DENIED 02/12/2026`,
    `Our answer to your request is no.`,
    `We looked at the request and did not approve it.`,
    `Approval was refused.`,
  ])('denied: %s', (words) => expect(outcomeOf(words)).toBe('denied'));

  it.each([
    `We said yes.`,
    `Tier exception - granted`,
    `After Dr. Strand's office called us we agreed to give you Vraylar 3 mg capsule at the Tier 2 copay.`,
    `Our answer is yes.`,
    `WE HAVE REVERSED YOUR HEALTH PLAN'S DECISION. The plan had turned down the request because it said physical therapy had not been tried. We find that the trial must be covered.`,
    `Your authorization was approved. Earlier, on Dec 22, 2025, we told you this drug was denied because the office left out your A1c.`,
    `The plan has to authorize the service within 14 days.`,
  ])('approved: %s', (words) => expect(outcomeOf(words)).toBe('approved'));

  it.each([
    `We can't answer yet. We still need your X-rays.`,
    `This is not a decision on the MRI itself. We will tell you our answer on or before March 30, 2026.`,
    `In it you ask us to change our denial of May 19, 2026. You will have our written answer by July 8, 2026.`,
    `Before the Plan can decide how to handle these bills, please tell us whether you were hurt at work.`,
    `No decision about coverage has been made.`,
  ])('pending: %s', (words) => expect(outcomeOf(words)).toBe('pending'));

  it.each([
    `Duplicates are denied and slow things down.`,
    `Show: all | paid | denied | in process`,
    `You may be unable to pay your bill; call us for help.`,
    `Doctors who are not able to authorize a refill should call us.`,
    `We sent you a new card and cannot send another before June.`,
  ])('none: %s', (words) => expect(outcomeOf(words)).toBe('none'));

  it.each([
    `We received a request for two laboratory tests. We can approve one of them. We are unable to approve the other.`,
    `We will pay for two of the three services.`,
  ])('partly-denied: %s', (words) => expect(outcomeOf(words)).toBe('partly-denied'));
});
