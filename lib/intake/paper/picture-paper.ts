/** Pictures as a paper: every file is a page, or as many as it holds. */
import { Problem, problemCodeOf, type ProblemCode } from '../../problems/problem';
import { chained, scaling } from '../picture/homography';
import { openPicture, type PictureFile } from '../picture/decode';
import { MOST_PICTURE_PAGES } from './caps';
import type { OpenPaper, PaperContext } from './open-paper';
import type { PageSource } from './page-image';
import type { PaperPage } from './paper-page';
import { readPicture } from './read-picture';

/** A picture that cannot be opened is one page without words, so that the other pages of the letter are read all the same. */
const brokenPicture = (why: ProblemCode): PictureFile => ({
  pageCount: 1,
  page: () => Promise.reject(new Problem(why)),
  shown: () => Promise.reject(new Problem(why)),
  close: () => undefined,
});

/** Of several pictures those that cannot be opened are named as pages without words. @throws Problem `picture-broken`, `picture-format`, `picture-too-large` of a single one */
export async function openPicturePaper(files: readonly Blob[], { engine }: PaperContext): Promise<OpenPaper> {
  const pictures: PictureFile[] = [];
  const broken = new Map<number, ProblemCode>();
  const close = (): void => pictures.forEach((picture) => picture.close());
  // One after the other: a decoded photo takes fifty megabytes.
  for (const file of files) {
    try {
      pictures.push(await openPicture(file));
    } catch (error) {
      if (files.length === 1) throw error;
      broken.set(pictures.length + 1, problemCodeOf(error));
      pictures.push(brokenPicture(problemCodeOf(error)));
    }
  }
  const sources = pictures.flatMap(({ pageCount }, file) => Array.from({ length: pageCount }, (_, page): PageSource => ({ file: file + 1, page: page + 1 })));

  async function readPage(page: number, signal?: AbortSignal): Promise<PaperPage> {
    const source = sources[page - 1]!;
    const why = broken.get(source.file);
    if (why) return { page, laidOut: { page, width: 0, height: 0, blocks: [] }, textSource: 'ocr', gaps: [{ kind: 'page-without-text', page }], source, empty: why };
    const { grey, dpi, shownWidth, shownHeight } = await pictures[source.file - 1]!.page(source.page);
    const read = await readPicture({ page, grey, ...(dpi === undefined ? {} : { dpi }) }, engine, signal);
    const { laidOut, gaps, toPicture, empty } = read;
    const toSource = chained(toPicture, scaling(shownWidth / grey.width, shownHeight / grey.height));
    return { page, laidOut, textSource: 'ocr', gaps, source, toSource, ...(empty ? { empty } : {}) };
  }

  return {
    kind: 'picture',
    pageCount: Math.min(sources.length, MOST_PICTURE_PAGES),
    totalPages: sources.length,
    readPage,
    title: () => Promise.resolve(undefined),
    close: () => Promise.resolve(close()),
  };
}
