import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../lib/intake/doc';
import { read } from '../../../lib/reading/read';
import { block, docOf, table } from '../doc-builder';

const letter = (...paragraphs: string[]): Doc => docOf(['Dear Mr. Gray:', 'Member ID: 7712 0045', ...paragraphs], { source: 'pdf' });
const reasonsOf = (doc: Doc): [string[], string | undefined] => {
  const { categories, fields } = read(doc);
  return [categories.map(({ id }) => id).sort(), fields.reasonText?.value];
};

describe('where the reason stands', () => {
  const reason = 'The notes do not show that two other treatments were tried. The treatment is not medically necessary.';
  it.each([
    ['under a heading', letter('Your request is denied.', 'Why did we deny your request?', `${reason} You may appeal within 180 days.`)],
    ['after a label', letter('Your request is denied.', `Reason: ${reason}`)],
    ['after a question in the line', letter('Your request is denied.', `Why? ${reason}`)],
    ['after "because:"', letter('Your request is denied.', 'Reason for our decision', `We denied the services listed above because: ${reason}`)],
    ['after the decision', letter(`We have denied your request. ${reason} See Medical Policy 12.`)],
    ['in the next paragraph', letter('We are not able to pay for this.', reason, 'If you disagree, write to us.')],
    ['before a policy and who decided', letter('Your request is denied.', `Clinical rationale: ${reason} The guideline we used is MCG. A medical director made the decision.`)],
  ])('%s', (_where, doc) => expect(reasonsOf(doc)).toEqual([['medical-necessity'], reason]));

  it('may stand before the decision, or in it', () => {
    expect(reasonsOf(letter('We asked your clinic for the treatment notes. We did not receive them. For this reason the claim is denied.'))[0]).toEqual(['missing-information']);
    expect(reasonsOf(letter('We cannot approve this request because you have not tried a preferred drug first.'))).toEqual([['step-therapy'], 'We cannot approve this request because you have not tried a preferred drug first.']);
  });

  it('takes all points of a list', () => {
    const doc = docOf(['Dear Ms. Lee:', 'The request is denied.', 'Here is why we made this decision:', { kind: 'list-item', lines: ['You can walk 200 feet with a cane.'] }, { kind: 'list-item', lines: ['Your care can be given at a lower level of care.'] }], { source: 'pdf' });
    expect(reasonsOf(doc)).toEqual([['level-of-care'], 'You can walk 200 feet with a cane. Your care can be given at a lower level of care.']);
  });

  it('joins the explanations of all denied lines, in order, without who owes what', () => {
    const doc = docOf([
      'Explanation of Benefits',
      table('Date\tService\tBilled\tNot covered\tPaid\tNote', '01/02/2026\tScreening G0103\t$60.00\t$60.00\t$0.00\tF1', '01/02/2026\tVisit 99213\t$90.00\t$0.00\t$70.00\tD1', '01/02/2026\tMask A7030\t$40.00\t$40.00\t$0.00\tM1'),
      'F1: This test is covered once every 12 months. The provider may not bill you.', 'D1: The network discount was applied.', 'M1: The records that we asked for were not sent.',
    ], { source: 'pdf' });
    expect(reasonsOf(doc)).toEqual([['frequency', 'missing-information'], 'This test is covered once every 12 months. The records that we asked for were not sent.']);
    const { reasonText } = read(doc).fields;
    expect(doc.text.slice(reasonText!.at.start, reasonText!.at.end).replace(/\s+/g, ' ')).toBe(reasonText!.quote);
  });
});

describe('categories', () => {
  it.each([
    ['prior-authorization', 'This surgery needs prior authorization and we did not get a request before it took place. It was not an emergency.'],
    ['experimental', 'Published studies do not show better results. It is considered investigational and is excluded under your contract.'],
    ['cosmetic', 'The surgery would change your appearance only.'],
    ['not-covered', 'Your plan does not cover weight loss surgery. It is a plan exclusion.'],
    ['not-covered', 'Fluoride is covered for children under 19 only.'],
    ['out-of-network', 'The doctor is outside our network, and network specialists can see you within 14 days.'],
    ['benefit-limit', 'Your plan covers 20 therapy visits a year and you have used them all.'],
    ['site-of-care', 'The infusion can be given at an infusion center that is not part of a hospital.'],
    ['frequency', 'Your plan pays for a replacement once every 5 years.'],
    ['coding', 'The diagnosis does not match the procedure, or a modifier is missing.'],
    ['bundling', 'This service is included in the payment for the surgery and is not paid separately.'],
    ['duplicate', 'This is a duplicate of a claim that was already processed.'],
    ['timely-filing', 'The claim reached us after the time limit for filing.'],
    ['eligibility', 'Your coverage ended on June 30, 2026, before the date of this service.'],
    ['coordination-of-benefits', 'Our records show that another plan should pay first. We have not received its explanation of benefits.'],
    ['formulary', 'This medicine is not on the formulary that your plan uses.'],
    ['quantity-limit', 'Your plan covers up to 9 tablets every 30 days.'],
    ['emergency', 'Based on the records, your condition was not an emergency.'],
    ['provider-eligibility', 'The doctor who ordered this equipment is not enrolled with the program.'],
    ['medical-necessity', 'La terapia no es médicamente necesaria.'],
  ])('%s: %s', (id, words) => expect(reasonsOf(letter('We denied this request.', `Reason: ${words}`))[0]).toEqual([id]));

  it('adds concurrent review where care under way ends', () => {
    expect(reasonsOf(letter('We cannot authorize further days. The last covered day is April 20, 2026.', 'Clinical reason: Care at this level is no longer needed.'))[0]).toEqual(['concurrent-review', 'level-of-care']);
  });

  it('gives none for what is not denied, nor for boilerplate', () => {
    expect(reasonsOf(letter('Your request is approved.', 'If we deny a service as not medically necessary or experimental you may appeal.'))).toEqual([[], undefined]);
  });

  it('knows a public code where no words stand, and lets a remark of the plan be its own', () => {
    const page = (code: string, ...more: string[]): Doc => docOf([{ kind: 'heading', lines: ['Claim details'] }, block('Claim number\t26-7712', 'Status\tDenied'), table('Service\tBilled\tPlan paid\tAdjustment reason', `Ultrasound 76700\t$300.00\t$0.00\t${code}`), ...more], { source: 'page' });
    expect(reasonsOf(page('CO-197'))[0]).toEqual(['prior-authorization']);
    expect(reasonsOf(page('B7X', 'B7X: Your plan excludes comfort items.'))[0]).toEqual(['not-covered']);
  });
});
