/** Pictures as a paper: every file is a page, or as many as it holds. */
import { chained, scaling } from '../picture/homography';
import { openPicture, type PictureFile } from '../picture/decode';
import { MOST_PICTURE_PAGES } from './caps';
import type { OpenPaper, PaperContext } from './open-paper';
import type { PageSource } from './page-image';
import type { PaperPage } from './paper-page';
import { readPicture } from './read-picture';

/** @throws Problem `picture-broken`, `picture-format`, `picture-too-large` */
export async function openPicturePaper(files: readonly Blob[], { engine }: PaperContext): Promise<OpenPaper> {
  const pictures: PictureFile[] = [];
  const close = (): void => pictures.forEach((picture) => picture.close());
  try {
    // One after the other: a decoded photo takes fifty megabytes.
    for (const file of files) pictures.push(await openPicture(file));
  } catch (error) {
    close();
    throw error;
  }
  const sources = pictures.flatMap(({ pageCount }, file) => Array.from({ length: pageCount }, (_, page): PageSource => ({ file: file + 1, page: page + 1 })));

  async function readPage(page: number, signal?: AbortSignal): Promise<PaperPage> {
    const source = sources[page - 1]!;
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
