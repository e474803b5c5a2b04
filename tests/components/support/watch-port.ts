/** Watching without a browser: a list that the two clicks change, as the background would change it after them. */
import { vi } from 'vitest';
import type { WatchedSite, WatchPort } from '../../../lib/watch/port';

export interface FakeWatch extends WatchPort {
  /** What the browser's dialog answers. */
  allows: boolean;
}

export function fakeWatch(...sites: WatchedSite[]): FakeWatch {
  const calls = new Set<() => void>();
  let list = sites;
  const change = (next: WatchedSite[]) => {
    list = next;
    for (const call of calls) call();
  };
  const port: FakeWatch = {
    allows: true,
    list: vi.fn(async () => list),
    start: vi.fn((site: string, since: string) => Promise.resolve(port.allows).then((allowed) => {
      if (allowed) change([...list, { site, since }]);
      return allowed;
    })),
    end: vi.fn(async (site: string) => change(list.filter((each) => each.site !== site))),
    onChange: (call) => {
      calls.add(call);
      return () => calls.delete(call);
    },
  };
  return port;
}
