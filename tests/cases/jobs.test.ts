import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { addPaper, deleteCase, openCase } from '../../lib/cases/cases';
import { jobStep, stepOf } from '../../lib/cases/job-doc';
import { endJob, keepPage, setOpened, takeNextJob, type Host } from '../../lib/cases/job-work';
import { addJob, jobPages, JOB_STAYS_DAYS, letGoJob, loadJob, loadJobs, markJobSeen, removeJob, resumeJob, stopJob, sweepJobs } from '../../lib/cases/jobs';
import { store } from '../../lib/cases/store';
import type { PaperPage } from '../../lib/intake/paper/paper-page';
import { fillTheDisk, useFreshStore } from './fresh-store';
import { docOf, mriReading, paperOf } from './papers';

useFreshStore();

const HOST: Host = { id: 'host', run: 'monday' };
const letter = (words = '%PDF letter') => ({ label: ' My  letter.pdf ', kind: 'pdf' as const, files: [new File([words], 'My letter.pdf')] });
const page = (number: number): PaperPage => ({ page: number, laidOut: { page: number, width: 612, height: 792, blocks: [] }, textSource: 'text', gaps: [] });
const nothingLeft = async () => (await Promise.all([store.jobs, store.jobFiles, store.jobPages].map((table) => table.count()))).every((rows) => rows === 0);

/** A job as it stands after some of its pages. */
async function readSome(id: string, pages: readonly number[], pageCount = 5, host = HOST): Promise<void> {
  await takeNextJob(host);
  await setOpened(id, host, { pageCount, totalPages: pageCount });
  for (const number of pages) await keepPage(id, host, { page: number, read: page(number) }, { inHand: [], msPerPage: 40 });
}

describe('a paper that is brought', () => {
  it('waits with its own copy of the file and a clean name', async () => {
    const id = await addJob({ ...letter(), forCase: 'c1' });
    const job = (await loadJob(id))!;
    expect(job).toMatchObject({ label: 'My letter.pdf', kind: 'pdf', state: 'waiting', pagesDone: 0, forCase: 'c1' });
    expect(await job.files[0]!.text()).toBe('%PDF letter');
    expect(job.files[0]).not.toHaveProperty('name');
    expect(Object.keys(job)).not.toContain('strikes');
  });

  it('is one job however often it is brought, and another paper is another', async () => {
    const id = await addJob(letter());
    expect(await addJob({ ...letter(), forCase: 'c1' })).toBe(id);
    expect(await addJob(letter('%PDF other'))).not.toBe(id);
    expect((await loadJobs()).map(({ forCase }) => forCase)).toEqual(['c1', undefined]);
  });

  it('tells pages of photos in another order apart', async () => {
    const [one, two] = [new Blob(['one']), new Blob(['two'])];
    const first = await addJob({ label: 'x', kind: 'picture', files: [one, two] });
    expect(await addJob({ label: 'x', kind: 'picture', files: [two, one] })).not.toBe(first);
  });

  it('goes on where it stood when it is brought again', async () => {
    const id = await addJob(letter());
    await readSome(id, [1, 2]);
    await stopJob(id);
    expect(await addJob(letter())).toBe(id);
    expect(await loadJob(id)).toMatchObject({ state: 'waiting', pagesDone: 2, pageCount: 5 });
  });

  it('is not there at all where the disk is full', async () => {
    const disk = fillTheDisk();
    await expect(addJob(letter())).rejects.toMatchObject({ code: 'storage-full' });
    disk.free();
    expect(await nothingLeft()).toBe(true);
  });
});

describe('the member', () => {
  it('stops a job and keeps its pages; a late page of the host is refused', async () => {
    const id = await addJob(letter());
    await readSome(id, [1]);
    await stopJob(id);
    expect(await keepPage(id, HOST, { page: 2, read: page(2) }, { inHand: [] })).toBe(false);
    expect(await endJob(id, HOST)).toBe(false);
    expect(await loadJob(id)).toMatchObject({ state: 'stopped', pagesDone: 1 });
    expect(await jobPages(id)).toEqual([page(1)]);
    await resumeJob(id);
    expect((await takeNextJob(HOST))!.done).toEqual(new Set([1]));
  });

  it('removes a job with everything, also while it is read', async () => {
    const id = await addJob(letter());
    await readSome(id, [1]);
    await removeJob(id);
    await removeJob(id);
    expect(await keepPage(id, HOST, { page: 2, read: page(2) }, { inHand: [] })).toBe(false);
    expect(await nothingLeft()).toBe(true);
  });

  it('tries a failed job again: only the pages that could not be read', async () => {
    const id = await addJob(letter());
    await readSome(id, [1]);
    await keepPage(id, HOST, { page: 2, read: page(2), failed: true }, { inHand: [] });
    await endJob(id, HOST, 'ocr-not-started');
    expect(await loadJob(id)).toMatchObject({ state: 'failed', problem: 'ocr-not-started', pagesDone: 2 });
    await resumeJob(id);
    expect(await loadJob(id)).toMatchObject({ state: 'waiting', pagesDone: 1 });
    expect((await loadJob(id))!.problem).toBeUndefined();
  });

  it('leaves a job that is done as it is, however it is asked', async () => {
    const id = await addJob(letter());
    await readSome(id, [1], 1);
    await endJob(id, HOST);
    await markJobSeen(id);
    expect(await loadJob(id)).toMatchObject({ state: 'done', seen: true });
    await stopJob(id);
    await resumeJob(id);
    expect(await loadJob(id)).toMatchObject({ state: 'done' });
  });
});

describe('a paper that was read', () => {
  it.each(['a new case', 'a case that is there'])('leaves no job once it is kept with %s', async (where) => {
    const id = await addJob(letter());
    await readSome(id, [1], 1);
    await endJob(id, HOST);
    const paper = { ...paperOf(mriReading(), 'Letter'), doc: docOf('Letter', 'pdf'), kind: 'pdf' as const, files: (await loadJob(id))!.files, jobId: id };
    if (where === 'a new case') await openCase(paper);
    else await addPaper((await openCase(paperOf(mriReading()))).caseId, paper);
    expect(await nothingLeft()).toBe(true);
    const [document] = await store.documents.filter(({ kind }) => kind === 'pdf').toArray();
    expect(await document!.files![0]!.text()).toBe('%PDF letter');
  });

  it('stays when it could not be kept', async () => {
    const id = await addJob(letter());
    await readSome(id, [1], 1);
    const disk = fillTheDisk();
    await expect(openCase({ ...paperOf(mriReading()), jobId: id })).rejects.toMatchObject({ code: 'storage-full' });
    disk.free();
    expect(await jobPages(id)).toHaveLength(1);
  });

  it('waits for the member for a month, and one that still waits to be read for ever', async () => {
    const [done, waiting] = [await addJob(letter()), await addJob(letter('%PDF other'))];
    await readSome(done, [1], 1);
    await endJob(done, HOST);
    const days = (count: number) => Date.now() + count * 24 * 60 * 60 * 1000;
    expect(await sweepJobs(days(JOB_STAYS_DAYS - 1))).toBe(0);
    expect(await sweepJobs(days(JOB_STAYS_DAYS + 1))).toBe(1);
    expect((await loadJobs()).map(({ id }) => id)).toEqual([waiting]);
    expect(await store.jobPages.count()).toBe(0);
  });
});

describe('a paper that a view waits for', () => {
  it('goes before all others, and goes when the view lets go', async () => {
    await addJob(letter());
    const id = await addJob({ ...letter('%PDF in the tab'), awaited: true });
    expect((await takeNextJob(HOST))!.row.id).toBe(id);
    await letGoJob(id);
    expect((await loadJobs()).map(({ id: left }) => left)).not.toContain(id);
  });

  it('stays where the member brought it by hand, before or meanwhile', async () => {
    const before = await addJob(letter('%PDF before'));
    expect(await addJob({ ...letter('%PDF before'), awaited: true })).toBe(before);
    const meanwhile = await addJob({ ...letter('%PDF meanwhile'), awaited: true });
    await addJob(letter('%PDF meanwhile'));
    await letGoJob(before);
    await letGoJob(meanwhile);
    expect(await loadJobs()).toHaveLength(2);
  });
});

describe('the queue', () => {
  it('takes the oldest, then the next; what was begun goes before what waits', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const ids: string[] = [];
    for (const words of ['%PDF 1', '%PDF 2', '%PDF 3']) {
      vi.advanceTimersByTime(1000);
      ids.push(await addJob(letter(words)));
    }
    expect((await takeNextJob(HOST))!.row.id).toBe(ids[0]);
    await stopJob(ids[0]!);
    expect((await takeNextJob(HOST))!.row.id).toBe(ids[1]);
    await resumeJob(ids[0]!);
    expect((await takeNextJob(HOST))!.row.id).toBe(ids[1]);
    await endJob(ids[1]!, HOST);
    expect((await takeNextJob(HOST))!.row.id).toBe(ids[0]);
  });

  it('is no longer the old host’s once a new one took the job up', async () => {
    const id = await addJob(letter());
    await readSome(id, [1]);
    await takeNextJob({ id: 'other', run: 'monday' });
    expect(await keepPage(id, HOST, { page: 2, read: page(2) }, { inHand: [] })).toBe(false);
  });
});

describe('the document of a job that works', () => {
  it('is worth showing anew at each of the first pages, and in all for three times the last', () => {
    const steps = Array.from({ length: 300 }, (_, index) => stepOf(index + 1));
    expect([...new Set(steps)].slice(0, 8)).toEqual([1, 2, 3, 4, 6, 9, 13, 19]);
    expect([...new Set(steps)].reduce((sum, step) => sum + step, 0)).toBeLessThanOrEqual(3 * 300);
    expect(stepOf(0)).toBe(0);
  });

  it('is asked for once more when the job has ended', async () => {
    const id = await addJob(letter());
    await readSome(id, [1, 2, 3, 4, 5]);
    const before = await jobStep(id);
    await endJob(id, HOST);
    expect(await jobStep(id)).not.toBe(before);
    await removeJob(id);
    expect(await jobStep(id)).toBe(0);
  });
});

describe('a paper that two views keep', () => {
  it('becomes one case, the first one’s; another decision of the same paper becomes its own', async () => {
    const jobId = await addJob(letter());
    const paper = { ...paperOf(mriReading()), kind: 'pdf' as const, jobId };
    const [one, two] = await Promise.all([openCase(paper), openCase(paper)]);
    expect(two).toEqual(one);
    expect(await store.cases.count()).toBe(1);
    const other = await openCase({ ...paper, reading: mriReading('26-9999-0001') });
    expect(other.caseId).not.toBe(one.caseId);
    expect(await store.people.where({ caseId: one.caseId }).count()).toBe(2);
  });

  it('whose first case was deleted becomes one again', async () => {
    const jobId = await addJob(letter());
    const paper = { ...paperOf(mriReading()), kind: 'pdf' as const, jobId };
    const one = await openCase(paper);
    await deleteCase(one.caseId);
    expect((await openCase(paper)).caseId).not.toBe(one.caseId);
    expect(await store.cases.count()).toBe(1);
  });
});
