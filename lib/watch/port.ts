/** Watching as a screen needs it: the list, and the two clicks that change it. */
import { browser } from 'wxt/browser';
import { allowOrigin, mayRead } from '../intake/tab/permission';
import { dropWish, onListChange, readList, strike, wish, type WatchedSite } from './list';

export type { WatchedSite } from './list';

export interface WatchPort {
  /** The sites that are watched now, in the order of their names. A permission that is gone has ended the watching. */
  list(): Promise<readonly WatchedSite[]>;
  /** First statement of a click handler: after an await the browser no longer counts the click. False where the member says no. */
  start(site: string, today: string): Promise<boolean>;
  /** Ends the watching. The background then takes the script away and gives the permission back. */
  end(site: string): Promise<void>;
  /** Calls back whenever the list may have changed; answers how to stop. */
  onChange(call: () => void): () => void;
}

async function list(): Promise<readonly WatchedSite[]> {
  const { watched } = await readList();
  const granted = await Promise.all(watched.map(({ site }) => mayRead(site)));
  return watched.filter((_, i) => granted[i]).toSorted((a, b) => a.site.localeCompare(b.site));
}

async function start(site: string, today: string): Promise<boolean> {
  // Both calls are made in the click itself. The popup may be closed by the dialog: the rest is the background's.
  const [, allowed] = await Promise.all([wish({ site, since: today, at: Date.now() }), allowOrigin(site)]);
  if (!allowed) await dropWish(site);
  return allowed;
}

/** A permission that is taken away in the browser's own settings changes no list until the background has heard of it. */
function onChange(call: () => void): () => void {
  const stop = onListChange(call);
  browser.permissions.onRemoved.addListener(call);
  return () => {
    stop();
    browser.permissions.onRemoved.removeListener(call);
  };
}

export const browserWatchPort: WatchPort = { list, start, end: async (site) => { await Promise.all([strike(site), dropWish(site)]); }, onChange };

/**
 * Allows one origin for readings only. A wish to watch it that was refused while its popup was closed must not come true
 * by this grant. First statement of a click handler.
 */
export function allowForReading(origin: string): Promise<boolean> {
  dropWish(`https://${new URL(origin).hostname}`).catch(() => undefined); // The reading does not depend on it.
  return allowOrigin(origin);
}
