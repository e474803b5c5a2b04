import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { openCase } from '../../lib/cases/cases';
import { eraseEverything, type OtherPlaces } from '../../lib/cases/erase';
import { whatIsKept } from '../../lib/cases/kept';
import { createLetter } from '../../lib/cases/letters';
import { addJob } from '../../lib/cases/jobs';
import { store, STORE_NAME } from '../../lib/cases/store';
import { openSecondView, useFreshStore } from './fresh-store';
import { letterOf, mriReading, paperOf } from './papers';

useFreshStore();

const places = () => ({ clearSettings: vi.fn(async () => undefined), forgetSites: vi.fn(async () => undefined) }) satisfies OtherPlaces;

async function keepSomething(): Promise<void> {
  const { caseId } = await openCase({ ...paperOf(mriReading()), kind: 'pdf', files: [new Blob(['%PDF'])] });
  await createLetter(caseId, 'first-level-appeal', letterOf('Draft'));
  await addJob({ label: 'Letter.pdf', kind: 'pdf', files: [new Blob(['%PDF'])] });
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
      { table: 'answers', rows: 0 }, { table: 'letters', rows: 1 }, { table: 'letterVersions', rows: 1 }, { table: 'corrections', rows: 0 },
      { table: 'jobs', rows: 1 }, { table: 'jobFiles', rows: 1 }, { table: 'jobPages', rows: 0 },
      { table: 'sendings', rows: 0 }, { table: 'contacts', rows: 0 }, { table: 'exhibits', rows: 0 },
    ]);
  });
});
