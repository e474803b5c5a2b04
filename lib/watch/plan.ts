/**
 * What has to be done so that exactly those sites are watched that the member wants watched and the browser grants.
 * Pure: from how things stand to the steps. Run after any event, in any order, it ends in the same state.
 */
import type { WatchedSite, Wish } from './list';

/** A wish that no grant has answered by then was refused: the popup that would have heard the refusal was closed. */
export const WISH_LASTS_MS = 10 * 60_000;

export interface Standing {
  readonly watched: readonly WatchedSite[];
  readonly wishes: readonly Wish[];
  /** The sites that our scripts may read, whatever they were granted for. */
  readonly granted: ReadonlySet<string>;
  /** The sites on which the browser runs our watcher. */
  readonly registered: ReadonlySet<string>;
  readonly now: number;
}

export interface Plan {
  /** Wishes that have come true. */
  readonly confirm: readonly WatchedSite[];
  readonly dropWishes: readonly string[];
  /** The member took the permission away in the browser: the watching ends with it. */
  readonly strike: readonly string[];
  readonly register: readonly string[];
  readonly unregister: readonly string[];
  /** Watched until now and still granted: the member ended it, so the permission goes back. */
  readonly giveBack: readonly string[];
}

export function planFor({ watched, wishes, granted, registered, now }: Standing): Plan {
  const isFresh = ({ at }: Wish) => now - at < WISH_LASTS_MS;
  const confirm = wishes.filter((wish) => isFresh(wish) && granted.has(wish.site)).map(({ site, since }) => ({ site, since }));
  const wanted = new Set([...watched, ...confirm].map(({ site }) => site).filter((site) => granted.has(site)));
  const unregister = [...registered].filter((site) => !wanted.has(site));
  return {
    confirm,
    dropWishes: wishes.filter((wish) => !isFresh(wish)).map(({ site }) => site),
    strike: watched.map(({ site }) => site).filter((site) => !granted.has(site)),
    register: [...wanted].filter((site) => !registered.has(site)),
    unregister,
    giveBack: unregister.filter((site) => granted.has(site)),
  };
}
