/** Forms of two columns that were read one column after the other: a stack of labels, then a stack of values. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../../lib/reading/reading';
import { readFields } from '../../../lib/reading/fields/read-fields';
import { viewOf } from '../../../lib/reading/view';
import { docOf } from '../doc-builder';
import type { BlockInput } from '../doc-builder';

const fieldsOf = (...blocks: (string | BlockInput)[]) => readFields(viewOf(docOf(blocks)), []);
const valueOf = (field: FieldName, ...blocks: (string | BlockInput)[]) => fieldsOf(...blocks)[field]?.value;

describe('a stack of labels over a stack of values', () => {
  it.each<[string, (string | BlockInput)[], Partial<Record<FieldName, unknown>>]>([
    ['with colons', ['Member Name:\nMember ID:\nClaim number:', 'Ada Quill\nXYZ 4401 882\n26-00417-A'], { memberName: 'Ada Quill', memberId: 'XYZ 4401 882', claimNumber: '26-00417-A' }],
    ['without colons', ['Member number\nGroup number\nClaim number', 'HQ 8812 0091\n004417\n2026-55-190'], { memberId: 'HQ 8812 0091', groupNumber: '004417', claimNumber: '2026-55-190' }],
    ['each in a block of its own', ['Enrollee', 'Enrollee ID', 'Case number', 'Milo Ruiz', '90-4417-02', 'PA-2026-118'], { memberName: 'Milo Ruiz', memberId: '90-4417-02', referenceNumber: 'PA-2026-118' }],
    ['a label that no field knows', ['Member ID:\nPlan contact person:\nReference number:', 'JJ40118877\nTess Orrin\nR-2026-4410'], { memberId: 'JJ40118877', referenceNumber: 'R-2026-4410' }],
    ['Spanish', ['Nombre del afiliado:\nNúmero de afiliado:\nNúmero de solicitud:', 'Inés Robledo Paz\n7710043821\nSOL-2026-17'], { memberName: 'Inés Robledo Paz', memberId: '7710043821', referenceNumber: 'SOL-2026-17' }],
    ['a heading and a broken label between', ['Medicare Number', 'Date of This Notice', 'Claims Processed\nBetween', { kind: 'heading', lines: ['Notice for Orla Finch'] }, '2AB4-CD5-EF67', 'May 4, 2026', 'January 1 – March 31,\n2026'], { memberId: '2AB4-CD5-EF67', noticeDate: '2026-05-04' }],
  ])('%s', (_name, blocks, expected) => {
    const fields = fieldsOf(...blocks);
    for (const [field, value] of Object.entries(expected)) expect(fields[field as FieldName]?.value, field).toBe(value);
  });

  it('leaves label over value, heading over label, and labels with values of their own as they are', () => {
    expect(valueOf('memberName', 'Member information\nMember name\nAda Quill\nMember ID\nXYZ4401882')).toBe('Ada Quill');
    expect(valueOf('claimNumber', 'Your claim\nClaim number\n2026-55-190\nDate received 03/04/2026')).toBe('2026-55-190');
    expect(valueOf('claimNumber', 'Claim number\nMember ID\nClaim number: 2026-55-190\nMember ID: XYZ4401882')).toBe('2026-55-190');
  });

  it('pairs nothing where the values do not fit the labels throughout', () => {
    expect(valueOf('memberId', 'Member ID:\nClaim number:\nMember name:', 'See the card that we sent to you.\nIt is on your bill.\nAda Quill')).toBeUndefined();
  });
});
