/** Chromium's job host: reads PDFs where there is a worker, and outlives popup and panel. */
import { endPdfJob, pdfJob } from '../../lib/cases/pdf-jobs';
import { runPdfJob } from '../../lib/intake/pdf/pdf-job';
import { receive } from '../../lib/messages/receive';

const jobs = { bytes: async (jobId: string) => (await pdfJob(jobId))?.bytes, end: endPdfJob };

receive('job-host', {
  'work-waits': async () => ({}),
  'read-watched': async () => ({ denials: 0 }),
  'read-pdf': async ({ jobId }) => {
    await runPdfJob(jobId, jobs);
    return { jobId };
  },
});
