import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteAt, textAt, type Doc } from '../../lib/intake/doc';
import { joinDocs, joinPapers, type PaperPart } from '../../lib/intake/join';

const docOf = (lines: readonly string[]): Doc => {
  const text = lines.join('\n');
  let start = 0;
  const spans = lines.map((line) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return span;
  });
  const blocks = lines.length ? [{ kind: 'table' as const, visibility: 'shown' as const, group: 1, start: 0, end: text.length, lines: spans.map((span) => ({ ...span, cells: [{ ...span, column: 0 }] })) }] : [];
  return { version: 1, source: 'page', textSource: 'text', text, blocks, gaps: [] };
};

const docs = fc.array(fc.array(fc.string({ minLength: 1 }).map((line) => line.replace(/\n/g, ' ')), { maxLength: 4 }).map(docOf), { maxLength: 4 });

describe('joinDocs', () => {
  it('keeps every line and cell of every document at its words', () => {
    fc.assert(
      fc.property(docs.filter((all) => all.length > 0), (all) => {
        const { doc, parts } = joinDocs(all[0]!, all.slice(1));
        const cells = (of: Doc) => of.blocks.flatMap((block) => block.lines.flatMap((line) => line.cells!.map((cell) => textAt(of, cell))));
        expect(cells(doc)).toEqual(all.flatMap(cells));
        expect(parts.map((part) => textAt(doc, part))).toEqual(all.map((one) => one.text));
      }),
    );
  });
  it('keeps the groups of frames apart', () => {
    const { doc } = joinDocs(docOf(['a']), [docOf(['b']), docOf(['c'])]);
    expect(new Set(doc.blocks.map((block) => block.group)).size).toBe(3);
    expect(quoteAt(doc, doc.blocks[2]!)).toBe('c');
  });
});

describe('joinPapers', () => {
  /** A paper of pictures: one word a page, with its place and its file. */
  const paper = (words: readonly string[], files: number): PaperPart => {
    let start = 0;
    const spans = words.map((word) => {
      const span = { start, end: start + word.length };
      start += word.length + 3;
      return span;
    });
    const text = words.join('\n\f\n');
    return {
      files,
      doc: {
        version: 1, source: 'image', textSource: 'ocr', text,
        blocks: spans.map((span, index) => ({ kind: 'paragraph' as const, visibility: 'shown' as const, page: index + 1, ...span, lines: [span] })),
        pages: words.map((_, index) => ({ width: 612, height: 792, ...(files > 1 ? { source: { file: (index % files) + 1, page: 1 } } : {}) })),
        runs: spans.map((span, index) => ({ ...span, page: index + 1, x: 1, y: 1, width: 9, height: 9 })),
        gaps: words.map((_, index) => ({ kind: 'unread-ink' as const, page: index + 1, share: 0.5 })),
      },
    };
  };
  const papers = fc.array(fc.record({ words: fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 4 }), files: fc.integer({ min: 1, max: 3 }) }), { minLength: 1, maxLength: 4 })
    .map((all) => all.map(({ words, files }) => paper(words, Math.min(files, words.length))));

  it('keeps every word on its page, every page at its file, and every gap at its page', () => {
    fc.assert(
      fc.property(papers, (all) => {
        const doc = joinPapers(all[0]!, all.slice(1));
        const words = all.flatMap(({ doc: own }) => own.runs!.map((run) => textAt(own, run)));
        expect(doc.runs!.map((run) => [textAt(doc, run), run.page])).toEqual(words.map((word, index) => [word, index + 1]));
        expect(doc.blocks.map((block) => [textAt(doc, block), block.page])).toEqual(words.map((word, index) => [word, index + 1]));
        expect(doc.gaps.map((gap) => 'page' in gap && gap.page)).toEqual(words.map((_, index) => index + 1));
        let before = 0;
        const sources = all.flatMap(({ doc: own, files }) => {
          const of = own.pages!.map((size, index) => ({ file: (size.source?.file ?? 1) + before, page: size.source?.page ?? index + 1 }));
          before += files;
          return of;
        });
        expect(doc.pages!.map(({ source }) => source)).toEqual(sources);
      }),
    );
  });

  it('says that only parts were read from pictures where that is so', () => {
    const text: PaperPart = { doc: docOf(['typed']), files: 0 };
    expect(joinPapers(text, [paper(['photo'], 1)])).toMatchObject({ textSource: 'mixed', pages: [{ source: { file: 1, page: 1 } }] });
    expect(joinPapers(paper(['one'], 1), [paper(['two'], 1)]).textSource).toBe('ocr');
  });
});
