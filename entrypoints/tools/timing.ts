/** How long reading takes, and how long what comes before it: for `npm run bench`. Times in milliseconds, one of each run. */
import type { Doc } from '../../lib/intake/doc';
import { openPdf } from '../../lib/intake/pdf/open-pdf';
import { textLayerOf } from '../../lib/intake/pdf/page-text';
import { read } from '../../lib/reading/read';

export interface LetterTimes {
  readonly extraction: readonly number[];
  readonly reading: readonly number[];
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The text of all pages, from the file's bytes. */
async function extract(bytes: Uint8Array): Promise<void> {
  const task = await openPdf(bytes);
  try {
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages; number += 1) await textLayerOf(await pdf.getPage(number), number);
  } finally {
    await task.destroy();
  }
}

/** A letter's extraction and its reading in turn, so that a machine that gets slower slows both. */
export async function timeLetter(bytes: Uint8Array, doc: Doc, runs: number): Promise<LetterTimes> {
  const times = { extraction: [] as number[], reading: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    times.extraction.push(await timeOf(() => extract(bytes)));
    times.reading.push(await timeOf(() => read(doc)));
  }
  return times;
}

export interface GrowthTimes {
  /** All of the short documents, one after the other. */
  readonly short: readonly number[];
  readonly long: readonly number[];
}

/** Short documents and the long one that is made of them, in turn, after one round that is not counted. */
export async function timeGrowth(short: readonly Doc[], long: Doc, runs: number): Promise<GrowthTimes> {
  const times = { short: [] as number[], long: [] as number[] };
  for (let run = 0; run <= runs; run += 1) {
    const all = await timeOf(() => short.forEach((doc) => read(doc)));
    const one = await timeOf(() => read(long));
    if (run === 0) continue;
    times.short.push(all);
    times.long.push(one);
  }
  return times;
}
