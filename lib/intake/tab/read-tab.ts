/** Getting at what a tab shows: its page, the PDF in its viewer, a frame or an embedded PDF. One click, one tab. */
import { browser } from 'wxt/browser';
import { Problem, problemCodeOf } from '../../problems/problem';
import type { Doc, Gap } from '../doc';
import { joinDocs } from '../join';
import { inTime } from './in-time';
import { problemOfInjection } from './injection-errors';
import { lastOrigin, rememberOrigin } from './last-origin';
import { pdfBytesInTab } from './pdf-bytes';
import { mayRead } from './permission';
import type { FramePart, TabRead, TabRef } from './tab-ref';

/** Makes a `Doc` of a PDF's bytes; a private tab's are not written anywhere. Throws the `Problem` of the PDF. */
export type PdfReader = (bytes: Uint8Array, tab: TabRef) => Promise<Doc>;

/** What `page.js` gives for the frame that it runs in. */
export interface PageRead {
  readonly contentType: string;
  readonly doc?: Doc;
  readonly selectionDoc?: Doc;
}

type InjectionTarget = Parameters<typeof browser.scripting.executeScript>[0]['target'];

interface FrameRead {
  readonly frameId: number;
  readonly read: PageRead;
}

/** Runs the page reader. Throws what the browser throws, so that the caller can read its words. */
async function inject(target: InjectionTarget): Promise<FrameRead[]> {
  const results = await inTime(browser.scripting.executeScript({ target, files: ['/page.js'] }));
  return results.flatMap(({ frameId, result }) => (result ? [{ frameId, read: result as unknown as PageRead }] : []));
}

const isFrame = (gap: Gap): gap is Extract<Gap, { kind: 'cross-origin-frame' }> => gap.kind === 'cross-origin-frame';

/**
 * Frames of other origins that the member has allowed by now are read too and joined. Where they cannot be read, the
 * page stays as it was read, and its gaps name them.
 */
async function withAllowedFrames(tab: TabRef, top: Doc): Promise<{ doc: Doc; frames?: FramePart[] }> {
  const allowed = new Set<string>();
  for (const { origin } of top.gaps.filter(isFrame)) if (await mayRead(origin)) allowed.add(origin);
  if (!allowed.size) return { doc: top };
  const reads = await inject({ tabId: tab.id, allFrames: true }).catch((): FrameRead[] => []);
  const inner = reads.flatMap(({ frameId, read: { doc } }) => (frameId !== 0 && doc?.url && allowed.has(new URL(doc.url).origin) ? [{ frameId, doc }] : []));
  if (!inner.length) return { doc: top };
  const filled = new Set(inner.flatMap(({ doc }) => (doc.url ? new URL(doc.url).origin : [])));
  const { doc, parts } = joinDocs({ ...top, gaps: top.gaps.filter((gap) => !isFrame(gap) || !filled.has(gap.origin)) }, inner.map((frame) => frame.doc));
  const ids = [0, ...inner.map(({ frameId }) => frameId)];
  return { doc, frames: parts.map((part, index) => ({ frameId: ids[index] ?? 0, ...part })) };
}

async function readPage(tab: TabRef, top: PageRead): Promise<TabRead> {
  if (!top.doc) return { kind: 'problem', problem: 'nothing-to-read', tab };
  const { doc, frames } = await withAllowedFrames(tab, top.doc);
  const selection = top.selectionDoc ? { selection: top.selectionDoc } : {};
  const frame = doc.gaps.find(isFrame);
  if (!doc.text.trim()) {
    if (frame) return { kind: 'problem', problem: 'frame-not-readable', offer: { allowOrigin: frame.origin }, tab, ...selection };
    if (!doc.gaps.some((gap) => gap.kind === 'pdf-embedded')) return { kind: 'problem', problem: 'nothing-to-read', tab, ...selection };
  }
  return { kind: 'read', source: 'page', doc, tab, gaps: doc.gaps, ...selection, ...(frames ? { frames } : {}) };
}

async function readPdfOf(tab: TabRef, readPdf: PdfReader, url = ''): Promise<TabRead> {
  const bytes = await pdfBytesInTab(tab.id, url);
  const doc = await readPdf(bytes, tab);
  const kept = tab.url ? keptAddress(tab.url) : undefined;
  return { kind: 'read', source: 'pdf', doc: { ...doc, ...(kept ? { url: kept } : {}) }, tab, gaps: doc.gaps, bytes };
}

/** A query or a fragment may carry a session: neither is kept. Of a `blob:` address only the site means anything later. */
function keptAddress(address: string): string | undefined {
  const { origin, pathname, protocol } = new URL(address);
  if (origin === 'null') return undefined;
  return protocol === 'blob:' ? origin : origin + pathname;
}

/** The origin behind a `blob:` tab: of its opener, else of the last page of this window on which the member clicked us. */
async function originBehind(tab: TabRef): Promise<string | undefined> {
  const tabAt = (id: number | undefined) => (id === undefined ? undefined : browser.tabs.get(id).catch(() => undefined)); // It may be closed by now.
  const opener = await tabAt((await tabAt(tab.id))?.openerTabId);
  if (opener?.url?.startsWith('https:')) return new URL(opener.url).origin;
  return lastOrigin(tab.windowId).catch(() => undefined);
}

async function refused(tab: TabRef, error: unknown): Promise<TabRead> {
  if (error instanceof Problem) return { kind: 'problem', problem: error.code, tab };
  const problem = problemOfInjection(error instanceof Error ? error.message : String(error), tab.url);
  // The click opened this tab to us unless its address is one that no click can open: then it is a PDF made in memory.
  const isBlob = problem === 'blob-tab' || (problem === 'no-access' && !tab.url);
  if (!isBlob) return { kind: 'problem', problem, tab };
  const origin = await originBehind(tab);
  return { kind: 'problem', problem: 'blob-tab', tab, ...(origin ? { offer: { allowOrigin: origin } } : {}) };
}

/** Reads one tab. Never throws: what cannot be read comes back as a problem with the way on. */
export async function readTab(tab: TabRef, readPdf: PdfReader): Promise<TabRead> {
  let top: PageRead | undefined;
  try {
    top = (await inject({ tabId: tab.id, frameIds: [0] }))[0]?.read;
  } catch (error) {
    return refused(tab, error);
  }
  try {
    // Only a later click on a PDF made in memory would miss it.
    if (tab.url) await rememberOrigin(tab.windowId, tab.url).catch(() => undefined);
    if (!top) return { kind: 'problem', problem: 'nothing-to-read', tab };
    return top.contentType === 'application/pdf' ? await readPdfOf(tab, readPdf) : await readPage(tab, top);
  } catch (error) {
    return { kind: 'problem', problem: problemCodeOf(error), tab };
  }
}

/**
 * The page of a watched site, read without a click: its own document alone, also where frames of other sites were
 * allowed, and nothing is remembered of it. Undefined where there is nothing to read.
 */
export async function readWatchedPage(tabId: number): Promise<Doc | undefined> {
  try {
    const [top] = await inject({ tabId, frameIds: [0] });
    return top?.read.doc?.text.trim() ? top.read.doc : undefined;
  } catch {
    // The tab went away, or shows what no script may be put into: the watcher tells of the next change.
    return undefined;
  }
}

/** Reads the tab in front: the one that the member clicked us on. */
export async function readActiveTab(readPdf: PdfReader): Promise<TabRead> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { kind: 'problem', problem: 'nothing-to-read' };
  return readTab(tabRef({ ...tab, id: tab.id }), readPdf);
}

/** What we keep of a tab as the browser describes it: an empty title or address counts as none. */
export function tabRef(tab: { id: number; windowId: number; url?: string | undefined; title?: string | undefined; incognito: boolean }): TabRef {
  return { id: tab.id, windowId: tab.windowId, incognito: tab.incognito, ...(tab.url ? { url: tab.url } : {}), ...(tab.title ? { title: tab.title } : {}) };
}

/** Reads a PDF that the page of a tab shows inside itself. Never throws. */
export async function readEmbeddedPdf(tab: TabRef, url: string, readPdf: PdfReader): Promise<TabRead> {
  try {
    return await readPdfOf(tab, readPdf, url);
  } catch (error) {
    return { kind: 'problem', problem: problemCodeOf(error), tab };
  }
}
