import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { openCase } from '../../lib/cases/cases';
import { eraseEverything, type OtherPlaces } from '../../lib/cases/erase';
import { whatIsKept } from '../../lib/cases/kept';
import { createLetter } from '../../lib/cases/letters';
import { createPdfJob, endPdfJob, pdfJob, removePdfJob, sweepPdfJobs } from '../../lib/cases/pdf-jobs';
import { store, STORE_NAME } from '../../lib/cases/store';
import { openSecondView, useFreshStore } from './fresh-store';
import { docOf, letterOf, mriReading, paperOf } from './papers';

useFreshStore();

const places = () => ({ clearSettings: vi.fn(async () => undefined), forgetSites: vi.fn(async () => undefined) }) satisfies OtherPlaces;

async function keepSomething(): Promise<void> {
  const { caseId } = await openCase({ ...paperOf(mriReading()), kind: 'pdf', bytes: new Uint8Array(9) });
  await createLetter(caseId, 'first-level-appeal', letterOf('Draft'));
  await createPdfJob(new Uint8Array(9));
}

describe('erasing everything', () => {
  it('leaves no row, no database, no setting and no site', async () => {
    await keepSomething();
    const others = places();
    await eraseEverything(others);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(STORE_NAME);
    expect(others.clearSettings).toHaveBeenCalledOnce();
    expect(others.forgetSites).toHaveBeenCalledOnce();
    expect((await whatIsKept()).every(({ rows }) => rows === 0)).toBe(true);
  });

  it('can be followed by a new case', async () => {
    await keepSomething();
    await eraseEverything(places());
    await keepSomething();
    expect(await store.cases.count()).toBe(1);
  });

  it('also erases what another window shows', async () => {
    await keepSomething();
    const other = await openSecondView();
    expect(await other.store.cases.count()).toBe(1);
    await eraseEverything(places());
    expect(await other.store.cases.count()).toBe(0);
    other.store.close();
  });

  it('is seen by live views', async () => {
    await keepSomething();
    const counts: number[] = [];
    const subscription = liveQuery(() => store.cases.count()).subscribe({ next: (count) => counts.push(count), error: () => counts.push(-1) });
    await vi.waitFor(() => expect(counts).toEqual([1]));
    await eraseEverything(places());
    await vi.waitFor(() => expect(counts.at(-1)).toBe(0));
    subscription.unsubscribe();
  });

  it('goes on when one place fails, and then says so', async () => {
    await keepSomething();
    const others = places();
    others.clearSettings.mockRejectedValue(new Error('no storage'));
    await expect(eraseEverything(others)).rejects.toMatchObject({ code: 'storage-broken' });
    expect(others.forgetSites).toHaveBeenCalledOnce();
    expect(await store.cases.count()).toBe(0);
  });
});

describe('what is kept', () => {
  it('counts every table of the database', async () => {
    await keepSomething();
    expect(await whatIsKept()).toEqual([
      { table: 'cases', rows: 1 }, { table: 'people', rows: 2 }, { table: 'documents', rows: 1 }, { table: 'checklist', rows: 0 },
      { table: 'answers', rows: 0 }, { table: 'letters', rows: 1 }, { table: 'letterVersions', rows: 1 }, { table: 'pdfJobs', rows: 1 },
    ]);
  });
});

describe('PDFs on their way', () => {
  it('wait, end, and go', async () => {
    const id = await createPdfJob(new Uint8Array([1, 2]));
    expect(await pdfJob(id)).toMatchObject({ state: 'waiting' });
    expect(new Uint8Array(await (await pdfJob(id))!.bytes.arrayBuffer())).toEqual(new Uint8Array([1, 2]));
    await endPdfJob(id, { doc: docOf('x', 'pdf') });
    expect(await pdfJob(id)).toMatchObject({ state: 'done', doc: docOf('x', 'pdf') });
    await endPdfJob(id, { problem: 'pdf-locked' });
    expect(await pdfJob(id)).toMatchObject({ state: 'failed', problem: 'pdf-locked' });
    await removePdfJob(id);
    expect(await pdfJob(id)).toBeUndefined();
    await endPdfJob(id, { problem: 'pdf-locked' });
    expect(await store.pdfJobs.count()).toBe(0);
  });

  it('do not stay when nobody comes for them', async () => {
    const id = await createPdfJob(new Uint8Array(1));
    expect(await sweepPdfJobs(Date.now() + 9 * 60_000)).toBe(0);
    expect(await sweepPdfJobs(Date.now() + 11 * 60_000)).toBe(1);
    expect(await pdfJob(id)).toBeUndefined();
  });
});
