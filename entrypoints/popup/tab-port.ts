/** The browser as the popup needs it. One small door, so that the screens can be tested without a browser. */
import { browser } from 'wxt/browser';
import { openSidePanel } from '../../lib/errands/errand';
import { readActiveTab, readEmbeddedPdf } from '../../lib/intake/tab/read-tab';
import { showSpan } from '../../lib/intake/tab/show';
import type { TabRead, TabRef } from '../../lib/intake/tab/tab-ref';
import { readPdfBytes } from '../../lib/jobs/read-pdf-bytes';
import { allowForReading, browserWatchPort, type WatchPort } from '../../lib/watch/port';

const readPdf = (bytes: Uint8Array, tab: TabRef) => readPdfBytes(bytes, tab.incognito, { label: tab.title });

export interface TabPort {
  readTab(): Promise<TabRead>;
  readEmbeddedPdf(tab: TabRef, url: string): Promise<TabRead>;
  /** First statement of a click handler: after an await the browser no longer counts the click. */
  readonly allowOrigin: typeof allowForReading;
  readonly watch: WatchPort;
  readonly showSpan: typeof showSpan;
  /** First statement of a click handler. */
  readonly openSidePanel: typeof openSidePanel;
  /** Known from the start, as the side panel must be opened before anything is awaited. */
  readonly windowId: number;
  readonly privacyHref: string;
}

export async function browserTabPort(): Promise<TabPort> {
  const { id } = await browser.windows.getCurrent();
  return {
    readTab: () => readActiveTab(readPdf),
    readEmbeddedPdf: (tab, url) => readEmbeddedPdf(tab, url, readPdf),
    allowOrigin: allowForReading,
    watch: browserWatchPort,
    showSpan,
    async openSidePanel(errand, windowId) {
      await openSidePanel(errand, windowId);
      // Chromium closes a popup that the panel takes the focus from; in Firefox it would stay, over what was opened.
      window.close();
    },
    windowId: id ?? -1,
    privacyHref: browser.runtime.getURL('/privacy.html' as never),
  };
}
