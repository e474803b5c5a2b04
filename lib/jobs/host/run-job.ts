/** One job, from the page at which it stands to its end. Every finished page is on the disk before the next one counts. */
import { jobDoc } from '../../cases/job-doc';
import { endJob, keepPage, putBack, setInHand, setOpened, type FinishedPage, type Host, type JobInHand } from '../../cases/job-work';
import { isGivenUp, isSuspect } from '../../cases/strikes';
import type { OpenPaper } from '../../intake/paper/open-paper';
import { Problem, problemCodeOf } from '../../problems/problem';
import { msPerPage, withPage, type Pace } from '../timing';
import { endsReading, failedPage } from './failed-page';

/** As many as the OCR engine has workers. */
const PAGES_AT_ONCE = 2;

export interface RunJob {
  readonly host: Host;
  open(files: readonly Blob[]): Promise<OpenPaper>;
  /** Aborted when it is no longer this job's turn: it was stopped, it was removed, or one that a view waits for came. */
  readonly signal: AbortSignal;
  /** Told after each page that is on the disk. */
  readonly onKept?: () => void;
  /** Milliseconds, for the pace. */
  readonly now?: () => number;
}

/** @throws Problem `storage-full`, `storage-broken` where not even the end of the job could be written */
export async function runJob(job: JobInHand, run: RunJob): Promise<void> {
  const { row: { id, strikes, kind } } = job;
  const { host, signal } = run;
  if (isGivenUp(strikes, 0)) return void (await endJob(id, host, kind === 'pdf' ? 'pdf-broken' : 'picture-broken'));
  if (!(await setInHand(id, host, [0]))) return;
  try {
    const paper = await run.open(job.files);
    try {
      await readPaper(job, paper, run);
    } finally {
      await paper.close().catch(() => undefined); // What was read does not fail with the file.
    }
    if (signal.aborted) return void (await putBack(id, host));
    await jobDoc(id); // Throws where no page gave words: then the job has failed, and says why.
    await endJob(id, host);
  } catch (error) {
    await endJob(id, host, problemCodeOf(error));
  }
}

async function readPaper({ row: { id, strikes }, done }: JobInHand, paper: OpenPaper, { host, signal, onKept, now = Date.now }: RunJob): Promise<void> {
  const title = await paper.title().catch(() => undefined);
  const { pageCount, totalPages } = paper;
  if (!(await setOpened(id, host, { pageCount, totalPages, ...(title ? { title } : {}) }))) return;

  const halt = new AbortController();
  const until = AbortSignal.any([signal, halt.signal]);
  const inHand = new Set<number>();
  let pace: Pace = [];
  let last = now();

  const read = async (page: number): Promise<FinishedPage> => {
    if (isGivenUp(strikes, page)) return { page, read: failedPage(page, 'unexpected'), failed: true };
    try {
      return { page, read: await paper.readPage(page, until) };
    } catch (error) {
      const why = problemCodeOf(error);
      if (until.aborted || endsReading(why)) throw error;
      return { page, read: failedPage(page, why), failed: true };
    }
  };

  /** Reads pages of a list until it is empty. Several lanes may share one list. */
  const lane = async (pages: number[]): Promise<void> => {
    const claim = () => {
      const page = until.aborted ? undefined : pages.shift();
      if (page !== undefined) inHand.add(page);
      return page;
    };
    let page = claim();
    if (page !== undefined && !(await setInHand(id, host, [...inHand]))) return halt.abort();
    while (page !== undefined) {
      const finished = await read(page);
      pace = withPage(pace, now() - last);
      last = now();
      inHand.delete(page);
      page = claim();
      const perPage = msPerPage(pace);
      const progress = { inHand: [...inHand], ...(perPage === undefined ? {} : { msPerPage: perPage }) };
      if (!(await keepPage(id, host, finished, progress))) return halt.abort();
      onKept?.();
    }
  };
  const inLanes = async (pages: number[], lanes: number): Promise<void> => {
    const work = Array.from({ length: lanes }, () => lane(pages).catch((error: unknown) => {
      halt.abort();
      throw error;
    }));
    const failure = (await Promise.allSettled(work)).find((result) => result.status === 'rejected');
    if (failure && !signal.aborted) throw failure.reason instanceof Error ? failure.reason : new Problem('unexpected');
  };

  const left = Array.from({ length: pageCount }, (_, index) => index + 1).filter((page) => !done.has(page));
  await inLanes(left.filter((page) => isSuspect(strikes, page)), 1);
  await inLanes(left.filter((page) => !isSuspect(strikes, page)), PAGES_AT_ONCE);
}
