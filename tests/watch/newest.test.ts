import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Newest } from '../../lib/watch/newest';

const defer = () => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => { open = resolve; });
  return { gate, open };
};

describe('of what waits for one key', () => {
  it('only the newest is done, after what was begun, which counts no more', async () => {
    const turns = new Newest<number>();
    const { gate, open } = defer();
    const done: string[] = [];
    const first = turns.run(1, async (counts) => { await gate; done.push(`first counts: ${counts()}`); });
    await Promise.resolve();
    const second = turns.run(1, async () => { done.push('second'); });
    const third = turns.run(1, async (counts) => { done.push(`third counts: ${counts()}`); });
    open();
    await Promise.all([first, second, third]);
    expect(done).toEqual(['first counts: false', 'third counts: true']);
  });

  it('another key does not wait', async () => {
    const turns = new Newest<number>();
    const { gate, open } = defer();
    const done: string[] = [];
    const slow = turns.run(1, async () => { await gate; done.push('slow'); });
    await turns.run(2, async () => { done.push('other'); });
    expect(done).toEqual(['other']);
    open();
    await slow;
  });

  it('a failure is its own caller’s, and the next begins', async () => {
    const turns = new Newest<number>();
    const failing = turns.run(1, () => Promise.reject(new Error('no')));
    await Promise.resolve();
    await Promise.resolve();
    let done = false;
    const next = turns.run(1, async () => { done = true; });
    await expect(failing).rejects.toThrow('no');
    await next;
    expect(done).toBe(true);
  });

  it('nothing counts that was superseded', async () => {
    const turns = new Newest<number>();
    const { gate, open } = defer();
    let counted: boolean | undefined;
    const work = turns.run(1, async (counts) => { await gate; counted = counts(); });
    await Promise.resolve();
    turns.supersede(1);
    open();
    await work;
    expect(counted).toBe(false);
  });

  it('never two at a time, and the last one always', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.nat(6), { minLength: 1, maxLength: 20 }), fc.array(fc.nat(4), { maxLength: 20 }), async (lengths, gaps) => {
      const turns = new Newest<number>();
      let running = 0;
      let last = -1;
      const all: Promise<void>[] = [];
      for (const [i, length] of lengths.entries()) {
        all.push(turns.run(1, async (counts) => {
          running += 1;
          expect(running).toBe(1);
          for (let tick = 0; tick < length; tick++) await Promise.resolve();
          running -= 1;
          if (counts()) last = i;
        }));
        for (let tick = 0; tick < (gaps[i] ?? 0); tick++) await Promise.resolve();
      }
      await Promise.all(all);
      expect(last).toBe(lengths.length - 1);
    }));
  });
});
