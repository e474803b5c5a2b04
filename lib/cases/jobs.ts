/**
 * Papers that wait to be read, are read, or were read and not yet kept: what views do with them. The rows are the truth:
 * the job host follows them, and what changes here takes effect there. A row holds a member's letter: in a private
 * window none is made (`maySave`; `lib/jobs/start-job.ts` asks it).
 */
import type { PaperPage } from '../intake/paper/paper-page';
import { storing } from './failures';
import type { Job, JobRow } from './job';
import { dropJobs, jobOf, jobTables, pagesOf } from './job-rows';
import { digestOf, ownFiles } from './own-files';
import { store } from './store';

/** How long a paper that was read, or stopped, waits for the member. Screens say so. */
export const JOB_STAYS_DAYS = 30;

export interface NewJob {
  readonly label: string;
  readonly kind: Job['kind'];
  readonly files: readonly Blob[];
  /** The case that the member was in. */
  readonly forCase?: string;
  /** A view waits for it with nothing else to show: it goes before all others, and its rows go with `letGoJob`. */
  readonly awaited?: boolean;
}

const LONGEST_LABEL = 160;

/**
 * Puts a paper into the queue and answers its job. The same files again are the same job: one that was stopped or
 * failed is taken up again, one that is done is there at once.
 * @throws Problem `storage-full`, `storage-broken`
 */
export async function addJob({ label, kind, files, forCase, awaited = false }: NewJob): Promise<string> {
  return storing(async () => {
    const own = await ownFiles(files, kind === 'pdf' ? 'application/pdf' : undefined);
    const digest = await digestOf(own);
    const now = Date.now();
    return store.transaction('rw', jobTables, async () => {
      const same = await store.jobs.where({ digest }).first();
      if (same) {
        await takeUp(same, { ...(forCase ? { forCase } : {}), awaited: awaited && same.awaited === true });
        return same.id;
      }
      const id = crypto.randomUUID();
      await store.jobs.add({
        id, createdAt: now, changedAt: now, label: label.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LABEL), kind, digest, awaited,
        state: 'waiting', pagesDone: 0, inHand: [], strikes: [], ...(forCase ? { forCase } : {}),
      });
      await store.jobFiles.add({ jobId: id, files: own });
      return id;
    });
  });
}

/** The member stops the reading. The pages read so far are kept. */
export const stopJob = (id: string): Promise<void> =>
  storing(() => store.transaction('rw', store.jobs, async () => {
    const row = await store.jobs.get(id);
    if (row?.state === 'waiting' || row?.state === 'running') await store.jobs.update(id, { state: 'stopped', inHand: [], changedAt: Date.now() });
  }));

/** Goes on where it stood. Of a job that failed, the pages that could not be read are tried again. */
export const resumeJob = (id: string): Promise<void> =>
  storing(() => store.transaction('rw', jobTables, async () => {
    const row = await store.jobs.get(id);
    if (row) await takeUp(row, {});
  }));

/** The member wants nothing more of it: file, pages and row go. Removing it twice is no error. */
export const removeJob = (id: string): Promise<void> => storing(() => store.transaction('rw', jobTables, () => dropJobs([id])));

/** The view that waited for a job has what it wanted. A job that the member also brought by hand meanwhile stays. */
export const letGoJob = (id: string): Promise<void> =>
  storing(() => store.transaction('rw', jobTables, async () => {
    if ((await store.jobs.get(id))?.awaited) await dropJobs([id]);
  }));

/** The member has looked at what was read. */
export const markJobSeen = (id: string): Promise<void> =>
  storing(async () => {
    await store.jobs.update(id, { seen: true });
  });

/** The finished pages, in order. */
export const jobPages = (id: string): Promise<PaperPage[]> => storing(async () => (await pagesOf(id).toArray()).map(({ read }) => read));

export const loadJob = (id: string): Promise<Job | undefined> =>
  storing(() => store.transaction('r', [store.jobs, store.jobFiles], async () => {
    const row = await store.jobs.get(id);
    return row && jobOf(row, (await store.jobFiles.get(id))?.files ?? []);
  }));

/** All jobs, the oldest first: the order in which they are read. */
export const loadJobs = (): Promise<Job[]> =>
  storing(() => store.transaction('r', [store.jobs, store.jobFiles], async () => {
    const files = new Map((await store.jobFiles.toArray()).map((row) => [row.jobId, row.files]));
    return (await store.jobs.orderBy('createdAt').toArray()).map((row) => jobOf(row, files.get(row.id) ?? []));
  }));

/** Removes what nobody came for in `JOB_STAYS_DAYS`; never what still waits to be read. Answers how many. */
export const sweepJobs = (now = Date.now()): Promise<number> =>
  storing(() => store.transaction('rw', jobTables, async () => {
    const before = now - JOB_STAYS_DAYS * 24 * 60 * 60 * 1000;
    const ended = (row: JobRow) => row.state !== 'waiting' && row.state !== 'running';
    const ids = await store.jobs.filter((row) => ended(row) && row.changedAt < before).primaryKeys();
    await dropJobs(ids);
    return ids.length;
  }));

/** Inside a transaction with `jobTables`. */
async function takeUp(row: JobRow, changes: Partial<JobRow>): Promise<void> {
  const isEnded = row.state === 'stopped' || row.state === 'failed';
  if (row.state === 'failed') await pagesOf(row.id).filter(({ failed }) => failed === true).delete();
  const again: Partial<JobRow> = isEnded
    ? { state: 'waiting', problem: undefined, inHand: [], pagesDone: await pagesOf(row.id).count(), ...(row.state === 'failed' ? { strikes: [] } : {}) }
    : {};
  await store.jobs.update(row.id, { ...changes, ...again, seen: undefined, changedAt: Date.now() } as Partial<JobRow>);
}
