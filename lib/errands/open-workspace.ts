import { browser } from 'wxt/browser';

const PAGE = '/workspace.html';

/** A tab that has the workspace open already, of the ordinary windows. */
async function openTab(): Promise<{ tabId: number; windowId: number } | undefined> {
  const url = browser.runtime.getURL(PAGE as never);
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return contexts.find(({ documentUrl, tabId }) => tabId >= 0 && documentUrl?.replace(/[?#].*$/s, '') === url);
}

/**
 * Opens the workspace at a place, given as its address (`#case/…`). A workspace tab that is open already comes to the
 * front and goes there, so that there are not two of them; only its hash changes, so nothing typed in it is lost.
 */
export async function openWorkspace(href: string): Promise<void> {
  const url = browser.runtime.getURL(PAGE as never) + href;
  const there = await openTab();
  if (!there) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(there.tabId, { active: true, url });
  await browser.windows.update(there.windowId, { focused: true });
}
