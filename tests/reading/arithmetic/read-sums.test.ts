import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/reading/read';
import type { WrongLine } from '../../../lib/reading/reading';
import { docOf, table } from '../doc-builder';

const HEADING = 'Service\tAmount billed\tDiscount\tAllowed\tNot covered\tDeductible\tCoinsurance\tPlan paid\tYou may owe';
const eob = (heading: string, ...rows: string[]) => read(docOf([{ kind: 'heading', lines: ['Explanation of Benefits'] }, 'This is not a bill.', table(heading, ...rows)])).wrongSums ?? [];
const short = ({ question, total, description, whole, parts, sum, difference }: WrongLine) =>
  `${total ? 'total' : description} ${question}: ${whole.map(({ name, value }) => `${name} ${value}`).join(' + ')} / ${parts.map(({ name, value }) => `${name} ${value}`).join(' + ')} = ${sum}, ${difference} left`;

const VISIT = 'Office visit 99213\t$200.00\t$80.00\t$120.00\t$0.00\t$20.00\t$20.00\t$80.00\t$40.00';
const LAB = 'Blood test 80053\t$90.00\t$60.00\t$30.00\t$0.00\t$0.00\t$6.00\t$24.00\t$6.00';

describe('a line that does not add up', () => {
  it('is nothing on a paper whose sums come out', () => {
    expect(eob(HEADING, VISIT, LAB, 'Total\t$290.00\t$140.00\t$150.00\t$0.00\t$20.00\t$26.00\t$104.00\t$46.00')).toEqual([]);
  });

  it('is named with the columns that it is about, each with its quote', () => {
    const wrong = eob(HEADING, VISIT, LAB.replace('$24.00', '$14.00'));
    expect(wrong.map(short)).toEqual(['Blood test allowed: allowed 30 / planPaid 14 + memberOwes 6 = 20, 10 left']);
    expect(wrong[0]!.quote).toContain('Blood test 80053');
    expect(wrong[0]!.whole[0]!.quote).toBe('$30.00');
  });

  it('can be what the member owes', () => {
    expect(eob(HEADING, VISIT, LAB.replace(/\$6\.00$/, '$16.00')).map(short)).toEqual([
      'Blood test owed: memberOwes 16 / deductible 0 + coinsurance 6 = 6, 10 left',
    ]);
  });

  it('can be the charge', () => {
    expect(eob(HEADING, VISIT, LAB.replace('$90.00', '$95.00')).map(short)).toEqual(['Blood test charge: billed 95 / discount 60 + allowed 30 = 90, 5 left']);
  });

  it('can be the only one, where another of its sums shows that the columns are understood', () => {
    expect(eob('Service\tAmount billed\tDiscount\tAllowed\tPlan paid\tYou may owe', 'Blood test 80053\t$90.00\t$60.00\t$30.00\t$14.00\t$6.00').map(short)).toEqual(['Blood test allowed: allowed 30 / planPaid 14 + memberOwes 6 = 20, 10 left']);
  });

  it('is a total of a column that is not the sum of its lines', () => {
    expect(eob(HEADING, VISIT, LAB, 'Total\t$290.00\t$140.00\t$150.00\t$0.00\t$20.00\t$26.00\t$104.00\t$56.00').map(short)).toEqual([
      'total owed: memberOwes 56 / deductible 20 + coinsurance 26 = 46, 10 left',
      'total column: memberOwes 56 / memberOwes 40 + memberOwes 6 = 46, 10 left',
    ]);
  });
});

describe('nothing is said', () => {
  it('where most lines are off in the same way: the columns are not understood', () => {
    expect(eob(HEADING, VISIT.replace('$80.00\t$40.00', '$70.00\t$40.00'), LAB.replace('$24.00', '$14.00'))).toEqual([]);
  });

  it.each([
    ['a column that is not known holds money', 'Service\tAmount billed\tDiscount\tAllowed\tWellness credit\tPlan paid\tYou may owe', 'Office visit 99213\t$200.00\t$80.00\t$120.00\t$0.00\t$80.00\t$40.00', 'Blood test 80053\t$90.00\t$60.00\t$30.00\t$10.00\t$14.00\t$6.00'],
    ['another plan paid', 'Service\tAmount billed\tDiscount\tAllowed\tOther insurance paid\tPlan paid\tYou may owe', 'Office visit 99213\t$200.00\t$80.00\t$120.00\t$0.00\t$80.00\t$40.00', 'Blood test 80053\t$90.00\t$60.00\t$30.00\t$25.00\t$0.00\t$6.00'],
    ['Medicare keeps two percent back', 'Service\tAmount billed\tMedicare approved\tMedicare paid\tYou may be billed', 'Office visit 99213\t$158.00\t$92.47\t$72.49\t$18.49', 'Blood test 80053\t$18.00\t$8.83\t$8.83\t$0.00'],
    ['what is not covered is folded into what is allowed', 'Service\tAmount billed\tAllowed\tNot covered\tPlan paid\tYou may owe', 'Office visit 99213\t$200.00\t$120.00\t$0.00\t$80.00\t$40.00', 'Crown D2740\t$364.00\t$223.00\t$134.00\t$89.00\t$134.00'],
    ['the provider bears a part of what is not covered', HEADING, VISIT, 'Crown D2740\t$364.00\t$100.00\t$164.00\t$100.00\t$0.00\t$64.00\t$100.00\t$90.00'],
    ['a denied line shows what would have been allowed', HEADING, VISIT, 'MRI 72148\t$900.00\t$300.00\t$600.00\t$900.00\t$0.00\t$0.00\t$0.00\t$0.00'],
    ['a provider outside the network bills the rest', 'Service\tAmount billed\tAllowed\tPlan paid\tYou may owe', 'Office visit 99213\t$200.00\t$120.00\t$80.00\t$40.00', 'Anesthesia 00810\t$900.00\t$300.00\t$240.00\t$660.00'],
    ['an allowance ends, and the member pays a part of what is above it', 'Service\tSubmitted charge\tEligible amount\tPlan benefit\tExcluded\tPatient pays', 'Eye exam 92014\t$145.00\t$88.00\t$78.00\t$0.00\t$10.00', 'Frame V2020\t$230.00\t$150.00\t$150.00\t$0.00\t$64.00'],
    ['amounts are printed without cents', HEADING, VISIT, 'Blood test 80053\t$90\t$59\t$30\t$0\t$0\t$6\t$24\t$6'],
    ['a remark tells of a refusal that has no column', 'Service\tAmount billed\tDiscount\tAllowed\tPlan paid\tYou may owe\tRemarks', 'Office visit 99213\t$200.00\t$80.00\t$120.00\t$80.00\t$40.00\t', 'Therapy 97110\t$90.00\t$20.00\t$70.00\t$30.00\t$10.00\tZ9'],
    ['a line waits', HEADING, VISIT, 'Blood test 80053\t$90.00\tPending\tPending\tPending\tPending\tPending\tPending\tPending'],
    ['a fixed rate is above the bill', HEADING, VISIT, 'Surgery 29882\t$90.00\t$0.00\t$130.00\t$0.00\t$0.00\t$6.00\t$124.00\t$6.00'],
  ])('where %s', (_what, ...rows) => {
    expect(eob(rows[0]!, ...rows.slice(1)).map(short)).toEqual([]);
  });

  it('of a total over rows of which one is not understood', () => {
    expect(eob(HEADING, VISIT, LAB.replace('$24.00', '$24.00 $1.00'), 'Total\t$290.00\t$140.00\t$150.00\t$0.00\t$20.00\t$26.00\t$105.00\t$45.00').filter(({ question }) => question === 'column')).toEqual([]);
  });
});
