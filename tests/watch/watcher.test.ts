/** The watcher on a page whose clock and changes the test holds in its hand. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as fc from 'fast-check';
import { LONGEST_PAUSE_MS, Pace, SHORTEST_PAUSE_MS } from '../../lib/watch/page/pace';
import { Watcher, type Heard, type Surroundings } from '../../lib/watch/page/watcher';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A page of one text. `change` tells the observer, where one is on. */
function makePage() {
  const page = {
    text: '', address: 'https://a.example/', visible: true, heard: 'heard' as Heard,
    looks: 0, told: [] as boolean[], callbacks: 0, observer: undefined as ((shown: boolean) => void) | undefined,
    change(text: string, shown = false) {
      page.text = text;
      if (!page.observer) return;
      page.callbacks += 1;
      page.observer(shown);
    },
  };
  const around: Surroundings = {
    observe: (_, changed) => { page.observer = changed; },
    unobserve: () => { page.observer = undefined; },
    look: () => {
      page.looks += 1;
      return { signs: page.text.includes('denied'), print: page.text.replace(/\d/g, '').length, roots: [] };
    },
    report: async (signs) => { page.told.push(signs); return page.heard; },
    address: () => page.address,
    isVisible: () => page.visible,
    now: () => Date.now(),
  };
  const watcher = new Watcher(around, {} as Node);
  return { page, watcher, pass: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

describe('a page that the member looks at', () => {
  it('is looked at once when it has come to rest, and reported', async () => {
    const { page, watcher, pass } = makePage();
    page.text = 'loading';
    watcher.seen();
    await pass(600);
    page.change('claim');
    await pass(600);
    page.change('claim denied');
    await pass(2000);
    expect([page.looks, page.told]).toEqual([1, [true]]);
    await pass(600_000);
    expect(page.looks, 'idle where nothing changes').toBe(1);
  });

  it('tells that there are no signs once, and nothing more where there are none', async () => {
    const { page, watcher, pass } = makePage();
    watcher.seen();
    await pass(1000);
    for (const text of ['home', 'home and more', 'home and still more']) {
      page.change(text);
      await pass(20_000);
    }
    expect(page.told).toEqual([false]);
  });

  it('finds what comes late', async () => {
    const { page, watcher, pass } = makePage();
    page.text = 'Loading';
    watcher.seen();
    await pass(9000);
    page.change('Our decision: denied');
    await pass(3000);
    expect(page.told).toEqual([false, true]);
  });

  it('is reported again when its words change, not when its clock ticks', async () => {
    const { page, watcher, pass } = makePage();
    page.text = 'denied 04:59';
    watcher.seen();
    await pass(2000);
    for (let second = 58; second > 20; second--) {
      page.change(`denied 04:${second}`);
      await pass(1000);
    }
    expect(page.told).toEqual([true]);
    expect(page.looks, 'and looked at less and less often').toBeLessThan(8);
    page.change('denied, and one more');
    await pass(LONGEST_PAUSE_MS * 2);
    expect(page.told).toEqual([true, true]);
  });

  it('is reported again after the member’s click where only a number changed', async () => {
    const { page, watcher, pass } = makePage();
    page.text = 'claim 1 denied';
    watcher.seen();
    await pass(2000);
    watcher.clicked();
    page.change('claim 2 denied');
    await pass(2000);
    expect(page.told).toEqual([true, true]);
  });

  it('is reported again where a part was opened whose words were there before', async () => {
    const { page, watcher, pass } = makePage();
    page.text = 'denied';
    watcher.seen();
    await pass(2000);
    page.change('denied', true);
    await pass(5000);
    expect(page.told).toEqual([true, true]);
  });

  it('is looked at although it never rests', async () => {
    const { page, watcher, pass } = makePage();
    watcher.seen();
    for (let i = 0; i < 100; i++) {
      page.change(`denied${'.'.repeat(i)}`);
      await pass(100);
    }
    expect(page.told[0]).toBe(true);
  });
});

describe('a change of the address without a new document', () => {
  it('clears at once, and looks afresh', async () => {
    const { page, watcher, pass } = makePage();
    page.text = 'denied';
    watcher.seen();
    await pass(2000);
    page.address = 'https://a.example/home';
    watcher.routed();
    expect(page.told).toEqual([true, false]);
    page.change('home');
    await pass(2000);
    expect(page.told).toEqual([true, false]);
    page.address = 'https://a.example/claims';
    watcher.clicked();
    watcher.routed();
    page.change('denied');
    await pass(2000);
    expect(page.told).toEqual([true, false, true]);
  });

  it('is noticed with the next change of the page where the browser does not tell', async () => {
    const { page, watcher, pass } = makePage();
    page.text = 'denied';
    watcher.seen();
    await pass(2000);
    page.address = 'https://a.example/other';
    page.change('denied');
    await pass(5000);
    expect(page.told).toEqual([true, false, true]);
  });
});

describe('nothing runs', () => {
  it('while the page is hidden, from the start or later', async () => {
    const { page, watcher, pass } = makePage();
    page.visible = false;
    page.text = 'denied';
    watcher.seen();
    await pass(60_000);
    expect([page.looks, page.observer]).toEqual([0, undefined]);
    page.visible = true;
    watcher.seen();
    await pass(2000);
    expect(page.told).toEqual([true]);
    page.visible = false;
    watcher.seen();
    page.change('denied, more');
    watcher.routed();
    await pass(60_000);
    expect([page.looks, page.observer]).toEqual([1, undefined]);
  });

  it('while the member types', async () => {
    const { page, watcher, pass } = makePage();
    watcher.seen();
    await pass(2000);
    for (let key = 0; key < 50; key++) {
      watcher.typed();
      page.change(`note ${'x'.repeat(key)}`);
      await pass(200);
    }
    expect(page.looks).toBe(1);
    await pass(10_000);
    expect(page.looks).toBe(2);
  });

  it('after the site is watched no more', async () => {
    const { page, watcher, pass } = makePage();
    page.text = 'denied';
    page.heard = 'ended';
    watcher.seen();
    await pass(2000);
    page.change('denied, more');
    watcher.seen();
    watcher.clicked();
    watcher.routed();
    watcher.broughtBack();
    await pass(60_000);
    expect([page.looks, page.observer]).toEqual([1, undefined]);
  });
});

describe('what nobody heard', () => {
  it('is told again by itself', async () => {
    const { page, watcher, pass } = makePage();
    page.text = 'denied';
    page.heard = 'lost';
    watcher.seen();
    await pass(2000);
    page.heard = 'heard';
    await pass(60_000);
    expect(page.told).toEqual([true, true]);
    await pass(600_000);
    expect(page.told).toEqual([true, true]);
  });

  it('a page brought back from the browser’s memory is told again: its badge is gone', async () => {
    const { page, watcher, pass } = makePage();
    page.text = 'denied';
    watcher.seen();
    await pass(2000);
    watcher.broughtBack();
    await pass(2000);
    expect(page.told).toEqual([true, true]);
  });
});

describe('a hostile page', () => {
  it('that changes a thousand times a second, and its address too, is looked at a few times a minute', async () => {
    const { page, watcher, pass } = makePage();
    watcher.seen();
    for (let ms = 0; ms < 60_000; ms++) {
      page.address = `https://a.example/${ms}`;
      watcher.routed();
      page.change('denied'.repeat((ms % 50) + 1));
      await pass(1);
    }
    expect(page.looks).toBeGreaterThan(3);
    expect(page.looks).toBeLessThan(40);
    expect(page.told.length).toBeLessThan(80);
    expect(page.callbacks, 'the observer is off between looks').toBeLessThan(400);
  }, 30_000);

  it('any changes at any times: the observer is on exactly while the page is still or probed, and the pace is kept', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ wait: fc.nat(1200), what: fc.constantFrom('change', 'route', 'hide', 'show', 'type') }), { maxLength: 60 }), async (events) => {
      const { page, watcher, pass } = makePage();
      watcher.seen();
      let elapsed = 0;
      for (const { wait, what } of events) {
        if (what === 'change') page.change(`denied${'!'.repeat(elapsed % 7)}`);
        if (what === 'route') { page.address = `https://a.example/${elapsed}`; watcher.routed(); }
        if (what === 'hide' || what === 'show') { page.visible = what === 'show'; watcher.seen(); }
        if (what === 'type') watcher.typed();
        if (!page.visible) expect(page.observer).toBeUndefined();
        elapsed += wait;
        await pass(wait);
      }
      expect(page.looks).toBeLessThanOrEqual(2 + elapsed / SHORTEST_PAUSE_MS);
      page.visible = true;
      watcher.seen();
      page.change('denied');
      await pass(LONGEST_PAUSE_MS * 3);
      expect(page.observer, 'still, and listening').toBeDefined();
      expect(page.told.at(-1)).toBe(true);
    }), { numRuns: 100 });
  }, 60_000);
});

describe('the pace', () => {
  it('doubles up to its longest, starts again by the member at any time, by the page every ten seconds', () => {
    const pace = new Pace();
    expect(pace.restart('page', 0)).toBe(true);
    for (let i = 0; i < 20; i++) pace.looked();
    expect(pace.pause).toBe(LONGEST_PAUSE_MS);
    expect(pace.restart('page', 9_999)).toBe(false);
    expect(pace.pause).toBe(LONGEST_PAUSE_MS);
    expect(pace.restart('member', 9_999)).toBe(true);
    expect(pace.pause).toBe(SHORTEST_PAUSE_MS);
    expect(pace.restart('page', 19_999)).toBe(true);
  });
});
