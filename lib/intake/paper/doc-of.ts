/** Pages that were read, as one document; also of the pages done so far. */
import type { Doc } from '../doc';
import type { PaperPage } from './paper-page';

export interface PaperAbout {
  readonly kind: 'pdf' | 'picture';
  readonly title?: string;
  readonly totalPages: number;
}

/** @throws Problem that says why no page gave language: `pdf-no-text`, `picture-blank`, `picture-no-words`, `picture-other-script` */
export function docOf(_pages: readonly PaperPage[], _about: PaperAbout): Doc {
  throw new Error('not built yet');
}
