/** Lines that a document repeats at the head or foot of its pages: read once, then set aside. */
import type { LaidOutBlock, LaidOutPage } from './laid-out';
import { textOf } from './rows';

/** Only this many blocks at either end of a page can be its head or foot. */
const REACH = 3;
const PAGE_NUMBER = /^(?:page|p[aá]gina|p\.)?\s*\d{1,3}(?:\s*(?:of|de|\/)\s*\d{1,3})?$/iu;

const textOfBlock = (block: LaidOutBlock): string => block.lines.map((line) => textOf(line.words)).join(' ');
/** Page numbers count on; nothing else in a repeated line may differ. */
const keyOf = (block: LaidOutBlock): string => textOfBlock(block).replace(/(page|p[aá]gina|p\.)\s*\d{1,3}/giu, '$1').replace(/\s/g, '');

export function withMarginsAside(pages: readonly LaidOutPage[]): LaidOutPage[] {
  const seen = new Set<string>();
  return pages.map((page) => {
    const last = page.blocks.length - REACH;
    const here: string[] = [];
    const blocks = page.blocks.map((block, index): LaidOutBlock => {
      if (index >= REACH && index < last) return block;
      const key = keyOf(block);
      here.push(key);
      const repeated = seen.has(key) && block.lines.length <= 3;
      return repeated || PAGE_NUMBER.test(textOfBlock(block).trim()) ? { ...block, kind: 'aside' } : block;
    });
    here.forEach((key) => seen.add(key));
    return { ...page, blocks };
  });
}
