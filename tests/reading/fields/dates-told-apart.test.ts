/** Several dates on one paper, told apart by what they are for; every case is invented. */
import { describe, expect, it } from 'vitest';
import { readFields } from '../../../lib/reading/fields/read-fields';
import type { FieldName } from '../../../lib/reading/reading';
import { viewOf } from '../../../lib/reading/view';
import type { BlockInput } from '../doc-builder';
import { block, docOf, table } from '../doc-builder';

const fields = (...inputs: (BlockInput | string)[]): Partial<Record<FieldName, unknown>> =>
  Object.fromEntries(Object.entries(readFields(viewOf(docOf(inputs)), [])).map(([name, found]) => [name, found!.value]));

describe('dates of care', () => {
  it.each([
    [['Care on and after March 7, 2026 is not authorized.'], { from: '2026-03-07' }],
    [['Visits on July 15, 2026 or later will not be covered.'], { from: '2026-07-15' }],
    [[block('Admitted\t12/02/2025\tDischarged\t12/06/2025')], { from: '2025-12-02', to: '2025-12-06' }],
    [[block('Approved From\t11/2/2026', 'Approved Through\t2/1/2027')], { from: '2026-11-02', to: '2027-02-01' }],
    [[block('Requested date(s):\t09/21/2026')], { from: '2026-09-21' }],
    [[block('Authorization dates\tJune 1, 2026 to September 30, 2026')], { from: '2026-06-01', to: '2026-09-30' }],
    [[block('Planned date\tSeptember 14, 2026')], { from: '2026-09-14' }],
    [['Home health physical therapy, 12 visits, February 27 through April 10, 2026, from Coast Home Care.'], { from: '2026-02-27', to: '2026-04-10' }],
    [[table('Date\tDescription\tCharges', '04/30/2026\tNew patient visit\t$310.00', '06/12/2026\tPlan payment\t-$206.40', '06/12/2026\tContract adjustment\t-$173.60')], { from: '2026-04-30' }],
    [[table('Visit date\tStatement date\tPlan', '06/18/2026\t06/29/2026\tBasic')], { from: '2026-06-18' }],
  ] as const)('%j', (inputs, serviceDate) => expect(fields(...inputs)).toMatchObject({ serviceDate }));
  it.each(['Medical Policy SUR-04 (effective 01/01/2026), as the plan does not cover it.', 'Claims sent after March 7, 2026 were late.'])('%j holds none', (line) => expect(fields(line)).not.toHaveProperty('serviceDate'));
});

describe('dates of the notice', () => {
  it.each([['STATEMENT PROCESSED\tApril 14, 2026', '2026-04-14'], ['THE DATE WE WROTE THIS\tJuly 9, 2026', '2026-07-09'], ['Mail date\t10/05/2026', '2026-10-05'], ['Last change\t06/18/2026', '2026-06-18'], ['Finished on\tMay 20, 2026', '2026-05-20']])('%j', (row, noticeDate) => expect(fields(block(row))).toMatchObject({ noticeDate }));
});

describe('days that are none to appeal by', () => {
  it.each(['We received your appeal. You will hear from us by August 14, 2026.', 'We have your appeal. You will get a written answer no later than August 14, 2026.', 'About your appeal: we must decide by August 14, 2026.'])('%j', (line) => expect(fields(line)).not.toHaveProperty('appealBy'));
});

describe('windows that the plan has to keep', () => {
  it('are none of the member', () => expect(fields('After our final decision you may ask for an external review within four months of the date you receive it. An ordinary external review is decided within 45 days.')).toMatchObject({ externalReviewDays: { months: 4 } }));
});
