import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Doc, Gap } from '../../../lib/intake/doc';
import { allowOrigin } from '../../../lib/intake/tab/permission';
import { readEmbeddedPdf, readTab, readWatchedPage, tabRef } from '../../../lib/intake/tab/read-tab';
import type { TabRead } from '../../../lib/intake/tab/tab-ref';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { Problem } from '../../../lib/problems/problem';
import { reset, state } from './fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser')).browser }));

const PORTAL = 'https://member.example';
const REVIEW = 'https://review.example';
const TAB = tabRef({ id: 7, windowId: 1, url: `${PORTAL}/claims/1?session=secret#top`, title: 'Claim', incognito: false });
const { url: _url, ...HIDDEN } = TAB;

const docOf = (text: string, gaps: readonly Gap[] = [], url = `${PORTAL}/claims/1`): Doc => ({ ...readPlainText(text), source: 'page', url, gaps: [...gaps] });
const page = (text: string, gaps: readonly Gap[] = []) => ({ contentType: 'text/html', doc: docOf(text, gaps) });
const PDF_PAGE = { contentType: 'application/pdf' };
const frameGap: Gap = { kind: 'cross-origin-frame', origin: REVIEW, areaShare: 0.6 };

const pdfDoc = { ...readPlainText('Your request is denied.'), source: 'pdf' } as Doc;
const readPdf = vi.fn(async (): Promise<Doc> => pdfDoc);
const noPdf = () => Promise.reject(new Error('no PDF is meant here'));

/** The portal as the tab's own `fetch` finds it. */
function serve(body: string | Uint8Array<ArrayBuffer>, { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {}) {
  const asked = vi.fn(async (_address: string, _how?: RequestInit) => new Response(body, { status, headers }));
  vi.stubGlobal('fetch', asked);
  vi.stubGlobal('location', { href: `${PORTAL}/letter.pdf` });
  return asked;
}

/** Bytes that the isolated world of the tab would still hold. */
const leftInTab = () => (globalThis as { overturnPdf?: unknown }).overturnPdf;
const problemOf = (read: TabRead) => (read.kind === 'problem' ? read.problem : 'none');

beforeEach(() => {
  reset();
  readPdf.mockClear();
  state.tabs = { 7: {} };
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a page that is watched', () => {
  it('is read in its top frame only, also where another site in it was allowed, and nothing is remembered', async () => {
    await allowOrigin(REVIEW);
    state.frames = { 0: page('Claim denied.', [frameGap]), 4: { contentType: 'text/html', doc: docOf('Reviewed elsewhere.', [], `${REVIEW}/r`) } };
    expect((await readWatchedPage(7))?.text).toBe(docOf('Claim denied.').text);
    expect(state.injections).toEqual([{ target: { tabId: 7, frameIds: [0] }, files: ['/page.js'] }]);
  });

  it('without a word, or gone by then, gives nothing', async () => {
    state.frames = { 0: page(' ') };
    expect(await readWatchedPage(7)).toBeUndefined();
    state.tabs = {};
    expect(await readWatchedPage(7)).toBeUndefined();
  });
});

describe('a page', () => {
  it('is read by one script in its top frame, with what is selected', async () => {
    state.frames = { 0: { ...page('Claim denied.'), selectionDoc: docOf('denied') } };
    const read = await readTab(TAB, noPdf);
    expect(read).toMatchObject({ kind: 'read', source: 'page', doc: { text: docOf('Claim denied.').text }, selection: { text: docOf('denied').text } });
    expect(state.injections).toEqual([{ target: { tabId: 7, frameIds: [0] }, files: ['/page.js'] }]);
  });

  it('without a word has nothing to read, unless it shows a PDF that can be', async () => {
    state.frames = { 0: page('') };
    expect(problemOf(await readTab(TAB, noPdf))).toBe('nothing-to-read');
    state.frames = { 0: page('', [{ kind: 'pdf-embedded', url: `${PORTAL}/a.pdf`, sameOrigin: true }]) };
    expect((await readTab(TAB, noPdf)).kind).toBe('read');
  });

  it('that answers nothing has nothing to read', async () => {
    expect(problemOf(await readTab(TAB, noPdf))).toBe('nothing-to-read');
  });

  it('is read also where the browser’s session memory is full', async () => {
    state.sessionFails = 'Session storage quota bytes exceeded.';
    state.frames = { 0: page('Claim denied.') };
    expect((await readTab(TAB, noPdf)).kind).toBe('read');
  });

  it('that is stuck is given up after 15 seconds', async () => {
    vi.useFakeTimers();
    state.frames = { 0: 'never' };
    const read = readTab(TAB, noPdf);
    await vi.advanceTimersByTimeAsync(14_900);
    const early = await Promise.race([read, Promise.resolve('still reading')]);
    expect(early).toBe('still reading');
    await vi.advanceTimersByTimeAsync(200);
    expect(problemOf(await read)).toBe('timed-out');
  });
});

describe('a frame of another origin', () => {
  const inner = { contentType: 'text/html', doc: docOf('The review denies it.', [], `${REVIEW}/decision`) };

  it('is named with the offer where it is all that the page shows', async () => {
    state.frames = { 0: page('', [frameGap]), 4: inner };
    expect(await readTab(TAB, noPdf)).toMatchObject({ kind: 'problem', problem: 'frame-not-readable', offer: { allowOrigin: REVIEW } });
    expect(state.injections).toHaveLength(1);
  });

  it('that the member allowed is joined, and its words are known to stand in it', async () => {
    state.frames = { 0: page('Your claim.', [frameGap]), 4: inner, 9: { contentType: 'text/html', doc: docOf('An advert.', [], 'https://ads.example/') } };
    expect(await allowOrigin(REVIEW)).toBe(true);
    const read = await readTab(TAB, noPdf);
    if (read.kind !== 'read') throw new Error(read.problem);
    expect(read.doc.text).toContain('Your claim.');
    expect(read.doc.text).not.toContain('advert');
    expect(read.gaps).toEqual([]);
    const part = read.frames?.find(({ frameId }) => frameId === 4);
    expect(read.doc.text.slice(part?.start, part?.end)).toBe(inner.doc.text);
  });

  it('that was allowed and is gone or stuck leaves the page as it was read, and is still named', async () => {
    state.allowed.add(`${REVIEW}/*`);
    state.frames = { 0: page('Your claim.', [frameGap]) };
    expect(await readTab(TAB, noPdf)).toMatchObject({ kind: 'read', gaps: [frameGap] });
    vi.useFakeTimers();
    state.frames = { 0: page('Your claim.', [frameGap]), 4: 'never' };
    const read = readTab(TAB, noPdf);
    await vi.advanceTimersByTimeAsync(15_100);
    expect(await read).toMatchObject({ kind: 'read', gaps: [frameGap] });
  });

  it('is asked for without its port, which not every browser knows in a pattern', async () => {
    expect(await allowOrigin('https://review.example:8443')).toBe(true);
    expect([...state.allowed]).toEqual(['https://review.example/*']);
  });

  it('that the browser does not let us ask for counts as not allowed', async () => {
    expect(await allowOrigin('http://review.example')).toBe(false);
  });
});

describe('a PDF in the tab', () => {
  beforeEach(() => {
    state.frames = { 0: PDF_PAGE };
  });

  it('is asked for once more inside the tab; its address is kept without its query', async () => {
    const asked = serve('%PDF-1.7 letter');
    const read = await readTab(TAB, readPdf);
    expect(asked).toHaveBeenCalledExactlyOnceWith(`${PORTAL}/letter.pdf`, expect.objectContaining({ credentials: 'include' }));
    expect(readPdf).toHaveBeenCalledWith(new TextEncoder().encode('%PDF-1.7 letter'), TAB);
    expect(read).toMatchObject({ kind: 'read', source: 'pdf', doc: { url: `${PORTAL}/claims/1` } });
    expect(leftInTab()).toBeUndefined();
  });

  it('of several pieces arrives byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 7_000_001 }, (_, at) => (at * 31 + (at >> 8)) % 256);
    bytes.set(new TextEncoder().encode('%PDF-1.7'));
    serve(bytes);
    const read = await readTab(TAB, readPdf);
    if (read.kind !== 'read' || !read.bytes) throw new Error(problemOf(read));
    expect(Buffer.compare(Buffer.from(read.bytes), Buffer.from(bytes))).toBe(0);
  });

  it.each([
    ['a page to sign in', '<!doctype html>', {}, 'pdf-not-refetchable'],
    ['an error', 'gone', { status: 410 }, 'pdf-not-refetchable'],
    ['nothing', '', {}, 'pdf-not-refetchable'],
    ['more than 50 MB', '%PDF-1.7', { headers: { 'content-length': String(50 * 1024 * 1024 + 1) } }, 'file-too-large'],
  ] as const)('for which the portal sends %s is a problem', async (_, body, reply, problem) => {
    serve(body, reply);
    expect(problemOf(await readTab(TAB, readPdf))).toBe(problem);
    expect(leftInTab()).toBeUndefined();
    expect(readPdf).not.toHaveBeenCalled();
  });

  it('that never arrives is given up by the tab itself', async () => {
    serve('%PDF-1.7');
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort());
    vi.stubGlobal('fetch', (_address: string, { signal }: RequestInit) => Promise.reject(signal?.aborted ? new Error('aborted') : new Error('no signal')));
    expect(problemOf(await readTab(TAB, readPdf))).toBe('pdf-not-refetchable');
    expect(timeout).toHaveBeenCalledWith(30_000);
    timeout.mockRestore();
  });

  it('whose tab is closed meanwhile is a problem, not an error', async () => {
    serve('%PDF-1.7');
    vi.stubGlobal('fetch', async () => {
      state.tabs = {};
      return new Response('%PDF-1.7');
    });
    expect(problemOf(await readTab(TAB, readPdf))).toBe('unexpected');
  });

  it('that cannot be read keeps its own problem', async () => {
    serve('%PDF-1.7');
    expect(problemOf(await readTab(TAB, () => Promise.reject(new Problem('pdf-locked'))))).toBe('pdf-locked');
    expect(problemOf(await readEmbeddedPdf(TAB, `${PORTAL}/a.pdf`, () => Promise.reject(new Problem('pdf-broken'))))).toBe('pdf-broken');
  });

  it('inside a page is asked for at its own address', async () => {
    const asked = serve('%PDF-1.7');
    expect((await readEmbeddedPdf(TAB, `${PORTAL}/a.pdf?once=1`, readPdf)).kind).toBe('read');
    expect(asked).toHaveBeenCalledWith(`${PORTAL}/a.pdf?once=1`, expect.anything());
  });

  it('made in memory, on an allowed site, keeps the site as its address', async () => {
    serve('%PDF-1.7');
    const read = await readTab({ ...TAB, url: `blob:${PORTAL}/6f0c-11` }, readPdf);
    expect(read).toMatchObject({ kind: 'read', doc: { url: PORTAL } });
  });
});

describe('a PDF made in memory', () => {
  beforeEach(() => {
    state.frames = { 0: { refuses: 'Cannot access contents of the page. Extension manifest must request permission to access the respective host.' } };
  });

  it('is offered its opener’s site', async () => {
    state.tabs = { 7: { openerTabId: 3 }, 3: { url: `${PORTAL}/documents` } };
    expect(await readTab(HIDDEN, noPdf)).toMatchObject({ problem: 'blob-tab', offer: { allowOrigin: PORTAL } });
  });

  it.each([
    ['no opener', { 7: {} }],
    ['an opener that is closed', { 7: { openerTabId: 3 } }],
    ['an opener whose address is hidden', { 7: { openerTabId: 3 }, 3: {} }],
    ['an opener of the browser', { 7: { openerTabId: 3 }, 3: { url: 'chrome://newtab/' } }],
  ])('with %s is offered the last site of this window that was read', async (_, tabs) => {
    state.frames[0] = page('Claim.');
    await readTab(TAB, noPdf);
    state.frames = { 0: { refuses: 'Cannot access contents of the page.' } };
    state.tabs = tabs;
    expect(await readTab(HIDDEN, noPdf)).toMatchObject({ problem: 'blob-tab', offer: { allowOrigin: PORTAL } });
    expect(await readTab({ ...HIDDEN, windowId: 2 }, noPdf)).not.toHaveProperty('offer');
  });

  it('with neither is offered no site', async () => {
    const read = await readTab(HIDDEN, noPdf);
    expect(read).toMatchObject({ problem: 'blob-tab' });
    expect(read).not.toHaveProperty('offer');
  });

  it('whose tab is closed by now is a problem, not an error', async () => {
    state.tabs = {};
    expect(problemOf(await readTab(HIDDEN, noPdf))).toBe('blob-tab');
  });
});

describe('a refused tab', () => {
  it.each([
    ['Cannot access a chrome:// URL', HIDDEN, 'browser-page'],
    ['The extensions gallery cannot be scripted.', TAB, 'store-page'],
    ['Frame with ID 0 is showing error page', TAB, 'page-not-loaded'],
    ['Cannot access contents of the page.', TAB, 'no-access'],
    ['anything', { ...TAB, url: 'file:///letters/1.pdf' }, 'local-file'],
    ['Missing host permission for the tab', { ...TAB, url: `${PORTAL}/1.pdf` }, 'pdf-in-viewer'],
  ] as const)('with the words “%s” is told as it is', async (refuses, tab, problem) => {
    state.frames = { 0: { refuses } };
    const read = await readTab(tab, noPdf);
    expect(read).toMatchObject({ kind: 'problem', problem });
    expect(read).not.toHaveProperty('offer');
  });
});
