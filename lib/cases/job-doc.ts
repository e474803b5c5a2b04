/** What a job has read, as a document: whole when it is done, and of the pages so far while it works. */
import type { Doc } from '../intake/doc';
import { docOf } from '../intake/paper/doc-of';
import { storing } from './failures';
import { pagesOf } from './job-rows';
import { store } from './store';

/**
 * Undefined where there is no such job, or it was not opened yet.
 * @throws Problem that says why no page gave words
 */
export async function jobDoc(id: string): Promise<Doc | undefined> {
  const found = await storing(() => store.transaction('r', [store.jobs, store.jobPages], async () => ({ row: await store.jobs.get(id), pages: await pagesOf(id).toArray() })));
  const { row, pages } = found;
  if (!row || row.totalPages === undefined || pages.length === 0) return undefined;
  const { kind, title, totalPages } = row;
  return docOf(pages.map(({ read }) => read), { kind, totalPages, ...(title ? { title } : {}) });
}

/** 1, 2, 3, 4, 6, 9, 13 …: as often as a document of so many pages is worth showing anew. All steps together cost no more than three times the last. */
export function stepOf(pagesDone: number): number {
  let step = 0;
  for (let next = 1; next <= pagesDone; next += Math.max(1, Math.floor(next / 2))) step = next;
  return step;
}

/** A number that changes when `jobDoc` has become worth asking for again; 0 where there is no such job, or no page yet. */
export async function jobStep(id: string): Promise<number> {
  const row = await storing(() => store.jobs.get(id));
  if (!row) return 0;
  return row.state === 'waiting' || row.state === 'running' ? stepOf(row.pagesDone) : row.pagesDone + 0.5;
}
