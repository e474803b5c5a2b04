/** Classes of mistakes that unseen documents brought to light: fragments as names, leaders, closings, parts of totals. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../../lib/reading/reading';
import { read } from '../../../lib/reading/read';
import { readFields } from '../../../lib/reading/fields/read-fields';
import { isFragment } from '../../../lib/reading/fields/values';
import { viewOf } from '../../../lib/reading/view';
import { addressesIn } from '../../../lib/reading/shapes/addresses';
import { block, docOf } from '../doc-builder';

const valueOf = (field: FieldName, ...blocks: string[]) => read(docOf(blocks)).fields[field]?.value;

describe('what is no name', () => {
  it.each(['Insurance)', 'Nov 9', 'Wed, Nov 4', 'Thursday, December 10', '....... Harbor Clinic', 'Provider ..... Harbor Clinic', '03/04/2026 visit', 'Sept. 3rd', 'March 9, 2026'])('%s is a fragment', (value) => expect(isFragment(value)).toBe(true));
  it.each(['May Street Clinic', 'March Family Dental', 'Wednesday Health', 'St. Mary (East)', 'Sun Valley Imaging', 'Dr. June Avery', 'Augusta Medical Center', 'MRI of the knee'])('%s is none', (value) => expect(isFragment(value)).toBe(false));
});

describe('labels with leaders', () => {
  it.each([
    ['Claim number ....... 20260921004417', 'claimNumber', '20260921004417'],
    ['Claim no. ........ 7741-22093', 'claimNumber', '7741-22093'],
    ['Member ID ............... QRT5518820', 'memberId', 'QRT5518820'],
    ['Member number ___________ QRT5518820', 'memberId', 'QRT5518820'],
    ['Medicaid ID . . . . . . . 60418837', 'memberId', '60418837'],
    ['Group number .......: 30118', 'groupNumber', '30118'],
    ['Beneficiary ........ Noreen A Thibodeaux', 'memberName', 'Noreen A Thibodeaux'],
    ['Provider ........... Bayou Teche Physical Therapy', 'provider', 'Bayou Teche Physical Therapy'],
    ['Sponsor ............ Garrick L Thibodeaux', 'subscriberName', 'Garrick L Thibodeaux'],
  ] as const)('%s', (line, field, value) => expect(valueOf(field, line)).toBe(value));
  it.each(['Signature ______________________', 'Your provider. Ask them.', 'Claim ... more to come', 'Provider ........'])('%s holds nothing', (line) => {
    expect(valueOf('provider', line)).toBeUndefined();
    expect(valueOf('claimNumber', line)).toBeUndefined();
  });
});

describe('identifiers under other labels', () => {
  it.each([
    ['Núm. de identificación: SM-7714093-00', 'SM-7714093-00'],
    ['Número de identificación: SM-7714093-00', 'SM-7714093-00'],
    ['Fund ID: GLR 00418827', 'GLR 00418827'],
  ])('%s', (line, value) => expect(valueOf('memberId', line)).toBe(value));
});

describe('addresses begin after the closing of a letter', () => {
  it.each(['Sincerely,', 'Atentamente,', 'Yours truly,', 'Respectfully,', 'Cordially,', 'Best wishes,', 'Kind Regards,', 'Saludos,'])('%s', (closing) =>
    expect(addressesIn(`${closing}\nGrievance Unit\nMaple Plan, P.O. Box 40, Omaha, NE 68144`)[0]?.value).toBe('Grievance Unit, Maple Plan, P.O. Box 40, Omaha, NE 68144'));
  it('keeps a name that only sounds like one', () => expect(addressesIn('Gracias Health, P.O. Box 40, Omaha, NE 68144')[0]?.value).toContain('P.O. Box 40'));
});

describe('services in prose', () => {
  it.each([
    ['Your doctor asked for 56 hours a week of private duty nursing (T1000) from October 19, 2026 on.', 'private duty nursing'],
    ['Josiah gets 12 visits per month of speech therapy from Oak Clinic.', 'speech therapy'],
    ['You asked the Plan to approve basivertebral nerve ablation (CPT 64628) for low back pain.', 'basivertebral nerve ablation'],
    ['Thank you for sending us your medical bills for gallbladder surgery at Three Forks Regional Hospital on August 19, 2026.', 'gallbladder surgery'],
    ['Cost estimate for CT scan of the abdomen', 'CT scan of the abdomen'],
    ['Recibimos la solicitud de su doctora para que su plan cubra Emgality 120 mg/mL, pluma precargada.', 'Emgality 120 mg/mL, pluma precargada'],
    ['Recibimos una solicitud de terapia del habla.', 'terapia del habla'],
    ['This letter explains our decision about home infusion therapy.', 'home infusion therapy'],
  ])('%s', (text, service) => expect(valueOf('service', text)).toBe(service));
  it.each(['Subject: Need 2026-HF-30951 not eligible for sharing', 'Asunto: Denegación de una solicitud de medicamento', 'Asunto: Aviso de decisión sobre su plan', 'This letter explains our decision about your appeal.', 'Recibimos la solicitud de su doctora.', 'Start date: Nov 9'])('%s names none', (text) => expect(valueOf('service', text)).toBeUndefined());
});

describe('totals of several lines', () => {
  const line = (billed: string, owed: string) => `Submitted charge\n$${billed}\nPatient pays\n$${owed}`;
  it('takes those under the heading of the totals', () => {
    const fields = read(docOf(['92014 Eye exam', line('145.00', '10.00'), 'V2020 Frame', line('230.00', '64.00'), 'Claim totals', line('375.00', '74.00')])).fields;
    expect([fields.billed?.value, fields.memberOwes?.value]).toEqual([375, 74]);
  });
  it('takes none where only lines have amounts', () => {
    const fields = read(docOf(['92014 Eye exam', line('145.00', '10.00'), 'V2020 Frame', line('230.00', '64.00')])).fields;
    expect([fields.billed?.value, fields.memberOwes?.value]).toEqual([undefined, undefined]);
  });
});

describe('the insurer', () => {
  it.each([
    [['Tamarack Mutual Health Signed in: Annika Vuorinen'], 'Tamarack Mutual Health'],
    [['Ozark Diocesan Lay Employees Medical Trust', 'Write to: Trust Claims Review, 318 Cathedral Square, Springfield, MO 65806 to appeal.'], 'Ozark Diocesan Lay Employees Medical Trust'],
    [['GREAT LAKES RIGGERS WELFARE FUND', 'EXPLANATION OF BENEFITS'], 'GREAT LAKES RIGGERS WELFARE FUND'],
    [['Riverbend Health CO-OP', 'Hadley Orthopedic Urgent Care'], 'Riverbend Health CO-OP'],
  ])('%s', (blocks, insurer) => expect(valueOf('insurer', ...blocks)).toBe(insurer));
  it('is no clinic', () => expect(valueOf('insurer', 'Hadley Orthopedic Urgent Care')).toBeUndefined());
});

it('a service code of the help line is no procedure', () => {
  for (const words of ['customer service code is 41180', 'customer-\nservice code is 41180', 'customerservice code is 41180', 'customer care code: 41180']) expect(read(docOf([`Ask for hospital services. Your ${words}. Counselors help.`])).codes).toEqual([]);
});

it('what stands in a filter is no date of care', () => {
  expect(read(docOf([{ kind: 'control', lines: ['From 08/01/2026', 'To 10/31/2026'] }, block('Claims')])).fields.serviceDate).toBeUndefined();
});

it('a name cut at the end of a line is no name', () => {
  expect(valueOf('memberName', 'Notice for Elsworth P.\nMcGillicuddy', 'ELSWORTH P MCGILLICUDDY\n33 OYSTER POINT CT\nNEWPORT NEWS VA 23606')).toBe('ELSWORTH P MCGILLICUDDY');
});

describe('numbers in prose', () => {
  it.each([
    ['Your member ID is FT 30 228 9147 if the office asks for it.', 'memberId', 'FT 30 228 9147'],
    ['Su número de miembro es RC-900-3381-55.', 'memberId', 'RC-900-3381-55'],
    ['You are covered, under member ID KC440291873 and group number 30118, by the plan.', 'groupNumber', '30118'],
    ['Your appeal number is APL-26-55180.', 'referenceNumber', 'APL-26-55180'],
    ['The case number is 2L-26-07715.', 'referenceNumber', '2L-26-07715'],
    ['Your claim number was 88-402-71936.', 'claimNumber', '88-402-71936'],
  ] as const)('%s', (line, field, value) => expect(valueOf(field, line)).toBe(value));
  it.each(['Your claim is denied.', 'Your member ID is on your card.', 'The claim number is printed above.'])('%s holds none', (line) => {
    expect(valueOf('claimNumber', line)).toBeUndefined();
    expect(valueOf('memberId', line)).toBeUndefined();
  });
});

describe('the date of a letter', () => {
  it.each(['Monday, May 4th, 2026', 'Mon, May 4, 2026', 'Monday May 4, 2026', 'lunes, 4 de mayo de 2026'])('%s', (line) => expect(valueOf('noticeDate', line, 'Dear Ms. Ruiz:')).toBe('2026-05-04'));
  it('is the step that refused', () => expect(valueOf('noticeDate', 'Received\tMon, Nov 2, 2026\nNurse review\tTue, Nov 3, 2026\nDecision: not approved\tThu, Nov 5, 2026')).toBe('2026-11-05'));
});

describe('after an appeal to a Medicaid plan the State hearing is the next step', () => {
  const hearing = 'You may ask for a State fair hearing. The hearing office must get your request within 120 calendar days of the date of this letter. The last day is February 6, 2027.\nMail: Medicaid Hearing Office, P.O. Box 90417, Lincoln, NE 68509\nFax: 402-555-0178';
  it.each(['Notice of Appeal Resolution', "This letter is the plan's last word on your appeal.", 'Appeal resolution letter', 'Resolution of your plan appeal', 'This is our final decision on your appeal.'])('%s', (title) => {
    const { appealDays, appealBy, appealFax, appealAddress } = readFields(viewOf(docOf([title, hearing, 'Sincerely,\nAppeals and Grievances\nMaple Plan, 12100 West Center Road, Omaha, NE 68144'])), []);
    expect([appealDays?.value, appealBy?.value, appealFax?.value, appealAddress?.value]).toEqual([120, '2027-02-06', '402-555-0178', 'Medicaid Hearing Office, P.O. Box 90417, Lincoln, NE 68509']);
  });
  it('not while the appeal inside the plan is open', () => {
    const { appealDays, appealFax } = read(docOf(['Notice of Denial', 'You may appeal to us within 60 days of this notice. Fax your appeal to 402-555-0100.', hearing])).fields;
    expect([appealDays?.value, appealFax?.value]).toEqual([60, '402-555-0100']);
  });
});

describe('last days and windows in words', () => {
  it.each(['Appeal until March 7, 2027.', 'You may appeal. The last day is March 7, 2027.', 'You may appeal. Your deadline is March 7, 2027.', 'The last day to appeal is March 7, 2027.'])('%s', (text) => expect(valueOf('appealBy', text)).toBe('2027-03-07'));
  it('is none of paying', () => expect(valueOf('appealBy', 'Pay your premium. The last day is March 7, 2027.')).toBeUndefined());
  it.each([
    'You can take the matter to an independent review organization. You would have four months from our final letter to do so.',
    'Usted podrá pedir que una organización independiente revise el caso, dentro de los cuatro (4) meses siguientes a nuestra decisión final.',
  ])('%s', (text) => expect(valueOf('externalReviewDays', text)).toEqual({ months: 4 }));
});

it('a row that searches holds no date of care', () => {
  expect(valueOf('serviceDate', 'From\t08/01/2026\tTo\t10/31/2026\tSearch')).toBeUndefined();
});

describe('a summary notice whose claim numbers stand below the claims', () => {
  const claim = (dates: string, state: string, number: string) => [{ kind: 'heading' as const, lines: [dates] }, { kind: 'heading' as const, lines: ['Tabb Lakes Care Center, (757) 555-0161'] },
    block('90 Quarter Path, Yorktown, VA 23693-2204', 'Skilled nursing facility stay. Referred by Phineas Oduya'),
    { kind: 'table' as const, lines: ['#Benefit Days Used\t#Claim Approved?\t#Non-Covered Charges\t#Maximum You May Be Billed', `16 days\t${state}\t$0.00\t$9,312.00`, `Total for Claim #${number}\t\t$0.00\t$9,312.00`] }];
  it('gives those of the refused one', () => {
    const { fields } = read(docOf(['Medicare Summary Notice for Part A (Hospital Insurance)', ...claim('June 1 – June 16, 2026', 'Yes', '21-26180-402-355'), ...claim('June 17 – July 10, 2026', 'No', '21-26201-508-771')]));
    expect([fields.claimNumber?.value, fields.serviceDate?.value, fields.facility?.value, fields.service?.value]).toEqual(['21-26201-508-771', { from: '2026-06-17', to: '2026-07-10' }, 'Tabb Lakes Care Center', 'Skilled nursing facility stay']);
  });
});
