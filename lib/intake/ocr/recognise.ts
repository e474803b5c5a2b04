/** How one page is read: cleaned of lines, at a resolution that suits the engine, and once more where ink stayed unread. */
import type { Box } from '../pdf/piece';
import { pngOf } from '../picture/blob';
import type { Grey } from '../picture/grey';
import { inkOutside } from '../picture/ink';
import type { PreparedPage } from '../picture/prepared-page';
import { upscaled } from '../picture/upscale';
import { islandsOf } from './islands';
import { merged } from './merge';
import { withoutNoise } from './noise';
import type { Work } from './pool';
import { withoutRules } from './rules';
import { respaced } from './spaces';
import type { OcrWord } from './words';
import { wordsOf } from './words-of';

/** Small print of a 150 dpi scan is read far better at this, and no slower than it must be; more brings nothing. */
const READING_DPI = 220;
/** Share of a page's ink that may stay unread: less than one short cell of a table. */
const LITTLE = 0.004;
/** A few letters without a line around them are believed above this confidence. */
const SURE = 60;
/** White around letters that are read on their own, in their height. */
const MARGIN = 0.4;

/** Everything that can be read, in pixels of the given page. */
export function recognisePage(page: PreparedPage): Work<OcrWord[]> {
  const { grey, dpi } = upscaled({ ...page, grey: withoutRules(page.grey, page.dpi) }, READING_DPI);
  return async (worker) => {
    const picture = await pngOf(grey, dpi);
    const pass = async (segmentation: 'page' | 'sparse'): Promise<OcrWord[]> =>
      respaced(withoutNoise(wordsOf(await worker.read(picture, dpi, segmentation))), grey);
    const first = await pass('page');
    if (inkOutside(grey, first) < LITTLE) return scaled(first, page.dpi / dpi);
    const words = merged(first, await pass('sparse'));
    for (const island of islandsOf(grey, words)) {
      const read = wordsOf(await worker.read(picture, dpi, 'line', withMargin(island, grey)));
      const line = 1 + Math.max(-1, ...words.map((word) => word.line));
      words.push(...read.filter(({ confidence }) => confidence > SURE).map((word) => ({ ...word, line })));
    }
    return scaled(words, page.dpi / dpi);
  };
}

/** One pass over the page as it is. */
export const sampleOf = (page: PreparedPage): Work<OcrWord[]> => async (worker) =>
  withoutNoise(wordsOf(await worker.read(await pngOf(page.grey, page.dpi), page.dpi, 'page')));

function withMargin({ left, right, top, bottom }: Box, { width, height }: Grey): Box {
  const margin = Math.round(MARGIN * (bottom - top));
  return { left: Math.max(0, left - margin), right: Math.min(width, right + margin), top: Math.max(0, top - margin), bottom: Math.min(height, bottom + margin) };
}

const scaled = (words: readonly OcrWord[], by: number): OcrWord[] => words.map(({ letters: _letters, ...word }) => ({
  ...word, left: word.left * by, right: word.right * by, top: word.top * by, bottom: word.bottom * by, base: word.base * by,
}));
