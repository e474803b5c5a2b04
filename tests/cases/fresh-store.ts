import 'fake-indexeddb/auto';
import { afterEach, beforeEach, vi } from 'vitest';
import { store } from '../../lib/cases/store';

/** Every test of a file starts with an empty database and real methods. */
export function useFreshStore(): void {
  beforeEach(async () => {
    await store.delete({ disableAutoOpen: false });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** The disk is full: the browser refuses every write from now on, at the request, as Chromium and Firefox do. */
export function fillTheDisk(): { free(): void } {
  const refuse = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  const spies = [vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse), vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(refuse)];
  return { free: () => spies.forEach((spy) => spy.mockRestore()) };
}

/** A second window: the same modules loaded again, on a connection of their own to the same database. */
export async function openSecondView() {
  vi.resetModules();
  const [{ store: other }, letters, cases, people, checklist] = await Promise.all([
    import('../../lib/cases/store'), import('../../lib/cases/letters'), import('../../lib/cases/cases'),
    import('../../lib/cases/people'), import('../../lib/cases/checklist'),
  ]);
  return { store: other, ...letters, ...cases, ...people, ...checklist };
}
