import { liveQuery } from 'dexie';
import { Problem } from '../problems/problem';
import { storageProblem } from './failures';
import type { JobRow } from './job';
import { store } from './store';

/**
 * Waits until a job has ended, was stopped or is gone, however long that takes.
 * @throws Problem `stopped-by-member` where it was removed meanwhile, `storage-broken`
 */
export function ended(id: string, onPage?: (done: number, total: number) => void): Promise<Pick<JobRow, 'state' | 'problem'>> {
  return new Promise((resolve, reject) => {
    const subscription = liveQuery(() => store.jobs.get(id)).subscribe({
      next(row) {
        if (row && (row.state === 'waiting' || row.state === 'running')) {
          if (row.pageCount !== undefined) onPage?.(row.pagesDone, row.pageCount);
          return;
        }
        // The first value may come before `subscribe` has answered.
        queueMicrotask(() => subscription.unsubscribe());
        if (row) resolve(row);
        else reject(new Problem('stopped-by-member'));
      },
      error: (error: unknown) => reject(storageProblem(error)),
    });
  });
}
