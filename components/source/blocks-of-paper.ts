/** What of a document's blocks is on the screen: one page of a paper, or a stretch of a long page of the web. */
import type { Block, Doc, Span } from '../../lib/intake/doc';

/** Blocks on the screen at first; no letter has as many on a page. */
export const MOST_BLOCKS = 150;
/** Rows of one table on the screen at first. */
export const MOST_ROWS = 100;

/** Blocks of one page; of a document without pages all of them. Text that stands in no block is a block of its own, so that no word is lost. */
export function blocksOn({ text, blocks, pages }: Pick<Doc, 'text' | 'blocks' | 'pages'>, page: number): readonly Block[] {
  if (pages && pages.length > 0 && blocks.length > 0) return blocks.filter((block) => (block.page ?? 1) === page);
  const all: Block[] = [];
  let done = 0;
  for (const block of blocks) {
    all.push(...looseText(text, done, block.start), block);
    done = Math.max(done, block.end);
  }
  return [...all, ...looseText(text, done, text.length)];
}

function looseText(text: string, start: number, end: number): Block[] {
  if (start >= end || !/[^\s\f]/.test(text.slice(start, end))) return [];
  return [{ kind: 'paragraph', visibility: 'shown', start, end, lines: [{ start, end }] }];
}

/** Half-open range of `count` things, at most `most`, with the one that holds the quote in it. */
export function windowAround(spans: readonly Span[], quote: Span | undefined, most: number): { readonly from: number; readonly to: number } {
  const at = quote ? spans.findIndex(({ end }) => end > quote.start) : 0;
  const from = Math.max(0, Math.min((at < 0 ? spans.length : at) - Math.floor(most / 3), spans.length - most));
  return { from, to: Math.min(spans.length, from + most) };
}
