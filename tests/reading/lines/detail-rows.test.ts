/** Rows that a list opens under its rows: they tell about the row above and are no rows; every case is invented. */
import { describe, expect, it } from 'vitest';
import { readCodes } from '../../../lib/reading/codes/read-codes';
import { readLines } from '../../../lib/reading/lines/read-lines';
import { viewOf } from '../../../lib/reading/view';
import { docOf } from '../doc-builder';

const linesOf = (...rows: string[]) => {
  const view = viewOf(docOf([{ kind: 'table', lines: rows }]));
  return readLines(view, readCodes(view)).lines.map(({ line, explained }) => ({ what: line.description, billed: line.billed, denied: line.denied, remarks: line.remarks, told: explained.map(({ span }) => view.text.slice(span.start, span.end)).filter((words) => /\.$/.test(words)) }));
};
const HEAD = 'Visit date\tWho you saw\tClaim\tStatus\tProvider billed\tPlan paid\tYour cost';

describe('rows of details', () => {
  it.each([
    [['Reason for 26P-1', 'The same claim was sent twice and paid once.', 'Reason 18 (exact duplicate claim)'], ['18'], 1],
    [['Why we said no', 'We need the bill of your other insurance before we can pay.', 'Remark MA04'], ['MA04'], 1],
    [['Show details', 'We did not get the records that we asked for.'], [], 1],
    [['Reason: You have used all visits of this year.'], [], 1],
    [['Details of the decision', 'The care was not approved before it was given.', 'Reason 197'], ['197'], 1],
  ] as const)('%j belong to the row above', (details, remarks, told) => {
    const lines = linesOf(HEAD, '10/15/2026\tBayou Pediatrics\t26P-0\tPaid\t$235.00\t$148.00\t$30.00', '10/02/2026\tCrescent Emergency\t26P-1\tDenied\t$1,140.00\t$0.00\t$1,140.00', ...details, '09/04/2026\tMagnolia Skin\t26P-2\tPaid\t$310.00\t$212.40\t$40.00');
    expect(lines.map(({ what, billed, denied }) => [what, billed, denied])).toEqual([['Bayou Pediatrics', 235, false], ['Crescent Emergency', 1140, true], ['Magnolia Skin', 310, false]]);
    expect(lines[1]!.remarks).toEqual(remarks);
    expect(lines[1]!.told).toHaveLength(told);
  });
  it('a second line of a cell still belongs to its words', () =>
    expect(linesOf('Date\tService\tBilled\tPlan paid', '10/02/2026\tOffice visit for an\t$140.00\t$90.00', '\testablished patient', '10/03/2026\tX-ray\t$60.00\t$30.00').map(({ what }) => what)).toEqual(['Office visit for an established patient', 'X-ray']));
});
