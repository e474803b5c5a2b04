/** Files on their way through the real job host: they are read whatever becomes of the view that brought them. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { launch } from '../../scripts/browser/launch';
import { until } from '../../scripts/browser/until';
import { markPages, seenJobs, watcher, type SeenJob } from './harness/job-rows';
import { writeLongLetter } from './harness/long-letter';

const PAGES = 200;
const ALL = Array.from({ length: PAGES }, (_, index) => index + 1);

let folder: string;
let letters: { long: string; second: string };
let browser: ExtensionBrowser | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overturn-jobs-'));
  letters = { long: await writeLongLetter(folder, 'Long letter', PAGES), second: await writeLongLetter(folder, 'Second letter', 3) };
});
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

async function start(profile?: string): Promise<{ browser: ExtensionBrowser; look: Page }> {
  const started = await launch({ executable: inject('browser'), extension: inject('chrome'), ...(profile ? { profile } : {}) });
  browser = started;
  return { browser: started, look: await watcher(started) };
}

/** The workspace with its door for letters, and one letter through it. */
async function bring(path: string): Promise<Page> {
  const workspace = await browser!.context.newPage();
  await workspace.goto(browser!.urlOf('workspace.html#add'));
  await workspace.setInputFiles('input[type=file]', path);
  return workspace;
}

const jobWhere = (look: Page, label: string, is: (job: SeenJob) => boolean, ms = 60_000): Promise<SeenJob> =>
  until(`${label} to get there`, async () => (await seenJobs(look)).find((job) => job.label.startsWith(label) && is(job)), ms);

const someRead = (job: SeenJob) => job.pagesDone >= 10;
const isDone = (job: SeenJob) => job.state === 'done';

describe('the build', () => {
  it('holds the job host in Firefox’s background and not in Chromium’s', async () => {
    const chrome = await readFile(join(inject('chrome'), 'background.js'), 'utf8');
    expect(chrome.length).toBeLessThan(64 * 1024);
    for (const word of ['IDBKeyRange', 'jobPages', 'traineddata']) expect(chrome).not.toContain(word);
    const manifest = JSON.parse(await readFile(join(inject('firefox'), 'manifest.json'), 'utf8')) as { background: unknown };
    expect(manifest.background).toEqual({ type: 'module', scripts: ['background.js'] });
    expect(await readFile(join(inject('firefox'), 'background.js'), 'utf8')).toContain('work-waits');
  });
});

describe('a letter of many pages', () => {
  it('shows how far it is, opens at its first page, and is there whole in the end', async () => {
    const { look } = await start();
    const workspace = await bring(letters.long);
    await workspace.getByText(/Reading page \d+ of 200/).first().waitFor();
    await workspace.getByText('Denied', { exact: true }).first().waitFor();
    expect((await seenJobs(look))[0]!.pagesDone).toBeLessThan(PAGES);
    expect(await jobWhere(look, 'Long letter', isDone)).toMatchObject({ pages: ALL, pagesDone: PAGES });
  });

  it('lets the next letter wait for its turn, and then reads that one', async () => {
    const { look } = await start();
    await bring(letters.long);
    await jobWhere(look, 'Long letter', someRead);
    await bring(letters.second);
    expect(await jobWhere(look, 'Second letter', () => true)).toMatchObject({ state: 'waiting' });
    await jobWhere(look, 'Second letter', isDone);
    expect((await seenJobs(look)).map(({ state }) => state)).toEqual(['done', 'done']);
  });

  it('stops when the member says so, and goes on without reading a page again', async () => {
    const { look } = await start();
    const workspace = await bring(letters.long);
    await jobWhere(look, 'Long letter', someRead);
    await workspace.getByRole('button', { name: /^Stop/ }).first().click();
    await jobWhere(look, 'Long letter', ({ state }) => state === 'stopped');
    const read = await markPages(look);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect((await seenJobs(look))[0]!.pages).toEqual(read);
    expect(read.length).toBeLessThan(PAGES);
    await workspace.getByRole('button', { name: /^Go on/ }).first().click();
    expect(await jobWhere(look, 'Long letter', isDone)).toMatchObject({ pages: ALL, marked: read });
  });

  it('is read on while no view is open', async () => {
    const { look } = await start();
    const workspace = await bring(letters.long);
    const { pagesDone } = await jobWhere(look, 'Long letter', someRead);
    await workspace.close();
    const left = await jobWhere(look, 'Long letter', (job) => job.pagesDone > pagesDone + 20);
    expect(left.pagesDone).toBeGreaterThan(pagesDone);
    expect(await jobWhere(look, 'Long letter', isDone)).toMatchObject({ pages: ALL });
  });

  it('goes on at its page when the job host ends under an open view', async () => {
    const { browser: here, look } = await start();
    await bring(letters.long);
    await jobWhere(look, 'Long letter', someRead);
    const worker = await here.worker();
    await worker.evaluate('chrome.offscreen.closeDocument()');
    const read = await markPages(look);
    expect(await jobWhere(look, 'Long letter', isDone)).toMatchObject({ pages: ALL, marked: read });
  });

  it('goes on at its page when the browser was killed and starts again, before any view is opened', async () => {
    const profile = join(folder, 'profile');
    const { browser: first, look } = await start(profile);
    await bring(letters.long);
    await jobWhere(look, 'Long letter', someRead);
    const read = await markPages(look);
    await first.kill();
    const { look: again } = await start(profile);
    const job = await jobWhere(again, 'Long letter', isDone);
    expect(job.pages).toEqual(ALL);
    expect(job.marked).toEqual(read);
  });
});
