import { describe, expect, it } from 'vitest';
import { read } from '../../../lib/reading/read';
import { docOf, table } from '../doc-builder';

const HEADINGS = 'SERVICE DATE\tPROCEDURE\tCHARGE\tBENEFIT PAID\tADJ REASON';
const lineOf = (service: string, textSource: 'ocr' | 'text' = 'ocr') => {
  const doc = docOf([{ kind: 'heading', lines: ['Explanation of Benefits'] }, table(HEADINGS, `01/09/25\t${service}\t148.00\t0.00\tCO-29`, '01/09/25\tA7030 FULL FACE MASK\t236.50\t0.00\tCO-29')], { textSource });
  const [line] = read(doc).lines;
  return [line?.code, line?.description];
};

describe('the code of a line in a scan', () => {
  it.each([['EO601-RR CPAP DEVICE RENTAL', 'E0601', 'CPAP DEVICE RENTAL'], ['EO601 CPAP DEVICE', 'E0601', 'CPAP DEVICE'], ['L18S3-LT KNEE BRACE', 'L1853', 'KNEE BRACE']])('is the one that was meant: %s', (service, code, words) => {
    expect(lineOf(service)).toEqual([code, words]);
  });

  it('stays unknown where letters were printed, and where two slips or a longer word stand', () => {
    expect(lineOf('EO601-RR CPAP DEVICE RENTAL', 'text')[0]).toBeUndefined();
    expect(lineOf('EO6O1-RR CPAP DEVICE RENTAL')[0]).toBeUndefined();
    expect(lineOf('EO601-RR4 CPAP DEVICE RENTAL')[0]).toBeUndefined();
  });
});
