/** Shows a reader where words stand on the page: scrolls to them and highlights them. */
import type { Span } from '../doc';
import { documentOf, shownParent, viewOf } from '../page/dom';
import { readLive, type LiveRead } from '../page/read-page';
import { clearHighlight, highlight, rangesOf } from './highlight';
import { findQuote, placesOf, stillThere } from './locate';

function hasSize(range: Range): boolean {
  const element = shownParent(range.startContainer);
  return Boolean(element?.checkVisibility()) && [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
}

/** Brings a range to the middle of its window, through every scrolling box and frame around it. */
function scrollTo(range: Range): void {
  shownParent(range.startContainer)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const view = viewOf(documentOf(range.startContainer));
  const { top, bottom } = range.getBoundingClientRect();
  if (view && (top < 0 || bottom > view.innerHeight)) view.scrollBy({ top: top - view.innerHeight / 2, behavior: 'instant' });
}

function show(read: LiveRead, span: Span): boolean {
  const ranges = rangesOf(placesOf(read.pieces, span));
  const [first] = ranges;
  if (!first || !ranges.some(hasSize)) return false;
  scrollTo(ranges.find(hasSize) ?? first);
  highlight(ranges);
  return true;
}

/**
 * Shows the words of a span of one of the last reads, or, where the page has changed since, the same words where they
 * stand now.
 * @returns whether they are now to be seen. False for words that are gone or in a part that is closed: nothing is opened.
 */
export function showSpan(document: Document, last: readonly LiveRead[], span: Span, quote: string): boolean {
  clearHighlight();
  if (last.some((read) => stillThere(read, span, quote) && show(read, span))) return true;
  const now = readLive(document);
  const found = findQuote(now.doc.text, quote, span.start);
  return found !== undefined && show(now, found);
}
