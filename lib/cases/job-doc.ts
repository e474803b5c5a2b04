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
