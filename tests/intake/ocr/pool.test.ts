import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OcrPool } from '../../../lib/intake/ocr/pool';
import type { OcrWorker } from '../../../lib/intake/ocr/tesseract';

interface FakeWorker extends OcrWorker {
  readonly number: number;
  ended: boolean;
  die(): void;
}

function fakes() {
  const workers: FakeWorker[] = [];
  const start = vi.fn((): Promise<OcrWorker> => {
    let die = (): void => undefined;
    const died = new Promise<never>((_resolve, reject) => {
      die = () => reject(new Error('gone'));
    });
    died.catch(() => undefined);
    const worker: FakeWorker = { number: workers.length + 1, ended: false, died, die: () => die(), read: () => Promise.resolve({ blocks: [] }), end: () => void (worker.ended = true) };
    workers.push(worker);
    return Promise.resolve(worker);
  });
  return { workers, start };
}

const numberOf = (worker: OcrWorker): Promise<number> => Promise.resolve((worker as FakeWorker).number);
const never = (): Promise<never> => new Promise(() => undefined);
const codeOf = (work: Promise<unknown>): Promise<unknown> => work.then((value) => value, (error: unknown) => (error as { code?: string }).code ?? error);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the pool of OCR workers', () => {
  it('keeps one worker warm for pages that come one after the other', async () => {
    const { start } = fakes();
    const pool = new OcrPool({ start });
    expect([await pool.run(numberOf), await pool.run(numberOf), await pool.run(numberOf)]).toEqual([1, 1, 1]);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('starts a second worker for a second page, and never a third', async () => {
    const { start } = fakes();
    const pool = new OcrPool({ start });
    const free: (() => void)[] = [];
    const page = (worker: OcrWorker) => new Promise<number>((resolve) => free.push(() => resolve((worker as FakeWorker).number)));
    const pages = Promise.all([pool.run(page), pool.run(page), pool.run(page), pool.run(page)]);
    for (let round = 0; round < 4; round += 1) {
      await vi.advanceTimersByTimeAsync(1);
      free.splice(0).forEach((finish) => finish());
    }
    expect((await pages).toSorted()).toEqual([1, 1, 2, 2]);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('replaces a worker that hangs and tries its page once more', async () => {
    const { start, workers } = fakes();
    const pool = new OcrPool({ start, workLimit: 1000 });
    const page = pool.run((worker) => ((worker as FakeWorker).number === 1 ? never() : numberOf(worker)));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await page).toBe(2);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it('gives a page up that hangs twice, and reads the next one', async () => {
    const { start } = fakes();
    const pool = new OcrPool({ start, workLimit: 1000, workers: 1 });
    const hanging = codeOf(pool.run(never));
    const next = pool.run(numberOf);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await hanging).toBe('timed-out');
    expect(await next).toBe(3);
  });

  it('replaces a worker that dies', async () => {
    const { start, workers } = fakes();
    const pool = new OcrPool({ start });
    const page = pool.run((worker) => ((worker as FakeWorker).number === 1 ? never() : numberOf(worker)));
    await vi.advanceTimersByTimeAsync(1);
    workers[0]!.die();
    await vi.advanceTimersByTimeAsync(1);
    expect(await page).toBe(2);
  });

  it.each([
    ['hangs', never],
    ['fails', () => Promise.reject(new Error('no wasm'))],
  ])('says that it did not start where the start %s, after a second try', async (_how, start) => {
    const pool = new OcrPool({ start, startLimit: 500 });
    const page = codeOf(pool.run(numberOf));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await page).toBe('ocr-not-started');
  });

  it('ends a worker that starts after everybody has gone', async () => {
    const late = { ended: false };
    const worker: OcrWorker = { read: () => Promise.resolve({ blocks: [] }), died: never(), end: () => void (late.ended = true) };
    const pool = new OcrPool({ start: () => new Promise((resolve) => setTimeout(() => resolve(worker), 900)), startLimit: 500 });
    const page = codeOf(pool.run(numberOf));
    await vi.advanceTimersByTimeAsync(2000);
    expect(await page).toBe('ocr-not-started');
    expect(late.ended).toBe(true);
  });

  it('stops a page at work by ending its worker, and a waiting one without starting any', async () => {
    const { start, workers } = fakes();
    const pool = new OcrPool({ start, workers: 1 });
    const [first, second] = [new AbortController(), new AbortController()];
    const working = codeOf(pool.run(never, first.signal));
    const waiting = codeOf(pool.run(numberOf, second.signal));
    await vi.advanceTimersByTimeAsync(1);
    second.abort();
    first.abort();
    expect(await Promise.all([working, waiting])).toEqual(['stopped-by-member', 'stopped-by-member']);
    await vi.advanceTimersByTimeAsync(1);
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
    expect(await pool.run(numberOf)).toBe(2);
  });

  it('refuses a page whose signal was aborted before', async () => {
    const { start } = fakes();
    expect(await codeOf(new OcrPool({ start }).run(numberOf, AbortSignal.abort()))).toBe('stopped-by-member');
    expect(start).not.toHaveBeenCalled();
  });

  it('ends idle workers, and starts anew when work comes again', async () => {
    const { start, workers } = fakes();
    const pool = new OcrPool({ start, idle: 60_000 });
    await pool.run(numberOf);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(workers[0]!.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(workers[0]!.ended).toBe(true);
    expect(await pool.run(numberOf)).toBe(2);
  });

  it('replaces a worker after many pages, as its memory grows', async () => {
    const { start } = fakes();
    const pool = new OcrPool({ start, mostPages: 2 });
    const numbers = [];
    for (let page = 0; page < 5; page += 1) numbers.push(await pool.run(numberOf));
    expect(numbers).toEqual([1, 1, 2, 2, 3]);
  });

  it('ends all it does when it is ended', async () => {
    const { start, workers } = fakes();
    const pool = new OcrPool({ start, workers: 1 });
    const pages = [codeOf(pool.run(never)), codeOf(pool.run(never))];
    await vi.advanceTimersByTimeAsync(1);
    pool.end();
    expect(await Promise.all(pages)).toEqual(['stopped-by-member', 'stopped-by-member']);
    expect(workers[0]!.ended).toBe(true);
  });
});
