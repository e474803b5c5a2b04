import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteAt, textAt, type Doc } from '../../lib/intake/doc';
import { joinDocs } from '../../lib/intake/join';

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
