/** How a view brings a paper to be read: into the queue of the job host, or, in a private window, read by itself. */
import { addJob } from '../cases/jobs';
import { maySave } from '../cases/private';
import type { Doc } from '../intake/doc';
import { kindOfFiles } from './kind-of-files';
import { readHere, type OnPage } from './read-here';
import { wakeJobHost } from './wake';

export interface PaperToRead {
  /** What the member will see it called. */
  readonly label: string;
  /** From a private window: nothing is stored, the view itself reads and answers the document. */
  readonly privately: boolean;
  /** The case that the member was in when the paper was brought. */
  readonly forCase?: string;
  /** Told after each page, where the view itself reads. */
  readonly onPage?: OnPage;
  /** Ends the reading, where the view itself reads; a job is stopped by its row. */
  readonly signal?: AbortSignal;
}

/**
 * One PDF, or one or more pictures that are the pages of one letter. Answers as soon as the job stands in the queue;
 * `useJobs` shows how it goes on.
 * @throws Problem `file-empty`, `file-too-large`, `file-wrong-kind`, `storage-full`, `storage-broken`; in a private
 * window also those of reading
 */
export async function readPaper(files: readonly Blob[], { label, privately, forCase, onPage, signal }: PaperToRead): Promise<{ jobId: string } | { doc: Doc }> {
  const kind = await kindOfFiles(files);
  if (!maySave(privately, false)) return { doc: await readHere(files, { onPage, signal }) };
  const jobId = await addJob({ label, kind, files, ...(forCase ? { forCase } : {}) });
  // The row is what counts: a host that cannot be woken now is woken by `serveQueue`, and at the next start.
  wakeJobHost().catch(() => undefined);
  return { jobId };
}
