/** Statements, letters, pages on one request, lists: what tells them apart where no title does. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/reading/read';
import { docOf } from '../doc-builder';

const kindOf = (...blocks: string[]) => read(docOf(blocks)).document;
const CARD = 'Urgent care visit (99203)\t01/31/2026\nProvider’s price\t$265.00\nPlan discount\t$97.60\nHarborstone paid\t$0.00\nGoes to your deductible\t$167.40\nYour cost\t$167.40';

describe('statements that greet their reader', () => {
  it.each([
    ['Hello Priyanka, here is how your plan shared the cost.', 'This statement explains your benefits. It is not a bill.'],
    ['Hi Theodore,', 'Below is a summary of what we paid. THIS IS NOT A BILL.'],
    ['Harborstone Health Plan Statement', 'Statement date: 02/17/2026'],
  ])('%s', (...head) => expect(kindOf(...head, 'Claim number: 882199311\nMember ID: 7712090', CARD)).toBe('eob'));
});

describe('a refusal in words alone is a letter, also where nobody is spoken to', () => {
  it.each([
    'Precertification is refused. The Plan does not pay for surgery whose purpose is weight loss.',
    'Coverage of the VeriTone gene expression test has been declined. The test is considered investigational.',
    'The request is non-certified. The medical necessity of the program is not established.',
    'Coverage of a third IVF cycle cannot be approved. Your benefit includes a lifetime maximum of two cycles.',
  ])('%s', (words) => expect(kindOf('Tallgrass Benefit Administrators', 'Participant Hector Quiñones / ID DR 1187-20', words)).toBe('denial-letter'));
  it('a letter that gives its day under a label is no claim page', () =>
    expect(kindOf('Claim no. A25-330-71922\nParticipant: Gretchen Avelar\nLetter date: 10/15/2025', 'Benefits for this claim are denied for lack of information.')).toBe('denial-letter'));
  it('a notice of non-certification', () => expect(kindOf('Notice of Non-Certification', 'Patient: Joan Abbott\nClaim number: WC-7712-22', 'The request for a pain program is not certified.')).toBe('denial-letter'));
});

describe('the path at the head of a page', () => {
  it.each([
    ['Home > Authorizations > Request 0042-88731-BX Not approved Member Theodore Wickliffe Member number 9083 55 1174-01 Requested by Anjali Deshpande, DO Service Radiofrequency ablation, lumbar facet, bilateral', 'The request does not meet medical necessity criteria.', 'authorization-decision'],
    ['Member Portal › Referrals › Referral R-22-7719', 'Denied\n\nReason: Dr. Ochoa is not in your network.', 'authorization-decision'],
    ['Auxiant Member Portal > Claims > Claim 7726-001-4490', 'Status: In process\nService: Home sleep test\nAmount billed: $640.00', 'claim-detail'],
  ])('%s', (path, rest, kind) => expect(kindOf(path, ...rest.split('\n\n'))).toBe(kind));
});

describe('what decides nothing', () => {
  it.each(['Before the Plan can decide how to handle these bills, please tell us: were you hurt at work? If we do not hear from you the Plan may deny the claims.', 'This is not a bill and no decision about coverage has been made. Please return the form.'])('%s', (words) =>
    expect(kindOf('File: 25CSM0711803\nTo: Jerrold Quiñones', words)).toBe('other'));
  it('help on appeals', () => expect(kindOf('How to appeal a denial', 'If we deny a service, you may appeal within 180 days. Requests that need prior approval may be denied if it was not asked for.')).toBe('other'));
});
