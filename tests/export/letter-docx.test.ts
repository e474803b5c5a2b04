import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isBlank, type LetterContent } from '../../lib/cases/letter';
import { letterDocx, type LetterDocxOptions } from '../../lib/export/letter-docx';
import { withoutTimes } from '../../lib/export/docx-package';
import { appealLetter, draftLetter, labelled, row, section } from './letters';
import { readDocx, unzip } from './read-docx';

vi.setConfig({ testTimeout: 60_000 });

const OPTIONS: LetterDocxOptions = { name: 'Appeal - Lumbar MRI, September', reference: 'Claim 26-3317-0098' };
const written = async (content: LetterContent, options: Partial<LetterDocxOptions> = {}) => readDocx(await letterDocx(content, { ...OPTIONS, ...options }));
const textOf = ({ paragraphs }: Awaited<ReturnType<typeof written>>) => paragraphs.map(({ text }) => text).join('\n');

describe('a letter as a Word file', () => {
  it('holds every word of the letter, in order', async () => {
    const letter = appealLetter();
    const text = textOf(await written(letter));
    let from = 0;
    for (const { rows, heading, printHeading } of letter.sections) {
      for (const words of [...(printHeading ? [heading] : []), ...rows.flatMap(({ label, sentences }) => [...(label ? [label] : []), ...sentences.flatMap(({ pieces }) => pieces).map((piece) => (isBlank(piece) ? piece.blank : piece.text))])]) {
        const at = text.indexOf(words, from);
        expect(at, words).toBeGreaterThanOrEqual(from);
        from = at + words.length;
      }
    }
  });

  it('is US letter with margins of one inch', async () => {
    const { document } = await written(appealLetter());
    expect(document).toMatch(/<w:pgSz w:w="12240" w:h="15840"/);
    const margins = /<w:pgMar ([^>]*)>/.exec(document)?.[1] ?? '';
    for (const side of ['top', 'right', 'bottom', 'left']) expect(margins).toContain(`w:${side}="1440"`);
  });

  it('gives every part a style that the file defines, under Word’s own name where Word has one', async () => {
    const { paragraphs, part } = await written(draftLetter());
    const styles = part('word/styles.xml');
    const named = (id: string) => new RegExp(`w:styleId="${id}"[^>]*><w:name w:val="([^"]*)"`).exec(styles)?.[1];
    const used = new Set(paragraphs.flatMap(({ style, runs }) => [style, ...runs.map((run) => run.style)]).filter((id) => id !== undefined));
    expect([...used].map((id) => named(id))).not.toContain(undefined);
    expect(paragraphs.find(({ text }) => text.startsWith('To the appeals'))?.style).toBe('Salutation');
    expect(['Heading1', 'Date', 'BodyText', 'ListNumber', 'Closing', 'Signature'].map(named)).toEqual(['Heading 1', 'Date', 'Body Text', 'List Number', 'Closing', 'Signature']);
    expect(styles).toContain('w:ascii="Cambria"');
  });

  it('says its language', async () => {
    expect((await written(appealLetter())).part('word/styles.xml')).toContain('<w:lang w:val="en-US"');
    const spanish = await written(appealLetter(), { language: 'es' });
    expect(spanish.part('word/styles.xml')).toContain('<w:lang w:val="es-US"');
    expect(spanish.part('docProps/core.xml')).toContain('<dc:language>es</dc:language>');
  });

  it('sets the facts as a real table, label beside value, no row torn', async () => {
    const { document } = await written(appealLetter());
    const [table, ...others] = [...document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([xml]) => xml);
    expect(others).toEqual([]);
    const rows = [...table!.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([xml]) => xml);
    expect(rows).toHaveLength(7);
    for (const each of rows) {
      expect(each).toContain('<w:cantSplit/>');
      expect(each.match(/<w:tc>/g)).toHaveLength(2);
    }
    expect(rows[2]).toMatch(/>Claim<.*>26-3317-0098</s);
    expect(/<w:tblW ([^>]*)\/>/.exec(table!)?.[1]).toContain('w:w="9360"');
    expect([...table!.matchAll(/<w:gridCol w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0)).toBe(9360);
  });

  it('makes Word lists, each of which starts at 1', async () => {
    const { paragraphs, part } = await written(appealLetter());
    const lists = paragraphs.filter(({ list }) => list !== undefined);
    expect(lists).toHaveLength(7);
    const [asks, enclosures] = [lists[0]!.list!, lists.at(-1)!.list!];
    expect(lists.map(({ list }) => list)).toEqual([...Array.from({ length: 4 }, () => asks), ...Array.from({ length: 3 }, () => enclosures)]);
    expect(asks).not.toBe(enclosures);
    for (const id of [asks, enclosures]) expect(part('word/numbering.xml')).toMatch(new RegExp(`<w:num w:numId="${id}"[^>]*>.*?<w:startOverride w:val="1"/>`, 's'));
    expect(lists.every(({ text }) => !/^\d/.test(text))).toBe(true);
  });

  it('counts its pages and names its claim on each', async () => {
    expect((await written(appealLetter())).footers).toEqual(['Claim 26-3317-0098\tPage {PAGE} of {NUMPAGES}']);
    expect((await written(appealLetter(), { reference: '' })).footers).toEqual(['\tPage {PAGE} of {NUMPAGES}']);
  });

  it('marks a draft at the head of every page and each of its blanks, and a finished letter nowhere', async () => {
    const draft = await written(draftLetter());
    expect(draft.headers).toEqual(['DRAFT – not ready to send']);
    const blanks = draft.paragraphs.flatMap(({ runs }) => runs).filter(({ style }) => style === 'LetterBlank').map(({ text }) => text);
    expect(blanks).toEqual([
      '[date of the visit – your doctor fills this in]', '[what you could no longer do, and since when – you fill this in]', '[date of the policy – the plan fills this in]',
    ]);
    expect(draft.part('word/styles.xml')).toMatch(/w:styleId="LetterBlank".*?<w:shd [^>]*w:fill="FFEDB8"/s);
    const finished = await written(appealLetter());
    expect([...finished.headers, textOf(finished)].join('')).not.toContain('DRAFT');
  });

  it('keeps the closing whole and a heading with its text', async () => {
    const { paragraphs } = await written(appealLetter());
    const farewell = paragraphs.findIndex(({ text }) => text === 'Sincerely,');
    expect(paragraphs.slice(farewell, farewell + 3).map(({ style }) => style)).toEqual(['Closing', 'LetterSignatureLine', 'Signature']);
    expect(paragraphs[farewell + 1]!.keepNext).toBe(true);
    const styles = (await written(appealLetter())).part('word/styles.xml');
    for (const id of ['Heading1', 'Closing']) expect(styles).toMatch(new RegExp(`w:styleId="${id}".*?<w:keepNext/>.*?</w:style>`, 's'));
  });

  it('has one line to sign on, also where the draft brings its own', async () => {
    const { paragraphs } = await written({ sections: [section('closing', [row('Sincerely,'), row('_____________'), row('Ana Ruiz')])] });
    expect(paragraphs.map(({ text }) => text)).toEqual(['Sincerely,', '', 'Ana Ruiz']);
  });

  it('tells nothing of the machine: no clock, no author, no program, the same bytes again', async () => {
    const bytes = await letterDocx(appealLetter(), OPTIONS);
    const { part, entries } = readDocx(bytes);
    expect(part('docProps/core.xml')).toContain('<dc:title>Appeal - Lumbar MRI, September</dc:title>');
    expect(entries.map(({ text }) => text).join('')).not.toMatch(/creator|lastModifiedBy|dcterms|Un-named|<Application>|rsid/);
    expect(new Set(entries.map(({ time }) => time))).toEqual(new Set([0x00210000]));
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
    const again = await letterDocx(appealLetter(), OPTIONS).finally(() => vi.useRealTimers());
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });

  it('leaves words alone that look like the writer’s own marks', async () => {
    const typed = 'See {letter-list-0}, {letter-list-1}, {image.png}, <w:p/> & </w:t>, %1. and "a\'b".';
    expect(textOf(await written({ sections: [section('numbered', [row(typed)]), section('numbered', [row(typed)])] }, { name: typed }))).toBe(`${typed}\n${typed}`);
  });

  it('is made of any letter: empty, only a table, labels without end', async () => {
    expect(textOf(await written({ sections: [] }))).toBe('');
    const { document } = await written({ sections: [section('facts', [labelled('L'.repeat(300), 'x'.repeat(300)), row('no label')])] });
    expect(document).toMatch(/<\/w:tbl><w:p\/><w:sectPr>/);
  });

  it('loses nothing that a member may type, and is a whole file whatever that is', async () => {
    const typed = fc.array(fc.oneof(fc.string({ unit: fc.constantFrom(...'abfi TV01 .,;:-–’“"\'()/%$&@#<>{}éñŁễđạßœ張🙏\n'), maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 40 })), { minLength: 1, maxLength: 4 });
    const visible = (text: string) => text.toWellFormed().normalize('NFC').replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Z}\ufffe\uffff]/gu, '').replace(/[\u2010\u2011\u2043]/g, '-');
    await fc.assert(fc.asyncProperty(typed, fc.constantFrom('prose' as const, 'numbered' as const, 'facts' as const, 'address' as const), async (rows, layout) => {
      const result = await written({ sections: [section(layout, rows.map((each) => row(each)))] }, { name: rows[0]!, reference: rows[0]! });
      expect(visible(textOf(result))).toBe(visible(rows.join('')));
    }), { numRuns: 30 });
  });
});

describe('times in a ZIP file', () => {
  it('are taken out and nothing else', async () => {
    const bytes = await letterDocx(appealLetter(), OPTIONS);
    const stamped = new Uint8Array(bytes);
    const view = new DataView(stamped.buffer);
    view.setUint32(10, 0x5a5a5a5a, true);
    expect(() => unzip(stamped)).toThrow('two times');
    expect(Buffer.from(withoutTimes(stamped)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('are only looked for where there is a ZIP file', () => {
    expect(() => withoutTimes(new Uint8Array(100))).toThrow(RangeError);
    expect(() => withoutTimes(new Uint8Array(3))).toThrow(RangeError);
  });
});
