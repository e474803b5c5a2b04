import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/reading/read';
import type { BlockInput } from '../doc-builder';
import { block, docOf, table } from '../doc-builder';

const NAMES = ['billed', 'allowed', 'planPaid', 'notCovered', 'memberOwes'] as const;
const head = (title: string): BlockInput => ({ kind: 'heading', lines: [title] });
const appeal = 'You may appeal any decision on this statement within 180 days after you get it.';

/** The totals of an explanation of benefits with these parts, in the order of `NAMES`. */
const totalsOf = (...parts: (BlockInput | string)[]): (number | undefined)[] => {
  const { fields } = read(docOf([head('Explanation of Benefits'), 'This is not a bill.', ...parts, appeal]));
  return NAMES.map((name) => fields[name]?.value);
};

const HEADINGS = 'Date of service\tService\tAmount charged\tPlan rate\tNot payable\tPlan paid\tYour share';
const first = (total = 'Claim total'): BlockInput => table(
  HEADINGS,
  '03/02/2026\t99213 Office visit\t200.00\t120.00\t0.00\t90.00\t30.00',
  '03/02/2026\t36415 Blood draw\t40.00\t0.00\t40.00\t0.00\t40.00',
  `${total}\t\t240.00\t120.00\t40.00\t90.00\t70.00`,
);
const second = (total = 'Claim total'): BlockInput => table(
  HEADINGS,
  '03/09/2026\t71046 Chest x-ray\t310.00\t150.00\t0.00\t120.00\t30.00',
  `${total}\t\t310.00\t150.00\t0.00\t120.00\t30.00`,
);
const ALL = [550, 270, 210, 40, 100];

describe('the totals of a paper with several claims', () => {
  it.each(['All claims on this statement', 'Grand total', 'Statement total', 'Totals for all claims', 'Total for this statement', 'Both claims', 'Total of all claims', 'Combined totals', 'Family total'])('are those of the row "%s"', (words) => {
    const rows = `${words}\t\t550.00\t270.00\t40.00\t210.00\t100.00`;
    expect(totalsOf(first(), { ...second(), lines: [...second().lines, rows] })).toEqual(ALL);
  });

  it.each(['June at a glance', 'Your claims in short', 'Statement summary', 'This month in total', 'What happened in March'])('are those of a table that stands apart under "%s"', (title) => {
    const summary = table('Providers charged\tMember rate\tYour plan paid\tNot payable\tYou may owe', '$550.00\t$270.00\t$210.00\t$40.00\t$100.00');
    expect(totalsOf(head(title), summary, first(), second())).toEqual(ALL);
    expect(totalsOf(first(), second(), head(title), summary)).toEqual(ALL);
  });

  it('are those of a summary that also holds other amounts, and of labels whose amounts come after them', () => {
    expect(totalsOf(table('Charges\tNetwork savings\tEligible expense\tBenefits paid\tPatient balance', '$550.00\t$280.00\t$270.00\t$210.00\t$100.00'), first(), second())).toEqual([550, 270, 210, 40, 100]);
    expect(totalsOf(
      { kind: 'paragraph', lines: ['Statement date', 'All claims', 'Submitted charges', 'Plan discount', 'Amount excluded', 'Benefit paid', 'Due from patient'] },
      { kind: 'paragraph', lines: ['04/02/2026'] },
      { kind: 'paragraph', lines: ['$550.00', '$280.00', '$40.00', '$210.00', '$100.00'] },
      first(), second(),
    )).toEqual([550, undefined, 210, 40, 100]);
  });

  it('are those of a box of pairs that adds the claims up', () => {
    const box = block('Doctors and labs charged\t$550.00', 'Our approved amount\t$270.00', 'Disallowed\t$40.00', 'We paid\t$210.00', 'Patient responsibility\t$100.00');
    expect(totalsOf(head('Summary of this statement'), box, first(), second())).toEqual(ALL);
    expect(totalsOf(first(), second(), head('Amounts'), box)).toEqual(ALL);
  });

  it('are not those of one claim, of a year or of an example', () => {
    expect(totalsOf(first(), second())).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(totalsOf(first('Total for claim 1'), second('Total for claim 2'))).toEqual([undefined, undefined, undefined, undefined, undefined]);
    const year = table('Charged this year\tPlan paid\tYou paid', '$4,100.00\t$3,000.00\t$900.00');
    expect(totalsOf(head('Your year to date'), year, first(), second())).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

describe('the totals of a paper with one claim', () => {
  it('come from its total row, with what stands only in a line below', () => {
    const rows = table('Date of service\tProcedure\tAmount charged\tPreferred allowance\tIneligible\tAmount paid', '03/02/2026\t99213 Office visit\t200.00\t120.00\t0.00\t90.00', '03/02/2026\t36415 Blood draw\t40.00\t10.00\t0.00\t10.00', 'TOTALS\t\t240.00\t130.00\t0.00\t100.00');
    expect(totalsOf(rows, 'Your responsibility to the provider: $30.00')).toEqual([240, 130, 100, 0, 30]);
    expect(totalsOf(rows, 'Amount due from you (copay): $30.00')).toEqual([240, 130, 100, 0, 30]);
    expect(totalsOf(rows, block('Your part\t$30.00'))).toEqual([240, 130, 100, 0, 30]);
  });

  it('come from a card of totals after cards of lines', () => {
    const card = (group: number, title: string, ...rows: string[]): BlockInput[] => [{ kind: 'heading', lines: [title], group }, { kind: 'pairs', lines: rows, group }];
    const cards = [
      ...card(1, 'Service 1: Office visit (99203)', 'Amount billed\t$240.00', 'Approved\t$156.00', 'We paid\t$130.00', 'Not covered\t$0.00', 'You may owe\t$26.00'),
      ...card(2, 'Service 2: X-ray of foot (73630)', 'Amount billed\t$115.00', 'Approved\t$64.00', 'We paid\t$34.00', 'Not covered\t$0.00', 'You may owe\t$30.00'),
    ];
    const sum = (title: string): BlockInput[] => card(3, title, 'Billed\t$355.00', 'Approved\t$220.00', 'We paid\t$164.00', 'Not covered\t$0.00', 'You may owe\t$56.00');
    for (const title of ['Totals', 'Claim totals', 'Total for this claim', 'All services', 'Summary']) {
      const reading = read(docOf([head('Claim 22-1 details'), 'Status: Finished', ...cards, ...sum(title)]));
      expect(NAMES.map((name) => reading.fields[name]?.value)).toEqual([355, 220, 164, 0, 56]);
      expect(reading.lines.map((line) => line.code)).toEqual(['99203', '73630']);
    }
  });

  it.each([
    ['PPO fee', 'allowed'], ['Accepted fee', 'allowed'], ['Preferred allowance', 'allowed'], ['Plan allows', 'allowed'], ['Contracted amount', 'allowed'], ['Reasonable and customary', 'allowed'], ['Maximum plan allowance', 'allowed'], ['Considered charges', 'allowed'], ['In-network rate', 'allowed'],
    ['Plan does not pay', 'notCovered'], ['Charges we don’t cover', 'notCovered'], ['Ineligible', 'notCovered'], ['Disallowed', 'notCovered'], ['Non-payable', 'notCovered'], ['Rejected', 'notCovered'],
    ['Payable', 'planPaid'], ['Plan benefit', 'planPaid'], ['Our payment', 'planPaid'], ['Fund paid', 'planPaid'], ['Amount payable', 'planPaid'], ['Sent to provider', 'planPaid'], ['Brightarch paid', 'planPaid'], ['Net benefit', 'planPaid'], ['Paid by your plan', 'planPaid'],
    ['Your part', 'memberOwes'], ['Due from patient', 'memberOwes'], ['Patient portion', 'memberOwes'], ['Owed by member', 'memberOwes'], ['Student responsibility', 'memberOwes'], ['Your bill', 'memberOwes'], ['You are responsible for', 'memberOwes'], ['What you’ll owe', 'memberOwes'],
  ] as const)('know the heading "%s" as %s', (words, name) => {
    const other = name === 'planPaid' ? 'Coinsurance' : 'Plan paid';
    const { fields } = read(docOf([head('Explanation of Benefits'), table(`Date\tService\tSubmitted charge\t${other}\t${words}`, '03/02/2026\t99213 Office visit\t200.00\t90.00\t33.00', '03/03/2026\t36415 Blood draw\t20.00\t9.00\t3.00', 'Total\t\t220.00\t99.00\t36.00'), appeal]));
    expect(fields.billed?.value).toBe(220);
    expect(fields[name]?.value).toBe(36);
  });

  it('never take discounts, cost shares, what another plan paid or a limit for one of the five', () => {
    for (const words of ['Network discount', 'Copay', 'Deductible', 'Paid by other carrier', 'Plan %', 'Provider write-off', 'Coinsurance']) {
      const { fields } = read(docOf([head('Explanation of Benefits'), table(`Date\tService\tSubmitted charge\t${words}`, '03/02/2026\t99213 Office visit\t200.00\t33.00', '03/03/2026\t36415 Blood draw\t20.00\t3.00', 'Total\t\t220.00\t36.00'), appeal]));
      expect([fields.allowed, fields.planPaid, fields.notCovered, fields.memberOwes].map((found) => found?.value)).toEqual([undefined, undefined, undefined, undefined]);
    }
  });
});

describe('amounts in letters', () => {
  const letter = (...words: (BlockInput | string)[]) => read(docOf([block('May 4, 2026'), 'Dear Ms. Ortiz,', 'We have denied the claim below.', ...words])).fields;
  it.each([
    ['The claim is for an infusion on March 3, 2026, for which $2,750.00 was charged.', 2750],
    ['Your doctor billed us $415.00 for the visit.', 415],
    ['The clinic charged $1,020.50 for the test.', 1020.5],
    ['Charge: $310.00', 310],
    ['Total charges: $18,420.50', 18_420.5],
  ])('%s', (words, amount) => expect(letter(words).billed?.value).toBe(amount));

  it('set what was decided over what was sent', () => {
    const compared = table('\tAs billed\tAs validated', 'MS-DRG\t871\t872', 'Total charges\t$38,412.50\t$38,412.50', 'Plan payment\t$14,806.33\t$9,930.17');
    const fields = letter('We have revised the payment of this claim after a review of the record.', compared);
    expect([fields.billed?.value, fields.planPaid?.value]).toEqual([38_412.5, 9930.17]);
  });
});
