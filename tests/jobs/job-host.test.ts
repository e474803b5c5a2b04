import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addJob, jobPages, loadJob, removeJob, resumeJob, stopJob } from '../../lib/cases/jobs';
import { Problem } from '../../lib/problems/problem';
import { fillTheDisk, useFreshStore } from '../cases/fresh-store';
import { makeStage, readPageOf, type Stage, type StageOptions } from './hosts';

vi.mock('../../lib/intake/paper/doc-of', () => import('./words-only'));

vi.mock('../../lib/cases/job-work', async (original) => (await import('./mortal')).mortal(await original()));

useFreshStore();

const stages: Stage[] = [];
afterEach(() => stages.splice(0).forEach((stage) => stage.die()));

const bring = (words: string, more: object = {}) => addJob({ label: words, kind: 'pdf', files: [new Blob([words])], ...more });
const pagesIn = (stage: Stage) => stage.reading.map(({ page }) => page);
const until = (check: () => unknown) => vi.waitFor(check, { timeout: 2_000, interval: 2 });
const reads = (stage: Stage, ...pages: number[]) => until(() => expect(pagesIn(stage)).toEqual(pages));
const is = (id: string, job: object) => until(async () => expect(await loadJob(id)).toMatchObject(job));

function started(options?: StageOptions): Stage {
  const stage = makeStage(options);
  stages.push(stage);
  stage.start();
  return stage;
}

describe('a job', () => {
  it('is read page by page, two at a time, and each page is there as soon as it is done', async () => {
    const stage = started({ pageCount: 4 });
    const id = await bring('letter');
    stage.wake();
    await reads(stage, 1, 2);
    stage.reading[0]!.finish();
    await is(id, { state: 'running', pageCount: 4, totalPages: 4, pagesDone: 1 });
    expect(await jobPages(id)).toEqual([readPageOf(1)]);
    await reads(stage, 2, 3);
    for (const page of [3, 2, 4]) {
      await until(() => expect(pagesIn(stage)).toContain(page));
      stage.reading.find((one) => one.page === page)!.finish();
    }
    await is(id, { state: 'done', pagesDone: 4 });
    expect(stage.mostAtOnce).toBe(2);
    expect((await loadJob(id))!.msPerPage).toBeGreaterThanOrEqual(0);
  });

  it('comes after the one before it', async () => {
    const stage = started({ pageCount: 1 });
    const [first, second] = [await bring('one'), await bring('two')];
    stage.wake();
    await reads(stage, 1);
    expect(await loadJob(second)).toMatchObject({ state: 'waiting' });
    stage.reading[0]!.finish();
    await is(first, { state: 'done' });
    await is(second, { state: 'running' });
    await reads(stage, 1);
    expect(stage.begun).toEqual([1, 1]);
  });

  it('gives way to one that a view waits for, and goes on afterwards with the page that it had in hand', async () => {
    const stage = started({ pageCount: 2 });
    const scan = await bring('scan');
    stage.wake();
    await reads(stage, 1, 2);
    stage.reading[0]!.finish();
    await is(scan, { pagesDone: 1 });
    const tab = await bring('in the tab', { awaited: true });
    await is(tab, { state: 'running' });
    expect(await loadJob(scan)).toMatchObject({ state: 'waiting', pagesDone: 1 });
    await reads(stage, 1, 2);
    [...stage.reading].forEach((page) => page.finish());
    await is(tab, { state: 'done' });
    await reads(stage, 2);
    stage.reading[0]!.finish();
    await is(scan, { state: 'done' });
  });

  it.each([['stopped', stopJob], ['removed', removeJob]])('that is %s ends at once, and the next begins', async (_, end) => {
    const stage = started({ pageCount: 9 });
    const [first, second] = [await bring('one'), await bring('two')];
    stage.wake();
    await reads(stage, 1, 2);
    await end(first);
    await is(second, { state: 'running' });
    await reads(stage, 1, 2);
    expect(stage.begun).toEqual([1, 2, 1, 2]);
  });

  it('that goes on reads no finished page again', async () => {
    const stage = started({ pageCount: 3 });
    const id = await bring('letter');
    stage.wake();
    await reads(stage, 1, 2);
    stage.reading[1]!.finish();
    await is(id, { pagesDone: 1 });
    await stopJob(id);
    await reads(stage);
    await resumeJob(id);
    stage.wake();
    await reads(stage, 1, 3);
    expect(stage.begun.filter((page) => page === 2)).toHaveLength(1);
  });
});

describe('what cannot be read', () => {
  it.each([[new Problem('pdf-locked'), 'pdf-locked'], [new Error('boom'), 'unexpected']])('ends the job where the file cannot be opened: %s', async (error, problem) => {
    const stage = started({ open: () => Promise.reject(error) });
    const id = await bring('locked');
    stage.wake();
    await is(id, { state: 'failed', problem });
    expect(stage.begun).toEqual([]);
  });

  it('is one page where a page fails: it is named, and the others are read', async () => {
    const stage = started({ pageCount: 2 });
    const id = await bring('letter');
    stage.wake();
    await reads(stage, 1, 2);
    stage.reading[0]!.fail(new Problem('timed-out'));
    await reads(stage, 2);
    stage.reading[0]!.finish();
    await is(id, { state: 'done', pagesDone: 2 });
    expect((await jobPages(id))[0]).toMatchObject({ page: 1, empty: 'timed-out', gaps: [{ kind: 'page-without-text', page: 1 }] });
  });

  it('ends the job where no page could be: as the engine did not start, or as there are no words', async () => {
    const stage = started({ pageCount: 2 });
    const id = await bring('scan');
    stage.wake();
    await reads(stage, 1, 2);
    stage.reading[0]!.fail(new Problem('ocr-not-started'));
    await is(id, { state: 'failed', problem: 'ocr-not-started' });
    await resumeJob(id);
    stage.wake();
    await reads(stage, 1, 2);
    [...stage.reading].forEach((one) => one.finish(readPageOf(one.page, '')));
    await is(id, { state: 'failed', problem: 'pdf-no-text' });
    expect(stage.begun).toEqual([1, 2, 1, 2]);
  });
});

describe('a host that dies', () => {
  it('is followed by one that goes on at the page', async () => {
    const stage = started({ pageCount: 4 });
    const id = await bring('letter');
    stage.wake();
    await reads(stage, 1, 2);
    stage.reading[0]!.finish();
    await reads(stage, 2, 3);
    await is(id, { pagesDone: 1 });
    stage.die(true);
    stage.start();
    stage.wake();
    await reads(stage, 2);
    expect(stage.begun).toEqual([1, 2, 3, 2]);
  });

  it('twice over the same page leaves that page, says so, and reads all others', async () => {
    const stage = started({ pageCount: 3 });
    const id = await bring('letter');
    for (let deaths = 0; deaths < 2; deaths += 1) {
      stage.wake();
      await until(() => expect(pagesIn(stage)).toContain(2));
      stage.reading.find(({ page }) => page === 1)?.finish();
      await is(id, { pagesDone: 1 });
      await until(() => expect(pagesIn(stage)).toContain(2));
      if (deaths === 0) await reads(stage, 2, 3);
      else expect(pagesIn(stage)).toEqual([2]);
      stage.die();
      stage.start();
    }
    stage.wake();
    await reads(stage, 3);
    stage.reading[0]!.finish();
    await is(id, { state: 'done', pagesDone: 3 });
    expect((await jobPages(id)).map(({ empty }) => empty)).toEqual([undefined, 'unexpected', undefined]);
  });

  it('twice over the opening of a file ends that job', async () => {
    const stage = started({ open: () => new Promise(() => undefined) });
    const id = await bring('bomb');
    for (let deaths = 0; deaths < 2; deaths += 1) {
      stage.wake();
      await is(id, { state: 'running' });
      await new Promise((resolve) => setTimeout(resolve, 20));
      stage.die();
      stage.start();
    }
    stage.wake();
    await is(id, { state: 'failed', problem: 'pdf-broken' });
    expect(stage.begun).toEqual([]);
  });

  it('never works beside another: the second waits for the lock', async () => {
    const stage = started({ pageCount: 1 });
    const id = await bring('letter');
    stage.wake();
    await reads(stage, 1);
    const first = stage.reading[0]!;
    stage.start();
    stage.wake();
    stage.wake();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(stage.begun).toEqual([1]);
    expect((await loadJob(id))!.state).toBe('running');
    first.finish();
  });
});

describe('a full disk', () => {
  it('is told, loses no page that was saved, and is over when there is room', async () => {
    const stage = started({ pageCount: 3 });
    const id = await bring('letter');
    stage.wake();
    await reads(stage, 1, 2);
    stage.reading[0]!.finish();
    await is(id, { pagesDone: 1 });
    await reads(stage, 2, 3);
    const disk = fillTheDisk();
    stage.reading[0]!.finish();
    await until(() => expect(stage.wake()).toEqual(new Problem('storage-full')));
    disk.free();
    expect(await jobPages(id)).toEqual([readPageOf(1)]);
    stage.wake();
    await reads(stage, 2, 3);
    stage.reading[0]!.finish();
    await until(() => expect(stage.wake()).toBeUndefined());
    stage.reading[0]!.finish();
    await is(id, { state: 'done', pagesDone: 3 });
  });
});

describe('a host without work', () => {
  it('says so after a while, and not while it works', async () => {
    const stage = started({ pageCount: 1, idleMs: 30 });
    const id = await bring('letter');
    stage.wake();
    await reads(stage, 1);
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(stage.idles).toBe(0);
    stage.reading[0]!.finish();
    await is(id, { state: 'done' });
    await until(() => expect(stage.idles).toBeGreaterThan(0));
    stage.die();
  });
});
