/**
 * The last portal page of each window on which the member clicked us. A PDF that a portal made in memory (`blob:`) hides
 * its origin, so the one permission that would help can only be named from here. Kept for the browser session, in memory.
 */
import { browser } from 'wxt/browser';

const key = (windowId: number) => `last-origin:${windowId}`;

export async function rememberOrigin(windowId: number, url: string): Promise<void> {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return;
  await browser.storage.session.set({ [key(windowId)]: new URL(url).origin });
}

export async function lastOrigin(windowId: number): Promise<string | undefined> {
  const stored: unknown = (await browser.storage.session.get(key(windowId)))[key(windowId)];
  return typeof stored === 'string' ? stored : undefined;
}
