import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../lib/intake/doc';
import { readCodes } from '../../../lib/reading/codes/read-codes';
import type { ReadLine } from '../../../lib/reading/lines/read-lines';
import { readLines } from '../../../lib/reading/lines/read-lines';
import { meaningOf } from '../../../lib/reading/lines/column-words';
import { read } from '../../../lib/reading/read';
import { viewOf } from '../../../lib/reading/view';
import { block, docOf, table } from '../doc-builder';

const codesOf = (doc: Doc): string[] => readCodes(viewOf(doc)).map(({ system, value }) => `${system} ${value}`);
const readOf = (doc: Doc): readonly ReadLine[] => {
  const view = viewOf(doc);
  return readLines(view, readCodes(view)).lines;
};
const shown = (doc: Doc) => readOf(doc).map(({ line }) => [line.code ?? line.description, line.billed, line.denied]);

describe('rows whose amounts bring their own labels', () => {
  const rows = (labels: readonly string[]) => {
    const [billed, allowed, refused, paid, owed] = labels;
    return { kind: 'table' as const, lines: [
      'Claim 88120-771-03\tWillow Benefit Plans\tPatient: Dana Osei',
      `04/11/2026\t95806\tHome sleep test\t${billed} $690.00\t${allowed} $0.00\t${refused} $690.00\t${paid} $0.00\t${owed} $0.00\tCO-252\tM127`,
      `04/11/2026\t99214\tOffice visit\t${billed} $210.00\t${allowed} $120.00\t${refused} $0.00\t${paid} $95.00\t${owed} $25.00`,
    ] };
  };
  const legend = block('CO-252\tA document is needed before we can make a decision on this service.', 'M127\tThe medical record for this service was not received.');

  it.each([
    [['Charge', 'Allowed', 'Not covered', 'Plan paid', 'You owe']],
    [['Billed', 'Plan allowed', 'Not payable', 'We paid', 'Your share']],
    [['Amount charged:', 'Eligible:', 'Ineligible:', 'Benefit paid:', 'Patient responsibility:']],
  ])('are one line each: %j', (labels) => {
    const doc = docOf([rows(labels), legend]);
    expect(shown(doc)).toEqual([['95806', 690, true], ['99214', 210, false]]);
    expect(codesOf(doc)).toEqual(['CPT 95806', 'CARC CO-252', 'RARC M127', 'CPT 99214']);
    expect(readOf(doc).map(({ line }) => line.remarks)).toEqual([['CO-252', 'M127'], []]);
  });

  it('leaves a claim on hold undecided', () => {
    const doc = docOf([table('Date\tService\tBilled\tNot covered\tPlan paid\tStatus', '04/11/2026\tHome sleep test\t$690.00\t$0.00\t$0.00\tPending', '04/12/2026\tOffice visit\t$90.00\t$0.00\t$70.00\tPaid')]);
    expect(shown(doc).map(([, , denied]) => denied)).toEqual([false, false]);
  });
});

describe('a state and its reason in the cell of the name', () => {
  it.each([
    ['Bayside Acupuncture', 'Denied. This provider did not hold a license that the plan recognizes on that day.', true],
    ['Harbor Vein Center', 'Not covered: The plan has no out-of-network benefit for this service.', true],
    ['Pine Street Imaging', 'Rejected. The claim came after the time limit of one year had passed.', true],
    ['Dr. Ola Berg', 'Paid. Thank you for using a network provider of the plan.', false],
  ])('%s', (name, words, denied) => {
    const [first] = readOf(docOf([table('Visit date\tProvider\tClaim #\tCharged\tPlan paid\tYou owe', `05/27/2026\t${name} ${words}\t6149-33850\t$165.00\t$0.00\t$165.00`, '05/04/2026\tMagnolia Family Medicine\t6126-11905\t$204.00\t$93.60\t$25.00')]));
    expect([first!.line.description, first!.line.denied]).toEqual([name, denied]);
  });

  it('leaves names that hold a word of a state', () => {
    const [first] = readOf(docOf([table('Visit date\tProvider\tClaim #\tCharged\tPlan paid\tYou owe', '05/27/2026\tPaid Leave Clinic\t6149-33850\t$165.00\t$65.00\t$100.00', '05/04/2026\tLake Lab\t6126-11905\t$204.00\t$93.60\t$25.00')]));
    expect(first!.line.description).toBe('Paid Leave Clinic');
  });
});

describe('marks of the plan', () => {
  it.each([
    ['Reason code on both services: K31 Other coverage information needed.', 'REMARK K31'],
    ['Remark code for this line: ZX4 Your plan does not cover this test.', 'REMARK ZX4'],
    ['Message code for all services: 7PQ', 'REMARK 7PQ'],
    ['Remark 0421', 'REMARK 0421'],
  ])('%s', (words, code) => {
    const rows = table('Service\tBilled\tPlan paid\tNot payable', 'Allergy panel CPT 86003\t$376.00\t$0.00\t$376.00', 'Drawing blood CPT 36415\t$55.00\t$22.00\t$0.00');
    expect(codesOf(docOf([rows, words]))).toContain(code);
  });

  it.each(['A12: The plan pays for 20 visits each calendar year. You have used all 20 visits for 2026.', 'QT44 - The plan does not cover this service. No benefit is payable.', '31B: This service is not covered under your plan. You can find this rule in your booklet.'])('that open the words of a refusal: %s', (words) => {
    const doc = docOf(['Claim 4478-2026-016093 for Wes Halvorsen\nDate of service 05/11/2026 at Bluff Street Chiropractic\nChiropractic manipulation (98940)\nAmount charged $65.00\nPlan paid $0.00\nAmount not covered $65.00\nYou owe $65.00', words]);
    const code = /^\w+/.exec(words)![0];
    expect(codesOf(doc)).toEqual(['CPT 98940', `REMARK ${code}`]);
    const [line] = readOf(doc);
    expect([line!.line.remarks, line!.line.serviceDate?.from, line!.line.denied]).toEqual([[code], '2026-05-11', true]);
  });

  it.each(['H5 - See the back of this page for your rights.', 'I10: Essential hypertension', 'W2 – Your employer sends this form in January.', 'D9110: Palliative care of dental pain. This service is not covered.', 'Room A12: The clinic is on the second floor. Parking is not covered.'])('no mark: %s', (words) => {
    expect(codesOf(docOf(['Amount charged $65.00', words])).filter((code) => code.startsWith('REMARK'))).toEqual([]);
  });

  it('has no revenue code for a remark under a column of codes', () => {
    expect(codesOf(docOf([table('Rev code\tDescription\tCharge\tAllowed', '0421\tPhysical therapy visit\t$100.00\t$80.00', '0450\tEmergency room\t$900.00\t$700.00')]))).toEqual(['REV 0421', 'REV 0450']);
  });
});

describe('dates over lines', () => {
  it.each(['04/21/2026', 'April 21, 2026', '4/21/26'])('stand alone over each row: %s', (date) => {
    const doc = docOf([{ kind: 'table', lines: ['#Service and billing code\t#Amount the provider billed the plan\t#Total cost (amount the plan approved)\t#Plan\'s share\t#Your share', date, 'Office visit, established patient (99213)\t$188.00\t$92.40\t$92.40\t$0.00', '04/22/2026', 'Hemoglobin A1c (83036)\t$53.00\t$9.70\t$9.70\t$0.00', 'TOTALS\t$241.00\t$102.10\t$102.10\t$0.00'] }]);
    expect(readOf(doc).map(({ line }) => [line.code, line.description, line.serviceDate?.from, line.billed, line.allowed, line.planPaid])).toEqual([
      ['99213', 'Office visit, established patient', '2026-04-21', 188, 92.4, 92.4], ['83036', 'Hemoglobin A1c', '2026-04-22', 53, 9.7, 9.7],
    ]);
  });

  it('stand over the claims of a Medicare notice, and only there', () => {
    const claim = (name: string) => docOf([name, { kind: 'heading', lines: ['April 21, 2026'] }, { kind: 'heading', lines: ['Stanwick Foot Clinic'] }, table('Service Provided & Billing Code\tService Approved?\tAmount Provider Charged\tMedicare-Approved Amount\tAmount Medicare Paid\tMaximum You May Be Billed\tSee Notes Below', 'Removal of tissue from nails (11721)\tNO\t$62.00\t$0.00\t$0.00\t$62.00\tC')]);
    expect(readOf(claim('Medicare Summary Notice'))[0]!.line.serviceDate?.from).toBe('2026-04-21');
    expect(readOf(claim('Explanation of Benefits'))[0]!.line.serviceDate).toBeUndefined();
  });
});

describe('headings of money', () => {
  it.each([
    ['amount the provider billed the plan', 'billed'], ['amount providers have billed the plan', 'billed'], ['provider charged', 'billed'], ['pharmacy price', 'billed'], ['pharmacy submitted', 'billed'],
    ['total cost (amount the plan approved)', 'allowed'], ['amount we allowed', 'allowed'], ['total cost (amount the plan has approved)', 'allowed'],
    ['maximum you may be billed', 'memberOwes'], ['amount the provider may bill you', 'memberOwes'], ['what the plan paid', 'planPaid'], ['ndc', 'code'],
  ])('%s: %s', (heading, meaning) => expect(meaningOf(heading)).toBe(meaning));
});

describe('totals beside each other', () => {
  it('are those of the month, not of the year', () => {
    const doc = docOf(['Your monthly report', 'Explanation of Benefits', table('Amount providers have billed the plan\tTotal cost (amount the plan has approved)\tPlan\'s share\tYour share', 'Totals for this month (claims processed from March 1 to March 31, 2026)\t$641.00\t$305.35\t$260.35\t$45.00', 'Totals for 2026 (all claims processed from January 1 to March 31, 2026)\t$2,270.00\t$1,108.20\t$933.20\t$175.00'),
      table('Service and billing code\tAmount the provider billed the plan\tTotal cost (amount the plan approved)\tPlan\'s share\tYour share', '02/26/2026 Office visit (99213)\t$241.00\t$102.10\t$102.10\t$0.00', '03/10/2026 Eye exam (92014)\t$400.00\t$203.25\t$158.25\t$45.00')]);
    const { fields } = read(doc);
    expect([fields.billed?.value, fields.allowed?.value, fields.planPaid?.value, fields.memberOwes?.value]).toEqual([641, 305.35, 260.35, 45]);
  });

  it('take no line from labels under the row of totals', () => {
    const doc = docOf(['Explanation of Benefits', table('Service Dates\tProc\tDescription\tTotal Charge\tIneligible\tCode\tAllowed\tPayment', '12/27/25\t99283\tEMERGENCY ROOM\t612.00\t612.00\tAQ\t0.00\t0.00', '12/27/25\t73610\tX-RAY ANKLE\t288.00\t288.00\tAQ\t0.00\t0.00', 'TOTALS\t\t\t900.00\t900.00\t\t0.00\t0.00', 'Other Insurance Credits or Adjustments:\t\t\t\t\t\t\t0.00', 'Total Payment Amount:\t\t\t\t\t\t0.00', 'Patient Responsibility (may owe):\t\t\t\t\t\t900.00'), block('AQ\tThe accident details we asked you for have not been received. Benefits are denied.')]);
    expect(shown(doc)).toEqual([['99283', 612, true], ['73610', 288, true]]);
    const { fields } = read(doc);
    expect([fields.billed?.value, fields.notCovered?.value, fields.memberOwes?.value]).toEqual([900, 900, 900]);
  });

  it('reads no bill out of what may be billed', () => {
    expect(read(docOf(['Medicare Summary Notice', block('Total You May Be Billed\t$160.44'), 'You may be billed $160.44 by your providers.'])).fields.billed).toBeUndefined();
  });
});

describe('other papers', () => {
  it('name the denied claim among several', () => {
    const rows = (number: string, row: string) => [`Claim number: ${number} Provider: Elm Clinic`, table('Service\tDate\tCharges\tEligible\tPaid by plan\tYour responsibility', row)];
    const { fields } = read(docOf(['Explanation of Benefits', ...rows('AA-100', 'Office visit 99213\t02/01/2026\t150.00\t100.00\t80.00\t20.00'), ...rows('AA-101', 'Lipid panel 80061\t02/03/2026\t60.00\t0.00\t0.00\t60.00')]));
    expect(fields.claimNumber?.value).toBe('AA-101');
  });

  it.each(['Services provided by', 'Rendering provider', 'Service provider'])('tell who gave the care from the care: %s', (heading) => {
    const [line] = readOf(docOf([table(`${heading}\tDate of services\tServices provided\tAmount billed\tTRICARE approved\tSee remarks`, 'Dr. Lee Hart\t02/11/2026\tVitamin injection (J3420)\t$45.00\t$0.00\t2')]));
    expect([line!.line.code, line!.line.description]).toEqual(['J3420', 'Vitamin injection']);
  });

  it('describe a service by its kind where no claims are listed', () => {
    const [line] = readOf(docOf([table('Provider\tService type\tDate\tCharges\tNot allowed\tPaid\tYour total', 'Summit Ortho\tSupplies\t03/10/26\t150.00\t0.00\t0.00\t150.00')]));
    expect(line!.line.description).toBe('Supplies');
  });

  it('keep a balance before the payment out of what the member owes', () => {
    const doc = docOf(['EXPLANATION OF BENEFITS', table('SERVICE\tSERVICE DATE\tCHARGE AMT\tINELIGIBLE AMT\tCOVERED AMT\tDEDUCT AMT\tBALANCE\tPAID AT\tPAYMENT AMT', 'LAB\t04-01-26\t88.00\t88.00\t0.00\t0.00\t0.00\t0%\t0.00', 'OFFICE VISIT\t04-01-26\t140.00\t0.00\t140.00\t40.00\t100.00\t80%\t80.00', 'TOTAL\t\t228.00\t88.00\t140.00\t40.00\t100.00\t\t80.00')]);
    expect(readOf(doc).map(({ line }) => [line.billed, line.allowed, line.planPaid, line.memberOwes])).toEqual([[88, 0, 0, undefined], [140, 140, 80, undefined]]);
    const { fields } = read(doc);
    expect([fields.billed?.value, fields.allowed?.value, fields.planPaid?.value, fields.memberOwes]).toEqual([228, 140, 80, undefined]);
  });

  it.each([['Service: Acupuncture, 97810', 'Reason: EX31 Acupuncture is not a covered benefit under your plan.', 'REMARK EX31'], ['Service: Eye exam, 92014', 'Note 7C: Routine eye exams are covered once every 24 months.', 'REMARK 7C']])('bear their marks behind a label: %s', (service, reason, code) => {
    const doc = docOf([block(...[service, 'Provider billed: $95.00', 'Plan paid: $0.00', reason].map((line) => line.replace(': ', ':\t')))]);
    expect(codesOf(doc)).toContain(code);
  });
});
