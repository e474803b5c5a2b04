import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { contentTypeOf } from '../lib/intake/page/dom';
import { readLive, type LiveRead } from '../lib/intake/page/read-page';
import { readLiveSelection } from '../lib/intake/selection/read-selection';
import { showSpan } from '../lib/intake/show/show-span';
import type { PageRead } from '../lib/intake/tab/read-tab';
import { receive } from '../lib/messages/receive';

/** What stays in the frame's isolated world between two clicks; the page itself cannot see it. */
interface Kept {
  /** The page and the selection as they were last read, with the nodes behind them. */
  reads: readonly LiveRead[];
  /** The extension that listens: another one after an update, whose listener is gone. */
  listener?: unknown;
}

declare global {
  var overturnPage: Kept | undefined;
}

/** Reads the frame that it is injected into. Run again, it reads again; it listens once and changes nothing. */
export default defineUnlistedScript({
  globalName: true,
  main(): PageRead {
    const contentType = contentTypeOf(document);
    if (contentType === 'application/pdf') return { contentType };
    const page = readLive(document);
    const selection = readLiveSelection(window);
    const kept: Kept = (globalThis.overturnPage ??= { reads: [] });
    kept.reads = selection ? [page, selection] : [page];
    if (kept.listener !== browser.runtime) {
      kept.listener = browser.runtime;
      receive('page', { 'show-span': async ({ span, quote }) => ({ shown: showSpan(document, kept.reads, span, quote) }) });
    }
    return { contentType, doc: page.doc, ...(selection ? { selectionDoc: selection.doc } : {}) };
  },
});
