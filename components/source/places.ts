/** Where the words of a range stand on their pages, as boxes: one for each line of the words. */
import type { Doc, Run, Span } from '../../lib/intake/doc';
import { letterWidth } from './letter-widths';

/** Origin at the top left, in the units of the page's `PageSize`. */
export interface PageBox {
  /** 1-based. */
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The runs that a range touches, in order. Logarithmic in the length of the document, linear in that of the range. */
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

/** What a word may stand beside the place that its letters give, as a share of the height of its line. */
const DOUBT = 0.25;

/**
 * The part of a run that a range means. A word of which only a part is meant counts whole; of a run of many words, which
 * some PDFs have for a line, the words that are meant are found by the widths of the letters before them.
 */
function partOf({ start, end, page, x, y, width, height }: Run, span: Span, text: string): PageBox {
  const whole = { page, x, y, width, height };
  if (span.start <= start && span.end >= end) return whole;
  const words = text.slice(start, end);
  const from = words.lastIndexOf(' ', Math.max(0, span.start - start)) + 1;
  const after = words.indexOf(' ', Math.min(words.length, span.end - start));
  const to = after < 0 ? words.length : after;
  const all = letterWidth(words);
  if ((from === 0 && to === words.length) || all === 0) return whole;
  const at = (letters: number) => x + (width * letterWidth(words.slice(0, letters))) / all;
  const left = from === 0 ? x : Math.max(x, at(from) - height * DOUBT);
  const right = to === words.length ? x + width : Math.min(x + width, at(to) + height * DOUBT);
  return { page, x: left, y, width: right - left, height };
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
export function boxesOf({ runs = [], text }: Pick<Doc, 'runs' | 'text'>, span: Span): PageBox[] {
  const boxes: PageBox[] = [];
  for (const run of runsIn(runs, span)) {
    const word = partOf(run, span, text);
    const line = boxes.at(-1);
    if (line && goesOn(line, word)) boxes[boxes.length - 1] = around(line, word);
    else boxes.push(word);
  }
  return boxes;
}

/** The page on which a range begins; the one that it names itself where nothing has boxes. */
export const pageOf = (doc: Pick<Doc, 'runs'>, at: Span & { readonly page?: number | undefined }): number | undefined =>
  runsIn(doc.runs ?? [], { start: at.start, end: Math.max(at.end, at.start + 1) })[0]?.page ?? at.page;
