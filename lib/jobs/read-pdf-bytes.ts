import { store } from '../cases/store';
import type { Doc } from '../intake/doc';
import { send } from '../messages/send';
import { Problem } from '../problems/problem';

/**
 * Reads a PDF in the job host: the row holds the bytes while it works and is gone when it is done, so that a popup that
 * closes in between costs nothing. In a private window no row is written; the view reads it itself.
 * @throws Problem `pdf-locked`, `pdf-broken`, `pdf-no-text`, `storage-full` …
 */
export async function readPdfBytes(bytes: Uint8Array, privately: boolean): Promise<Doc> {
  if (privately) return (await import('../intake/pdf/read-pdf')).readPdf(bytes);
  const jobId = crypto.randomUUID();
  await store.pdfJobs.add({ id: jobId, bytes: new Blob([bytes as BlobPart], { type: 'application/pdf' }), state: 'waiting', createdAt: Date.now() });
  try {
    await send('ensure-job-host', {});
    await send('read-pdf', { jobId });
    const job = await store.pdfJobs.get(jobId);
    if (job?.state === 'failed') throw new Problem(job.problem ?? 'unexpected');
    if (!job?.doc) throw new Problem('unexpected', 'job without a document');
    return job.doc;
  } finally {
    await store.pdfJobs.delete(jobId);
  }
}
