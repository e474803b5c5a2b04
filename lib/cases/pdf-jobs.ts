/**
 * PDFs on their way through the job host. Messages cannot carry bytes, so a row does. A row holds a member's letter:
 * it is made only when `maySave` allows, removed as soon as its `Doc` was taken, and, where its view was closed before,
 * swept when the popup or the panel is next opened.
 */
import type { Doc } from '../intake/doc';
import type { ProblemCode } from '../problems/problem';
import { storing } from './failures';
import type { PdfJob } from './model';
import { store } from './store';

/** Far more than any PDF takes, so that no window sweeps what another one is reading. */
const LONGEST_STAY_MS = 10 * 60 * 1000;

export async function createPdfJob(bytes: Blob | Uint8Array | ArrayBuffer): Promise<string> {
  return storing(async () => {
    const copy = bytes instanceof Blob ? await bytes.arrayBuffer() : new Uint8Array(bytes);
    const job: PdfJob = { id: crypto.randomUUID(), createdAt: Date.now(), bytes: new Blob([copy], { type: 'application/pdf' }), state: 'waiting' };
    await sweepPdfJobs();
    await store.pdfJobs.add(job);
    return job.id;
  });
}

export const pdfJob = (id: string): Promise<PdfJob | undefined> => storing(() => store.pdfJobs.get(id));

/** Writes how the reading of a job ended. A row that is gone, as its view was closed and the sweep came, is left alone. */
export async function endPdfJob(id: string, end: { readonly doc: Doc } | { readonly problem: ProblemCode }): Promise<void> {
  await storing(() => store.pdfJobs.update(id, 'doc' in end ? { state: 'done', doc: end.doc } : { state: 'failed', problem: end.problem }));
}

export const removePdfJob = (id: string): Promise<void> => storing(() => store.pdfJobs.delete(id));

/** Removes rows that nobody came for. Answers how many. */
export const sweepPdfJobs = (now = Date.now()): Promise<number> =>
  storing(() => store.pdfJobs.where('createdAt').below(now - LONGEST_STAY_MS).delete());
