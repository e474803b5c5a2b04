/** A browser with one window, as far as the tab intake talks to it: tabs, injected scripts, permissions, session values. */
import { vi } from 'vitest';
import type { PageRead } from '../../../lib/intake/tab/read-tab';

interface Injection {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[]; readonly allFrames?: boolean };
  readonly files?: readonly string[];
  readonly func?: (...args: unknown[]) => unknown;
  readonly args?: unknown[];
}

/** What a frame says to the page reader; `never` is a page that is stuck. */
export type Frame = PageRead | 'never' | { readonly refuses: string };

interface State {
  tabs: Record<number, { openerTabId?: number; url?: string }>;
  frames: Record<number, Frame>;
  allowed: Set<string>;
  session: Record<string, unknown>;
  sessionFails: string | undefined;
  injections: Injection[];
}

export const state: State = { tabs: {}, frames: {}, allowed: new Set(), session: {}, sessionFails: undefined, injections: [] };

export function reset(): void {
  Object.assign(state, { tabs: {}, frames: {}, allowed: new Set(), session: {}, sessionFails: undefined, injections: [] });
}

const asJson = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)));

/** As the browser: a frame that may not be reached fails alone when named, and is left out when all are meant. */
async function executeScript(injection: Injection): Promise<{ frameId: number; result: unknown }[]> {
  state.injections.push(injection);
  const { target, func, args = [] } = injection;
  if (!state.tabs[target.tabId]) throw new Error(`No tab with id: ${target.tabId}`);
  if (func) return [{ frameId: 0, result: asJson(await func(...args)) }];
  const wanted = target.frameIds ?? Object.keys(state.frames).map(Number);
  const results: { frameId: number; result: unknown }[] = [];
  for (const frameId of wanted) {
    const frame = state.frames[frameId];
    if (frame === 'never') await new Promise(() => undefined);
    else if (frame && 'refuses' in frame) {
      if (target.frameIds) throw new Error(frame.refuses);
    } else results.push({ frameId, result: asJson(frame) });
  }
  return results;
}

export const browser = {
  scripting: { executeScript },
  tabs: {
    get: vi.fn(async (id: number) => {
      const tab = state.tabs[id];
      if (!tab) throw new Error(`No tab with id: ${id}.`);
      return { id, ...tab };
    }),
  },
  permissions: {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => state.allowed.has(origin)),
    request: async ({ origins }: { origins: string[] }) => {
      if (origins.some((origin) => !origin.startsWith('https:'))) throw new Error('Only permissions specified in the manifest may be requested.');
      for (const origin of origins) state.allowed.add(origin);
      return true;
    },
  },
  storage: {
    session: {
      get: async (key: string) => (key in state.session ? { [key]: asJson(state.session[key]) } : {}),
      set: async (values: Record<string, unknown>) => {
        if (state.sessionFails) throw new Error(state.sessionFails);
        Object.assign(state.session, asJson(values));
      },
    },
  },
};
