/** Finds the nodes behind a span of a document: those it was read from, or where the same words stand now. */
import type { Span } from '../doc';
import { isConnected } from '../page/dom';
import type { LiveRead } from '../page/read-page';
import type { Piece } from '../page/writer';

export interface Place {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The first piece that ends after an offset. */
function firstPiece(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where each run of a span stands. */
export function placesOf(pieces: readonly Piece[], span: Span): Place[] {
  const places: Place[] = [];
  for (let i = firstPiece(pieces, span.start); i < pieces.length && pieces[i]!.start < span.end; i++) {
    const { start, end, node, offset } = pieces[i]!;
    places.push({ node, start: offset + Math.max(span.start, start) - start, end: offset + Math.min(span.end, end) - start });
  }
  return places;
}

/** Whether the page still says what it said when it was read. */
export function stillThere(read: LiveRead, span: Span, quote: string): boolean {
  if (folded(read.doc.text.slice(span.start, span.end)) !== folded(quote)) return false;
  const places = placesOf(read.pieces, span);
  if (!places.length) return false;
  const now = places.map(({ node, start, end }) => (isConnected(node) ? node.data.slice(start, end) : '')).join('');
  return now.replace(/\s+/g, '') === quote.replace(/[\s\u200b\u2060\ufeff\u00ad]+/g, '');
}

/** The place of a quote in a text, white space folded, that is nearest to where it stood. */
export function findQuote(text: string, quote: string, near: number): Span | undefined {
  const wanted = folded(quote);
  if (!wanted) return undefined;
  // Every character of the folded text knows where it came from.
  const from: number[] = [];
  let flat = '';
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (flat) {
      from.push(index - 1);
      flat += ' ';
    }
    for (let i = 0; i < word.length; i++) from.push(index + i);
    flat += word;
  }
  let best: Span | undefined;
  for (let at = flat.indexOf(wanted); at >= 0; at = flat.indexOf(wanted, at + 1)) {
    const span = { start: from[at]!, end: from[at + wanted.length - 1]! + 1 };
    if (!best || Math.abs(span.start - near) < Math.abs(best.start - near)) best = span;
  }
  return best;
}
