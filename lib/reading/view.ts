/**
 * A `Doc` made easy to read: its lines in order with their blocks and cells, and the one way to make a proof.
 * Nothing here knows about denials.
 */
import type { Block, Cell, Doc, Span } from '../intake/doc';
import { quoteAt } from '../intake/doc';
import type { At, Found } from './reading';

export interface ViewLine extends Span {
  /** Position among the document's lines. */
  readonly index: number;
  readonly text: string;
  readonly block: Block;
  readonly blockIndex: number;
  /** In a part that the page offers to open in place. */
  readonly closed: boolean;
  readonly cells?: readonly ViewCell[];
}

export interface ViewCell extends Cell {
  readonly text: string;
}

export interface View {
  readonly doc: Doc;
  readonly text: string;
  readonly lines: readonly ViewLine[];
}

export function viewOf(doc: Doc): View {
  const lines: ViewLine[] = [];
  doc.blocks.forEach((block, blockIndex) => {
    for (const line of block.lines) {
      const cells = line.cells?.map((cell) => ({ ...cell, text: doc.text.slice(cell.start, cell.end) }));
      const text = doc.text.slice(line.start, line.end);
      lines.push({ index: lines.length, start: line.start, end: line.end, text, block, blockIndex, closed: line.closed ?? block.visibility === 'closed', ...(cells ? { cells } : {}) });
    }
  });
  return { doc, text: doc.text, lines };
}

/** The line that holds a place; binary search, as documents can have many lines. */
export function lineAt(view: View, offset: number): ViewLine | undefined {
  let low = 0;
  let high = view.lines.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const line = view.lines[middle]!;
    if (offset < line.start) high = middle - 1;
    else if (offset >= line.end) low = middle + 1;
    else return line;
  }
  return undefined;
}

/** Quote and place of a span: the only source of quotes, so that every quote is verbatim. */
export function proofOf(view: View, span: Span): { quote: string; at: At } {
  const line = lineAt(view, span.start);
  return {
    quote: quoteAt(view.doc, span),
    at: {
      start: span.start,
      end: span.end,
      ...(line?.block.page ? { page: line.block.page } : {}),
      ...(line?.closed ? { closed: true } : {}),
    },
  };
}

/** A value with its proof; the caller names the span that shows label and value. */
export const found = <T>(view: View, value: T, span: Span): Found<T> => ({ value, ...proofOf(view, span) });
