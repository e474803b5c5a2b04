import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../lib/intake/doc';
import { read } from '../../../lib/reading/read';
import { block, docOf, table } from '../doc-builder';

const verdictOf = (doc: Doc): string[] => {
  const { document, outcome } = read(doc);
  return [document, outcome];
};
const letter = (...paragraphs: string[]): Doc => docOf(['Dear Ms. Ito:', ...paragraphs], { source: 'pdf' });

describe('letters', () => {
  it.each([
    'We have denied your request for a hospital bed.',
    'After careful review, your request has not been approved.',
    'We won’t be able to cover your prescription.',
    'We are unable to approve coverage for this surgery.',
    'Your claim was processed and denied.',
    'We are upholding our original decision.',
    'The original determination is upheld.',
    'For this reason, no benefits are payable.',
    'Benefits are not available for these services.',
    'When we processed your claim, we found no referral. Therefore, the claim has been denied.',
    'Your last covered day is March 2, 2026.',
    'Lamentamos informarle que su solicitud ha sido denegada.',
  ])('deny: %s', (words) => expect(verdictOf(letter(words))).toEqual(['denial-letter', 'denied']));

  it.each([
    'We partially approved this request.',
    'We approved 9 tablets per 30 days. We denied the additional 9 tablets.',
    'We approved 4 visits and denied 8 visits.',
    'We are reducing your home care from 40 hours a week to 24 hours a week.',
  ])('deny in part: %s', (words) => expect(verdictOf(letter(words))).toEqual(['denial-letter', 'partly-denied']));

  it.each([
    'Your request for physical therapy is approved.',
    'You appealed our decision of July 30, 2026, which denied coverage of this drug. We have overturned our denial.',
    'We have decided to reverse our earlier decision. The earlier denial said the surgery was not medically necessary.',
    'We reviewed this request. It is approved as requested. A claim may still be denied if your coverage ends.',
  ])('grant: %s', (words) => expect(verdictOf(letter(words))).toEqual(['authorization-decision', 'approved']));

  it.each([
    'We need more information to decide. If we do not get it, the request may be denied.',
    'We received your appeal on May 4, 2026 about the denial of a claim. We will send you a decision within 30 days.',
  ])('wait: %s', (words) => expect(verdictOf(letter(words))).toEqual(['other', 'pending']));

  it.each([
    'When we deny a claim we send a letter with the reason. You then have 180 days to appeal.',
    'If a service is not medically necessary, the claim may be denied. Learn how to appeal a denied claim.',
    'Thank you for being a member. Your new ID card is enclosed.',
  ])('decide nothing: %s', (words) => expect(verdictOf(letter(words))).toEqual(['other', 'none']));

  it('keep what is offered in its place, and what was granted before, out of account', () => {
    expect(verdictOf(letter('The drug itself was approved in a separate letter. We denied coverage of the infusion at the hospital.'))).toEqual(['denial-letter', 'denied']);
    expect(verdictOf(letter('This request is denied.', 'We approved a visit with another clinic.'))).toEqual(['denial-letter', 'denied']);
  });

  it('show the words that decide', () => {
    expect(read(letter('We looked at your claim.', 'The claim is denied.')).verdict?.quote).toBe('The claim is denied.');
  });
});

describe('pages and statements', () => {
  const rows = table('Service\tBilled\tAllowed\tPlan paid\tYou owe\tRemark', 'Office visit 99213\t$120.00\t$80.00\t$80.00\t$0.00\t', 'Lab test 80053\t$60.00\t$0.00\t$0.00\t$60.00\tX9');
  const legend = block('X9: Your plan does not cover this test.');

  it('an EOB is partly denied where some of its lines are', () => {
    expect(verdictOf(docOf(['Explanation of Benefits', 'This is not a bill.', rows, legend], { source: 'pdf' }))).toEqual(['eob', 'partly-denied']);
  });

  it('a page on one claim is told from a list of claims', () => {
    expect(verdictOf(docOf([{ kind: 'heading', lines: ['Claim details'] }, block('Claim number\t26-7712'), rows, legend], { source: 'page' }))).toEqual(['claim-detail', 'partly-denied']);
    const list = table('Date\tProvider\tStatus\tBilled\tYou owe', '01/02/2026\tHill Clinic\tPaid\t$90.00\t$0.00', '01/09/2026\tOak Lab\tDenied\t$40.00\t$40.00');
    expect(verdictOf(docOf([{ kind: 'heading', lines: ['Your claims'] }, list], { source: 'page' }))).toEqual(['claims-list', 'partly-denied']);
  });

  it('a request with a state is an authorisation decision', () => {
    const page = (state: string): Doc => docOf([{ kind: 'heading', lines: ['Prior authorization'] }, block(`Status\t${state}`, 'Request number\tPA-771402')], { source: 'page' });
    expect(verdictOf(page('Not approved'))).toEqual(['authorization-decision', 'denied']);
    expect(verdictOf(page('Partially approved'))).toEqual(['authorization-decision', 'partly-denied']);
    expect(verdictOf(page('Approved'))).toEqual(['authorization-decision', 'approved']);
  });

  it('words in general make no article of a paper with a number under its label', () => {
    const general = 'This page explains in general how appeals work.';
    const card = (...rows: string[]): Doc => docOf([block('Service Authorization', ...rows, 'We denied your request for a knee brace.'), general]);
    expect(verdictOf(card('Member ID', 'BW 20417 7 01'))[1]).toBe('denied');
    expect(verdictOf(card('Número de identificación: 88104 2297'))[1]).toBe('denied');
    // Without the number of anybody, or with a number that no label names, it is words in general.
    expect(verdictOf(card('Member ID'))[1]).toBe('none');
    expect(verdictOf(card('Page', '20417 7 01'))[1]).toBe('none');
  });

  it('cost sharing alone is no denial', () => {
    const shared = table('Service\tBilled\tAllowed\tDeductible\tPlan paid\tYou owe', 'MRI 73721\t$900.00\t$400.00\t$400.00\t$0.00\t$400.00');
    expect(verdictOf(docOf(['Explanation of Benefits', shared], { source: 'pdf' }))).toEqual(['eob', 'approved']);
  });

  it('navigation, chats and footers say nothing', () => {
    expect(verdictOf(docOf([{ kind: 'aside', lines: ['Denied claims and appeals'] }, { kind: 'heading', lines: ['Good morning'] }, { kind: 'aside', lines: ['Your claim was denied. We have denied your request.'] }], { source: 'page' }))).toEqual(['other', 'none']);
  });

  it('a bill of a provider decides nothing, whatever it says of the insurance', () => {
    expect(verdictOf(docOf(['Patient statement', block('Account\t40-118827', 'Amount due\t$900.00'), 'Your insurance denied this charge. Pay online or set up a payment plan.'], { source: 'page' }))).toEqual(['other', 'none']);
  });
});
