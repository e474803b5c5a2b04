import { describe, expect, it } from 'vitest';
import { readCodes } from '../../../lib/reading/codes/read-codes';
import { readFields } from '../../../lib/reading/fields/read-fields';
import type { FieldName } from '../../../lib/reading/reading';
import { viewOf } from '../../../lib/reading/view';
import type { BlockInput } from '../doc-builder';
import { block, docOf, table } from '../doc-builder';

function fields(...inputs: (BlockInput | string)[]): Partial<Record<FieldName, unknown>> {
  const view = viewOf(docOf(inputs));
  return Object.fromEntries(Object.entries(readFields(view, readCodes(view))).map(([name, found]) => [name, found!.value]));
}

describe('labels and their values', () => {
  it('reads a value right of its label, in the next cell, on the next line and under a heading', () => {
    for (const shape of [block('Member ID: ABC 1234 5678'), block('Member ID\tABC 1234 5678'), block('Member ID', 'ABC 1234 5678'), table('Member name\tMember ID\tGroup', 'Rosa Delgado\tABC 1234 5678\t10012')]) {
      expect(fields(shape)).toMatchObject({ memberId: 'ABC 1234 5678' });
    }
  });

  it('tells identifiers on one line apart', () => {
    expect(fields('Subscriber: Hollis Barnaby ID: U6610077410 Account: 00648120 Claim reference #: 8072611904471')).toMatchObject({ subscriberName: 'Hollis Barnaby', memberId: 'U6610077410', groupNumber: '00648120', claimNumber: '8072611904471' });
    expect(fields('Member ID M41200873 / Group 10012233 / Alder Select Silver')).toMatchObject({ memberId: 'M41200873', groupNumber: '10012233', planName: 'Alder Select Silver' });
  });

  it('takes no masked Social Security number and no diagnosis for an identifier', () => {
    expect(fields('Sponsor SSN: ***-**-4471', 'Diagnosis on the claim: M75.101.')).not.toHaveProperty('memberId');
    expect(fields('Diagnosis on the claim: M75.101.')).not.toHaveProperty('claimNumber');
  });

  it('reads Spanish labels', () => {
    expect(fields(block('Miembro\tMateo Ibarra Peñaloza', 'Número de Medicaid\t523 771 046', 'Número de solicitud\t26-0311-5540', 'Proveedor\tCentro Palabra Viva', 'Servicio\tTerapia del habla'), 'Fecha de esta notificación: 12 de marzo de 2026')).toMatchObject({
      memberName: 'Mateo Ibarra Peñaloza', memberId: '523 771 046', referenceNumber: '26-0311-5540', provider: 'Centro Palabra Viva', service: 'Terapia del habla', noticeDate: '2026-03-12',
    });
  });
});

describe('people', () => {
  it('takes the subscriber for the member where nobody is labelled so, and names the patient only if another', () => {
    expect(fields(block('Patient: Owen Reddick', 'Subscriber: Paula Reddick'))).toMatchObject({ memberName: 'Paula Reddick', subscriberName: 'Paula Reddick', patientName: 'Owen Reddick' });
    expect(fields('Member: Ana Ruiz', 'Patient: Ana Ruiz')).not.toHaveProperty('patientName');
  });
  it('takes the addressee of a letter without labels, never a department', () => {
    expect(fields('Cedar Health Plan', 'Sunniva Halloran\n540 Fulton St\nTroy, NY 12180', 'Hello Sunniva Halloran,')).toMatchObject({ memberName: 'Sunniva Halloran' });
    expect(fields('Claims Review Department\nPO Box 100\nTroy, NY 12180')).not.toHaveProperty('memberName');
  });
});

describe('dates', () => {
  it('tells the date of the notice from those of care, receipt and birth', () => {
    expect(fields('August 6, 2026', block('Born', '06/14/1961'), block('Received', '07/23/2026'), block('Date of service: 07/01/2026 - 07/03/2026'))).toMatchObject({ noticeDate: '2026-08-06', serviceDate: { from: '2026-07-01', to: '2026-07-03' } });
  });
  it('gives the first day that is no longer covered', () => {
    expect(fields('Days from 04/06/2026 to 04/20/2026 are authorized. The last covered day is April 20, 2026; days from April 21, 2026 are denied. Care at this level is no longer needed.')).toMatchObject({ serviceDate: { from: '2026-04-21' } });
  });
  it('reads a printed last day to appeal, not the day until which care goes on', () => {
    expect(fields('Appeal by April 3, 2027 (180 days from this notice).')).toMatchObject({ appealBy: '2027-04-03', appealDays: 180 });
    expect(fields({ kind: 'heading', lines: ['Keep your hours while you appeal'] }, 'Ask within 15 days or before May 28, 2026.')).not.toHaveProperty('appealBy');
  });
});

describe('windows', () => {
  it('tells the time to appeal from all other times', () => {
    expect(fields(
      'You may appeal within sixty-five (65) calendar days of the date of this notice. We decide within 30 days, or within 72 hours if waiting could seriously harm your health.',
      'External review. You have four months from our final decision.',
      'A complaint must be filed within 365 days. You can ask for a fair hearing within 120 days.',
    )).toMatchObject({ appealDays: 65, externalReviewDays: { months: 4 }, expeditedHours: 72 });
  });
  it('gives no window where the text speaks of another limit', () => {
    expect(fields('The provider may still send the notes within 45 days. The claim reached us after the 365-day limit.')).not.toHaveProperty('appealDays');
  });
});

describe('contacts', () => {
  it("takes the appeal's fax, phone and address among others", () => {
    expect(fields(
      'Provider line 1-877-555-0188. For general correspondence fax 1-801-555-0150. For questions call Customer Care at 1-800-555-0104.',
      'To appeal, write within 180 days to Cedar Health, Member Appeals, PO Box 100, Troy, NY 12180, fax 1-801-555-0163 or call 1-866-555-0119.',
      'Grievances about discrimination: Civil Rights Coordinator, 200 Independence Avenue SW, Washington, DC 20201, fax 1-800-555-0193.',
    )).toMatchObject({ appealFax: '1-801-555-0163', appealPhone: '1-866-555-0119', appealAddress: 'Cedar Health, Member Appeals, PO Box 100, Troy, NY 12180' });
  });
  it('gives the contacts of the external review where appeals inside the plan have ended', () => {
    expect(fields('This completes your internal appeal rights.', 'External review. Within 4 months send your request to External Review Intake, PO Box 41820, Erie, PA 16501, or fax 215-555-0136.')).toMatchObject({ appealFax: '215-555-0136', appealAddress: 'External Review Intake, PO Box 41820, Erie, PA 16501' });
  });
});

describe('wording', () => {
  it.each([
    ['We cannot approve nose surgery with septum repair (30420) for M95.0.', 'nose surgery with septum repair'],
    ['Your doctor asked for coverage of Tysabri (natalizumab) infusion (J2323) for relapsing disease.', 'Tysabri (natalizumab) infusion'],
    ['Service: Group 3 power wheelchair (K0856-NU, E1002-NU)', 'Group 3 power wheelchair'],
    ['We looked at a request for sumatriptan 100 mg tablets, quantity 18 for a 30-day supply.', 'sumatriptan 100 mg tablets'],
  ])('reads the service of %j', (text, service) => expect(fields(text)).toMatchObject({ service }));

  it.each([
    ['The rule is called Triptans Quantity Limit 219-H.', 'Triptans Quantity Limit 219-H'],
    ['We used the policy Site of Service for Eye Procedures, UM-58.', 'Site of Service for Eye Procedures, UM-58'],
    ['The reviewer applied Medical Policy 09.00.46 Advanced Imaging of the Spine and gave this explanation:', 'Medical Policy 09.00.46 Advanced Imaging of the Spine'],
    ['The criteria used: ASAM Criteria, 4th Edition, Level 3.5.', 'ASAM Criteria, 4th Edition, Level 3.5'],
  ])('reads the criteria of %j', (text, criteria) => expect(fields(text)).toMatchObject({ criteria }));

  it('cites nothing where the paper only offers copies', () => expect(fields('You may ask, at no charge, for copies of the guideline or protocol.')).not.toHaveProperty('criteria'));

  it('names the insurer by letterhead, footer and recipient', () => {
    expect(fields('Lakeland Health Plan', 'Write to Lakeland Health Plan, Member Appeals, PO Box 5140, Madison, WI 53705 to appeal.')).toMatchObject({ insurer: 'Lakeland Health Plan' });
    expect(fields('Claim details', '© 2026 SummitCrest Health')).toMatchObject({ insurer: 'SummitCrest Health' });
    expect(fields('Medicare Summary Notice', 'Palmetto GBA, Part B Appeals, P.O. Box 1, Columbia, SC 29202')).toMatchObject({ insurer: 'Medicare' });
  });
});

describe('totals', () => {
  it('takes the total row, each column by what it means', () => {
    expect(fields(table('Date\tService\tBilled\tMember rate\tNot payable\tCopay\tPlan paid\tYour share', '3/4/26\tVisit\t265.00\t168.40\t0.00\t40.00\t128.40\t40.00', '3/4/26\tScan\t165.00\t0.00\t165.00\t0.00\t0.00\t0.00', 'Total\t\t$430.00\t$168.40\t$165.00\t$40.00\t$128.40\t$40.00'))).toMatchObject({ billed: 430, allowed: 168.4, notCovered: 165, planPaid: 128.4, memberOwes: 40 });
  });
  it('gives no total where several lines stand without one', () => {
    expect(fields(table('Service\tBilled\tPaid', 'Visit\t265.00\t128.40', 'Scan\t165.00\t0.00'))).not.toHaveProperty('billed');
  });
  it('reads amounts in sentences', () => {
    expect(fields('The amount charged was $4,800.00. The plan\'s\npayment is $0.00 and the provider may bill you $4,800.00.')).toMatchObject({ billed: 4800, planPaid: 0, memberOwes: 4800 });
  });
});
