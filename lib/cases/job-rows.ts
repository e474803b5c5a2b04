/** The three tables of a job, for use inside transactions: its row, its files, its pages. */
import type { Job, JobRow } from './job';
import { store } from './store';

export const jobTables = [store.jobs, store.jobFiles, store.jobPages];

/** All rows of one job's pages, in order. */
export const pagesOf = (jobId: string) => store.jobPages.where('[jobId+page]').between([jobId, -Infinity], [jobId, Infinity]);

/** Inside a transaction with `jobTables`: nothing of these jobs stays. */
export async function dropJobs(ids: readonly string[]): Promise<void> {
  await store.jobs.bulkDelete([...ids]);
  await store.jobFiles.bulkDelete([...ids]);
  for (const id of ids) await pagesOf(id).delete();
}

/** A job as views see it: with its files, without what only the job host needs. */
export function jobOf({ digest: _digest, title: _title, awaited: _awaited, changedAt: _changedAt, host: _host, inHand: _inHand, strikes: _strikes, ...job }: JobRow, files: readonly Blob[]): Job {
  return { ...job, files };
}
