import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, BlockKind, Doc } from '../../lib/intake/doc';
import { RENDERING_TAGS, renderDoc } from '../../lib/cases/rendering';

const KINDS: BlockKind[] = ['heading', 'paragraph', 'list-item', 'table', 'pairs', 'control', 'aside'];
const hostile = fc.constantFrom('<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '&lt;b&gt;', '"><svg/onload=1>', "' onclick='x", '</article><style>', '<!--', ']]>', '&#60;', '\u0000', '\ud800');
const words = fc.oneof(fc.string(), hostile, fc.tuple(fc.string(), hostile, fc.string()).map((all) => all.join('')));
const blockSpec = fc.record({ kind: fc.constantFrom(...KINDS), lines: fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), level: fc.integer() });

function docFrom(specs: readonly { kind: BlockKind; lines: string[][]; level: number }[]): Doc {
  let text = '';
  const blocks: Block[] = specs.map(({ kind, lines, level }) => {
    const start = text.length;
    const made = lines.map((cells) => {
      const lineStart = text.length;
      const spans = cells.map((cell, column) => {
        if (column > 0) text += '\t';
        const span = { start: text.length, end: text.length + cell.length, column };
        text += cell;
        return span;
      });
      const line = { start: lineStart, end: text.length, ...(kind === 'table' || kind === 'pairs' ? { cells: spans } : {}) };
      text += '\n';
      return line;
    });
    return { kind, level, visibility: 'shown', start, end: text.length, lines: made };
  });
  return { version: 1, source: 'page', textSource: 'text', text, blocks, gaps: [] };
}

const OUR_TAG = new RegExp(`</?(?:${RENDERING_TAGS.join('|')})>`, 'g');
const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]!);

describe('the rendering of a page', () => {
  it('holds our bare tags and no other markup, whatever the page says', () => {
    fc.assert(fc.property(fc.array(blockSpec, { maxLength: 6 }), (specs) => {
      const rest = renderDoc(docFrom(specs)).replace(OUR_TAG, '');
      expect(rest).not.toMatch(/[<>"']/);
      expect(rest.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    }));
  });

  it('loses no word of the page', () => {
    fc.assert(fc.property(fc.array(blockSpec, { maxLength: 6 }), (specs) => {
      const squeeze = (text: string) => text.replace(/\s+/g, '');
      const shown = unescaped(renderDoc(docFrom(specs)).replace(OUR_TAG, ''));
      expect(squeeze(shown)).toBe(squeeze(docFrom(specs).text));
    }));
  });

  it('keeps tables as tables, with headings and columns in place', () => {
    const text = 'Code\tBilled\n72148\t$4,800';
    const doc: Doc = {
      version: 1, source: 'page', textSource: 'text', text, gaps: [],
      blocks: [{ kind: 'table', visibility: 'shown', start: 0, end: text.length, lines: [
        { start: 0, end: 11, cells: [{ start: 0, end: 4, column: 0, header: 'col' }, { start: 5, end: 11, column: 1, header: 'col' }] },
        { start: 12, end: 24, cells: [{ start: 18, end: 24, column: 1 }] },
      ] }],
    };
    expect(renderDoc(doc)).toBe('<article><table><tr><th>Code</th><th>Billed</th></tr><tr><td></td><td>$4,800</td></tr></table></article>');
  });

  it('is not slowed down by absurd columns', () => {
    const doc = docFrom([{ kind: 'table', level: 1, lines: [['a']] }]);
    const cell = doc.blocks[0]!.lines[0]!.cells![0]! as { column: number };
    cell.column = Number.MAX_SAFE_INTEGER;
    expect(renderDoc(doc).length).toBeLessThan(1000);
  });
});
