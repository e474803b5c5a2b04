/** What can be seen of the watching from outside: badges, registered scripts, kept rows, and which script runs where. */
import type { CDPSession, Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../../scripts/browser/extension-browser';
import { until } from '../../../scripts/browser/until';

interface Chrome {
  readonly tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
  readonly action: { getBadgeText(what: object): Promise<string>; getTitle(what: object): Promise<string> };
  readonly scripting: { getRegisteredContentScripts(): Promise<object[]>; unregisterContentScripts(): Promise<void> };
  readonly permissions: { getAll(): Promise<{ origins: string[] }>; remove(what: object): Promise<boolean>; contains(what: object): Promise<boolean> };
  readonly storage: { local: { get(key: null): Promise<Record<string, unknown>> } };
  readonly runtime: {
    readonly onMessage: { addListener(listener: (message: { name?: string }) => void): void };
    readonly onInstalled: { dispatch(details: object): void };
  };
}

/** Runs in our service worker, with its `chrome`. */
export async function inWorker<T>(browser: ExtensionBrowser, run: (chrome: Chrome, argument: string) => Promise<T>, argument = ''): Promise<T> {
  const worker = await browser.worker();
  return (await worker.evaluate(`(${run.toString()})(chrome, ${JSON.stringify(argument)})`)) as T;
}

export interface Badge {
  readonly text: string;
  readonly title: string;
}

/** The badge of the tab in front. */
export async function badgeOf(browser: ExtensionBrowser, page: Page): Promise<Badge> {
  await page.bringToFront();
  return inWorker(browser, async (chrome) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return { text: await chrome.action.getBadgeText({ tabId: tab?.id }), title: await chrome.action.getTitle({ tabId: tab?.id }) };
  });
}

export const untilBadge = (browser: ExtensionBrowser, page: Page, text: string): Promise<true> =>
  until(`the badge "${text}"`, async () => (await badgeOf(browser, page)).text === text || undefined, 15_000) as Promise<true>;

/** The badges of all tabs of a host that the extension may see, without bringing any to front. */
export const badgesOf = (browser: ExtensionBrowser, host: string): Promise<string[]> =>
  inWorker(browser, async (chrome, wanted) => {
    const tabs = await chrome.tabs.query({ url: `https://${wanted}/*` });
    return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
  }, host);

export const registeredScripts = (browser: ExtensionBrowser): Promise<object[]> => inWorker(browser, (chrome) => chrome.scripting.getRegisteredContentScripts());
export const grantedOrigins = (browser: ExtensionBrowser): Promise<string[]> => inWorker(browser, async (chrome) => (await chrome.permissions.getAll()).origins);

/** What the browser's own settings do when the member takes a site away there. */
export const takeAway = (browser: ExtensionBrowser, origin: string): Promise<boolean> => inWorker(browser, (chrome, taken) => chrome.permissions.remove({ origins: [`${taken}/*`] }), origin);

/** Everything that is kept about watching. */
export const keptRows = (browser: ExtensionBrowser): Promise<Record<string, unknown>> =>
  inWorker(browser, async (chrome) => Object.fromEntries(Object.entries(await chrome.storage.local.get(null)).filter(([key]) => key.startsWith('watch'))));

/** Counts the reports of watchers from now on, by listening beside our own listener. */
export async function countReports(browser: ExtensionBrowser): Promise<() => Promise<number>> {
  await inWorker(browser, async (chrome) => {
    const seen = globalThis as { reports?: number };
    if (seen.reports === undefined) chrome.runtime.onMessage.addListener(({ name }) => void (name === 'page-settled' && (seen.reports = (seen.reports ?? 0) + 1)));
    seen.reports = 0;
  });
  return () => inWorker(browser, async () => (globalThis as { reports?: number }).reports ?? -1);
}

/** The ids of the worlds in a page that belong to the extension: none where nothing of ours runs. */
async function ourWorlds(browser: ExtensionBrowser, session: CDPSession): Promise<number[]> {
  const ours: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === browser.urlOf('').replace(/\/$/, '')) ours.push(context.id);
  });
  await session.send('Runtime.enable');
  return ours;
}

export async function ourWorldsIn(browser: ExtensionBrowser, page: Page): Promise<number> {
  const session = await browser.context.newCDPSession(page);
  const ours = await ourWorlds(browser, session);
  await session.detach();
  return ours.length;
}

/**
 * Tells our script that its tab went out of view or came back, as the browser does. The debugger keeps every page of a
 * test in view, so this one signal is given by hand, in our own world only; the page knows nothing of it.
 */
export async function setInView(browser: ExtensionBrowser, page: Page, state: 'visible' | 'hidden'): Promise<void> {
  const session = await browser.context.newCDPSession(page);
  for (const contextId of await ourWorlds(browser, session)) {
    const expression = `Object.defineProperty(document, 'visibilityState', { configurable: true, value: '${state}' }); document.dispatchEvent(new Event('visibilitychange'))`;
    await session.send('Runtime.evaluate', { contextId, expression });
  }
  await session.detach();
}

/** What the browser does to us at an update: it forgets the scripts, and says afterwards that there was one. */
export const update = (browser: ExtensionBrowser): Promise<void> =>
  inWorker(browser, async (chrome) => {
    await chrome.scripting.unregisterContentScripts();
    chrome.runtime.onInstalled.dispatch({ reason: 'update' });
  });

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string } }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Milliseconds of the page's main thread that our own scripts took while `work` went on. */
export async function ourTimeIn(browser: ExtensionBrowser, page: Page, work: () => Promise<unknown>): Promise<{ watcher: number; reader: number }> {
  const session = await browser.context.newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await work();
  const { profile } = (await session.send('Profiler.stop')) as { profile: Profile };
  await session.detach();
  const urls = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const timeIn = (file: string) =>
    (profile.samples ?? []).reduce((sum, id, i) => sum + (urls.get(id) === browser.urlOf(file) ? (profile.timeDeltas?.[i] ?? 0) : 0), 0) / 1000;
  return { watcher: timeIn('watch.js'), reader: timeIn('page.js') };
}
