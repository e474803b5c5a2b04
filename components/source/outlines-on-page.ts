/** What is outlined on one page: the quote, and every value that has a place there. */
import type { Doc, PageSize, Span } from '../../lib/intake/doc';
import type { Quad } from '../../lib/intake/picture/homography';
import { quadOf, withRoom } from './outline';
import type { OutlinedValue } from './page-outlines';
import { boxesOf } from './places';
import type { ValueOnPaper } from './values-on-paper';
import type { Size } from './view-scale';

export interface PageOutline {
  readonly outline: readonly Quad[];
  readonly places: readonly OutlinedValue[];
  /** Height of the quote's first line in units of the source. */
  readonly lineHeight?: number;
}

/** A page without a map is its source: where their sizes differ, no box would stand at its words. */
const isItsSource = ({ width, height }: PageSize, size: Size): boolean =>
  Math.abs(width - size.width) <= 0.01 * size.width && Math.abs(height - size.height) <= 0.01 * size.height;

/** Nothing where it is not known how the page lies on its source: no box is better than one at other words. */
export function quadsOn(doc: Doc, page: number, size: Size, quote: Span | undefined, values: readonly ValueOnPaper[]): PageOutline {
  const own = doc.pages?.[page - 1];
  if (!own || (!own.toSource && !isItsSource(own, size))) return { outline: [], places: [] };
  const quadsOf = (span: Span): Quad[] =>
    boxesOf(doc, span).flatMap((box) => {
      const quad = box.page === page ? quadOf(withRoom(box, own.toSource ? 'flattened' : 'asPrinted'), own.toSource) : undefined;
      return quad ? [quad] : [];
    });
  const outline = quote ? quadsOf(quote) : [];
  const places = values.flatMap((value): OutlinedValue[] => {
    const quads = quadsOf(value.at);
    return quads.length > 0 ? [{ value, quads }] : [];
  });
  const [first] = outline;
  return { outline, places, ...(first ? { lineHeight: Math.hypot(first[3].x - first[0].x, first[3].y - first[0].y) } : {}) };
}
