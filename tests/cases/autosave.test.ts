import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAutosave, type AutosaveOptions, type SaveState } from '../../lib/cases/autosave';
import { Problem } from '../../lib/problems/problem';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An autosave whose disk can be slow or broken, and whose page can be left. */
function bench(options: AutosaveOptions = {}) {
  const disk: string[] = [];
  const states: SaveState[] = [];
  const bed = { disk, states, slow: 0, broken: undefined as Problem | undefined, inFlight: 0, leave: () => undefined as void, listening: false };
  const autosave = createAutosave<string>(async (text) => {
    bed.inFlight += 1;
    expect(bed.inFlight).toBe(1);
    if (bed.slow) await new Promise((resolve) => setTimeout(resolve, bed.slow));
    bed.inFlight -= 1;
    if (bed.broken) throw bed.broken;
    disk.push(text);
  }, {
    onState: (state) => states.push(state),
    leaving: (listener) => {
      bed.leave = listener;
      bed.listening = true;
      return () => void (bed.listening = false);
    },
    ...options,
  });
  return { ...bed, bed, autosave };
}

describe('autosave', () => {
  it('has every key on the disk within a second, also of one who never stops typing', async () => {
    const { autosave, bed } = bench();
    bed.slow = 100;
    let text = '';
    for (let key = 0; key < 60; key += 1) {
      text += 'x';
      autosave.change(text);
      await vi.advanceTimersByTimeAsync(50);
      const typedASecondAgo = Math.max(0, key - 19);
      if (key >= 20) expect(bed.disk.at(-1)!.length).toBeGreaterThanOrEqual(typedASecondAgo);
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(bed.disk.at(-1)).toBe(text);
    expect(autosave.state).toBe('saved');
  });

  it('writes the first key at once and then no more often than its delay', async () => {
    const { autosave, bed } = bench({ delay: 200 });
    autosave.change('a');
    await vi.advanceTimersByTimeAsync(0);
    expect(bed.disk).toEqual(['a']);
    autosave.change('ab');
    autosave.change('abc');
    await vi.advanceTimersByTimeAsync(199);
    expect(bed.disk).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(1);
    expect(bed.disk).toEqual(['a', 'abc']);
  });

  it('is not held up by a clock that is put back', async () => {
    const { autosave, bed } = bench();
    autosave.change('a');
    await vi.advanceTimersByTimeAsync(300);
    vi.setSystemTime(0);
    autosave.change('ab');
    await vi.advanceTimersByTimeAsync(200);
    expect(bed.disk).toEqual(['a', 'ab']);
  });

  it('writes nothing when nothing was typed', async () => {
    const { autosave, bed } = bench();
    await autosave.flush();
    await vi.advanceTimersByTimeAsync(5000);
    expect([bed.disk, bed.states]).toEqual([[], []]);
  });

  it('never lets an older value arrive after a newer one', async () => {
    const { autosave, bed } = bench();
    bed.slow = 500;
    autosave.change('a');
    await vi.advanceTimersByTimeAsync(250);
    bed.slow = 0;
    autosave.change('ab');
    await vi.advanceTimersByTimeAsync(2000);
    expect(bed.disk).toEqual(['a', 'ab']);
  });

  it('saves at once when asked, also what was typed while it saved', async () => {
    const { autosave, bed } = bench();
    bed.slow = 100;
    autosave.change('a');
    const flushed = autosave.flush();
    autosave.change('ab');
    await vi.advanceTimersByTimeAsync(300);
    await flushed;
    expect(bed.disk).toEqual(['a', 'ab']);
  });

  it('saves when the page is hidden or left, and stops listening when its view goes', async () => {
    const { autosave, bed } = bench();
    autosave.change('a');
    bed.leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(bed.disk).toEqual(['a']);
    autosave.change('ab');
    await autosave.stop();
    expect([bed.disk, bed.listening]).toEqual([['a', 'ab'], false]);
  });

  it('tries again until it works, tells it once, and saves the newest', async () => {
    const { autosave, bed } = bench();
    bed.broken = new Problem('storage-broken');
    autosave.change('a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(bed.states).toEqual(['saving', 'failing']);
    autosave.change('ab');
    bed.broken = undefined;
    await vi.advanceTimersByTimeAsync(250);
    expect(bed.disk).toEqual(['ab']);
    expect(bed.states).toEqual(['saving', 'failing', 'saved']);
  });

  it('tries again by itself when nobody types any more', async () => {
    const { autosave, bed } = bench();
    bed.broken = new Problem('storage-full');
    autosave.change('a');
    await vi.advanceTimersByTimeAsync(300_000);
    bed.broken = undefined;
    await vi.advanceTimersByTimeAsync(15_000);
    expect([bed.disk, autosave.state]).toEqual([['a'], 'saved']);
  });

  it('lets go when what it belongs to was erased, and says so', async () => {
    const { autosave, bed } = bench();
    bed.broken = new Problem('case-gone');
    autosave.change('a');
    await expect(autosave.flush()).rejects.toEqual(new Problem('case-gone'));
    autosave.change('ab');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([bed.disk, bed.states]).toEqual([[], ['saving', 'gone']]);
    await expect(autosave.flush()).rejects.toEqual(new Problem('case-gone'));
  });

  it('treats a save that throws at once like one that fails', async () => {
    const onState = vi.fn();
    const autosave = createAutosave<string>(() => {
      throw new Error('at once');
    }, { onState, leaving: () => () => undefined });
    autosave.change('a');
    await expect(autosave.flush()).rejects.toMatchObject({ code: 'storage-broken' });
    expect(onState).toHaveBeenLastCalledWith('failing', expect.objectContaining({ code: 'storage-broken' }));
  });
});
