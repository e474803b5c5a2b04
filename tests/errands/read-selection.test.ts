import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Doc } from '../../lib/intake/doc';
import { bringSelection, readSelectedText } from '../../lib/errands/read-selection';
import { tabRef } from '../../lib/intake/tab/read-tab';
import { readPlainText } from '../../lib/intake/text/read-plain-text';
import { reset, state } from '../intake/tab/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('../intake/tab/fake-browser')).browser }));

const TAB = tabRef({ id: 7, windowId: 1, url: 'https://member.example/claims', title: 'Claims', incognito: false });
const selected = (text: string) => ({ contentType: 'text/html', selectionDoc: { ...readPlainText(text), source: 'selection' } as Doc });
const NOTHING = { contentType: 'text/html' };
const words = (text: string) => ({ kind: 'selection', doc: { text: readPlainText(text).text } });

beforeEach(() => {
  reset();
  state.tabs = { 7: {} };
});
afterEach(() => {
  vi.useRealTimers();
});

describe('selected text', () => {
  it('of the menu is read in the frame that the menu names, with its structure', async () => {
    state.frames = { 0: selected('of the page'), 4: selected('of the frame') };
    const errand = await readSelectedText(TAB, 4, 'flat');
    expect(errand).toMatchObject(words('of the frame'));
    expect(errand).toMatchObject({ doc: { gaps: [] } });
  });

  it('of the key is read in whichever frame has it', async () => {
    state.frames = { 0: NOTHING, 4: selected('of the frame') };
    expect(await readSelectedText(TAB, undefined, undefined)).toMatchObject(words('of the frame'));
  });

  it('falls back to the plain words where no script may run, and says so', async () => {
    state.frames = { 0: { refuses: 'Cannot access contents of the page.' } };
    expect(await readSelectedText(TAB, 0, 'not medically\nnecessary')).toMatchObject({ ...words('not medically\nnecessary'), doc: { gaps: [{ kind: 'plain-selection' }] } });
  });

  it('falls back to the plain words where the page is stuck', async () => {
    vi.useFakeTimers();
    state.frames = { 0: 'never' };
    const errand = readSelectedText(TAB, 0, 'denied');
    await vi.advanceTimersByTimeAsync(15_100);
    expect(await errand).toMatchObject(words('denied'));
  });

  it.each([undefined, '', ' \n '])('of %j and no structure is no selection', async (plain) => {
    state.frames = { 0: NOTHING };
    expect(await readSelectedText(TAB, 0, plain)).toEqual({ kind: 'problem', problem: 'selection-empty' });
  });

  it('in a tab that is closed by now is the plain words', async () => {
    state.tabs = {};
    expect(await readSelectedText(TAB, 0, 'denied')).toMatchObject(words('denied'));
  });
});

describe('the panel', () => {
  const waiting = () => state.session['errand:1'];

  it('hears that it is being read, then what was read', async () => {
    state.frames = { 0: 'never' };
    vi.useFakeTimers();
    const brought = bringSelection(TAB, 0, 'denied');
    await vi.advanceTimersByTimeAsync(0);
    expect(waiting()).toEqual({ kind: 'reading' });
    await vi.advanceTimersByTimeAsync(15_100);
    await brought;
    expect(waiting()).toMatchObject(words('denied'));
  });

  it('hears that it was too much, where the browser’s memory for it has no room', async () => {
    const { browser } = await import('../intake/tab/fake-browser');
    const set = browser.storage.session.set;
    vi.spyOn(browser.storage.session, 'set').mockImplementation(async (values) => {
      if (JSON.stringify(values).length > 1000) throw new Error('Session storage quota bytes exceeded. Values were not stored.');
      await set(values);
    });
    await bringSelection(TAB, 0, 'denied '.repeat(1000));
    expect(waiting()).toEqual({ kind: 'problem', problem: 'selection-too-long' });
    vi.restoreAllMocks();
  });
});
