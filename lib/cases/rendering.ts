/**
 * What a page showed, kept without the page: its text in our own few tags. No attribute, no address, no style and no
 * script of the page can be in it, as the tags are ours and every character of the page is escaped.
 */
import type { Block, Cell, Doc, Line, Span } from '../intake/doc';

/** All tags that a rendering can hold. */
export const RENDERING_TAGS = ['article', 'aside', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'li', 'table', 'tr', 'th', 'td'] as const;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);

/** Cells in their columns; a column that this row leaves out becomes an empty cell, so that columns stay aligned. */
function rowCells(cells: readonly Cell[], text: (span: Span) => string): string {
  let column = 0;
  let html = '';
  for (const cell of cells) {
    for (; column < Math.min(cell.column, 50); column += 1) html += '<td></td>';
    const tag = cell.header ? 'th' : 'td';
    html += `<${tag}>${text(cell)}</${tag}>`;
    column = Math.max(column, cell.column) + 1;
  }
  return html;
}

function inner(block: Block, text: (span: Span) => string): string {
  const paragraphs = (lines: readonly Line[]) => lines.map((line) => `<p>${text(line)}</p>`).join('');
  switch (block.kind) {
    case 'heading': {
      const tag = `h${Math.min(6, Math.max(1, Math.trunc(block.level ?? 2)))}`;
      return `<${tag}>${block.lines.map(text).join(' ')}</${tag}>`;
    }
    case 'list-item':
      return `<ul><li>${block.lines.map(text).join(' ')}</li></ul>`;
    case 'table':
    case 'pairs':
      return `<table>${block.lines.map((line) => `<tr>${line.cells ? rowCells(line.cells, text) : `<td>${text(line)}</td>`}</tr>`).join('')}</table>`;
    case 'aside':
      return `<aside>${paragraphs(block.lines)}</aside>`;
    default:
      return paragraphs(block.lines);
  }
}

/** The document as minimal HTML. Linear in the length of the document. */
export function renderDoc(doc: Doc): string {
  const text = (span: Span) => escape(doc.text.slice(span.start, span.end));
  return `<article>${doc.blocks.map((block) => inner(block, text)).join('\n')}</article>`;
}
