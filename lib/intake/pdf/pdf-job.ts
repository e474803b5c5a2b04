/** Reading a PDF as a job of the job host, free of messages and of the store: both are handed in. */
import { problemCodeOf, type ProblemCode } from '../../problems/problem';
import type { Doc } from '../doc';
import { readPdf } from './read-pdf';

/** Where jobs stand; the room of cases has one in Dexie. */
export interface PdfJobs {
  /** The bytes of a waiting job; undefined where it is gone, as its view was closed. */
  bytes(jobId: string): Promise<Blob | undefined>;
  end(jobId: string, end: { readonly doc: Doc } | { readonly problem: ProblemCode }): Promise<void>;
}

/** Reads the job's PDF and writes how it ended to where it stands. What goes wrong in reading is an end, not an error. */
export async function runPdfJob(jobId: string, jobs: PdfJobs, read: (bytes: Uint8Array) => Promise<Doc> = readPdf): Promise<void> {
  const blob = await jobs.bytes(jobId);
  if (!blob) return;
  let end: { doc: Doc } | { problem: ProblemCode };
  try {
    end = { doc: await read(new Uint8Array(await blob.arrayBuffer())) };
  } catch (error) {
    end = { problem: problemCodeOf(error) };
  }
  await jobs.end(jobId, end);
}
