import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadJobs, removeJob, stopJob } from '../../lib/cases/jobs';
import { endJob, keepPage, setOpened, takeNextJob } from '../../lib/cases/job-work';
import { whatIsKept } from '../../lib/cases/kept';
import type { Doc } from '../../lib/intake/doc';
import { readPdfBytes } from '../../lib/jobs/read-pdf-bytes';
import { readPaper } from '../../lib/jobs/start-job';
import { Problem } from '../../lib/problems/problem';
import { useFreshStore } from '../cases/fresh-store';
import { readPageOf } from './hosts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../lib/intake/paper/doc-of', () => import('./words-only'));
const here = vi.hoisted(() => ({ readHere: vi.fn() }));
vi.mock('../../lib/jobs/read-here', () => here);

useFreshStore();

const HOST = { id: 'host', run: 'monday' };
const DOC = { text: 'read here' } as Doc;
const PDF = new Blob(['%PDF-1.7']);
const JPEG = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])]);
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  here.readHere.mockReset().mockResolvedValue(DOC);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((message: { name: string }) => {
    asked.push(message.name);
    return Promise.resolve({ ok: true, value: {} });
  }) as never);
});

const nothingKept = async () => (await whatIsKept()).every(({ rows }) => rows === 0);

describe('a paper that is brought', () => {
  it.each([['one PDF', [PDF], 'pdf'], ['pictures of a letter', [JPEG, JPEG], 'picture']] as const)('%s becomes a job, and the host is woken', async (_, files, kind) => {
    const outcome = await readPaper(files, { label: 'Letter', privately: false, forCase: 'c1' });
    const [job] = await loadJobs();
    expect(outcome).toEqual({ jobId: job!.id });
    expect(job).toMatchObject({ kind, label: 'Letter', forCase: 'c1', state: 'waiting' });
    await vi.waitFor(() => expect(asked).toEqual(['ensure-job-host', 'work-waits']));
  });

  it('is read in the view itself where the window is private, and no row is written', async () => {
    expect(await readPaper([PDF], { label: 'Letter', privately: true })).toEqual({ doc: DOC });
    expect(await readPdfBytes(new Uint8Array([37, 80, 68, 70, 45]), true)).toBe(DOC);
    expect(await nothingKept()).toBe(true);
    expect(asked).toEqual([]);
  });

  it.each([
    ['nothing', [], 'file-empty'], ['an empty file', [new Blob([])], 'file-empty'], ['a PDF and a picture', [PDF, JPEG], 'file-wrong-kind'],
    ['two PDFs', [PDF, PDF], 'file-wrong-kind'], ['text', [new Blob(['Dear member'])], 'file-wrong-kind'],
  ] as const)('is refused where it is %s', async (_, files, problem) => {
    await expect(readPaper(files, { label: 'x', privately: false })).rejects.toEqual(new Problem(problem));
    expect(await nothingKept()).toBe(true);
  });

  it('is in the queue also where the host cannot be woken now', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('no receiver'));
    expect(await readPaper([PDF], { label: 'Letter', privately: false })).toHaveProperty('jobId');
    expect(await loadJobs()).toHaveLength(1);
  });
});

describe('the PDF of a tab', () => {
  const read = (bytes: Uint8Array, onPage?: (done: number, total: number) => void) => readPdfBytes(bytes, false, { label: 'Letter', ...(onPage ? { onPage } : {}) });
  const bytes = () => new TextEncoder().encode('%PDF-1.7');

  async function hostReads(problem?: 'pdf-locked'): Promise<void> {
    const job = await vi.waitFor(async () => (await takeNextJob(HOST)) ?? Promise.reject(new Error('not yet')));
    const { id } = job.row;
    if (!problem) {
      await setOpened(id, HOST, { pageCount: 1, totalPages: 1 });
      await keepPage(id, HOST, { page: 1, read: readPageOf(1, 'Denied') }, { inHand: [] });
    }
    await endJob(id, HOST, problem);
  }

  it('is answered as a document, page by page, and leaves no row', async () => {
    const onPage = vi.fn();
    const [doc] = await Promise.all([read(bytes(), onPage), hostReads()]);
    expect(doc.text).toBe('Denied');
    expect(onPage).toHaveBeenLastCalledWith(expect.any(Number), 1);
    expect(await nothingKept()).toBe(true);
  });

  it('answers why it could not be read, and leaves no row', async () => {
    const [outcome] = await Promise.allSettled([read(bytes()), hostReads('pdf-locked')]);
    expect(outcome).toMatchObject({ status: 'rejected', reason: new Problem('pdf-locked') });
    expect(await nothingKept()).toBe(true);
  });

  it.each([['stopped', stopJob], ['removed', removeJob]])('ends where it is %s in another view', async (_, end) => {
    const reading = read(bytes());
    const [job] = await vi.waitFor(async () => {
      const jobs = await loadJobs();
      return jobs.length > 0 ? jobs : Promise.reject(new Error('not yet'));
    });
    await end(job!.id);
    await expect(reading).rejects.toEqual(new Problem('stopped-by-member'));
  });
});
