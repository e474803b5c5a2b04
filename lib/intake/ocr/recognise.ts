/** How one page is read: cleaned of lines, at a resolution that suits the engine, and once more where ink stayed unread. */
import { pngOf } from '../picture/blob';
import { inkOutside } from '../picture/ink';
import type { PreparedPage } from '../picture/prepared-page';
import { upscaled } from '../picture/upscale';
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

/** Everything that can be read, in pixels of the given page. */
export function recognisePage(page: PreparedPage): Work<OcrWord[]> {
  const { grey, dpi } = upscaled({ ...page, grey: withoutRules(page.grey, page.dpi) }, READING_DPI);
  return async (worker) => {
    const picture = await pngOf(grey, dpi);
    const pass = async (segmentation: 'page' | 'sparse'): Promise<OcrWord[]> =>
      respaced(withoutNoise(wordsOf(await worker.read(picture, dpi, segmentation))), grey);
    const first = await pass('page');
    const words = inkOutside(grey, first) < LITTLE ? first : merged(first, await pass('sparse'));
    return scaled(words, page.dpi / dpi);
  };
}

/** One pass over the page as it is. */
export const sampleOf = (page: PreparedPage): Work<OcrWord[]> => async (worker) =>
  withoutNoise(wordsOf(await worker.read(await pngOf(page.grey, page.dpi), page.dpi, 'page')));

const scaled = (words: readonly OcrWord[], by: number): OcrWord[] => words.map(({ letters: _letters, ...word }) => ({
  ...word, left: word.left * by, right: word.right * by, top: word.top * by, bottom: word.bottom * by, base: word.base * by,
}));
