/** A paper in the member's hand: read, not yet kept. The same for a page, a selection, a PDF, pictures and text. */
import type { Paper, StoredDocument } from '../../lib/cases/model';
import type { Doc } from '../../lib/intake/doc';
import type { FramePart, TabRef } from '../../lib/intake/tab/tab-ref';
import type { Reading } from '../../lib/reading/reading';

export interface InHand {
  readonly doc: Doc;
  readonly reading: Reading;
  /** What the member will see it called: a file name or the page's title. */
  readonly label: string;
  readonly kind: StoredDocument['kind'];
  /** The member's own files, kept with the case: one PDF, or pictures in the order of their pages. */
  readonly files?: readonly Blob[];
  /** The job that read it, whose rows go when it is kept. */
  readonly jobId?: string;
  /** The tab that shows it, where one does. */
  readonly tab?: TabRef;
  readonly frames?: readonly FramePart[];
  /** From a private window: nothing is saved without asking. */
  readonly privately: boolean;
}

const FALLBACK: Readonly<Record<StoredDocument['kind'], string>> = { page: 'Page', selection: 'Selected text', pdf: 'PDF', picture: 'Photo', text: 'Text file' };

export const labelOf = (doc: Doc, kind: StoredDocument['kind'], name?: string): string => name?.trim() || doc.title?.trim() || FALLBACK[kind];

/** What a case takes of it: the paper, with the reading of the one decision that the case is about. */
export const paperOf = ({ doc, label, kind, files, jobId }: InHand, reading: Reading): Paper => ({
  doc, reading, label, kind, ...(files ? { files } : {}), ...(jobId ? { jobId } : {}),
});
