import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/reading/read';
import { block, docOf, table } from '../doc-builder';

const HEADINGS = 'Date\tProcedure\tCharge\tNot allowed\tReason\tPaid\tYou owe';
const statement = (legend: string, ...rows: string[]) => {
  const { lines, fields } = read(docOf([{ kind: 'heading', lines: ['Explanation of Benefits'] }, 'This is not a bill.', table(HEADINGS, ...rows), block(legend)]));
  return [...lines.map(({ notCovered, denied }) => [notCovered, denied]), fields.notCovered?.value];
};
const LATE = 'CO-29\tThe time limit for filing has expired.';
const mask = '01/09/2025\tA7030 Full face mask\t236.50\t236.50\tCO-29\t0.00\t0.00';
const tube = '01/09/2025\tA4604 Heated tube\t42.00\t42.00\tCO-29\t0.00\t0.00';

describe('a column headed "Not allowed"', () => {
  it('is what is not covered where every row is denied with all that it charges', () => {
    expect(statement(LATE, mask, tube, 'Total\t\t278.50\t278.50\t\t0.00\t0.00')).toEqual([[236.5, true], [42, true], 278.5]);
  });

  it('is a discount where a row is paid after it, or its remark tells of a discount', () => {
    expect(statement(LATE, mask, '01/09/2025\tA4604 Heated tube\t42.00\t10.00\t\t32.00\t0.00', 'Total\t\t278.50\t246.50\t\t32.00\t0.00')).toEqual([[undefined, true], [undefined, false], undefined]);
    const [first, , total] = statement('CO-45\tThis is the discount that your provider agreed to.', mask.replace('CO-29', 'CO-45'), tube.replace('CO-29', 'CO-45'), 'Total\t\t278.50\t278.50\t\t0.00\t0.00');
    expect([(first as unknown[])[0], total]).toEqual([undefined, undefined]);
  });
});
