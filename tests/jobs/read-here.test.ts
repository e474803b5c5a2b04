/** Papers that a private window reads itself. The papers and the engine are not real; what becomes of them is. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenPaper, PaperContext } from '../../lib/intake/paper/open-paper';
import type { PaperPage } from '../../lib/intake/paper/paper-page';
import { readHere } from '../../lib/jobs/read-here';
import { Problem } from '../../lib/problems/problem';
import { readPageOf } from './hosts';

vi.mock('../../lib/intake/paper/doc-of', () => import('./words-only'));
const engines = vi.hoisted(() => ({ startEngine: vi.fn(() => ({})) }));
vi.mock('../../lib/intake/ocr/engine', () => engines);
const papers = vi.hoisted(() => ({ openPaper: vi.fn() }));
vi.mock('../../lib/intake/paper/open-paper', () => papers);

const FILES = [new Blob(['letter'])];
let open = 0;
let mostOpen = 0;

/** A paper of so many pages, each read as `readPage` says. */
function paperOf(pageCount: number, readPage: (page: number, signal?: AbortSignal) => Promise<PaperPage>) {
  papers.openPaper.mockImplementationOnce(async (_files: unknown, { engine }: PaperContext): Promise<OpenPaper> => {
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    engine();
    return { kind: 'picture', pageCount, totalPages: pageCount, readPage, title: async () => undefined, close: async () => { open -= 1; } };
  });
}

beforeEach(() => {
  vi.clearAllMocks();
  [open, mostOpen] = [0, 0];
});

describe('papers that a view reads itself', () => {
  it('are read one after the other with one engine, however many were dropped; one that fails stops no other', async () => {
    paperOf(1, async () => readPageOf(1, 'one'));
    paperOf(1, () => Promise.reject(new Problem('pdf-locked')));
    paperOf(1, async () => readPageOf(1, 'three'));
    const outcomes = await Promise.allSettled([readHere(FILES), readHere(FILES), readHere(FILES)]);
    expect(outcomes).toMatchObject([{ value: { text: 'one' } }, { reason: new Problem('pdf-locked') }, { value: { text: 'three' } }]);
    expect([mostOpen, open]).toEqual([1, 0]);
    expect(engines.startEngine.mock.calls.length).toBeLessThanOrEqual(1);
  });

  it('lose only the page that could not be read', async () => {
    paperOf(3, async (page) => (page === 2 ? Promise.reject(new Problem('timed-out')) : readPageOf(page)));
    const onPage = vi.fn();
    expect(await readHere(FILES, { onPage })).toMatchObject({ text: 'page 1\npage 3' });
    expect(onPage).toHaveBeenLastCalledWith(3, 3);
  });

  it('are let go when the member removes them, also before their turn', async () => {
    const stop = new AbortController();
    paperOf(60, async (page, signal) => {
      if (page === 2) stop.abort();
      return signal?.aborted ? Promise.reject(new Problem('stopped-by-member')) : readPageOf(page);
    });
    const [reading, waiting] = [readHere(FILES, { signal: stop.signal }), readHere(FILES, { signal: stop.signal })];
    await expect(reading).rejects.toEqual(new Problem('stopped-by-member'));
    await expect(waiting).rejects.toEqual(new Problem('stopped-by-member'));
    expect(papers.openPaper).toHaveBeenCalledOnce();
    expect(open).toBe(0);
  });
});
