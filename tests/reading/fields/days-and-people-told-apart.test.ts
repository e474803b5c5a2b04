/** Which day is the notice's and which the last to appeal, and who of a family is the member: as papers label and say it. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../../lib/reading/reading';
import { read } from '../../../lib/reading/read';
import { docOf } from '../doc-builder';

const valueOf = (field: FieldName, ...blocks: string[]) => read(docOf(blocks)).fields[field]?.value;
const REFUSED = 'We denied your claim for the knee scan on January 9, 2026. The scan was not medically necessary.';

describe('the day of the notice', () => {
  it.each([
    ['Date request came in\tFebruary 20, 2026\nDate we answered\tMarch 3, 2026', 'Member: Joan Abbott'],
    ['Intake date\t02/20/2026\nOutcome date\t03/03/2026', 'Member: Joan Abbott'],
    ['Denied in part Decided 03/03/2026', 'Other requests\n\nBM-22 · Echo · Approved 02/11/2026'],
    ['Received 02/20/2026 → Reviewed 02/28/2026 → Decision 03/03/2026', 'Member: Joan Abbott'],
    ['Member Joan Abbott\tReceived Feb 20, 2026\tFinished Mar 3, 2026', 'Claim 26-118834'],
    ['The decision was made at the meeting of February 27, 2026 and mailed on March 3, 2026.', 'The Committee has upheld the Company’s decision of January 9, 2026.'],
    ['Correspondence date: 03/03/2026', 'Member: Joan Abbott'],
    ['Today’s date: March 3, 2026', 'Dear Joan Abbott,'],
    ['Dated this 3rd day of March, 2026.', 'Dear Joan Abbott,'],
    ['On March 3, 2026, we decided not to cover the knee brace.', 'Your doctor asked us on February 20, 2026.'],
    ['Mar 3, 2026 9:14 AM\nFrom: Maple Ridge Health Plan\nTo: Joan Abbott', 'We denied your request.'],
  ])('%s', (...blocks) => expect(valueOf('noticeDate', 'Maple Ridge Health Plan', ...blocks)).toBe('2026-03-03'));
  it.each(['Request came in\t02/20/2026\nMember\tJoan Abbott', 'Date needed\t04/20/2026\nMember\tJoan Abbott', 'Coverage begins\t01/01/2026\nMember\tJoan Abbott', REFUSED])('%s tells none', (line) =>
    expect(valueOf('noticeDate', 'Maple Ridge Health Plan', line, 'Denied')).toBeUndefined());
});

describe('the last day to appeal', () => {
  it.each([
    'Send your appeal to PO Box 9, Dayton, OH 45402. We need to get it by August 30, 2026 (180 days from the day of our decision).',
    'If you disagree, you can appeal. It must reach us by August 30, 2026.',
    'You may ask for an appeal. Your letter must be postmarked on or before 08/30/2026.',
    'An appeal filed after August 30, 2026 will not be looked at.',
    'We cannot accept an appeal that gets here after August 30, 2026.',
    'The time to appeal runs out on August 30, 2026.',
    'Your right to appeal ends on August 30, 2026.',
    'Your appeal rights expire 08/30/2026.',
    'Your appeal is due August 30, 2026.',
    'Appeals must be in our office by 5:00 p.m. Eastern Time on August 30, 2026.',
  ])('%s', (words) => expect(valueOf('appealBy', 'Dear Joan Abbott,', REFUSED, words)).toBe('2026-08-30'));
  it.each([
    'We must have the notes by August 30, 2026. You may appeal within 180 days.',
    'If you appeal, we will answer you by August 30, 2026.',
    'To keep getting the service while you appeal, ask by August 30, 2026.',
    'Your coverage ends on August 30, 2026. You may appeal.',
    'The approval expires on August 30, 2026. You may appeal.',
  ])('%s is none', (words) => expect(valueOf('appealBy', 'Dear Joan Abbott,', REFUSED, words)).toBeUndefined());
  it('reads a window in brackets', () => expect(valueOf('appealDays', 'Dear Joan Abbott,', REFUSED, 'Send your appeal to PO Box 9, Dayton, OH 45402. We need to get it by August 30, 2026 (180 days from the day of our decision).')).toBe(180));
});

describe('member and patient', () => {
  it.each([
    ['Plan participant\tImogen Castellanos\nPatient\tRuy Castellanos (dependent)', 'Ruy Castellanos'],
    ['Claim 771-2200\tPatient Ruy Castellanos\tSubscriber Imogen Castellanos', 'Ruy Castellanos'],
    ['Subscriber: Imogen Castellanos\nFamily member: Ruy Castellanos', 'Ruy Castellanos'],
    ['Member: Imogen Castellanos\n\nWe could not pay the claim for your son Ruy Castellanos (born 2014).', 'Ruy Castellanos'],
    ['Member: Imogen Castellanos\n\nClaim 771-2200 for patient Ruy Castellanos, relationship: child', 'Ruy Castellanos'],
    ['Member: Imogen Castellanos\nPatient: Castellanos, Imogen', undefined],
    ['In the matter of Imogen Castellanos, insured under certificate TBR-90-338172.', undefined],
    ['Appeal of Imogen Castellanos\n\nMember ID: TBR90338172', undefined],
    ['Appellant: Imogen Castellanos\nCase: 771-2200', undefined],
    ['Primary member (subscriber): Imogen Castellanos\nPatient: Ruy Castellanos', 'Ruy Castellanos'],
    ['We are writing about Imogen Castellanos, who is covered by Maple Ridge Health Plan.', undefined],
  ])('%s', (words, patient) => {
    expect(valueOf('memberName', ...words.split('\n\n'))).toBe('Imogen Castellanos');
    expect(valueOf('patientName', ...words.split('\n\n'))).toBe(patient);
  });
  it.each(['APPEAL OF AN ADVERSE DETERMINATION', 'Appeal of a Denied Claim', 'In the matter of coverage, we decided.'])('%s names nobody', (words) => expect(valueOf('memberName', words)).toBeUndefined());
});
