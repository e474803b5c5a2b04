/**
 * Which sites the member wants watched. One row a site in `storage.local`, so that two contexts never write over each
 * other; nothing of a page is in it. A wish is written at the click and becomes a watched site once the browser has
 * granted the site: the popup that asked may be gone by then, and the same grant also serves one-time readings.
 */
import { browser } from 'wxt/browser';

/** A site that is watched, and since which day (`YYYY-MM-DD`, the member's calendar). */
export interface WatchedSite {
  readonly site: string;
  readonly since: string;
}

/** A site that the member has just asked to have watched; `at` in milliseconds since 1970. */
export interface Wish extends WatchedSite {
  readonly at: number;
}

const WATCHED = 'watched:';
const WISHED = 'watch-wished:';

interface Row {
  readonly since?: unknown;
  readonly at?: unknown;
}

const rows = (stored: Readonly<Record<string, unknown>>, prefix: string): (readonly [site: string, row: Row])[] =>
  Object.entries(stored).flatMap(([key, row]) => (key.startsWith(prefix) && row !== null && typeof row === 'object' ? [[key.slice(prefix.length), row] as const] : []));

/** Everything that is written down. Rows that make no sense are left out. */
export async function readList(): Promise<{ watched: WatchedSite[]; wishes: Wish[] }> {
  const stored = await browser.storage.local.get(null);
  return {
    watched: rows(stored, WATCHED).flatMap(([site, { since }]) => (typeof since === 'string' ? [{ site, since }] : [])),
    wishes: rows(stored, WISHED).flatMap(([site, { since, at }]) => (typeof since === 'string' && typeof at === 'number' ? [{ site, since, at }] : [])),
  };
}

/** Started, not awaited, in the click itself: the browser's own dialog must be asked for in the same moment. */
export const wish = ({ site, since, at }: Wish): Promise<void> => browser.storage.local.set({ [WISHED + site]: { since, at } });

export const dropWish = (site: string): Promise<void> => browser.storage.local.remove(WISHED + site);

/** The wish came true. */
export async function confirm({ site, since }: WatchedSite): Promise<void> {
  await browser.storage.local.set({ [WATCHED + site]: { since } });
  await dropWish(site);
}

/** The site is on the list no more. What follows from it is the background's (`reconcile`). A newer wish stays. */
export const strike = (site: string): Promise<void> => browser.storage.local.remove(WATCHED + site);

export async function isWatched(site: string): Promise<boolean> {
  return (WATCHED + site) in (await browser.storage.local.get(WATCHED + site));
}

/** Calls back when the list may have changed; answers how to stop. */
export function onListChange(call: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(WATCHED) || key.startsWith(WISHED))) call();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
