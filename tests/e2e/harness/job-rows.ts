/** The rows of jobs as they lie on the disk, seen from a page of ours that has nothing to do with them. */
import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../../scripts/browser/extension-browser';

export interface SeenJob {
  readonly label: string;
  readonly state: string;
  readonly pagesDone: number;
  readonly pageCount?: number;
  readonly problem?: string;
  /** Its pages, in order. */
  readonly pages: readonly number[];
  /** Those that `mark` had marked and nobody wrote again. */
  readonly marked: readonly number[];
}

interface PageRow { jobId: string; page: number; marked?: boolean }

/** A page that no job depends on: it only looks. */
export async function watcher(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.urlOf('privacy.html'));
  return page;
}

export const seenJobs = (page: Page): Promise<SeenJob[]> =>
  page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no answer'));
    });
    const database = await result(indexedDB.open('overturn'));
    const rows = database.transaction(['jobs', 'jobPages']);
    const [jobs, pages] = await Promise.all([
      result(rows.objectStore('jobs').getAll()) as Promise<(SeenJob & { id: string; createdAt: number })[]>,
      result(rows.objectStore('jobPages').getAll()) as Promise<PageRow[]>,
    ]);
    database.close();
    return jobs.toSorted((a, b) => a.createdAt - b.createdAt).map(({ id, label, state, pagesDone, pageCount, problem }) => {
      const own = pages.filter(({ jobId }) => jobId === id);
      return {
        label, state, pagesDone, ...(pageCount === undefined ? {} : { pageCount }), ...(problem ? { problem } : {}),
        pages: own.map((row) => row.page), marked: own.filter(({ marked }) => marked).map((row) => row.page),
      };
    });
  });

/** Marks the finished pages: a page that is read again loses its mark. Answers which. */
export const markPages = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('overturn');
      request.onsuccess = () => resolve(request.result);
    });
    const pages = await new Promise<number[]>((resolve) => {
      const rows = database.transaction('jobPages', 'readwrite').objectStore('jobPages');
      const marked: number[] = [];
      rows.openCursor().onsuccess = ({ target }) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
        if (!cursor) return resolve(marked);
        const row = cursor.value as { page: number };
        marked.push(row.page);
        cursor.update({ ...row, marked: true });
        cursor.continue();
      };
    });
    database.close();
    return pages;
  });
