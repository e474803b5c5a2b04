/** Job hosts that can die, on papers whose pages a test finishes one by one. The store is real, the papers are not. */
import { loadJobs } from '../../lib/cases/jobs';
import type { OpenPaper } from '../../lib/intake/paper/open-paper';
import type { PaperPage } from '../../lib/intake/paper/paper-page';
import { startJobHost, type JobHost } from '../../lib/jobs/host/job-host';
import { Problem } from '../../lib/problems/problem';
import { dead, kept } from './mortal';

export const readPageOf = (page: number, words = `page ${page}`): PaperPage => ({
  page, textSource: 'text', gaps: [],
  laidOut: { page, width: 612, height: 792, blocks: [{ kind: 'paragraph', lines: [{ words: [{ text: words, x: 0, y: 0, width: 9, height: 9 } as never] }] }] },
});

/** Locks as the browser has them: one holder at a time, and a context that dies lets go. */
export class Locks {
  #holder: object | undefined;
  readonly #waiting: (() => void)[] = [];

  of(context: object): Pick<LockManager, 'request'> {
    const request = async (_name: string, work: () => Promise<unknown>): Promise<unknown> => {
      while (this.#holder) await new Promise<void>((resolve) => this.#waiting.push(resolve));
      this.#holder = context;
      try {
        return await work();
      } finally {
        this.release(context);
      }
    };
    return { request: request as LockManager['request'] };
  }

  release(context: object): void {
    if (this.#holder !== context) return;
    this.#holder = undefined;
    this.#waiting.shift()?.();
  }
}

interface Reading {
  readonly page: number;
  finish(page?: PaperPage): void;
  fail(error: unknown): void;
}

export interface Stage {
  /** Pages that are being read at this moment, in the order in which they were begun. */
  readonly reading: readonly Reading[];
  /** Every page that was ever begun, in order. */
  readonly begun: readonly number[];
  /** Pages that were begun although they stood already. */
  readonly begunThoughKept: readonly string[];
  readonly mostAtOnce: number;
  readonly idles: number;
  readonly host: JobHost | undefined;
  /** A new host, as when the document is made. */
  start(): void;
  /** The host is gone in this moment, whatever it was doing; `withBrowser`: the whole browser. */
  die(withBrowser?: boolean): void;
  /** Wakes the host; a Problem that it had to give up with is answered. */
  wake(): unknown;
}

export interface StageOptions {
  readonly pageCount?: number;
  /** Opens each paper; it may throw. */
  readonly open?: () => Promise<void>;
  readonly idleMs?: number;
}

/** The tests call each job as its file says. */
async function jobOf([file]: readonly Blob[]): Promise<string | undefined> {
  const words = await file?.text();
  return (await loadJobs()).find(({ label }) => label === words)?.id;
}

export function makeStage({ pageCount = 3, open = () => Promise.resolve(), idleMs = 1e9 }: StageOptions = {}): Stage {
  const locks = new Locks();
  let run = 1;
  let context = { id: '' };
  let host: JobHost | undefined;
  let reading: Reading[] = [];
  const begun: number[] = [];
  const begunThoughKept: string[] = [];
  let mostAtOnce = 0;
  let idles = 0;

  function paper(owner: object, jobId: string | undefined): OpenPaper {
    return {
      kind: 'pdf', pageCount, totalPages: pageCount,
      title: () => Promise.resolve('A letter'),
      close: () => Promise.resolve(),
      readPage: (page, signal) => new Promise<PaperPage>((resolve, reject) => {
        if (owner !== context) return; // A dead host begins nothing.
        begun.push(page);
        if (kept.has(`${jobId} ${page}`)) begunThoughKept.push(`${jobId} ${page}`);
        const ended = (settle: () => void) => {
          reading = reading.filter((one) => one !== mine);
          if (owner === context) settle();
        };
        const mine: Reading = { page, finish: (read = readPageOf(page)) => ended(() => resolve(read)), fail: (error) => ended(() => reject(error)) };
        reading.push(mine);
        mostAtOnce = Math.max(mostAtOnce, reading.length);
        signal?.addEventListener('abort', () => mine.fail(new Problem('stopped-by-member')));
      }),
    };
  }

  return {
    get reading() { return reading; },
    get begun() { return begun; },
    get begunThoughKept() { return begunThoughKept; },
    get mostAtOnce() { return mostAtOnce; },
    get idles() { return idles; },
    get host() { return host; },
    start() {
      const owner = { id: crypto.randomUUID() };
      context = owner;
      host = startJobHost({
        id: owner.id,
        open: async (files) => {
          await open();
          if (owner !== context) await new Promise(() => undefined);
          return paper(owner, await jobOf(files));
        },
        run: () => Promise.resolve(`run ${run}`),
        onIdle: () => { idles += 1; },
        locks: locks.of(owner),
        idleMs,
      });
    },
    die(withBrowser = false) {
      dead.add(context.id);
      locks.release(context);
      context = { id: '' };
      host = undefined;
      reading = [];
      if (withBrowser) run += 1;
    },
    wake() {
      try {
        host?.wake();
        return undefined;
      } catch (error) {
        return error;
      }
    },
  };
}
