/** People and numbers as plans print them: in cells, in sentences, surname first, beside their kin; every case is invented. */
import { describe, expect, it } from 'vitest';
import { readFields } from '../../../lib/reading/fields/read-fields';
import type { FieldName } from '../../../lib/reading/reading';
import { viewOf } from '../../../lib/reading/view';
import type { BlockInput } from '../doc-builder';
import { block, docOf, table } from '../doc-builder';

const fields = (...inputs: (BlockInput | string)[]): Partial<Record<FieldName, unknown>> =>
  Object.fromEntries(Object.entries(readFields(viewOf(docOf(inputs)), [])).map(([name, found]) => [name, found!.value]));

describe('names', () => {
  it.each([
    [[block('PARTICIPANT\tGRUENWALD\tHARLAN J')], { memberName: 'GRUENWALD HARLAN J' }],
    [[block('Member:\tQUON, HARRIET L')], { memberName: 'QUON, HARRIET L' }],
    [['Enrollee: MARSH, OTTO'], { memberName: 'MARSH, OTTO' }],
    [[block('Insured Student\tNoelani Kapa', 'Student ID\tFT-8830174')], { memberName: 'Noelani Kapa', memberId: 'FT-8830174' }],
    [[block('Patient/Employee:\tCorinne A. Velez-Holt', 'Unique ID:\tTFG 4471 90263')], { memberName: 'Corinne A. Velez-Holt', memberId: 'TFG 4471 90263' }],
    [['Second-level decision for your son, Soren Ingeb\n(member ID CV-2290617-03)'], { memberName: 'Soren Ingeb', memberId: 'CV-2290617-03' }],
    [['Speech therapy, outpatient, for Milo Santos, by Clearwater Speech'], { memberName: 'Milo Santos' }],
    [['This letter is about our member, Ana Ruiz, and the care that was asked for.'], { memberName: 'Ana Ruiz' }],
    [['Dear Provider:', 'We reviewed the request for Lena Ortiz, ID 9RX-220-4417.'], { memberName: 'Lena Ortiz', memberId: '9RX-220-4417' }],
    [[block('Enrollee:\tNoemi Castaldi Enrollee ID:\tKHC-2218-6604')], { memberName: 'Noemi Castaldi' }],
    [[block('Member\tMr. Duane Halvorsen')], { memberName: 'Duane Halvorsen' }],
    [['Issued 10/02/2026 to subscriber Wendell Krol, subscriber number TG 6610-2284', 'Patient: Iris Krol, daughter, age 15'], { subscriberName: 'Wendell Krol', memberName: 'Wendell Krol', patientName: 'Iris Krol' }],
    [[block('Patient Ravi Della\tClaim # 6155-0428-7731\tFinalized 06/18/2026', 'Member ID NGX 440 918 223\tMember Priya Della\tPlan Access PPO')], { memberName: 'Priya Della', patientName: 'Ravi Della' }],
    [[block('Participant\tRosa Quint', 'Patient\tRamiro Quint (spouse), born 11/02/1971')], { memberName: 'Rosa Quint', patientName: 'Ramiro Quint' }],
    [[block('Participant\tRosa Quint', 'PATIENT LENORE (SPOUSE)\tCLAIM NO 26-128-00417-0')], { patientName: 'LENORE' }],
  ] as const)('%j', (inputs, expected) => expect(fields(...inputs)).toMatchObject(expected));

  it('stand below their label in one cell', () => {
    const { text } = docOf(['INSURED\nPrentiss K. Dunn\tSTATEMENT PROCESSED\nApril 14, 2026']);
    const cells = text.split('\t').map((part, column) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length, column }));
    const doc = { ...docOf([]), text, blocks: [{ kind: 'table' as const, start: 0, end: text.length, visibility: 'shown' as const, lines: [{ start: 0, end: text.length, cells }] }] };
    expect(readFields(viewOf(doc), [])).toMatchObject({ subscriberName: { value: 'Prentiss K. Dunn' }, memberName: { value: 'Prentiss K. Dunn' } });
  });
  it('of a row set in bold are beside their label', () => {
    expect(fields({ kind: 'table', lines: ['Subscriber\tPhilippa Hart', '#Patient\t#Emrys Hart', 'Subscriber ID\tCCE 7710 3342'] })).toMatchObject({ subscriberName: 'Philippa Hart', patientName: 'Emrys Hart' });
  });
  it('of a family: the one with the refused claim', () => {
    const claim = (who: string, number: string, paid: string, not: string) => [block(`${who}\tClaim ${number}\tSt. Brendan Physicians`), table('Service date\tService\tCharged\tPlan paid\tNot payable\tYou may owe', `05/23/2026\t99284 Emergency visit\t1,310.00\t${paid}\t${not}\t${not}`)];
    expect(fields('Policyholder: Marcus T Odell', ...claim('Lila Odell (child)', '2606-0012-771', '1,310.00', '0.00'), ...claim('Renee Odell (spouse)', '2606-0019-408', '0.00', '1,310.00'))).toMatchObject({ memberName: 'Marcus T Odell', patientName: 'Renee Odell' });
  });
  it('of a newborn in the refused row of a list', () => {
    expect(fields('Employee: Desmond Ache', table('Service date\tClaim\tProvider\tPatient\tBilled\tStatus', '06/27/2026\tM26-190\tSea Oats Clinic\tNgozi Ache\t$312.00\tIn process', '06/15/2026\tM26-177\tHarbor Clinic\tBaby boy Ache\t$405.00\tDenied This child was not enrolled.'))).toMatchObject({ patientName: 'Baby boy Ache' });
  });

  it.each(['Member Unique ID', 'Patient: CLAIM NO 26-128', 'Participant PO Box 3308', 'Employee Retirement Income Security Act of 1974', 'Patient Financial Services', 'Member Statement Processed', 'Patient pays: Total Charges', 'For Billing Office', 'Selway Road, Lewiston, ID 83501', 'Patient Responsibility Amount', 'Member Share Total Due', 'Insured: Plan Program'])('%j holds none', (line) => {
    const got = fields(line);
    for (const name of ['memberName', 'subscriberName', 'patientName'] as const) expect(got).not.toHaveProperty(name);
  });
});

describe('the number of a group', () => {
  it.each([
    ['Your group\tBrass Tile & Stone 0093317-A', '0093317-A'],
    ['Group\tThistle County Schools 2207', '2207'],
    ['Employer group\tPallas Optics Inc. 61840', '61840'],
    ['Group\tVA-55230 Coastal Pilots Association', 'VA-55230'],
    ['Group: Tidewater Shipfitters (4418)', '4418'],
    ['GROUP\tAZ-ONX-SILVER (Marketplace)', 'AZ-ONX-SILVER'],
    ['Member Cora J. Amsel · ID TBH-117-40928 · Group PRAIRIE STATE CREDIT UNION 44810', '44810'],
    ['Grp #: 771', '771'],
    ['Group No. 70-2266', '70-2266'],
  ])('%j', (row, groupNumber) => expect(fields(row.includes('\t') ? block(row) : row)).toMatchObject({ groupNumber }));
  it.each(['Group therapy was approved for 12 visits.', 'Group Health Plan of 2026', 'Our Medical Group 1200 Main Street', 'Group: Cedar Partners', 'Employer Group Plan Year 2026', 'The group of 12 doctors'])('%j holds none', (line) => expect(fields(line)).not.toHaveProperty('groupNumber'));
});

describe('numbers of the member and of the request', () => {
  it.each([
    [['Member ID (same for all on the policy)\nTMX418820067'], { memberId: 'TMX418820067' }],
    [['Message ID: 5590021', 'Your member ID is HMH 300 551 27 04.'], { memberId: 'HMH 300 551 27 04' }],
    [['Medicare number XXX-XX-7K31'], { memberId: 'XXX-XX-7K31' }],
    [['ORDER NUMBER: 20260119-0047731'], { referenceNumber: '20260119-0047731' }],
    [['We received your appeal about claim 4480-22B-961 and gave it number APL-118-2026.'], { referenceNumber: 'APL-118-2026', claimNumber: '4480-22B-961' }],
  ] as const)('%j', (inputs, expected) => expect(fields(...inputs)).toMatchObject(expected));
  it('the house of an office is none', () => expect(fields(block('MAPLE CLINICAL REVIEW\t7700 Trade Center Loop, Ste 410'))).not.toHaveProperty('referenceNumber'));
  it('that of a patient is none of the member on a bill', () => expect(fields('Patient statement', 'Patient number: 900-7714-2206', 'Amount due $12.00')).not.toHaveProperty('memberId'));
});
