/** A browser as far as the watching talks to it: rows, grants, registered scripts and tabs, with their events. */
type Listener = (...args: never[]) => void;

class Event<L extends Listener> {
  readonly #listeners = new Set<L>();
  addListener = (listener: L) => void this.#listeners.add(listener);
  removeListener = (listener: L) => void this.#listeners.delete(listener);
  fire(...args: Parameters<L>): void {
    for (const listener of this.#listeners) (listener as (...args: Parameters<L>) => void)(...args);
  }
}

export interface FakeTab {
  readonly id: number;
  url?: string;
  incognito?: boolean;
  discarded?: boolean;
}

interface Script {
  readonly id: string;
  readonly matches: string[];
}

export interface State {
  local: Record<string, unknown>;
  granted: Set<string>;
  scripts: Map<string, Script>;
  tabs: FakeTab[];
  injected: number[];
  badges: Map<number, string>;
  titles: Map<number, string>;
  /** What the next dialog answers; an asked-for origin that is granted already brings no dialog. */
  dialog: () => Promise<boolean>;
}

export const state = {} as State;

export function reset(): void {
  Object.assign(state, {
    local: {}, granted: new Set(), scripts: new Map(), tabs: [], injected: [], badges: new Map(), titles: new Map(), dialog: async () => true,
  } satisfies State);
}
reset();

/** Every call of the browser takes its time, so that what is left to chance is really left to it. */
const later = <T>(value: () => T): Promise<T> => Promise.resolve().then(() => Promise.resolve()).then(value);

const events = {
  changed: new Event<(changes: Record<string, unknown>, area: string) => void>(),
  added: new Event<() => void>(),
  removed: new Event<() => void>(),
  installed: new Event<() => void>(),
  startup: new Event<() => void>(),
};
export { events };

const covers = (pattern: string, url: string | undefined): boolean => url?.startsWith(pattern.slice(0, -1)) ?? false;
const mayReach = (tab: FakeTab): boolean => [...state.granted].some((pattern) => covers(pattern, tab.url));

/** The member, or the browser, grants or takes. */
export function grant(pattern: string): void {
  if (state.granted.has(pattern)) return;
  state.granted.add(pattern);
  events.added.fire();
}
export function take(pattern: string): boolean {
  if (!state.granted.delete(pattern)) return false;
  events.removed.fire();
  return true;
}

export const browser = {
  storage: {
    onChanged: events.changed,
    local: {
      get: (key: string | null) => later(() => (key === null ? { ...state.local } : key in state.local ? { [key]: state.local[key] } : {})),
      set: (values: Record<string, unknown>) => later(() => {
        Object.assign(state.local, values);
        events.changed.fire(Object.fromEntries(Object.keys(values).map((key) => [key, {}])), 'local');
      }),
      remove: (keys: string | string[]) => later(() => {
        const gone = [keys].flat().filter((key) => key in state.local);
        for (const key of gone) delete state.local[key];
        if (gone.length > 0) events.changed.fire(Object.fromEntries(gone.map((key) => [key, {}])), 'local');
      }),
    },
  },
  permissions: {
    onAdded: events.added,
    onRemoved: events.removed,
    contains: ({ origins }: { origins: string[] }) => later(() => origins.every((pattern) => state.granted.has(pattern))),
    request: async ({ origins: [pattern = ''] }: { origins: string[] }) => {
      if (state.granted.has(pattern)) return later(() => true);
      const yes = await state.dialog();
      if (yes) grant(pattern);
      return yes;
    },
    remove: ({ origins: [pattern = ''] }: { origins: string[] }) => later(() => take(pattern)),
  },
  scripting: {
    getRegisteredContentScripts: () => later(() => [...state.scripts.values()]),
    registerContentScripts: ([script]: Script[]) => later(() => {
      if (!script || state.scripts.has(script.id)) throw new Error(`Duplicate script ID '${script?.id}'`);
      state.scripts.set(script.id, script);
    }),
    unregisterContentScripts: ({ ids: [id = ''] }: { ids: string[] }) => later(() => {
      if (!state.scripts.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    }),
    executeScript: ({ target: { tabId } }: { target: { tabId: number } }) => later(() => {
      const tab = state.tabs.find(({ id }) => id === tabId);
      if (!tab || !mayReach(tab)) throw new Error('Cannot access contents of the page.');
      state.injected.push(tabId);
      return [];
    }),
  },
  tabs: {
    query: ({ url }: { url?: string }) => later(() => state.tabs.filter((tab) => !url || (mayReach(tab) && covers(url, tab.url))).map((tab) => (mayReach(tab) ? tab : { ...tab, url: undefined }))),
    get: (id: number) => later(() => {
      const tab = state.tabs.find((each) => each.id === id);
      if (!tab) throw new Error(`No tab with id: ${id}.`);
      return tab;
    }),
  },
  action: {
    setBadgeText: ({ tabId, text }: { tabId: number; text: string | null }) => later(() => {
      if (!state.tabs.some(({ id }) => id === tabId)) throw new Error(`No tab with id: ${tabId}.`);
      if (text === null) state.badges.delete(tabId);
      else state.badges.set(tabId, text);
    }),
    setTitle: ({ tabId, title }: { tabId: number; title: string }) => later(() => void state.titles.set(tabId, title)),
    setBadgeBackgroundColor: () => later(() => undefined),
    setBadgeTextColor: () => later(() => undefined),
  },
  runtime: {
    id: 'overturn',
    onInstalled: events.installed,
    onStartup: events.startup,
    getManifest: () => ({ action: { default_title: 'Read this page with Overturn' } }),
  },
};
