/** Reading a paper in the view itself, for private windows: nothing of it is written anywhere. */
import type { Doc } from '../intake/doc';
import type { PaperPage } from '../intake/paper/paper-page';

/** Told how many pages are done, and how many will be. */
export type OnPage = (done: number, total: number) => void;

/** @throws Problem of the paper, such as `pdf-locked`, `pdf-no-text`, `picture-blank` */
export async function readHere(files: readonly Blob[], onPage?: OnPage): Promise<Doc> {
  const [{ openPaper }, { docOf }, { startEngine }] = await Promise.all([
    import('../intake/paper/open-paper'), import('../intake/paper/doc-of'), import('../intake/ocr/engine'),
  ]);
  let engine: ReturnType<typeof startEngine> | undefined;
  const paper = await openPaper(files, { engine: () => (engine ??= startEngine()) });
  try {
    const pages: PaperPage[] = [];
    for (let page = 1; page <= paper.pageCount; page += 1) {
      pages.push(await paper.readPage(page));
      onPage?.(page, paper.pageCount);
    }
    const title = await paper.title();
    return docOf(pages, { kind: paper.kind, totalPages: paper.totalPages, ...(title ? { title } : {}) });
  } finally {
    await paper.close();
    await engine?.end();
  }
}
