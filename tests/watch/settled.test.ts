import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Doc } from '../../lib/intake/doc';
import type { Sender } from '../../lib/messages/receive';
import { Problem } from '../../lib/problems/problem';
import { pageSettled } from '../../lib/watch/settled';
import { readPlainText } from '../../lib/intake/text/read-plain-text';
import { reset, state } from './fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser')).browser }));
const readWatchedPage = vi.hoisted(() => vi.fn());
vi.mock('../../lib/intake/tab/read-tab', async (original) => ({ ...(await original<object>()), readWatchedPage }));
vi.mock('../../lib/jobs/job-host', () => ({ ensureJobHost: async () => true }));
const send = vi.hoisted(() => vi.fn());
vi.mock('../../lib/messages/send', () => ({ send }));

const SITE = 'https://a.example';
const CLAIM = `${SITE}/claims/1`;
const doc: Doc = { ...readPlainText('Status: Denied'), source: 'page' };

/** The page of tab 7 at an address. */
function from(address: string, over: { frameId?: number; incognito?: boolean } = {}): Sender {
  const tab = { id: 7, windowId: 1, index: 0, url: address, incognito: over.incognito ?? false, pinned: false, highlighted: true, active: true, frozen: false, discarded: false, autoDiscardable: true, groupId: -1, selected: true, lastAccessed: 0 };
  return { id: 'overturn', url: address, frameId: over.frameId ?? 0, tab };
}
const goTo = (address: string) => { state.tabs = [{ id: 7, url: address }]; };

beforeEach(() => {
  reset();
  state.local[`watched:${SITE}`] = { since: '2026-11-21' };
  state.granted.add(`${SITE}/*`);
  goTo(CLAIM);
  readWatchedPage.mockReset().mockResolvedValue(doc);
  send.mockReset().mockResolvedValue({ denials: 1 });
});

describe('a page with signs', () => {
  it('is read as after a click, and its tab says that there is a denial, and nothing else', async () => {
    expect(await pageSettled({ signs: true }, from(CLAIM))).toEqual({});
    expect(readWatchedPage).toHaveBeenCalledExactlyOnceWith(7);
    expect(send).toHaveBeenCalledExactlyOnceWith('read-watched', { doc });
    expect([...state.badges]).toEqual([[7, '1']]);
    expect(state.titles.get(7)).toBe('Denial here: click to see');
  });

  it.each([[3, '3', 'Denials here: click to see'], [9, '9', 'Denials here: click to see'], [41, '9+', 'Denials here: click to see']])('%i denials are %s', async (denials, text, title) => {
    send.mockResolvedValue({ denials });
    await pageSettled({ signs: true }, from(CLAIM));
    expect([state.badges.get(7), state.titles.get(7)]).toEqual([text, title]);
  });

  it('that turns out to hold no denial, or cannot be read, has no badge', async () => {
    for (const result of [() => send.mockResolvedValue({ denials: 0 }), () => readWatchedPage.mockResolvedValue(undefined)]) {
      state.badges.set(7, '1');
      send.mockResolvedValue({ denials: 1 });
      readWatchedPage.mockResolvedValue(doc);
      result();
      await pageSettled({ signs: true }, from(CLAIM));
      expect([...state.badges]).toEqual([]);
    }
  });

  it('is reported again where the job host did not answer: the caller hears of it', async () => {
    send.mockRejectedValue(new Problem('unexpected'));
    await expect(pageSettled({ signs: true }, from(CLAIM))).rejects.toThrow('unexpected');
    expect([...state.badges]).toEqual([]);
  });
});

describe('a page without signs', () => {
  it('is not read, and its badge goes', async () => {
    state.badges.set(7, '1');
    await pageSettled({ signs: false }, from(CLAIM));
    expect([...state.badges]).toEqual([]);
    expect(state.titles.get(7)).toBe('Read this page with Overturn');
    expect(readWatchedPage).not.toHaveBeenCalled();
  });
});

describe('only the newest state of a tab counts', () => {
  it.each([
    ['the page changed to one without signs', async () => { await pageSettled({ signs: false }, from(CLAIM)); }],
    ['the tab went to another page of the site', async () => { goTo(`${SITE}/home`); }],
    ['the tab went to a site that we may not see', async () => { state.tabs = [{ id: 7 }]; }],
    ['the watching was ended', async () => { delete state.local[`watched:${SITE}`]; }],
  ])('%s while it was read', async (_, meanwhile) => {
    let answer = (_answer: { denials: number }) => {};
    send.mockReturnValue(new Promise((resolve) => { answer = resolve; }));
    const settled = pageSettled({ signs: true }, from(CLAIM));
    await vi.waitFor(() => expect(send).toHaveBeenCalled());
    await meanwhile();
    answer({ denials: 1 });
    await settled;
    expect([...state.badges]).toEqual([]);
  });

  it('the tab was closed while it was read: nothing is shown anywhere', async () => {
    send.mockImplementation(async () => { state.tabs = []; return { denials: 1 }; });
    await expect(pageSettled({ signs: true }, from(CLAIM))).rejects.toThrow(/No tab/);
    expect([...state.badges]).toEqual([]);
  });

  it('a page that only changed its fragment or query is still the page that was read', async () => {
    send.mockImplementation(async () => { goTo(`${CLAIM}?tab=2#line`); return { denials: 1 }; });
    await pageSettled({ signs: true }, from(CLAIM));
    expect([...state.badges]).toEqual([[7, '1']]);
  });
});

describe('nothing is looked at', () => {
  it.each([
    ['on a site that is not watched', from('https://b.example/claims')],
    ['in a private window', from(CLAIM, { incognito: true })],
    ['in a frame', from(CLAIM, { frameId: 3 })],
    ['without a tab', { id: 'overturn', url: CLAIM, frameId: 0 }],
  ])('%s, and the watcher there is told to end', async (_, sender) => {
    await expect(pageSettled({ signs: true }, sender as Sender)).rejects.toMatchObject({ code: 'no-access' });
    expect(readWatchedPage).not.toHaveBeenCalled();
  });
});
