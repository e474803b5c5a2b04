/** How one page is read: cleaned of lines, at a resolution that suits the engine, and again where ink stayed unread. */
import type { Box } from '../pdf/piece';
import { pngOf } from '../picture/blob';
import type { Grey } from '../picture/grey';
import { inkOutside } from '../picture/ink';
import type { PreparedPage } from '../picture/prepared-page';
import { upscaled } from '../picture/upscale';
import { withoutDoubts } from './doubts';
import { onTheirFeet } from './feet';
import { fitted } from './fit';
import { islandsOf, reaching } from './islands';
import { merged, withoutDoubles } from './merge';
import { withoutGuesses, withoutNoise } from './noise';
import type { Work } from './pool';
import { readable } from './readable';
import { respaced } from './spaces';
import type { OcrWorker } from './tesseract';
import { weightOf } from './weight';
import type { OcrWord } from './words';
import { wordsOf } from './words-of';

/** Small print of a 150 dpi scan is read far better at this, and no slower than it must be; more brings nothing. */
const READING_DPI = 220;
/** Share of a page's ink that may stay unread: less than one short cell of a table. */
const LITTLE = 0.004;
/** A few letters without a line around them are believed above this confidence. */
const SURE = 60;
/** White around letters that are read on their own, in their height. */
const MARGIN = 0.35;

/** Everything that can be read, in pixels of the given page. */
export function recognisePage(page: PreparedPage): Work<OcrWord[]> {
  const { grey, dpi } = upscaled({ ...page, grey: readable(page) }, READING_DPI);
  return async (worker) => {
    const picture = await pngOf(grey, dpi);
    const pass = async (segmentation: 'page' | 'sparse'): Promise<OcrWord[]> =>
      withoutDoubles(withoutNoise(wordsOf(await worker.read(picture, dpi, segmentation))));
    const first = await pass('page');
    const found = inkOutside(grey, first) < LITTLE ? first : merged(first, await pass('sparse'));
    const alone = (box: Box): Promise<OcrWord[]> => readAlone(worker, grey, dpi, box);
    const placed = withoutDoubles(onTheirFeet(fitted(found, grey), grey));
    const sure = withoutGuesses(await withoutDoubts(respaced(placed, grey), alone));
    const words = [...reaching(grey, sure), ...(await onIslands(grey, sure, alone))].map((word) => weighed(word, grey));
    return scaled(words, page.dpi / dpi);
  };
}

/** One pass over the page as it is. */
export const sampleOf = (page: PreparedPage): Work<OcrWord[]> => async (worker) =>
  withoutGuesses(withoutNoise(wordsOf(await worker.read(await pngOf(page.grey, page.dpi), page.dpi, 'page'))));

async function onIslands(grey: Grey, words: readonly OcrWord[], alone: (box: Box) => Promise<OcrWord[]>): Promise<OcrWord[]> {
  const found: OcrWord[] = [];
  let line = 1 + Math.max(-1, ...words.map((word) => word.line));
  for (const island of islandsOf(grey, words)) {
    found.push(...(await alone(island)).filter(({ confidence }) => confidence > SURE).map((word) => ({ ...word, line })));
    line += 1;
  }
  return found;
}

/** What stands in a box, as one line, with places on the whole page. */
async function readAlone(worker: OcrWorker, grey: Grey, dpi: number, { left, right, top, bottom }: Box): Promise<OcrWord[]> {
  const margin = Math.round(MARGIN * (bottom - top));
  const from = { x: Math.max(0, Math.floor(left) - margin), y: Math.max(0, Math.floor(top) - margin) };
  const to = { x: Math.min(grey.width, Math.ceil(right) + margin), y: Math.min(grey.height, Math.ceil(bottom) + margin) };
  const part = cut(grey, from.x, from.y, to.x - from.x, to.y - from.y);
  const words = wordsOf(await worker.read(await pngOf(part, dpi), dpi, 'line'));
  return words.map((word) => ({ ...word, left: word.left + from.x, right: word.right + from.x, top: word.top + from.y, bottom: word.bottom + from.y, base: word.base + from.y }));
}

function cut(grey: Grey, left: number, top: number, width: number, height: number): Grey {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) data.set(grey.data.subarray((top + y) * grey.width + left, (top + y) * grey.width + left + width), y * width);
  return { width, height, data };
}

function weighed(word: OcrWord, grey: Grey): OcrWord {
  const weight = weightOf(word, grey);
  return weight === undefined ? word : { ...word, weight };
}

const scaled = (words: readonly OcrWord[], by: number): OcrWord[] => words.map(({ letters: _letters, ...word }) => ({
  ...word, left: word.left * by, right: word.right * by, top: word.top * by, bottom: word.bottom * by, base: word.base * by,
}));
