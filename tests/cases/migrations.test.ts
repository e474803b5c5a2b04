import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../lib/cases/migrations';
import { STORE_NAME, Store } from '../../lib/cases/store';
import { docOf, letterOf, mriReading } from './papers';

/** Version 1 as it was, written out: the ladder must climb from it, whatever the code says today. */
const V1_STORES = {
  cases: 'id, updatedAt', people: 'id, caseId', documents: 'id, caseId', checklist: 'id, caseId, &[caseId+item]',
  answers: 'id, caseId, &[caseId+question]', letters: 'id, caseId', letterVersions: 'id, letterId',
};

/** Version 2 beside it: what it changed and added. */
const V2_STORES = { cases: 'id, updatedAt, *numbers', letterVersions: 'id, [letterId+at]', pdfJobs: 'id, createdAt' };

async function makeVersionOne(): Promise<void> {
  const old = new Dexie(STORE_NAME);
  old.version(1).stores(V1_STORES);
  await fill(old);
  old.close();
}

async function makeVersionTwo(): Promise<void> {
  const old = new Dexie(STORE_NAME);
  old.version(1).stores(V1_STORES);
  old.version(2).stores(V2_STORES);
  await fill(old);
  await old.table('cases').update('c1', { numbers: ['2633170098', 'A1234'] });
  await old.table('documents').add({ id: 'd2', caseId: 'c1', addedAt: 2, label: 'Claim', kind: 'page', doc: docOf('y'), reading: mriReading(), rendering: '<article></article>' });
  await old.table('pdfJobs').add({ id: 'j1', createdAt: 1, state: 'waiting', bytes: new Blob([new Uint8Array([37, 80])]) });
  old.close();
}

async function fill(old: Dexie): Promise<void> {
  await old.table('cases').bulkAdd([
    { id: 'c1', name: 'Lumbar MRI, September', createdAt: 1, updatedAt: 2, claimNumber: '26-3317 0098', referenceNumber: 'A/1234', hasLetter: 'no' },
    { id: 'c2', name: 'Denied claim', createdAt: 1, updatedAt: 1, hasLetter: 'unknown' },
  ]);
  await old.table('people').add({ id: 'p1', caseId: 'c1', role: 'patient', name: 'Nguyễn Thị Łucja Peña', nameFrom: 'member', address: '', phone: '' });
  await old.table('documents').add({ id: 'd1', caseId: 'c1', addedAt: 1, label: 'Letter', kind: 'pdf', doc: docOf('x', 'pdf'), reading: mriReading(), bytes: new Blob([new Uint8Array([37, 80])]) });
  await old.table('checklist').add({ id: 'k1', caseId: 'c1', item: 'ask-criteria', done: true, note: 'called', changedAt: 1 });
  await old.table('answers').add({ id: 'a1', caseId: 'c1', question: 'q', text: 'yes', changedAt: 1 });
  await old.table('letters').add({ id: 'l1', caseId: 'c1', kind: 'first-level-appeal', content: letterOf('Hello'), updatedAt: 1 });
  await old.table('letterVersions').add({ id: 'v1', letterId: 'l1', at: 1, why: 'drafted', content: letterOf('Hello') });
}

/** The bytes of each paper's files, by the paper's id. */
async function bytesOfPapers(store: Store): Promise<Record<string, number[][] | undefined>> {
  const papers = await store.documents.toArray();
  return Object.fromEntries(await Promise.all(papers.map(async ({ id, files }) =>
    [id, files && await Promise.all(files.map(async (file) => [...new Uint8Array(await file.arrayBuffer())]))] as const)));
}

afterEach(() => Dexie.delete(STORE_NAME));

describe('the ladder of the database', () => {
  it('has rungs without gaps, from 1 on', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it('keeps the first rung as it was shipped', () => {
    expect(MIGRATIONS[0]?.stores).toEqual(V1_STORES);
  });

  it('finds every row of a version 1 database', async () => {
    await makeVersionOne();
    const store = new Store();
    const counts = await Promise.all(store.tables.map(async (table) => [table.name, await table.count()]));
    expect(Object.fromEntries(counts)).toEqual({ cases: 2, people: 1, documents: 1, checklist: 1, answers: 1, letters: 1, letterVersions: 1, corrections: 0, jobs: 0, jobFiles: 0, jobPages: 0, sendings: 0, contacts: 0, exhibits: 0 });
    expect((await store.people.get('p1'))?.name).toBe('Nguyễn Thị Łucja Peña');
    expect(await bytesOfPapers(store)).toEqual({ d1: [[37, 80]] });
    expect((await store.checklist.where({ caseId: 'c1', item: 'ask-criteria' }).first())?.note).toBe('called');
    store.close();
  });

  it('keeps the files of a version 2 database as files of their papers, and drops its transient rows', async () => {
    await makeVersionTwo();
    const store = new Store();
    expect(await bytesOfPapers(store)).toEqual({ d1: [[37, 80]], d2: undefined });
    expect(await store.documents.get('d1')).not.toHaveProperty('bytes');
    expect((await store.cases.get('c1'))?.numbers).toEqual(['2633170098', 'A1234']);
    expect(store.tables.map(({ name }) => name)).not.toContain('pdfJobs');
    const inBrowser = await new Promise<IDBDatabase>((resolve) => {
      indexedDB.open(STORE_NAME).onsuccess = ({ target }) => resolve((target as IDBOpenDBRequest).result);
    });
    expect([...inBrowser.objectStoreNames]).not.toContain('pdfJobs');
    inBrowser.close();
    store.close();
  });

  it('gives old cases their folded numbers and old letters a revision', async () => {
    await makeVersionOne();
    const store = new Store();
    expect((await store.cases.get('c1'))?.numbers).toEqual(['2633170098', 'A1234']);
    expect((await store.cases.get('c2'))?.numbers).toEqual([]);
    expect((await store.cases.where('numbers').equals('A1234').first())?.id).toBe('c1');
    expect((await store.letters.get('l1'))?.revision).toBe(1);
    expect((await store.letterVersions.where('[letterId+at]').between(['l1', -Infinity], ['l1', Infinity]).toArray()).map(({ id }) => id)).toEqual(['v1']);
    store.close();
  });

  it('gives a letter that was sent its sending, with the newest exported copy, and keeps the answers', async () => {
    const old = new Dexie(STORE_NAME);
    for (const { version, stores } of MIGRATIONS.slice(0, 3)) old.version(version).stores({ ...stores });
    await fill(old);
    await old.table('letterVersions').bulkAdd([
      { id: 'v2', letterId: 'l1', at: 2, why: 'exported', content: letterOf('Sent') },
      { id: 'v3', letterId: 'l1', at: 3, why: 'edited', content: letterOf('Later') },
    ]);
    await old.table('answers').bulkAdd([
      { id: 'a2', caseId: 'c1', question: 'sent-on', text: '2026-11-23', changedAt: 1 },
      { id: 'a3', caseId: 'c1', question: 'sent-how', text: 'Fax report 17', changedAt: 1 },
      { id: 'a4', caseId: 'c2', question: 'sent-on', text: '2026-11-24', changedAt: 1 },
    ]);
    old.close();
    const store = new Store();
    expect(await store.sendings.toArray()).toEqual([
      { id: expect.any(String), caseId: 'c1', letterId: 'l1', versionId: 'v2', createdAt: 2, sentOn: '2026-11-23', how: '', to: '', number: '', note: 'Fax report 17' },
    ]);
    expect(await store.answers.count()).toBe(4);
    store.close();
  });

  it('loses nothing of a database that a newer Overturn made', async () => {
    const newer = new Dexie(STORE_NAME);
    newer.version(99).stores({ ...Object.assign({}, ...MIGRATIONS.map(({ stores }) => stores)), later: 'id' });
    await newer.table('later').add({ id: 'x' });
    await newer.table('answers').add({ id: 'a1', caseId: 'c1', question: 'q', text: 'yes', changedAt: 1 });
    newer.close();
    const store = new Store();
    expect((await store.answers.get('a1'))?.text).toBe('yes');
    store.close();
    const again = await new Dexie(STORE_NAME).open();
    expect(await again.table('later').count()).toBe(1);
    again.close();
  });
});
