import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../lib/intake/doc';
import { readCodes } from '../../../lib/reading/codes/read-codes';
import type { ClaimLine } from '../../../lib/reading/reading';
import { readLines } from '../../../lib/reading/lines/read-lines';
import { viewOf } from '../../../lib/reading/view';
import { block, docOf, table } from '../doc-builder';

const linesOf = (doc: Doc): ClaimLine[] => {
  const view = viewOf(doc);
  return readLines(view, readCodes(view)).lines.map(({ line }) => line);
};

describe('tables of claim lines', () => {
  it('takes columns by what their headings mean and keeps cost sharing apart', () => {
    const [line, ...rest] = linesOf(docOf([
      table(
        'Date of service\tProcedure\tAmount billed\tNetwork savings\tEligible\tAmount not payable\tDeductible\tYour plan paid\tMax you may be billed\tSee notes',
        '02/03/2026\tChest x-ray 71046\t$310.00\t$110.00\t$200.00\t$0.00\t$150.00\t$40.00\t$160.00\tN1',
      ),
    ]));
    expect(rest).toEqual([]);
    expect(line).toMatchObject({
      serviceDate: { from: '2026-02-03' }, code: '71046', description: 'Chest x-ray', billed: 310, allowed: 200, planPaid: 40, notCovered: 0, memberOwes: 160, remarks: ['N1'], denied: false,
    });
    expect(line!.quote).toContain('Chest x-ray 71046 $310.00');
  });

  it('leaves totals out and denies what a remark denies', () => {
    const lines = linesOf(docOf([
      table(
        'Date\tService\tCode\tCharge\tAllowed\tNot covered\tPaid\tRemark',
        '01/05/2026\tOffice visit\t99213\t150.00\t90.00\t0.00\t90.00\tPX',
        '01/05/2026\tEar cleaning\t69210\t80.00\t0.00\t80.00\t0.00\tQ7',
        'Totals\t\t\t230.00\t90.00\t80.00\t90.00\t',
      ),
      block('PX: The network discount was applied.'),
      block('Q7: This service is included in the payment for another procedure.'),
    ]));
    expect(lines.map((line) => [line.code, line.denied])).toEqual([['99213', false], ['69210', true]]);
  });

  it('joins headings of two rows and fragments of wrapped cells', () => {
    const lines = linesOf(docOf([
      { kind: 'table', lines: ['#Service\t#Amount\t#Plan\t#You may', '#\t#charged\t#paid\t#owe', 'Removal of a\t$400.00\t$0.00\t$400.00', 'skin lesion (11402)\t\t\t', 'Tissue exam (88305)\t$90.00\t$70.00\t$20.00'] },
    ]));
    expect(lines.map((line) => [line.code, line.description, line.billed, line.memberOwes])).toEqual([
      ['11402', 'Removal of a skin lesion', 400, 400],
      ['88305', 'Tissue exam', 90, 20],
    ]);
  });

  it('goes on over a page where the headings are not repeated, and knows the claim of each line', () => {
    const heading = 'Date\tService\tBilled\tAllowed\tPaid';
    const lines = linesOf(docOf([
      { kind: 'table', page: 1, lines: ['Claim number: 26-A-100\t\t\t\t', heading.split('\t').map((cell) => `#${cell}`).join('\t'), '01/02/2026\tOffice visit 99213\t$100.00\t$80.00\t$80.00'] },
      { kind: 'table', page: 2, lines: ['01/02/2026\tBlood draw 36415\t$20.00\t$8.00\t$8.00'] },
      { kind: 'table', page: 2, lines: ['Claim number: 26-B-200\t\t\t\t', heading.split('\t').map((cell) => `#${cell}`).join('\t'), '01/09/2026\tOffice visit 99214\t$140.00\t$99.00\t$99.00'] },
    ]));
    expect(lines.map((line) => [line.code, line.claimNumber])).toEqual([['99213', '26-A-100'], ['36415', '26-A-100'], ['99214', '26-B-200']]);
  });

  it('reads YES and NO of a Medicare notice, and no note letters as codes', () => {
    const lines = linesOf(docOf([
      'Medicare Summary Notice',
      table('Service Provided & Billing Code\tService Approved?\tAmount Provider Charged\tMedicare-Approved Amount\tAmount Medicare Paid\tMaximum You May Be Billed\tSee Notes Below',
        'Office visit (99213)\tYes\t$120.00\t$90.00\t$72.00\t$18.00\tA', 'Hearing exam (92557)\tNO\t$70.00\t$0.00\t$0.00\t$70.00\tB'),
      block('A Your claim was sent to your supplemental insurance.'), block('B Medicare does not pay for hearing exams.'),
    ]));
    expect(lines.map((line) => [line.code, line.allowed, line.memberOwes, line.denied, line.remarks])).toEqual([['99213', 90, 18, false, []], ['92557', 0, 70, true, []]]);
  });

  it('takes a "Code" column for remarks where no procedure stands in it', () => {
    const lines = linesOf(docOf([
      table('Date\tService\tBilled\tAllowed\tCode', '02/02/2026\tCrown D2740\t$900.00\t$0.00\tT4'),
      block('T4: A crown on this tooth is covered once every 5 years.'),
    ]));
    expect(lines[0]).toMatchObject({ code: 'D2740', remarks: ['T4'], denied: true });
  });

  it.each([
    ['a deductible', 'Date\tService\tBilled\tAllowed\tDeductible\tPaid', '01/02/2026\tMRI 73721\t$900.00\t$400.00\t$400.00\t$0.00'],
    ['a credit of an earlier payment', 'Date\tService\tBilled\tAllowed\tNot covered\tPaid', '01/02/2026\tMRI 73721\t-$900.00\t-$400.00\t$0.00\t-$400.00'],
    ['a pending line', 'Date\tService\tStatus\tBilled\tPaid', '01/02/2026\tMRI 73721\tPending\t$900.00\t$0.00'],
  ])('does not call %s denied', (_what, heading, row) => {
    expect(linesOf(docOf([table(heading, row)])).map((line) => line.denied)).toEqual([false]);
  });

  it('makes no lines of a table of benefits', () => {
    expect(linesOf(docOf([table('Service\tIn network\tOut of network\tPrior authorization', 'Primary care\t$25\tNot covered\tNo', 'MRI\t20%\tNot covered\tYes')]))).toEqual([]);
  });
});
