import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/reading/read';
import { docOf } from '../doc-builder';
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
    `We will pay for 56 hours of nursing a week, not 70.`,
  ])('partly-denied: %s', (words) => expect(outcomeOf(words)).toBe('partly-denied'));

  it.each([
    `Thank you for your appeal of May 12, 2026. On April 27, 2026 we told you that the removal was cosmetic and not covered. We have changed that decision. The surgery is approved.`,
    `Thank you for your appeal. The surgery is approved.`,
  ])('approved after an appeal: %s', (words) => expect(outcomeOf(words)).toBe('approved'));

  it('is none in an article with a sample statement', () => {
    const article = ['My claim was denied. Now what?', 'Common reasons we deny', 'Not medically necessary. The records did not meet the criteria.', 'For example, CO-197 means that an authorization was missing.', 'Sample statement', 'Patient: Jane Sample · Claim 000000000 · Date of service 01/02/2026', 'MRI knee (73721) · Billed $1,200.00 · Plan paid $0.00 · You owe $1,200.00 · CO-197', 'Most plans give you 180 days. This article is general information.'];
    expect(read(docOf(article)).outcome).toBe('none');
  });

  it('is none in the subject of an inbox, dated without its year', () => {
    const inbox = [{ kind: 'paragraph' as const, lines: ['Your claim was denied', 'Oct 9'] }, 'Time for a flu shot', { kind: 'heading' as const, lines: ['We received your appeal'] }, 'Member ID: ELC 551 0092 38', 'Dear Duane Sorrell,', 'We received your appeal (claim 25-281-66340). We will write to you with our decision by November 29, 2025.', 'In the meantime the first decision stays as it is.'];
    expect(read(docOf(inbox, { source: 'page' })).outcome).toBe('pending');
  });
});
