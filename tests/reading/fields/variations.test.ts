/** How other insurers word and lay out the same facts; every case is invented. */
import { describe, expect, it } from 'vitest';
import { readCodes } from '../../../lib/reading/codes/read-codes';
import { readFields } from '../../../lib/reading/fields/read-fields';
import type { FieldName } from '../../../lib/reading/reading';
import { viewOf } from '../../../lib/reading/view';
import type { BlockInput } from '../doc-builder';
import { block, docOf, table } from '../doc-builder';

type Values = Partial<Record<FieldName, unknown>>;
function fields(...inputs: (BlockInput | string)[]): Values {
  const view = viewOf(docOf(inputs));
  return Object.fromEntries(Object.entries(readFields(view, readCodes(view))).map(([name, found]) => [name, found!.value]));
}
const heading = (line: string): BlockInput => ({ kind: 'heading', lines: [line] });
const mail = 'PO Box 91, Tamarack, WI 54899';

describe('identifiers under other words', () => {
  it.each([
    ['Identification no.\tAGX 4410 2213', { memberId: 'AGX 4410 2213' }],
    ['Certificate number\tCT-558120', { memberId: 'CT-558120' }],
    ['Contract number\tX7719 0042', { memberId: 'X7719 0042' }],
    ['Subscriber number\tBW 60 338 118', { memberId: 'BW 60 338 118' }],
    ['Benefits number\t00731882455', { memberId: '00731882455' }],
    ['Enrollee ID\tG41188755', { memberId: 'G41188755' }],
    ['Covered person ID\tKP-339-118', { memberId: 'KP-339-118' }],
    ['Insured person no.\t7720 4411 90', { memberId: '7720 4411 90' }],
    ['Participant ID\t88W0063255', { memberId: '88W0063255' }],
    ['Número de miembro\tRC-900-3381-55', { memberId: 'RC-900-3381-55' }],
    ['RxGrp\tORCHRD7', { groupNumber: 'ORCHRD7' }],
    ['Rx Group\tMEDLAKE', { groupNumber: 'MEDLAKE' }],
    ['RxGrp / RxBIN\tVALE44 / 019998', { groupNumber: 'VALE44' }],
    ['Employer ID\t0071-220', { groupNumber: '0071-220' }],
  ] as const)('reads %j', (row, expected) => expect(fields(block(row))).toMatchObject(expected));

  it.each([
    ['Appeal file: 3L-2026-04402', '3L-2026-04402'],
    ['Coverage review QF-PA-3380199', 'QF-PA-3380199'],
    ['Prior approval request MV-118-40099', 'MV-118-40099'],
    ['Pre-authorization number: PA 77120', 'PA 77120'],
    ['Grievance ID: GR-20261', 'GR-20261'],
    ['Dispute file no. D-88120', 'D-88120'],
    ['Formulary exception number: FX 10442', 'FX 10442'],
    ['Confirmation number: 5540-221', '5540-221'],
    ['Our file: 26-11870', '26-11870'],
    ['Redetermination number 1-88-20411', '1-88-20411'],
    ['Número de autorización: A26-0048855', 'A26-0048855'],
  ])('reads the number of a request in %j', (line, referenceNumber) => expect(fields(line)).toMatchObject({ referenceNumber }));

  it.each(['Sponsor SSN: xxx-xx-4471', 'Check number: 5589012', 'RxBIN: 019998', 'Rx PCN: ADV2026', 'Your customer service code is 40199.', 'Payer ID 39190', 'Form TR-EOB-20118 (rev. 03/25)', 'brochure (RI 71-998)'])('takes %j for no identifier', (line) => {
    const got = fields(line);
    for (const name of ['memberId', 'groupNumber', 'claimNumber', 'referenceNumber'] as const) expect(got).not.toHaveProperty(name);
  });
});

describe('dates of the notice', () => {
  it.each([
    ['We could not approve this medicine. Decision made 10/13/2026. A letter is in your box.', '2026-10-13'],
    ['Cedar Mutual Health Plan | Claim GF-9026-33 | Determination of 09/29/2026', '2026-09-29'],
    ['Finalized: 10/14/2026', '2026-10-14'],
    ['Letter dated November 2, 2026', '2026-11-02'],
    ['Adjudicated on 08/04/2026', '2026-08-04'],
    ['28 October 2026', '2026-10-28'],
    ['14 de octubre de 2026', '2026-10-14'],
  ])('reads %j', (line, noticeDate) => expect(fields(line)).toMatchObject({ noticeDate }));

  it('takes neither the day of receipt in a pair nor an earlier decision for it', () => {
    expect(fields(block('Received:\t10/01/2026', 'Finalized:\t10/14/2026'))).toMatchObject({ noticeDate: '2026-10-14' });
    expect(fields('We received your request for bariatric surgery on January 3, 2026.')).not.toHaveProperty('serviceDate');
    expect(fields('You appealed our decision of May 19, 2026.')).not.toHaveProperty('noticeDate');
  });
  it('does not take the date of the decision for that of care', () => {
    expect(fields('Cedar Mutual Health Plan | Claim GF-9026-33 | Determination of 09/29/2026', 'We cannot pay for your emergency room visit of August 8, 2026.')).toMatchObject({ serviceDate: { from: '2026-08-08' } });
  });
});

describe('windows', () => {
  it.each([
    ['You may appeal within one hundred eighty (180) days after you get this notice.', 180],
    ['If you disagree, you must write within six months from the date of this decision.', { months: 6 }],
    ['Your appeal must reach us no later than six months after the date of this letter.', { months: 6 }],
    ['Appeal deadline: 180 days from this letter.', 180],
    ['Your appeal must be postmarked within ninety (90) calendar days.', 90],
    ['You have a 60-day window: your appeal is due within 60 days of this notice.', 60],
    ['Tiene 60 días calendario desde la fecha de este aviso para pedir una apelación.', 60],
  ])('reads %j', (line, appealDays) => expect(fields(line)).toMatchObject({ appealDays }));

  it.each([
    'There is no further appeal inside the plan. You may ask for an external review. Your request must reach us within four months after you receive this letter.',
    'You have now used all of your internal appeals. You can ask for an outside review. File your request within four months of this letter.',
    'This was the final level under our appeals process. An independent review organization may review it. Write within four (4) months.',
  ])('gives the window of the review outside where the plan has none left: %j', (text) => {
    const got = fields(text);
    expect(got).toMatchObject({ externalReviewDays: { months: 4 } });
    expect(got).not.toHaveProperty('appealDays');
  });
  it('tells both windows apart', () => {
    expect(fields(heading('How to appeal'), 'You have 180 calendar days from receipt of this notice.', heading('Outside review'), 'After our final decision you may ask for an independent external review. You will have four months from the day you get the final decision.')).toMatchObject({ appealDays: 180, externalReviewDays: { months: 4 } });
  });
  it.each(['If a delay would endanger you, call us for an answer to your appeal in 72 hours.', 'Si esperar puede poner en peligro su vida, pida una apelación rápida. La contestaremos en 72 horas.'])('reads the hours of an urgent appeal in %j', (line) => expect(fields(heading('Appeal'), line)).toMatchObject({ expeditedHours: 72 }));
});

describe('contacts of the next step', () => {
  it('follows a heading that goes on with the one before', () => {
    expect(fields(heading('If you disagree'), 'You may appeal within 180 days.', heading('Where to send it'), `Cedar Health Plan, Member Rights, ${mail}. Fax: 844-555-0118.`)).toMatchObject({ appealFax: '844-555-0118', appealAddress: `Cedar Health Plan, Member Rights, ${mail}` });
  });
  it('knows other headings of an appeal', () => {
    expect(fields(heading('Asking for a second look'), `Write to Cedar Dental Corporation, Benefit Review Desk, ${mail}, or fax 888-555-0131.`)).toMatchObject({ appealFax: '888-555-0131', appealAddress: `Cedar Dental Corporation, Benefit Review Desk, ${mail}` });
  });
  it('gives those of the review outside where appeals have ended', () => {
    expect(fields('There is no further appeal inside the plan. You may ask for an external review. Send it to: External Review Coordinator, Cedar Administrators, LLC, PO Box 9410, Harmon Falls, OH 45997, or by fax to (330) 555-0149.')).toMatchObject({ appealFax: '(330) 555-0149', appealAddress: 'External Review Coordinator, Cedar Administrators, LLC, PO Box 9410, Harmon Falls, OH 45997' });
  });
  it('reads a Spanish label', () => expect(fields('Si no está de acuerdo puede pedir una apelación.', 'Teléfono para apelaciones: 1-855-555-0114')).toMatchObject({ appealPhone: '1-855-555-0114' }));

  it.each([
    'You can appeal in writing. For general questions call 208-555-0176.',
    'You can appeal in writing. Claims questions: phone 844-555-0111.',
  ])('gives no phone that serves another end: %j', (text) => expect(fields(heading('Appeals'), text)).not.toHaveProperty('appealPhone'));
});

describe('insurer, never its office', () => {
  const appeal = (recipient: string) => `You may appeal. Write to: ${recipient}, ${mail}.`;
  it.each([
    [['Osprey Cove Health Cooperative Claims ID card Messages (2)'], 'Osprey Cove Health Cooperative'],
    [['Larkmoor Federal Employees Health Plan | Claim GF-1 | Denied', appeal('Larkmoor Disputed Claims')], 'Larkmoor Federal Employees Health Plan'],
    [['Utilization Management', appeal('Tidemark Behavioral Health, Appeals Department')], 'Tidemark Behavioral Health'],
    [['TRICARE Explanation of Benefits Ironmoor Military Health Services – TRICARE claims processing', appeal('Ironmoor TRICARE Appeals')], 'TRICARE'],
    [['Second Level Appeals Unit', 'Pinemoor Claims Administrators, LLC - Confidential - page 1 of 2'], 'Pinemoor Claims Administrators, LLC'],
    [['Orchid Dental Service Corporation', 'Benefit Review Desk'], 'Orchid Dental Service Corporation'],
    [['Claim details', '© 2026 Verimoor Health'], 'Verimoor Health'],
    [['Coverage is underwritten by Coldmoor Life and Health Insurance Company.'], 'Coldmoor Life and Health Insurance Company'],
  ] as const)('reads %j', (lines, insurer) => expect(fields(...lines)).toMatchObject({ insurer }));
});

describe('people and providers', () => {
  it.each([
    [['Re: Prior approval request MV-118-4 for Priya Langenfeld, Member ID MVH 30 114 882'], { memberName: 'Priya Langenfeld' }],
    [[block('For\tAnselm Prudhomme', 'Member ID\tQR7719002845')], { memberName: 'Anselm Prudhomme' }],
    [[block('Covered person\tIlse Marchetti')], { memberName: 'Ilse Marchetti' }],
    [[block('Participant:\tCORNELIUS V. ASTER\tPatient:\tODETTE ASTER', 'Claim:\t20262870\tStatus:\tDENIED')], { memberName: 'CORNELIUS V. ASTER', patientName: 'ODETTE ASTER' }],
    [["We are reviewing Dr. Alistair Munro-Tate's request for a power wheelchair."], { provider: 'Dr. Alistair Munro-Tate' }],
    [[block('FACILITY\tJuniper Bend Recovery Campus', 'ATTENDING\tPetra Vander, MD')], { provider: 'Petra Vander, MD', facility: 'Juniper Bend Recovery Campus' }],
    [['Bellmoor Anesthesia Associates - Patient Statement', 'Amount due $12.00'], { provider: 'Bellmoor Anesthesia Associates' }],
  ] as const)('reads %j', (inputs, expected) => expect(fields(...inputs)).toMatchObject(expected));
  it('reads a name on a line of its own after Re:', () => {
    const got = fields('Re: Casimir Mbeki\nMedicaid ID: 910044556677', 'We have decided to reduce personal care aide hours. This starts on June 15, 2026.');
    expect(got).toMatchObject({ memberName: 'Casimir Mbeki', memberId: '910044556677', serviceDate: { from: '2026-06-15' } });
    expect(got.service).not.toBe('Casimir Mbeki');
  });
  it('ends the name of a doctor before the verb', () => expect(fields('Dr. Samuel Reyes asked us to cover an MRI of the brain (70553).')).toMatchObject({ provider: 'Dr. Samuel Reyes', service: 'MRI of the brain' }));
  it('takes the part of a program for no name', () => expect(fields('for Part B (Medical Insurance)')).not.toHaveProperty('memberName'));
});

describe('services and criteria', () => {
  it.each([
    ['Juniper Bend asked us for seven more days of residential substance use disorder treatment.', 'residential substance use disorder treatment'],
    ['We denied coverage for the following prescription drug(s) that you or your prescriber requested: eletriptan 40 mg tablet, 18 tablets per 30 days.', 'eletriptan 40 mg tablet'],
    ['We cannot provide benefits for your emergency room visit of August 8, 2026.', 'emergency room visit'],
    ['We denied the genetic test for hearing loss.', 'genetic test for hearing loss'],
    ['We are not able to certify 12 additional visits of speech therapy.', 'speech therapy'],
    ['Home infusion nursing is not covered under your plan.', 'Home infusion nursing'],
    ['Level requested: Residential treatment, revenue code 1002', 'Residential treatment'],
  ])('reads the service of %j', (text, service) => expect(fields(text)).toMatchObject({ service }));
  it.each(['These services are not covered.', 'The charges are not covered.', 'We denied your claim.'])('names no service in %j', (text) => expect(fields(text)).not.toHaveProperty('service'));

  it.each([
    ['We relied on Pinemoor Medical Policy RAD-0187, Embolization for Pain (effective January 1, 2026), and on the definition of “Investigational” on page 61.', 'Pinemoor Medical Policy RAD-0187, Embolization for Pain (effective January 1, 2026)'],
    ['We used the plan’s Triptan Quantity Limit Criteria, version 2026.2.', 'Triptan Quantity Limit Criteria, version 2026.2'],
    ['Usamos la Guía de Horas de Cuidado Personal, edición 2026, sección 4.', 'Guía de Horas de Cuidado Personal, edición 2026, sección 4'],
    ['Rule used: Quillmoor Exception Criteria for Migraine Agents, QX-044.', 'Quillmoor Exception Criteria for Migraine Agents, QX-044'],
    ['Guideline relied on: Coverage Policy 12-B, Outpatient Infusion', 'Coverage Policy 12-B, Outpatient Infusion'],
  ])('reads the criteria of %j', (text, criteria) => expect(fields(text)).toMatchObject({ criteria }));
});

describe('totals and claims of a list', () => {
  it('reads a summary box for all claims', () => {
    expect(fields(heading('Benefit summary, both claims'), block('Amount billed\t$577.00', 'TRICARE approved\t$127.60', 'Non-covered\t$305.00', 'Paid by TRICARE\t$90.60', 'Beneficiary liability\t$342.00'))).toMatchObject({ billed: 577, allowed: 127.6, notCovered: 305, planPaid: 90.6, memberOwes: 342 });
  });
  it('takes the denied claim of cards whose status stands above the number', () => {
    const card = (name: string, state: string, claim: string, day: string) => [heading(name), state, `Claim ${claim} • Visit on ${day} • Ana`];
    expect(fields(...card('Redfern Family Practice', 'Paid', '41-0088213', '10/21/2026'), ...card('Larkspur Dermatology Center', 'Denied', '41-0087740', '10/12/2026'))).toMatchObject({ claimNumber: '41-0087740', provider: 'Larkspur Dermatology Center', serviceDate: { from: '2026-10-12' } });
  });
  it('takes the denied row of a list', () => {
    expect(fields(table('Claim #\tPatient\tProvider\tDate of service\tBilled\tStatus', 'HH-1001\tAna Ruiz\tCove Clinic\t01/02/2026\t$100.00\tPaid', 'HH-1002\tAna Ruiz\tBay Imaging\t01/09/2026\t$900.00\tDenied'))).toMatchObject({ claimNumber: 'HH-1002', provider: 'Bay Imaging' });
  });
  it('takes words of a heading row for no value', () => {
    expect(fields({ kind: 'table', lines: ['Service\tSubmitted charge\tPlan paid\tYour share'] }, table('Date\tCode', '1/2/2026\t99213'))).not.toHaveProperty('service');
  });
  it('reads the one charge of a bill', () => expect(fields({ kind: 'table', lines: ['Account: 77\tPatient: Ana Ruiz', '07/30/2026\t00840\tAnesthesia, lower abdomen\t$1,310.00'] })).toMatchObject({ billed: 1310 }));
});
