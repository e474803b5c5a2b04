// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../components/app/app';
import type { JobRow } from '../../lib/cases/job';
import { addJob } from '../../lib/cases/jobs';
import { store } from '../../lib/cases/store';
import type { Doc } from '../../lib/intake/doc';
import { PROBLEM_TEXTS } from '../../lib/problems/texts';
import type { Reading } from '../../lib/reading/reading';
import { tabPort } from './support/port';
import { denied, doc, readings } from './support/readings';
import { all, click, seen, show, tidy, expectSoon } from './support/screen';

// happy-dom has a `Blob` of its own, which no store can copy; a browser's can be.
vi.hoisted(() => vi.stubGlobal('Blob', process.getBuiltinModule('node:buffer').Blob));

/** What the pages of the job say; the host that reads them needs a browser. */
const pages = vi.hoisted(() => ({ doc: undefined as Doc | undefined, reading: undefined as unknown, composed: Promise.resolve() }));
vi.mock('../../lib/reading/read', () => ({ read: () => pages.reading }));
vi.mock('../../lib/cases/job-doc', async (original) => {
  const { loadJob } = await import('../../lib/cases/jobs');
  const jobDoc = async (id: string): Promise<Doc | undefined> => {
    const { pagesDone = 0 } = (await loadJob(id)) ?? {};
    await pages.composed;
    return pagesDone > 0 && pages.doc ? { ...pages.doc, pages: Array.from({ length: pagesDone }, () => ({ width: 612, height: 792 })) } : undefined;
  };
  return { ...(await original<typeof import('../../lib/cases/job-doc')>()), jobDoc };
});

let id: string;
const job = (changes: Partial<JobRow>) => store.jobs.update(id, changes as never);
const row = () => store.jobs.get(id);
const paperSays = (reading: Reading, gaps: Doc['gaps'] = []) => {
  pages.reading = reading;
  pages.doc = { ...doc, source: 'pdf', gaps };
};
const enter = async (hash: string) => {
  location.hash = hash;
  await show(<App port={tabPort} />);
};

beforeEach(async () => {
  await tidy();
  await Promise.all(store.tables.map((table) => table.clear()));
  paperSays(denied);
  pages.composed = Promise.resolve();
  id = await addJob({ label: 'letter.pdf', kind: 'pdf', files: [new Blob(['%PDF-1.7'])] });
});

describe('the queue on the screen', () => {
  it('says how far each file is, and how long it takes', async () => {
    await enter('#add');
    await expectSoon(() => seen().includes('Waits for its turn'));
    await job({ state: 'running' });
    await expectSoon(() => seen().includes('Opening the file…'));
    await job({ pageCount: 5, totalPages: 5, pagesDone: 1, msPerPage: 5000 });
    await expectSoon(() => seen().includes('Reading page 2 of 5, about 20 seconds left'));
    expect(document.querySelector('progress')?.getAttribute('max')).toBe('5');
  });

  it('stops, goes on and removes', async () => {
    await job({ state: 'running', pageCount: 5, totalPages: 5, pagesDone: 2 });
    await enter('#add');
    await expectSoon(() => all('button', 'Stop letter.pdf').length > 0);
    await click('button', 'Stop letter.pdf');
    await expectSoon(() => seen().includes('Stopped: 2 of 5 pages read'));
    await click('button', 'Go on letter.pdf');
    await expectSoon(async () => (await row())?.state === 'waiting');
    await click('button', 'Remove letter.pdf');
    await expectSoon(async () => (await store.jobs.count()) === 0);
    await expectSoon(() => !seen().includes('letter.pdf'));
  });

  it('keeps a file that could not be read, with the reason and what to do, until it is removed', async () => {
    await job({ state: 'failed', problem: 'pdf-locked' });
    await enter('#add');
    await expectSoon(() => seen().includes(PROBLEM_TEXTS['pdf-locked'].what));
    for (const words of [PROBLEM_TEXTS['pdf-locked'].safe, PROBLEM_TEXTS['pdf-locked'].next]) expect(seen()).toContain(words);
    expect(all('button', 'Try again letter.pdf')).toHaveLength(1);
    await click('button', 'Remove letter.pdf');
    await expectSoon(() => !seen().includes('letter.pdf'));
  });

  it('tells the verdict of each file that was read whole, and of none before', async () => {
    paperSays(readings.costShare);
    await enter('#add');
    await job({ state: 'running', pageCount: 2, totalPages: 2, pagesDone: 1 });
    await expectSoon(() => seen().includes('Reading page 2 of 2'));
    expect(seen()).not.toContain('Not a denial');
    await job({ state: 'done', pagesDone: 2 });
    await expectSoon(() => seen().includes('Not a denial: your share of the cost · MRI of the lumbar spine'));
    expect(seen()).toContain('Your letter was read.');
  });

  it('shows as new, among the cases, what was read while nobody looked', async () => {
    await job({ state: 'done', pageCount: 2, totalPages: 2, pagesDone: 2 });
    await enter('#cases');
    await expectSoon(() => seen().includes('Your letter was read.'));
    expect(all('heading', 'New')).toHaveLength(1);
    await click('link', 'Open letter.pdf');
    location.hash = `#file/${id}`;
    await expectSoon(() => all('heading', 'Denied').length > 0);
    await expectSoon(async () => (await row())?.seen === true);
    location.hash = '#cases';
    await expectSoon(() => seen().includes('2 pages read. Not with a case yet.'));
  });
});

it('says so where reading had to give up for a reason that is no file’s, and not for long', async () => {
  await job({ state: 'running' });
  let tell: (problem?: 'storage-full') => void = () => undefined;
  location.hash = '#add';
  await show(<App port={{ ...tabPort, serveQueue: (onProblem) => ((tell = onProblem), () => undefined) }} />);
  await expectSoon(() => seen().includes('letter.pdf'));
  tell('storage-full');
  await expectSoon(() => seen().includes(PROBLEM_TEXTS['storage-full'].what));
  tell();
  await expectSoon(() => !seen().includes(PROBLEM_TEXTS['storage-full'].what));
});

describe('a file that is being read', () => {
  it('shows what its first page says at once, and keeps nothing before all is read', async () => {
    await job({ state: 'running', pageCount: 3, totalPages: 3, pagesDone: 1, msPerPage: 4000 });
    paperSays(denied, [{ kind: 'too-long', kept: 1, total: 3 }]);
    await enter(`#file/${id}`);
    await expectSoon(() => all('heading', 'Denied').length > 0);
    expect(seen()).toContain('Reading page 2 of 3');
    expect(seen()).toContain('You can keep it when all pages are read.');
    expect(seen()).not.toContain('Only its first part was read');
    expect(all('button', 'Start my appeal')).toEqual([]);
    await job({ state: 'done', pagesDone: 3 });
    await expectSoon(() => all('button', 'Start my appeal').length > 0);
  });

  it('is not kept in the moment between its last page and the document that holds it', async () => {
    await job({ state: 'running', pageCount: 3, totalPages: 3, pagesDone: 2 });
    await enter(`#file/${id}`);
    await expectSoon(() => all('heading', 'Denied').length > 0);
    let compose: () => void = () => undefined;
    pages.composed = new Promise((resolve) => (compose = resolve));
    await job({ state: 'done', pagesDone: 3 });
    await expectSoon(() => seen().includes('Not with a case yet.') || seen().includes('Your letter was read.'));
    expect(all('button', 'Start my appeal')).toEqual([]);
    compose();
    await expectSoon(() => all('button', 'Start my appeal').length > 0);
  });

  it.each([['nothing', readings.nothing], ['a grant', readings.approved], ['a share of the cost', readings.costShare]])(
    'whose first page says %s is not called that before the rest is read',
    async (_what, reading) => {
      paperSays(reading);
      await job({ state: 'running', pageCount: 3, totalPages: 3, pagesDone: 1 });
      await enter(`#file/${id}`);
      await expectSoon(() => seen().includes('Nothing on the pages read so far says that something was denied.'));
      expect(seen()).not.toContain('Not a denial');
      await job({ state: 'done', pagesDone: 3 });
      await expectSoon(() => all('heading', /./).length > 0 && !seen().includes('The rest is being read'));
    },
  );

  it('that was stopped can be kept with the pages that were read', async () => {
    await job({ state: 'stopped', pageCount: 3, totalPages: 3, pagesDone: 1 });
    await enter(`#file/${id}`);
    await expectSoon(() => all('button', 'Start my appeal').length > 0);
    expect(all('button', 'Go on letter.pdf')).toHaveLength(1);
  });
});

describe('a file that was read', () => {
  const keep = async () => {
    await job({ state: 'done', pageCount: 1, totalPages: 1, pagesDone: 1 });
    await enter(`#file/${id}`);
    await expectSoon(() => all('button', 'Start my appeal').length > 0);
    await click('button', 'Start my appeal');
    await expectSoon(() => all('button', 'Open my case').length > 0);
  };

  it('becomes a case with its file, and is no longer among the new ones', async () => {
    await keep();
    expect(await store.jobs.count()).toBe(0);
    expect((await store.documents.toArray())[0]).toMatchObject({ kind: 'pdf', label: 'letter.pdf', files: [expect.any(Blob)] });
    await click('button', 'Open my case');
    await expectSoon(() => document.querySelector('[data-room=understand]') !== null);
  });

  it('stays on the screen after it was kept, until the member goes on', async () => {
    await keep();
    expect(all('heading', 'Denied')).toHaveLength(1);
    expect(seen()).not.toContain('This file is not here any more');
  });

  it('that is gone is said to be gone', async () => {
    await enter('#file/no-such');
    await expectSoon(() => seen().includes('This file is not here any more'));
  });

  it('that could not be read says why, and what to do', async () => {
    await job({ state: 'failed', problem: 'picture-no-words' });
    await enter(`#file/${id}`);
    await expectSoon(() => seen().includes(PROBLEM_TEXTS['picture-no-words'].next));
    expect(all('button', 'Try again letter.pdf')).toHaveLength(1);
  });
});
