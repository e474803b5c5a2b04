/** The real lists, the real background and the real clicks, on a browser whose events come in any order. */
import * as fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSites } from '../../lib/watch/background';
import { readList } from '../../lib/watch/list';
import { allowForReading, browserWatchPort } from '../../lib/watch/port';
import { registeredSites } from '../../lib/watch/scripts';
import { events, grant, reset, state, take } from './fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser')).browser }));

const A = 'https://a.example';
const SITES = [A, 'https://b.example', 'https://c.example'] as const;
const pattern = (site: string) => `${site}/*`;
const TODAY = '2026-11-21';
const watched = async () => (await readList()).watched.map(({ site }) => site).toSorted();
const registered = async () => [...(await registeredSites())].toSorted();

/** Everything that is under way has ended. Nothing is started here: the events alone must do it. */
async function settle(): Promise<void> {
  for (let i = 0; i < 300; i++) await Promise.resolve();
}

beforeAll(watchSites);
beforeEach(() => reset());

describe('watching a site', () => {
  it('starts with the click and the member’s yes, in the tabs that are open too', async () => {
    state.tabs = [
      { id: 1, url: `${A}/claims` }, { id: 2, url: 'https://b.example/' }, { id: 3, url: `${A}/`, incognito: true }, { id: 4, url: `${A}/`, discarded: true },
    ];
    expect(await browserWatchPort.start(A, TODAY)).toBe(true);
    await settle();
    expect(state.scripts.get('watch:a.example')).toEqual({
      id: 'watch:a.example', matches: ['https://a.example/*'], js: ['watch.js'], allFrames: false, runAt: 'document_idle', persistAcrossSessions: true,
    });
    expect(await browserWatchPort.list()).toEqual([{ site: A, since: TODAY }]);
    expect(state.injected).toEqual([1]);
    expect((await readList()).wishes).toEqual([]);
  });

  it('starts also where the popup was closed by the dialog, and where the site was allowed before', async () => {
    state.dialog = () => new Promise(() => undefined); // nobody is left to hear the answer
    void browserWatchPort.start(A, TODAY);
    await settle();
    expect(await registered()).toEqual([]);
    grant(pattern(A));
    await settle();
    expect(await registered()).toEqual([A]);

    grant(pattern(SITES[1]));
    await browserWatchPort.start(SITES[1], TODAY);
    await settle();
    expect(await registered()).toEqual([A, SITES[1]]);
  });

  it('does not start by a no, nor by an allowing for readings, not even after a no that nobody heard', async () => {
    state.dialog = async () => false;
    expect(await browserWatchPort.start(A, TODAY)).toBe(false);
    state.dialog = () => new Promise(() => undefined);
    void browserWatchPort.start(A, TODAY);
    await settle();
    state.dialog = async () => true;
    expect(await allowForReading(A)).toBe(true);
    await settle();
    expect(await registered()).toEqual([]);
    expect(await watched()).toEqual([]);
    expect(state.granted.has(pattern(A))).toBe(true);
  });

  it('ends with one click: script and permission gone, badges cleared, the others as they were', async () => {
    await browserWatchPort.start(A, TODAY);
    await browserWatchPort.start(SITES[1], TODAY);
    await settle();
    state.tabs = [{ id: 1, url: `${A}/claims` }, { id: 2, url: 'https://b.example/' }];
    state.badges = new Map([[1, '1'], [2, '2']]);
    await browserWatchPort.end(A);
    await settle();
    expect(await registered()).toEqual([SITES[1]]);
    expect([...state.granted]).toEqual([pattern(SITES[1])]);
    expect([...state.badges]).toEqual([[2, '2']]);
    expect(state.titles.get(1)).toBe('Read this page with Overturn');
  });

  it('ends with the permission that the member takes away in the browser', async () => {
    await browserWatchPort.start(A, TODAY);
    await settle();
    take(pattern(A));
    expect(await browserWatchPort.list(), 'not claimed for a moment').toEqual([]);
    await settle();
    expect(await registered()).toEqual([]);
    expect(await watched()).toEqual([]);
    grant(pattern(A));
    await settle();
    expect(await registered(), 'a later grant for a reading starts nothing').toEqual([]);
  });

  it('goes on after a restart, and after an update that forgot the scripts and cut off those in open pages', async () => {
    await browserWatchPort.start(A, TODAY);
    await settle();
    events.startup.fire();
    await settle();
    expect(await registered()).toEqual([A]);
    state.tabs = [{ id: 1, url: `${A}/claims` }];
    events.installed.fire(); // the scripts stayed
    await settle();
    expect(state.injected).toEqual([1]);
    state.scripts.clear();
    events.installed.fire();
    await settle();
    expect(await registered()).toEqual([A]);
    expect(state.injected).toEqual([1, 1]);
  });
});

type Step = 'watch' | 'watch, popup closed' | 'refuse' | 'refuse, popup closed' | 'allow for reading' | 'end' | 'take away' | 'grant in settings' | 'restart' | 'update' | 'erase all' | 'wait';
const STEPS: readonly Step[] = ['watch', 'watch, popup closed', 'refuse', 'refuse, popup closed', 'allow for reading', 'end', 'take away', 'grant in settings', 'restart', 'update', 'erase all', 'wait'];

const DO: Readonly<Record<Step, (site: string) => unknown>> = {
  'watch': (site) => { state.dialog = async () => true; return browserWatchPort.start(site, TODAY); },
  'watch, popup closed': (site) => { state.dialog = () => new Promise(() => undefined); void browserWatchPort.start(site, TODAY); grant(pattern(site)); },
  'refuse': (site) => { state.dialog = async () => false; return browserWatchPort.start(site, TODAY); },
  'refuse, popup closed': (site) => { state.dialog = () => new Promise(() => undefined); void browserWatchPort.start(site, TODAY); },
  'allow for reading': (site) => { state.dialog = async () => true; return allowForReading(site); },
  'end': (site) => browserWatchPort.end(site),
  'take away': (site) => take(pattern(site)),
  'grant in settings': (site) => grant(pattern(site)),
  'restart': () => events.startup.fire(),
  'update': () => { state.scripts.clear(); events.installed.fire(); },
  'erase all': () => { state.local = {}; events.changed.fire({ 'watched:': {} }, 'local'); state.granted.forEach(take); },
  'wait': () => settle(),
};

describe('any order of clicks, grants, removals, restarts and updates', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.constantFrom(...SITES), fc.boolean()), { maxLength: 25 });

  it('ends with the scripts on exactly the sites that are both watched and granted', async () => {
    await fc.assert(fc.asyncProperty(steps, async (taken) => {
      reset();
      const clicked = new Set<string>();
      for (const [step, site, awaited] of taken) {
        if (step.startsWith('watch') || step.startsWith('refuse')) clicked.add(site);
        const done = DO[step](site);
        if (awaited) await done;
      }
      await settle();
      const list = await watched();
      expect(await registered()).toEqual(list);
      for (const site of list) {
        expect(state.granted.has(pattern(site))).toBe(true);
        expect(clicked.has(site)).toBe(true);
      }
    }), { numRuns: 400 });
  }, 60_000);
});
