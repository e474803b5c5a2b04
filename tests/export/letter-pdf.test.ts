import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { letterPdf, type LetterPdfOptions } from '../../lib/export/letter-pdf';
import { Problem } from '../../lib/problems/problem';
import type { LetterContent } from '../../lib/cases/letter';
import { appealLetter, draftLetter, labelled, row, section } from './letters';
import { packageFonts, readBack } from './read-back';

// Reading the faces takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const OPTIONS: LetterPdfOptions = { name: 'Appeal - Lumbar MRI, September', reference: 'Claim 26-3317-0098', loadFont: packageFonts };
const printed = async (content: LetterContent, options: Partial<LetterPdfOptions> = {}) => {
  const { bytes, missing } = await letterPdf(content, { ...OPTIONS, ...options });
  return { missing, bytes, ...(await readBack(bytes)) };
};
const squeezed = (text: string) => text.replace(/\s/g, '');
/** The text area of each page, without foot and head. */
const bodyOf = ({ pages }: Awaited<ReturnType<typeof printed>>) => pages.map(({ lines }) => lines.filter(({ y }) => y > 60 && y < 730));

describe('a letter as PDF', () => {
  it('holds every word of the letter, in order, as text', async () => {
    const letter = appealLetter();
    const { text, missing } = await printed(letter);
    let from = 0;
    for (const { layout, rows } of letter.sections) {
      for (const { sentences, label } of rows) {
        const words = sentences.flatMap(({ pieces }) => pieces).map((piece) => ('text' in piece ? piece.text : '')).join('');
        const at = squeezed(text).replace(/Claim26-3317-0098Page\dof\d/g, '').indexOf(squeezed(words), from);
        expect(at, `${layout}: ${words}`).toBeGreaterThanOrEqual(from);
        if (label) expect(text).toContain(label);
        if (layout !== 'facts') from = at;
      }
    }
    expect(missing).toEqual([]);
  });

  it('prints names of all the world’s Latin letters', async () => {
    const names = 'Nguyễn Thị Phượng, Łukasz Żółć, Peña, Şükrü Çağlar, O’Brien-Ōtomo, Ærø, Đặng, Ștefan';
    const { text, missing } = await printed({ sections: [section('prose', [row(names)])] });
    expect(text).toContain(names);
    expect(missing).toEqual([]);
  });

  it('is US letter with margins of one inch', async () => {
    const result = await printed(appealLetter());
    expect(result.size).toEqual([612, 792]);
    for (const line of bodyOf(result).flat()) {
      expect(line.x).toBeGreaterThanOrEqual(71.9);
      expect(line.right).toBeLessThanOrEqual(540.1);
      expect(line.y).toBeGreaterThanOrEqual(72);
      expect(line.y).toBeLessThanOrEqual(720);
    }
  });

  it('numbers its pages and names its claim on each', async () => {
    const { pages } = await printed(appealLetter());
    expect(pages.length).toBe(2);
    pages.forEach(({ lines }, index) => expect(lines.at(-1)!.text).toBe(`Claim 26-3317-0098 Page ${index + 1} of 2`));
  });

  it('marks a draft on every page, and a finished letter on none', async () => {
    const draft = await printed(draftLetter());
    for (const { lines } of draft.pages) expect(lines[0]!.text).toBe('DRAFT – not ready to send');
    expect(draft.text.replace(/\s+/g, ' ')).toContain('[date of the visit – your doctor fills this in]');
    expect((await printed(appealLetter())).text).not.toContain('DRAFT');
  });

  it('shows what its face lacks, names it, and is a draft then', async () => {
    const { text, missing } = await printed({ sections: [section('prose', [row('张伟 asks 🙏.')])] }, { reference: 'Claim 张' });
    expect(missing).toEqual(['张', '伟', '🙏']);
    expect(text).toContain('[?] asks [?].');
    expect(text).toContain('DRAFT');
  });

  it('keeps the closing with its signature, and a heading with its text', async () => {
    for (let fill = 0; fill < 4; fill += 1) {
      const filler = section('prose', Array.from({ length: fill }, () => row('A line of its own.')));
      const pages = bodyOf(await printed(appealLetter(filler))).map((lines) => lines.map(({ text }) => text));
      const page = pages.find((lines) => lines.includes('Sincerely,'))!;
      expect(page[page.indexOf('Sincerely,') + 1]).toBe('Marisol Nguyễn Łukasz Peña');
      for (const lines of pages) expect(['What was decided', 'Why the record meets the policy', 'What I ask for', 'Enclosures']).not.toContain(lines.at(-1));
    }
  });

  it('has one line to sign on, also where the draft brings its own', async () => {
    const { text } = await printed({ sections: [section('closing', [row('Sincerely,'), row('_____________'), row('Ana Ruiz')])] });
    expect(text).not.toContain('_');
    expect(text).toContain('Sincerely,\nAna Ruiz');
  });

  it('says who it is and nothing else about its making: no clock, no program, the same bytes again', async () => {
    const { info, bytes } = await printed(appealLetter());
    expect(info).toMatchObject({ Title: 'Appeal - Lumbar MRI, September', Language: 'en' });
    for (const key of ['Producer', 'Creator', 'Author', 'CreationDate', 'ModDate']) expect(info[key]).toBeUndefined();
    vi.spyOn(Date, 'now').mockReturnValue(0);
    expect(Buffer.from((await letterPdf(appealLetter(), OPTIONS)).bytes).equals(Buffer.from(bytes))).toBe(true);
    vi.restoreAllMocks();
  });

  it('is made of any letter: empty, endless words, many pages', async () => {
    expect((await printed({ sections: [] })).pages).toHaveLength(1);
    const long = await printed({ sections: [
      section('facts', [labelled('A label that is much too long to stand beside anything at all', 'x'.repeat(300))]),
      section('prose', Array.from({ length: 80 }, (_, index) => row(`Paragraph ${index}. ${'word '.repeat(70)}`))), section('closing', []),
    ] });
    expect(long.pages.length).toBeGreaterThan(8);
    expect(squeezed(long.text)).toContain('Paragraph79.');
  });

  it('loses nothing that a member may type', async () => {
    const typed = fc.array(fc.string({ unit: fc.constantFrom(...'abcfijlt ABCTV 0123456789 .,;:-–—’‘“”"\'()/%$&@#éñŁễđạßœ\n'), maxLength: 120 }), { minLength: 1, maxLength: 4 });
    await fc.assert(fc.asyncProperty(typed, fc.constantFrom('prose' as const, 'numbered' as const, 'address' as const), async (rows, layout) => {
      const result = await printed({ sections: [section(layout, rows.map((each) => row(each)))] });
      const numbers = layout === 'numbered' ? rows.map((_, index) => `${index + 1}.`) : rows.map(() => '');
      expect(squeezed(bodyOf(result).flat().map(({ text }) => text).join(''))).toBe(squeezed(rows.map((each, index) => numbers[index] + each).join('')));
    }), { numRuns: 12 });
  });

  it('is a Problem where the face cannot be loaded', async () => {
    const loadFont = () => Promise.reject(new Problem('unexpected', 'no font'));
    await expect(letterPdf(appealLetter(), { ...OPTIONS, loadFont })).rejects.toMatchObject({ name: 'Problem' });
  });
});

describe('the faces', () => {
  it('are shipped where the product looks for them, with their licence', async () => {
    const { default: config } = await import('../../wxt.config');
    const { FONT_FILES } = await import('../../lib/export/fonts');
    const assets: { absoluteSrc: string; relativeDest: string }[] = [];
    const hooks = config.hooks as unknown as Record<string, (wxt: unknown, files: typeof assets) => void>;
    hooks['build:publicAssets']!(undefined, assets);
    const shipped = new Map(assets.map(({ absoluteSrc, relativeDest }) => [relativeDest, absoluteSrc]));
    for (const file of [...Object.values(FONT_FILES), 'fonts/source-serif-4-license.txt']) expect(existsSync(shipped.get(file) ?? ''), file).toBe(true);
  });
});
