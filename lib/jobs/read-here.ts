/** Reading a paper in the view itself, for private windows: nothing of it is written anywhere. */
import type { Doc } from '../intake/doc';
import type { OcrEngine } from '../intake/ocr/engine';
import type { PaperPage } from '../intake/paper/paper-page';
import { Problem, problemCodeOf } from '../problems/problem';
import { endsReading, failedPage } from './host/failed-page';

/** Told how many pages are done, and how many will be. */
export type OnPage = (done: number, total: number) => void;

export interface ReadingHere {
  readonly onPage?: OnPage | undefined;
  /** Aborted when the member wants nothing more of it. */
  readonly signal?: AbortSignal | undefined;
}

/** Papers are read one after the other with one engine, as in the job host: two workers fill enough memory. It ends itself when idle. */
let turn: Promise<unknown> = Promise.resolve();
let engine: OcrEngine | undefined;

/** @throws Problem of the paper, such as `pdf-locked`, `pdf-no-text`, `picture-blank`; `stopped-by-member` */
export function readHere(files: readonly Blob[], reading: ReadingHere = {}): Promise<Doc> {
  const doc = turn.then(() => readNow(files, reading));
  turn = doc.catch(() => undefined);
  return doc;
}

async function readNow(files: readonly Blob[], { onPage, signal }: ReadingHere): Promise<Doc> {
  if (signal?.aborted) throw new Problem('stopped-by-member');
  const [{ openPaper }, { docOf }, { startEngine }] = await Promise.all([
    import('../intake/paper/open-paper'), import('../intake/paper/doc-of'), import('../intake/ocr/engine'),
  ]);
  const paper = await openPaper(files, { engine: () => (engine ??= startEngine()) });
  const read = async (page: number): Promise<PaperPage> => {
    try {
      return await paper.readPage(page, signal);
    } catch (error) {
      const why = problemCodeOf(error);
      if (signal?.aborted || endsReading(why)) throw error;
      return failedPage(page, why);
    }
  };
  try {
    const pages: PaperPage[] = [];
    for (let page = 1; page <= paper.pageCount; page += 1) {
      if (signal?.aborted) throw new Problem('stopped-by-member');
      pages.push(await read(page));
      onPage?.(page, paper.pageCount);
    }
    const title = await paper.title();
    return docOf(pages, { kind: paper.kind, totalPages: paper.totalPages, ...(title ? { title } : {}) });
  } finally {
    await paper.close();
  }
}
