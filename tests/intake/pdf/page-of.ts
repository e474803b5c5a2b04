/** Pages for layout tests, written as text at places. Letters are half as wide as their size, as in most faces. */
import type { Doc } from '../../../lib/intake/doc';
import { composePages, layoutPage } from '../../../lib/intake/pdf/layout';
import { uprightPiece, type PageText, type Piece } from '../../../lib/intake/pdf/piece';

export const SIZE = 10;
export const widthOf = (text: string, size = SIZE): number => text.length * size * 0.5;

export interface At {
  readonly size?: number;
  readonly font?: string;
}

export const put = (text: string, left: number, base: number, { size = SIZE, font = 'body' }: At = {}): Piece =>
  uprightPiece(text, left, left + widthOf(text, size), base, size, font);

/** The same text, ending at `right`. */
export const putRight = (text: string, right: number, base: number, at: At = {}): Piece => put(text, right - widthOf(text, at.size), base, at);

/** Lines below each other. */
export const stack = (lines: readonly string[], left: number, base: number, { leading = 13, ...at }: At & { leading?: number } = {}): Piece[] =>
  lines.map((line, index) => put(line, left, base + index * leading, at));

export const pageOf = (pieces: readonly Piece[], page = 1): PageText => ({ page, width: 612, height: 792, pieces });

export function docOf(...pages: readonly (readonly Piece[])[]): Doc {
  const laidOut = pages.map((pieces, index) => layoutPage(pageOf(pieces, index + 1)));
  return { version: 1, source: 'pdf', textSource: 'text', gaps: [], ...composePages(laidOut) };
}

/** Every block as its kind and its lines; cells as `column:text`, with `#` before a column's heading. */
export function shown(doc: Doc): string[] {
  return doc.blocks.map(({ kind, lines }) => `${kind}: ${lines.map((line) =>
    line.cells
      ? line.cells.map((cell) => `${cell.header === 'col' ? '#' : ''}${cell.column}:${doc.text.slice(cell.start, cell.end)}`).join(' | ')
      : doc.text.slice(line.start, line.end)).join(' / ')}`);
}
