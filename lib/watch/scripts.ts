/** The watcher in the pages of a site: registered for those to come, injected into those that are open. */
import { browser } from 'wxt/browser';
import { patternOf } from '../intake/tab/permission';
import { hostOf } from './site';

const FILE = '/watch.js';
const PREFIX = 'watch:';

const idOf = (site: string): string => PREFIX + hostOf(site);

/** The sites on which the browser runs the watcher. */
export async function registeredSites(): Promise<Set<string>> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return new Set(scripts.flatMap(({ id }) => (id.startsWith(PREFIX) ? [`https://${id.slice(PREFIX.length)}`] : [])));
}

/** Only the page itself, not the frames in it: what a page shows is read as a whole when there is something to read. */
export async function registerSite(site: string): Promise<void> {
  await browser.scripting.registerContentScripts([
    { id: idOf(site), matches: [patternOf(site)], js: [FILE.slice(1)], allFrames: false, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
  await reachOpenTabs(site);
}

export const unregisterSite = (site: string): Promise<void> => browser.scripting.unregisterContentScripts({ ids: [idOf(site)] });

/** A tab that sleeps gets the registered script when it wakes; one that cannot be reached is left alone. */
export async function reachOpenTabs(site: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternOf(site) });
  const awake = tabs.flatMap(({ id, discarded, incognito }) => (id === undefined || discarded || incognito ? [] : [id]));
  await Promise.allSettled(awake.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [FILE] })));
}
