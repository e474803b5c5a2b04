import { createPdfJob, pdfJob, removePdfJob } from '../cases/pdf-jobs';
import { maySave } from '../cases/private';
import type { Doc } from '../intake/doc';
import { send } from '../messages/send';
import { Problem } from '../problems/problem';

/** In the view itself: Firefox has no job host yet (its event page is to be it), and a private window writes no row. */
async function readHere(bytes: Uint8Array): Promise<Doc> {
  return (await import('../intake/pdf/read-pdf')).readPdf(bytes);
}

/**
 * Reads a PDF in the job host: the row holds the bytes while it works and is gone when it is done. In a private window
 * no row is written.
 * @throws Problem `pdf-locked`, `pdf-broken`, `pdf-no-text`, `storage-full` …
 */
export async function readPdfBytes(bytes: Uint8Array, privately: boolean): Promise<Doc> {
  if (import.meta.env.FIREFOX || !maySave(privately, false)) return readHere(bytes);
  const jobId = await createPdfJob(bytes);
  try {
    await send('ensure-job-host', {});
    await send('read-pdf', { jobId });
    const job = await pdfJob(jobId);
    if (job?.state === 'failed') throw new Problem(job.problem ?? 'unexpected');
    if (!job?.doc) throw new Problem('unexpected', 'job without a document');
    return job.doc;
  } finally {
    // What was read must not fail with its row, which the next sweep takes.
    await removePdfJob(jobId).catch(() => undefined);
  }
}
