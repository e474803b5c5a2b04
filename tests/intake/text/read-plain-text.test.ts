import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../lib/intake/doc';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';

const shown = (doc: Doc): string[] => doc.blocks.map(({ kind, lines }) => `${kind}: ${lines.map((line) =>
  line.cells ? line.cells.map((cell) => `${cell.header === 'col' ? '#' : ''}${cell.column}:${doc.text.slice(cell.start, cell.end)}`).join(' | ') : doc.text.slice(line.start, line.end)).join(' / ')}`);

describe('plain text', () => {
  it('has blocks between empty lines, and keeps the lines', () => {
    expect(shown(readPlainText('We denied it.\r\nSee below.\r\n\r\nYou may appeal.'))).toEqual(['paragraph: We denied it. / See below.', 'paragraph: You may appeal.']);
  });

  it('takes short labels with their values for pairs, and sentences for prose', () => {
    expect(shown(readPlainText('Service: MRI (72148)\nStatus: Denied\nThe plan says so. It gives one reason for it: no records.')))
      .toEqual(['pairs: 0:Service: | 1:MRI (72148) / 0:Status: | 1:Denied', 'paragraph: The plan says so. It gives one reason for it: no records.']);
    expect(shown(readPlainText('https://plan.example/a b'))[0]).toMatch(/^paragraph/);
    expect(shown(readPlainText('10:30 a.m. to noon'))[0]).toMatch(/^paragraph/);
  });

  it('cuts cells at tabs, keeps empty columns and finds the heading row', () => {
    expect(shown(readPlainText('Date\tService\tBilled\tNote\n07/14/2026\t97530\t$95.00\tCO-4\nTotal\t\t$95.00\t')))
      .toEqual(['table: #0:Date | #1:Service | #2:Billed | #3:Note / 0:07/14/2026 | 1:97530 | 2:$95.00 | 3:CO-4 / 0:Total | 2:$95.00']);
  });

  it('cuts cells where nobody would type that many spaces, but not after a sentence', () => {
    expect(shown(readPlainText('Claim 26/0419  Cobble Hill  Billed $640.00'))).toEqual(['table: 0:Claim 26/0419 | 1:Cobble Hill | 2:Billed $640.00']);
    expect(shown(readPlainText('It was denied.  You may appeal.'))).toEqual(['paragraph: It was denied.  You may appeal.']);
  });

  it('gives every list item a block of its own', () => {
    expect(shown(readPlainText('• Send records\n• Name a person\n1. Write to us'))).toEqual(['list-item: • Send records', 'list-item: • Name a person', 'list-item: 1. Write to us']);
  });

  it('says whether it was selected', () => {
    expect(readPlainText('a', 'selection').source).toBe('selection');
    expect(readPlainText('a').source).toBe('text');
  });

  it('keeps every letter, and ranges that ascend', () => {
    const line = fc.array(fc.constantFrom('Status:', 'Denied', '\t', '  ', ' ', '$4.00', '•', '\u2028', 'é', '   ', ':'), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      const text = lines.join(end);
      const doc = readPlainText(text);
      const solid = (each: string): string => each.replace(/\s/gu, '');
      expect(solid(doc.text)).toBe(solid(text));
      expect(solid(doc.blocks.flatMap((block) => block.lines.map(({ start, end: to }) => doc.text.slice(start, to))).join(''))).toBe(solid(text));
      let last = 0;
      for (const { start, end: to, cells } of doc.blocks.flatMap((block) => block.lines)) {
        expect(start).toBeGreaterThanOrEqual(last);
        for (const cell of cells ?? []) expect(start <= cell.start && cell.start < cell.end && cell.end <= to).toBe(true);
        last = to;
      }
    }));
  });
});
