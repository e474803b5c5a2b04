// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../entrypoints/popup/popup-app';
import type { TabPort } from '../../entrypoints/popup/tab-port';
import type { Doc } from '../../lib/intake/doc';
import type { TabRead } from '../../lib/intake/tab/tab-ref';
import { PROBLEM_TEXTS } from '../../lib/problems/texts';
import type { ProblemCode } from '../../lib/problems/problem';
import { denied, doc, readings, TEXT } from './support/readings';
import { Problem } from '../../lib/problems/problem';
import { all, click, get, seen, show, expectSoon } from './support/screen';
import { fakeWatch } from './support/watch-port';

const readingOf = vi.hoisted(() => ({ read: vi.fn() }));
vi.mock('../../lib/reading/read', () => readingOf);

const tab = { id: 7, windowId: 3, title: 'Claim details', incognito: false };
const selection: Doc = { ...doc, source: 'selection', text: 'Status: Denied' };
const page: TabRead = { kind: 'read', source: 'page', doc, tab, gaps: [] };

function portOf(read: TabRead | (() => Promise<TabRead>)): TabPort {
  readingOf.read.mockImplementation(() => denied);
  return {
    readTab: vi.fn(typeof read === 'function' ? read : async () => read),
    readEmbeddedPdf: vi.fn(async () => page),
    allowOrigin: vi.fn(async () => true),
    showSpan: vi.fn(async () => true),
    openSidePanel: vi.fn(async () => undefined),
    watch: fakeWatch(),
    windowId: 3,
    privacyHref: '/privacy.html',
  };
}

describe('the popup', () => {
  it('reads at once and shows the face', async () => {
    await show(<PopupApp port={portOf(page)} />);
    await expectSoon(() => all('heading', 'Denied').length > 0);
    expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
  });

  it('shows a fact on the page and says so; where the page cannot, the words stand here', async () => {
    const port = portOf(page);
    await show(<PopupApp port={port} />);
    await click('button', /^26-3317-0098/);
    expect(port.showSpan).toHaveBeenCalledWith(tab, denied.fields.claimNumber?.at, 'Claim 26-3317-0098', undefined);
    await expectSoon(() => seen().includes('Marked on the page.'));
    vi.mocked(port.showSpan).mockResolvedValue(false);
    await click('button', 'Show on page');
    await expectSoon(() => seen().includes('The page cannot mark it. The words are: Status: Denied'));
  });

  it('says of words in a closed part that it must be opened first', async () => {
    const port = portOf(page);
    const { claimNumber } = denied.fields;
    readingOf.read.mockImplementation(() => ({ ...denied, fields: { ...denied.fields, claimNumber: { ...claimNumber!, at: { ...claimNumber!.at, closed: true } } } }));
    vi.mocked(port.showSpan).mockResolvedValue(false);
    await show(<PopupApp port={port} />);
    await click('button', /^26-3317-0098/);
    await expectSoon(() => seen().includes('It stands in a part of the page that is closed. Open that part, then touch it again. The words are: Claim 26-3317-0098'));
  });

  it('offers selected text first', async () => {
    const port = portOf({ ...page, selection });
    await show(<PopupApp port={port} />);
    expect(all('heading').map((each) => each.textContent)).toEqual(['You selected text']);
    expect(document.activeElement).toBe(get('button', 'Read only that'));
    await click('button', 'Read only that');
    expect(readingOf.read).toHaveBeenLastCalledWith(selection);
    await expectSoon(() => all('heading', 'Denied').length > 0);
  });

  it('reads the whole page when that is meant', async () => {
    await show(<PopupApp port={portOf({ ...page, selection })} />);
    await click('button', 'Read the whole page');
    expect(readingOf.read).toHaveBeenLastCalledWith(doc);
  });

  it.each(Object.keys(PROBLEM_TEXTS) as ProblemCode[])('says of %s what happened, what is safe and what to do', async (problem) => {
    const port = portOf({ kind: 'problem', problem, tab });
    await show(<PopupApp port={port} />);
    const { what, safe, next } = PROBLEM_TEXTS[problem];
    for (const words of [what, safe, next]) expect(seen()).toContain(words);
    await click('button', 'Add a letter or photo');
    expect(port.openSidePanel).toHaveBeenCalledExactlyOnceWith({ kind: 'add-file' }, 3);
  });

  it('asks for one site inside the click itself, and reads again when it was allowed', async () => {
    const port = portOf({ kind: 'problem', problem: 'blob-tab', offer: { allowOrigin: 'https://portal.example' }, tab });
    await show(<PopupApp port={port} />);
    expect(seen()).toContain('https://portal.example');
    let asked = false;
    vi.mocked(port.allowOrigin).mockImplementation(() => {
      asked = true;
      return Promise.resolve(true);
    });
    get('button', 'Allow on this site').click();
    expect(asked, 'asked before anything was awaited').toBe(true);
    await expectSoon(() => vi.mocked(port.readTab).mock.calls.length === 2);
  });

  it('stays where it is when the member says no', async () => {
    const port = portOf({ kind: 'problem', problem: 'blob-tab', offer: { allowOrigin: 'https://portal.example' }, tab });
    vi.mocked(port.allowOrigin).mockResolvedValue(false);
    await show(<PopupApp port={port} />);
    await click('button', 'Allow on this site');
    expect(port.readTab).toHaveBeenCalledOnce();
    expect(all('button', 'Allow on this site')).toHaveLength(1);
  });

  it('names a large frame of another site, and not a small one', async () => {
    const frame = (origin: string, areaShare: number) => ({ kind: 'cross-origin-frame', origin, areaShare }) as const;
    const gaps = [frame('https://large.example', 0.5), frame('https://advert.example', 0.1), { kind: 'pdf-embedded', url: 'https://x.example/a.pdf', sameOrigin: true }] as const;
    const port = portOf({ ...page, doc: { ...doc, gaps }, gaps });
    await show(<PopupApp port={port} />);
    expect(seen()).toContain('https://large.example');
    expect(seen()).not.toContain('https://advert.example');
    await click('button', 'Allow on this site');
    expect(port.allowOrigin).toHaveBeenCalledWith('https://large.example');
  });

  it('reads a PDF that stands in a page which decides nothing itself', async () => {
    readingOf.read.mockReturnValueOnce(readings.nothing);
    const gaps = [{ kind: 'pdf-embedded', url: 'https://x.example/a.pdf', sameOrigin: true }] as const;
    const port = portOf({ ...page, doc: { ...doc, text: `${TEXT} `, gaps }, gaps });
    await show(<PopupApp port={port} />);
    await expectSoon(() => vi.mocked(port.readEmbeddedPdf).mock.calls.length === 1);
    expect(port.readEmbeddedPdf).toHaveBeenCalledWith(tab, 'https://x.example/a.pdf');
  });

  it('reads a PDF that stands in a page with a decision of its own when asked', async () => {
    const gaps = [{ kind: 'pdf-embedded', url: 'https://x.example/a.pdf', sameOrigin: true }] as const;
    const port = portOf({ ...page, doc: { ...doc, text: `${TEXT} `, gaps }, gaps });
    await show(<PopupApp port={port} />);
    await click('button', 'Read the PDF on this page');
    expect(port.readEmbeddedPdf).toHaveBeenCalledWith(tab, 'https://x.example/a.pdf');
  });

  it('always says what it is, and keeps the emergency line one touch away', async () => {
    const port = portOf(page);
    readingOf.read.mockReturnValue(readings.nothing);
    await show(<PopupApp port={port} />);
    expect(seen()).toContain('not legal, medical or insurance advice');
    expect(seen()).not.toContain('988');
    await click('button', 'In an emergency');
    expect(seen()).toContain('If this is an emergency call 911.');
    expect(get('link', 'Privacy').getAttribute('href')).toBe('/privacy.html');
  });

  it('says so where the panel does not open', async () => {
    const port = portOf({ kind: 'problem', problem: 'browser-page', tab });
    vi.mocked(port.openSidePanel).mockRejectedValue(new Problem('panel-not-opened'));
    await show(<PopupApp port={port} />);
    await click('button', 'Add a letter or photo');
    await expectSoon(() => seen().includes(PROBLEM_TEXTS['panel-not-opened'].what));
  });

  it('offers to watch the site after a reading there, and names it', async () => {
    const port = portOf({ ...page, tab: { ...tab, url: 'https://portal.example/claims/1' } });
    await show(<PopupApp port={port} />);
    await expectSoon(() => all('button', 'Watch this site').length === 1);
    expect(seen()).toContain('when there is a denial on portal.example.');
  });

  it.each([
    ['a page that has nothing to do with a plan', { url: 'https://news.example/' }, readings.nothing],
    ['a private window', { url: 'https://portal.example/claims/1', incognito: true }, denied],
    ['a page without https', { url: 'http://portal.example/claims/1' }, denied],
    ['a tab whose address is hidden', {}, denied],
  ])('offers no watching on %s', async (_, over, reading) => {
    const port = portOf({ ...page, tab: { ...tab, ...over } });
    readingOf.read.mockReturnValue(reading);
    await show(<PopupApp port={port} />);
    await expectSoon(() => document.querySelector('main[aria-busy=false]') !== null);
    expect(all('button', 'Watch this site')).toEqual([]);
  });

  it('says of a watched site that it is, also where the page cannot be read', async () => {
    const port = { ...portOf({ kind: 'problem', problem: 'nothing-to-read', tab: { ...tab, url: 'https://portal.example/' } }), watch: fakeWatch({ site: 'https://portal.example', since: '2026-11-02' }) };
    await show(<PopupApp port={port} />);
    await expectSoon(() => seen().includes('Watched since November 2, 2026.'));
    await click('button', 'Stop watching');
    expect(port.watch.end).toHaveBeenCalledExactlyOnceWith('https://portal.example');
  });

  it('a reader that throws is a problem, not an empty window', async () => {
    await show(<PopupApp port={portOf(() => Promise.reject(new Error('boom')))} />);
    await expectSoon(() => seen().includes(PROBLEM_TEXTS.unexpected.what));
    expect(all('button', 'Try again')).toHaveLength(1);
  });
});
