/**
 * One document, whatever it came from, as text with layout. Every intake makes one; nothing after the intakes knows
 * whether it was a page, a selection, a PDF or a picture. A `Doc` is plain JSON: it crosses contexts and is stored.
 *
 * All places are half-open ranges [start, end) of `Doc.text`, counted in UTF-16 units. A quote is always
 * `doc.text.slice(start, end)`: it cannot drift from the document.
 */
export interface Doc {
  readonly version: 1;
  readonly source: 'page' | 'selection' | 'pdf' | 'image' | 'text';
  readonly textSource: 'text' | 'ocr' | 'mixed';
  /** The page's title or the PDF's; shown to the member, never read for facts. */
  readonly title?: string;
  /** Where it was read: origin and path only; a query or fragment may carry a session. */
  readonly url?: string;
  /** The `lang` that the document itself declares. */
  readonly lang?: string;
  /**
   * The whole visible text in reading order. Cells of a row are joined by a tab, lines end with `\n`, blocks are
   * separated by an empty line, PDF pages by `\f` on a line of its own.
   */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Sizes of PDF or picture pages, in CSS pixels at 72 dpi; absent for pages of the web. */
  readonly pages?: readonly PageSize[];
  /** Where each run of text stands on its page (PDF, OCR); ranges ascending, never overlapping. */
  readonly runs?: readonly Run[];
  /** What this intake could not read, so that no screen is silent about it. */
  readonly gaps: readonly Gap[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * - `heading`, `paragraph`, `list-item`: prose.
 * - `table`: rows with cells in columns (HTML tables, ARIA tables, tables of divs, columns of a PDF).
 * - `pairs`: lines of exactly a label and its value (definition lists, `Label: value` grids, two-column rows).
 * - `control`: text of buttons, links that stand alone, options: what the page offers to do.
 * - `aside`: navigation, banner, footer, chat: part of the page, rarely of the decision.
 */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table' | 'pairs' | 'control' | 'aside';

export interface Block extends Span {
  readonly kind: BlockKind;
  /** 1-based PDF or picture page. */
  readonly page?: number;
  /** `closed`: in a part that the page offers to open in place (details, tab panel, accordion). */
  readonly visibility: 'shown' | 'closed';
  /** Heading level 1-6, where kind is `heading`. */
  readonly level?: number;
  /** Which cross-page unit it belongs to: blocks of one card, section or claim share a number. */
  readonly group?: number;
  readonly lines: readonly Line[];
}

export interface Line extends Span {
  /** It stands in a closed part though its block is shown: what a row of a table opens to, between rows that are shown. */
  readonly closed?: true;
  /** In a table or pairs block: the cells, in column order. Absent in prose. */
  readonly cells?: readonly Cell[];
}

export interface Cell extends Span {
  /** A heading of its column (`col`) or of its row (`row`). */
  readonly header?: 'col' | 'row';
  /** 0-based column of its left edge in its table, counted with column spans; a PDF's by horizontal overlap. */
  readonly column: number;
  readonly columnSpan?: number;
}

/** A plane projective map, row-major: (x, y) goes to ((ax + by + c) / w, (dx + ey + f) / w) with w = gx + hy + i. */
export type Homography = readonly [number, number, number, number, number, number, number, number, number];

export interface PageSize {
  readonly width: number;
  readonly height: number;
  /** Which of the paper's files holds the page and which page of that file it is, both 1-based; absent: file 1, the page of the same number. */
  readonly source?: { readonly file: number; readonly page: number };
  /**
   * Where the page was flattened and set upright before it was read: takes a point of the page (in the units above) to
   * its point in the source: in pixels of a picture as it is shown (after its EXIF orientation), in points of a PDF
   * page as it is shown. Absent: the page is the source. It lets a quote be boxed on the member's own photo.
   */
  readonly toSource?: Homography;
}

export interface Run extends Span {
  readonly page: number;
  /** Box with the origin at the top left, in the units of `PageSize`. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Gap =
  | { readonly kind: 'cross-origin-frame'; readonly origin: string; readonly areaShare: number }
  | { readonly kind: 'page-without-text'; readonly page: number }
  /** Share (0 to 1) of the page's ink that no word was read from: stamps, handwriting, pictures, or text that is too faint. */
  | { readonly kind: 'unread-ink'; readonly page: number; readonly share: number }
  /** The PDF's own text was not believed, so the page was read as a picture. */
  | { readonly kind: 'text-not-believed'; readonly page: number }
  | { readonly kind: 'pdf-embedded'; readonly url: string; readonly sameOrigin: boolean }
  | { readonly kind: 'closed-shadow-root' }
  | { readonly kind: 'too-long'; readonly kept: number; readonly total: number }
  | { readonly kind: 'plain-selection' };

/** The words of a place, exactly as the document has them. */
export const textAt = (doc: Doc, at: Span): string => doc.text.slice(at.start, at.end);

/** The words of a place for showing: white space folded to one space. */
export const quoteAt = (doc: Doc, at: Span): string => textAt(doc, at).replace(/\s+/g, ' ').trim();
