/**
 * What the job host does with the rows. Each function is one transaction, and each that writes for a job first sees that
 * the job is still this host's to work on: the member may have stopped or removed it in this moment.
 */
import { liveQuery } from 'dexie';
import type { PaperPage } from '../intake/paper/paper-page';
import type { ProblemCode } from '../problems/problem';
import { storing } from './failures';
import type { JobRow } from './job';
import { jobTables, pagesOf } from './job-rows';
import { store } from './store';
import { strikesAfter } from './strikes';

/** One host: the page or event page that it is, in one run of the browser. */
export interface Host {
  readonly id: string;
  readonly run: string;
}

export interface JobInHand {
  readonly row: JobRow;
  readonly files: readonly Blob[];
  /** The pages that stand already. */
  readonly done: ReadonlySet<number>;
}

const rank = ({ awaited, state }: JobRow): number => (awaited ? 2 : 0) + (state === 'running' ? 1 : 0);

/** Jobs that a view waits for go first, then the one that was begun, then the oldest. */
const byTurn = (a: JobRow, b: JobRow): number => rank(b) - rank(a) || a.createdAt - b.createdAt;

const unfinished = async (): Promise<JobRow[]> =>
  (await store.jobs.toArray()).filter(({ state }) => state === 'waiting' || state === 'running').sort(byTurn);

/** Takes the job whose turn it is. The caller holds the lock of the queue: a job that is `running` was in the hand of a host that died. */
export const takeNextJob = (host: Host): Promise<JobInHand | undefined> =>
  storing(() => store.transaction('rw', jobTables, async () => {
    const [row] = await unfinished();
    if (!row) return undefined;
    const taken: JobRow = { ...row, state: 'running', host, strikes: strikesAfter(row, host), inHand: [] };
    await store.jobs.put(taken);
    const done = (await pagesOf(row.id).primaryKeys()).map(([, page]) => page);
    return { row: taken, files: (await store.jobFiles.get(row.id))?.files ?? [], done: new Set(done) };
  }));

/** Changes a job that is still in this host's hand. Answers whether it was. */
const change = (id: string, host: Host, changes: (row: JobRow) => Partial<JobRow> | PromiseLike<Partial<JobRow>>): Promise<boolean> =>
  storing(() => store.transaction('rw', jobTables, async () => {
    const row = await store.jobs.get(id);
    if (row?.state !== 'running' || row.host?.id !== host.id) return false;
    await store.jobs.update(id, await changes(row) as object);
    return true;
  }));

/** Before a page is read: should the host die over it, the next one knows. Page 0 is the opening of the files. */
export const setInHand = (id: string, host: Host, inHand: readonly number[]): Promise<boolean> => change(id, host, () => ({ inHand }));

export const setOpened = (id: string, host: Host, about: { readonly pageCount: number; readonly totalPages: number; readonly title?: string }): Promise<boolean> =>
  change(id, host, () => ({ ...about, inHand: [] }));

export interface FinishedPage {
  readonly page: number;
  readonly read: PaperPage;
  readonly failed?: boolean;
}

/** Keeps a finished page, and with it what is in hand from now on. */
export const keepPage = (id: string, host: Host, { page, read, failed }: FinishedPage, progress: { readonly inHand: readonly number[]; readonly msPerPage?: number }): Promise<boolean> =>
  change(id, host, async () => {
    await store.jobPages.put({ jobId: id, page, read, ...(failed ? { failed } : {}) });
    return { ...progress, pagesDone: await pagesOf(id).count(), changedAt: Date.now() };
  });

export const endJob = (id: string, host: Host, problem?: ProblemCode): Promise<boolean> =>
  change(id, host, () => ({ state: problem ? 'failed' : 'done', problem, inHand: [], changedAt: Date.now() }) as Partial<JobRow>);

/** Another job goes first: this one waits for its turn again. */
export const putBack = (id: string, host: Host): Promise<boolean> => change(id, host, () => ({ state: 'waiting', inHand: [] }));

/** Calls at every change of the queue: `turn` is the job whose turn it is, if any. Answers how to stop. */
export function onTurn(call: (turn: string | undefined) => void): () => void {
  const subscription = liveQuery(async () => (await unfinished())[0]?.id).subscribe({ next: call, error: () => undefined });
  return () => subscription.unsubscribe();
}
