/** Reading a PDF for a view that waits for it: the popup, for the PDF that a tab shows. */
import { jobDoc } from '../cases/job-doc';
import { addJob, letGoJob } from '../cases/jobs';
import { maySave } from '../cases/private';
import { ended } from '../cases/job-end';
import type { Doc } from '../intake/doc';
import { Problem } from '../problems/problem';
import { readHere, type OnPage } from './read-here';
import { wakeJobHost } from './wake';

export interface PdfToRead {
  /** What the list calls it, should its view be closed before it was read. */
  readonly label?: string | undefined;
  readonly onPage?: OnPage;
}

/**
 * Reads a PDF as a job that goes before all others, and takes what it read. Where the view is closed before, the job
 * stays and its paper waits in the list of jobs; the same PDF asked for again goes on from there. In a private window
 * the view itself reads, and no row is written.
 * @throws Problem `pdf-locked`, `pdf-broken`, `pdf-no-text`, `storage-full`, `stopped-by-member` …
 */
export async function readPdfBytes(bytes: Uint8Array, privately: boolean, { label, onPage }: PdfToRead = {}): Promise<Doc> {
  const file = new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
  if (!maySave(privately, false)) return readHere([file], { onPage });
  const jobId = await addJob({ label: label?.trim() || 'PDF', kind: 'pdf', files: [file], awaited: true });
  try {
    await wakeJobHost();
    const { state, problem } = await ended(jobId, onPage);
    if (state === 'stopped') throw new Problem('stopped-by-member');
    if (state === 'failed') throw new Problem(problem ?? 'unexpected');
    const doc = await jobDoc(jobId);
    if (!doc) throw new Problem('unexpected', 'job without a document');
    return doc;
  } finally {
    // What was read must not fail with its rows, which the next sweep takes.
    await letGoJob(jobId).catch(() => undefined);
  }
}
