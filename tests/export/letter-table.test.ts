/** Tables of a letter in every export: each cell beside its head, none lost, none moved up when another is taken out. */
import { describe, expect, it, vi } from 'vitest';
import { draftFirstAppeal } from '../../lib/appeal/draft/first-appeal';
import { letterDocx } from '../../lib/export/letter-docx';
import { layOut, TEXT_WIDTH } from '../../lib/export/letter-layout';
import { letterPdf } from '../../lib/export/letter-pdf';
import { letterText } from '../../lib/export/letter-text';
import { columnWidths } from '../../lib/export/table-widths';
import { cellsOf } from '../../lib/export/words';
import { lumbarTold, TODAY } from '../appeal/lumbar';
import { appealLetter, table } from './letters';
import { packageFonts, readBack } from './read-back';
import { readDocx } from './read-docx';

vi.setConfig({ testTimeout: 60_000 });

const HEADS = ['What the rule asks', 'What the record shows', 'Where'];
const findings = table(HEADS, [
  ['Six weeks of care', 'Physical therapy, 11 visits, June 22 to August 28, 2026; no lasting improvement', 'Exhibit 2, p. 1–4'],
  ['Signs of nerve involvement', 'Left ankle reflex absent', { blank: 'exhibit and page', who: 'you' }],
]);
const letter = appealLetter(findings);
const measure = (text: string) => text.length * 5.5;

describe('a table of a letter', () => {
  it('as text: each cell behind its head', () => {
    expect(letterText(letter)).toContain('What the rule asks: Six weeks of care\nWhat the record shows: Physical therapy, 11 visits, June 22 to August 28, 2026; no lasting improvement\nWhere: Exhibit 2, p. 1–4\n\nWhat the rule asks: Signs');
    expect(letterText(letter)).toContain('Where: [exhibit and page – you fill this in]');
  });

  it('on the sheet: cells beside each other, inside the text, the head with its first row', () => {
    const rows = layOut({ sections: [findings] }, { measure, print: (text) => text }).filter(({ kind }) => kind === 'cells');
    expect(rows).toHaveLength(3);
    expect(rows[0]?.keepWithNext).toBe(true);
    for (const { cells = [], lineHeights } of rows) {
      expect(cells).toHaveLength(3);
      cells.forEach(({ x, lines }, index) => {
        const right = cells[index + 1]?.x ?? TEXT_WIDTH;
        for (const line of lines) expect(x + line.reduce((sum, { text }) => sum + measure(text), 0)).toBeLessThanOrEqual(right);
        expect(lines.length).toBeLessThanOrEqual(lineHeights.length);
      });
    }
  });

  it('in the PDF and in Word: every word, and the worked case on three pages at most', async () => {
    const { bytes } = await letterPdf(letter, { name: 'Appeal', loadFont: packageFonts });
    const { text } = await readBack(bytes);
    const squeezed = text.replace(/\s/g, '');
    for (const word of [...HEADS, 'Leftanklereflexabsent'].map((each) => each.replace(/\s/g, ''))) expect(squeezed).toContain(word);
    const told = await readBack((await letterPdf(draftFirstAppeal(lumbarTold(), TODAY), { name: 'Appeal', loadFont: packageFonts })).bytes);
    expect(told.pages.length).toBeLessThanOrEqual(3);
    const word = readDocx(await letterDocx(letter, { name: 'Appeal' }));
    expect(word.document).toContain('<w:tblHeader/>');
    const cells = word.paragraphs.map((paragraph) => paragraph.text);
    expect(cells).toEqual(expect.arrayContaining([...HEADS, 'Left ankle reflex absent']));
  });

  it('a cell that was taken out leaves a gap', () => {
    const [first] = findings.rows;
    const without = { ...first!, sentences: first!.sentences.filter(({ id }) => !id.endsWith('/2')) };
    expect(cellsOf(without, 3).map((cell) => cell?.id.split('/').at(-1))).toEqual(['1', undefined, '3']);
  });

  it('columns share the width by what they say', () => {
    const widths = columnWidths([[[{ text: 'A', mark: 'strong' }], [{ text: 'B', mark: 'strong' }]], [[{ text: 'short', mark: 'plain' }], [{ text: 'a much longer cell than the other', mark: 'plain' }]]], 400, measure);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(400);
    expect(widths[1]).toBeGreaterThan(widths[0]!);
  });
});
