import { describe, expect, it } from 'vitest';
import { isBeyond, lineOf, median } from '../../scripts/bench/ratios';
import { hostileDocs } from '../../scripts/bench/hostile';
import { longDoc, varied } from '../../scripts/bench/texts';
import { block, docOf, table } from '../reading/doc-builder';

const measured = (ratio: number) => ({ what: 'this against that', ratio, bound: 1.2, of: '12.0 ms against 10.0 ms' });

describe('what the bench says', () => {
  it('is beyond the bound only above it, and where nothing was measured', () => {
    expect([1.2, 1.201, NaN].map((ratio) => isBeyond(measured(ratio)))).toEqual([false, true, true]);
    expect(lineOf(measured(1.5))).toBe('BEYOND 1.500 (at most 1.2) this against that: 12.0 ms against 10.0 ms');
  });

  it('is the middle of the runs', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([])).toBeNaN();
  });
});

describe('long texts', () => {
  const papers = [docOf(['Claim 4411-77', table('Service\tBilled', 'Visit\t$120.00')]), docOf([block('Member\tAna Ruiz')])];

  it('are the papers again and again, with other digits and true places', () => {
    const doc = longDoc(papers, 500);
    expect(doc.text.length).toBeGreaterThanOrEqual(500);
    expect(new Set(doc.text.match(/Claim \d{4}-\d{2}/g)).size).toBeGreaterThan(3);
    for (const { start, end, lines } of doc.blocks) {
      expect(doc.text.slice(start, end).trim()).not.toBe('');
      for (const line of lines) for (const cell of line.cells ?? []) expect(doc.text.slice(cell.start, cell.end)).toMatch(/^(?:Service|Billed|Visit|\$\d+\.\d\d|Member|Ana Ruiz)$/);
    }
  });

  it('vary by their seed only', () => {
    expect(varied(papers[0]!, 3).text).toBe(varied(papers[0]!, 3).text);
    expect(varied(papers[0]!, 3).text).not.toBe(varied(papers[0]!, 4).text);
  });

  it('that are hostile have the length that is asked for', () => {
    for (const [, doc] of hostileDocs(2000)) expect(doc.text.length).toBeGreaterThan(1900);
  });
});
