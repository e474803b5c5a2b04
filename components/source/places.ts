/** Where the words of a range stand on their pages, as boxes: one for each line of the words. */
import type { Doc, Run, Span } from '../../lib/intake/doc';

/** Origin at the top left, in the units of the page's `PageSize`. */
export interface PageBox {
  /** 1-based. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The runs that a range touches, in order. A word of which only a part is meant counts whole: how wide its letters are
 * is not known. Logarithmic in the length of the document, linear in that of the range.
 */
export function runsIn(runs: readonly Run[], { start, end }: Span): readonly Run[] {
  if (end <= start) return [];
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (runs[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < runs.length && runs[last]!.start < end) last += 1;
  return runs.slice(low, last);
}

/** How much of the smaller height two words share, 0 to 1. */
function sharedHeight(a: PageBox, b: PageBox): number {
  const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const smaller = Math.min(a.height, b.height);
  return smaller > 0 ? shared / smaller : 0;
}

/** Words of one line go on to the right of one another; the next line, cell or column does not. */
const goesOn = (line: PageBox, word: PageBox): boolean =>
  line.page === word.page && sharedHeight(line, word) >= 0.5 && word.x + word.width > line.x + line.width && word.x > line.x;

function around(a: PageBox, b: PageBox): PageBox {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { page: a.page, x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** One box for each line of the words, over as many pages as they have. None where the document has no boxes. */
export function boxesOf({ runs = [] }: Pick<Doc, 'runs'>, span: Span): PageBox[] {
  const boxes: PageBox[] = [];
  for (const { page, x, y, width, height } of runsIn(runs, span)) {
    const word = { page, x, y, width, height };
    const line = boxes.at(-1);
    if (line && goesOn(line, word)) boxes[boxes.length - 1] = around(line, word);
    else boxes.push(word);
  }
  return boxes;
}

/** The page on which a range begins; the one that it names itself where nothing has boxes. */
export const pageOf = (doc: Pick<Doc, 'runs'>, at: Span & { readonly page?: number | undefined }): number | undefined =>
  runsIn(doc.runs ?? [], { start: at.start, end: Math.max(at.end, at.start + 1) })[0]?.page ?? at.page;
