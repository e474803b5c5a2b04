/** A browser as far as reminders talk to it: rows, one alarm, the button, and notifications once they are allowed. */
type Listener = (...args: never[]) => void;

class Event<L extends Listener> {
  readonly listeners = new Set<L>();
  addListener = (listener: L) => void this.listeners.add(listener);
  removeListener = (listener: L) => void this.listeners.delete(listener);
  fire(...args: Parameters<L>): void {
    for (const listener of this.listeners) (listener as (...args: Parameters<L>) => void)(...args);
  }
}

export const events = {
  changed: new Event<(changes: Record<string, unknown>, area: string) => void>(),
  startup: new Event<() => void>(), installed: new Event<() => void>(), added: new Event<() => void>(),
  alarm: new Event<(alarm: { name: string }) => void>(), clicked: new Event<(notice: string) => void>(),
};

export const state = {
  local: {} as Record<string, unknown>, badge: '', title: '', alarms: new Map<string, { when: number; periodInMinutes: number }>(),
  notices: [] as { title: string; message: string }[], opened: [] as string[], allowed: false, says: true,
};

export function reset(): void {
  Object.assign(state, { local: {}, badge: '', title: '', alarms: new Map(), notices: [], opened: [], allowed: false, says: true });
  for (const event of Object.values(events)) event.listeners.clear();
}

const changed = (keys: readonly string[]) => events.changed.fire(Object.fromEntries(keys.map((key) => [key, {}])), 'local');

export const browser = {
  storage: {
    onChanged: events.changed,
    local: {
      get: async (key: string) => (key in state.local ? { [key]: state.local[key] } : {}),
      set: async (values: Record<string, unknown>) => {
        Object.assign(state.local, values);
        changed(Object.keys(values));
      },
      remove: async (key: string) => {
        if (!(key in state.local)) return;
        delete state.local[key];
        changed([key]);
      },
      clear: async () => {
        const keys = Object.keys(state.local);
        state.local = {};
        changed(keys);
      },
    },
  },
  permissions: {
    onAdded: events.added,
    contains: async () => state.allowed,
    request: async () => {
      state.allowed ||= state.says;
      if (state.allowed) events.added.fire();
      return state.allowed;
    },
    remove: async () => {
      state.allowed = false;
      return true;
    },
  },
  /** As in the browser: not there before it is allowed. */
  get notifications() {
    if (!state.allowed) return undefined;
    return {
      onClicked: events.clicked,
      create: async (_id: string, notice: { title: string; message: string }) => void state.notices.push(notice),
      clear: async () => true,
    };
  },
  alarms: {
    onAlarm: events.alarm,
    get: async (name: string) => state.alarms.get(name),
    create: async (name: string, alarm: { when: number; periodInMinutes: number }) => void state.alarms.set(name, alarm),
  },
  action: {
    setBadgeText: async ({ text, tabId }: { text: string; tabId?: number }) => {
      if (tabId !== undefined) throw new Error('a tab has its own badge');
      state.badge = text;
    },
    setTitle: async ({ title }: { title: string }) => void (state.title = title),
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
  },
  tabs: { create: async ({ url }: { url: string }) => void state.opened.push(url) },
  runtime: {
    onInstalled: events.installed, onStartup: events.startup,
    getManifest: () => ({ action: { default_title: 'Read this page with Overturn' } }),
    getURL: (path: string) => `extension:${path}`,
    getContexts: async () => [],
  },
};
