import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../lib/intake/doc';
import { readCodes } from '../../../lib/reading/codes/read-codes';
import type { ClaimLine } from '../../../lib/reading/reading';
import { readLines } from '../../../lib/reading/lines/read-lines';
import { viewOf } from '../../../lib/reading/view';
import type { BlockInput } from '../doc-builder';
import { block, docOf, table } from '../doc-builder';

const linesOf = (doc: Doc): ClaimLine[] => {
  const view = viewOf(doc);
  return readLines(view, readCodes(view)).lines.map(({ line }) => line);
};

describe('listings of old machines', () => {
  const listing: BlockInput = { kind: 'table', lines: [
    '#DATE OF\t#PROC\t#DESCRIPTION\t#CHARGE\t#ELIGIBLE\t#NOT\t#BENEFIT\t#MSG',
    '#SERVICE\t#CODE\t#\t#\t#AMOUNT\t#PAYABLE\t#PAID\t#',
    '--------\t-----\t-----------\t------\t------\t------\t------\t---',
    '03/30/26\t98941\tSPINAL ADJ\t72.00\t54.00\t.00\t43.20\tP1',
    '04/09/26\t97012\tTRACTION\t40.00 ------\t.00 ------\t28.00 ------\t.00 ------\tP1 B7K',
    'CLAIM TOTALS\t\t\t112.00\t54.00\t28.00\t43.20\t',
  ] };
  const next: BlockInput = { kind: 'table', lines: ['04/21/26\t99213\tOFFICE VISIT\t148.00\t97.00\t.00\t77.60\tP1', 'CLAIM TOTALS\t\t\t148.00\t97.00\t.00\t77.60\t'] };
  const legend = block('P1\tPPO DISCOUNT - PARTICIPANT IS NOT RESPONSIBLE FOR THIS AMOUNT.', 'B7K\tTHE PLAN PAYS FOR THIS CARE UP TO $1,000.00 A YEAR. NO FURTHER BENEFIT IS PAYABLE UNTIL 01/01/27.');

  it('read amounts without dollars, pass over rules, and go on for the next claim without headings', () => {
    const lines = linesOf(docOf([listing, block('PATIENT LENORE\tCLAIM NO 26-129-02280-0'), next, legend]));
    expect(lines.map(({ code, billed, allowed, planPaid, notCovered, denied }) => [code, billed, allowed, planPaid, notCovered, denied])).toEqual([
      ['98941', 72, 54, 43.2, 0, false], ['97012', 40, 0, 0, 28, true], ['99213', 148, 97, 77.6, 0, false],
    ]);
  });

  it('put the code that stands over the row of its date to that row', () => {
    const lines = linesOf(docOf([{ kind: 'table', lines: ['#Date\t#Service\t#Billed\t#Allowed\t#Paid', '90837\t\t\t\t', '03/05/2026\tPsychotherapy\t190.00\t128.00\t0.00', '90834\t\t\t\t', '03/19/2026\tPsychotherapy, shorter\t150.00\t100.00\t80.00'] }]));
    expect(lines.map(({ code, billed }) => [code, billed])).toEqual([['90837', 190], ['90834', 150]]);
  });
});

describe('what a line is about', () => {
  it.each(['Drug', 'Medication', 'Prescription', 'Drug name'])('is the drug under "%s", not the pharmacy', (heading) => {
    const [line] = linesOf(docOf([table(`Fill date\t${heading}\tPharmacy\tSubmitted\tPlan paid\tYou paid\tStatus`, '10/24/2026\tZubara 20 mg tablet\tCorner Drug #118\t914.60\t0.00\t0.00\tRejected', '10/03/2026\tTopamil 50 mg tablet\tCorner Drug #118\t38.10\t28.10\t10.00\tPaid')]));
    expect([line!.description, line!.denied]).toEqual(['Zubara 20 mg tablet', true]);
  });

  it('is the provider in a list of claims', () => {
    const [line] = linesOf(docOf([table('Date\tProvider\tType\tBilled\tStatus', '10/24/2026\tHarbor Clinic\tMedical\t914.60\tPaid', '10/03/2026\tLake Lab\tMedical\t38.10\tPaid')]));
    expect(line!.description).toBe('Harbor Clinic');
  });

  it('is told of a stay by its dates and amounts alone', () => {
    const stay = (dates: string, row: string): (BlockInput | string)[] => [dates, table('Benefit Period\tBenefit Days Used\tClaim Approved?\tNon-Covered Charges\tAmount Medicare Paid\tMaximum You May Be Billed\tSee Notes Below', row)];
    const lines = linesOf(docOf(['Medicare Summary Notice', ...stay('June 1 – June 16, 2026', 'Starting March 3, 2026\t16 days\tYes\t$0.00\t$5,118.44\t$3,472.00\tA'), ...stay('June 17 – July 10, 2026', 'Starting March 3, 2026\t0 days\tNo\t$9,312.00\t$0.00\t$9,312.00\tB')]));
    expect(lines.map(({ serviceDate, planPaid, notCovered, denied }) => [serviceDate?.from, planPaid, notCovered, denied])).toEqual([['2026-06-01', 5118.44, 0, false], ['2026-06-17', 0, 9312, true]]);
  });

  it('takes its date from its label and never from a date to appeal by', () => {
    const [line] = linesOf(docOf([
      block('Ambulance Service Claims:\tHarbor Rescue Company'), block('Date of service: March 3, 2026\tClaim Number 11-26070-114'),
      { kind: 'table', lines: ['Ambulance, basic life support (A0428)\tService Approved? No\tAmount Provider Charged $462.00\tMedicare-Approved Amount $0.00\tAmount Medicare Paid $0.00\tMaximum You May Be Billed $462.00'] },
      'We must receive your appeal by: September 28, 2026',
    ]));
    expect([line?.code, line?.description, line?.serviceDate?.from, line?.denied]).toEqual(['A0428', 'Ambulance, basic life support', '2026-03-03', true]);
  });
});

describe('a line that was denied once and is paid now', () => {
  it.each([
    ['Adjusted on 05/01/2026. First denied for missing information; paid after your answer came.', false],
    ['Paid. Originally denied as a duplicate, now paid.', false],
    ['Denied. We have already paid this charge.', true],
  ])('%s', (status, denied) => {
    const paid = denied ? '$0.00' : '$143.00';
    const lines = linesOf(docOf([table('Service date\tClaim\tProvider\tBilled\tPlan paid\tStatus', `02/19/2026\tM26-055-1187\tRiver Urgent Care\t$268.00\t${paid}\t${status}`, '02/20/2026\tM26-055-1188\tLake Lab\t$68.00\t$43.00\tPaid')]));
    expect(lines.map((line) => line.denied)).toEqual([denied, false]);
  });
});
