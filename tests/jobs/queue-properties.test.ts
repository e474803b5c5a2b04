/** Whatever happens to a queue, and in whatever order, it ends with every page exactly once. */
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { addJob, jobPages, loadJob, loadJobs, removeJob, resumeJob, stopJob } from '../../lib/cases/jobs';
import { useFreshStore } from '../cases/fresh-store';
import { makeStage, type Stage } from './hosts';

vi.mock('../../lib/intake/paper/doc-of', () => import('./words-only'));
vi.mock('../../lib/cases/job-work', async (original) => (await import('./mortal')).mortal(await original()));

useFreshStore();

const WHAT_HAPPENS = ['finish', 'finish', 'finish last', 'stop', 'resume', 'host dies', 'browser dies', 'wake'] as const;
type Event = { readonly what: (typeof WHAT_HAPPENS)[number]; readonly job: number; readonly wait: number };

const event = fc.record({ what: fc.constantFrom(...WHAT_HAPPENS), job: fc.nat(1), wait: fc.constantFrom(0, 0, 3, 12) });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function happen(stage: Stage, ids: readonly string[], { what, job, wait }: Event): Promise<void> {
  const id = ids[job % ids.length]!;
  switch (what) {
    case 'finish': stage.reading[0]?.finish(); break;
    case 'finish last': stage.reading.at(-1)?.finish(); break;
    case 'stop': await stopJob(id); break;
    case 'resume': await resumeJob(id); break;
    case 'wake': stage.wake(); break;
    case 'host dies':
    case 'browser dies':
      stage.die(what === 'browser dies');
      stage.start();
      stage.wake();
  }
  await pause(wait);
}

/** Nothing happens any more but reading, and a member who tries again what failed as its host had died too often. */
async function readToTheEnd(stage: Stage): Promise<void> {
  for (let rounds = 0; rounds < 500; rounds += 1) {
    const jobs = await loadJobs();
    if (jobs.every(({ state }) => state === 'done')) return;
    for (const { id, state } of jobs) if (state === 'stopped' || state === 'failed') await resumeJob(id);
    stage.wake();
    stage.reading[0]?.finish();
    await pause(1);
  }
  throw new Error('The queue came to no end.');
}

describe('a queue', () => {
  it('ends with every page of every job exactly once, and begins no page again that stood', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.array(event, { maxLength: 14 }), async (pageCount, events) => {
        const stage = makeStage({ pageCount });
        stage.start();
        const ids = await Promise.all(['one', 'two'].map((words) => addJob({ label: words, kind: 'pdf', files: [new Blob([words])] })));
        try {
          for (const next of events) await happen(stage, ids, next);
          await readToTheEnd(stage);
          for (const id of ids) {
            const pages = await jobPages(id);
            expect(pages.map(({ page }) => page)).toEqual(Array.from({ length: pageCount }, (_, index) => index + 1));
            expect(await loadJob(id)).toMatchObject({ state: 'done', pagesDone: pageCount, pageCount });
          }
          expect(stage.begunThoughKept).toEqual([]);
          expect(stage.mostAtOnce).toBeLessThanOrEqual(2);
        } finally {
          stage.die();
          for (const id of ids) await removeJob(id);
        }
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});
