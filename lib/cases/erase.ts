/** One button erases all: the database, the settings, and the sites that the member had allowed. */
import { browser } from 'wxt/browser';
import { storing } from './failures';
import { store } from './store';

/** The places outside the database in which something of the member may be kept. */
export interface OtherPlaces {
  /** Settings and session values of the extension, and what its pages keep by themselves. */
  clearSettings(): Promise<void>;
  /** Allowed sites tell which insurer the member has. */
  forgetSites(): Promise<void>;
}

const browserPlaces: OtherPlaces = {
  async clearSettings() {
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), browser.storage.sync.clear()]);
    globalThis.localStorage?.clear();
    globalThis.sessionStorage?.clear();
  },
  async forgetSites() {
    const { origins } = await browser.permissions.getAll();
    if (origins && origins.length > 0) await browser.permissions.remove({ origins });
  },
};

/**
 * Erases everything. The rows go first, in one transaction, so that open views of other windows show nothing at once
 * and a blocked removal leaves no row; then the database itself. It is made anew, empty, when it is next needed.
 * Throws `Problem('storage-broken')` when some place could not be erased, after all others were.
 */
export async function eraseEverything(places: OtherPlaces = browserPlaces): Promise<void> {
  const rows = storing(async () => {
    await store.transaction('rw', store.tables, () => Promise.all(store.tables.map((table) => table.clear())));
    await store.delete({ disableAutoOpen: false });
  });
  const results = await Promise.allSettled([rows, storing(() => places.clearSettings()), storing(() => places.forgetSites())]);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
