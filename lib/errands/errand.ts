/**
 * Why the side panel was opened. An errand waits in the browser's session memory (never on disk), so that it survives
 * the background's sleep and is there whether the panel was open already or not.
 */
import { browser } from 'wxt/browser';
import type { Doc } from '../intake/doc';
import type { TabRef } from '../intake/tab/tab-ref';
import { Problem, type ProblemCode } from '../problems/problem';

export type Errand =
  | { readonly kind: 'reading' }
  | { readonly kind: 'selection'; readonly tab: TabRef; readonly doc: Doc }
  | { readonly kind: 'problem'; readonly problem: ProblemCode }
  | { readonly kind: 'add-file'; readonly caseId?: string }
  | { readonly kind: 'case'; readonly caseId: string };

const key = (windowId: number) => `errand:${windowId}`;

/** Both browsers give all of an extension's session values 10 MB, and name the quota when it is not enough. */
const NO_ROOM = /quota/i;

/**
 * Leaves an errand for a window's panel; it replaces the one before.
 * @throws Problem `selection-too-long` where the browser's session memory cannot hold it.
 */
export async function leaveErrand(windowId: number, errand: Errand): Promise<void> {
  try {
    await browser.storage.session.set({ [key(windowId)]: errand });
  } catch (error) {
    throw new Problem(NO_ROOM.test(String(error)) ? 'selection-too-long' : 'unexpected');
  }
}

/** Takes the waiting errand; an errand that is still being read stays until it is finished. */
export async function takeErrand(windowId: number): Promise<Errand | null> {
  const errand = ((await browser.storage.session.get(key(windowId)))[key(windowId)] ?? null) as Errand | null;
  if (errand && errand.kind !== 'reading') await browser.storage.session.remove(key(windowId));
  return errand;
}

/** Calls back whenever an errand for this window is left; returns the way to stop. */
export function onErrand(windowId: number, call: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[key(windowId)]?.newValue) call();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The ways that browsers open their panel; each must be called inside a click, before any await. */
interface PanelApis {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel of a window. The call itself is the first thing that happens. */
export function openPanel(windowId: number): Promise<void> {
  const apis = browser as unknown as PanelApis;
  if (apis.sidePanel) return apis.sidePanel.open({ windowId });
  return apis.sidebarAction?.open() ?? Promise.resolve();
}

/** Opens the panel for an errand. Call it first in a click handler. */
export async function openSidePanel(errand: Errand, windowId: number): Promise<void> {
  const opened = openPanel(windowId);
  await leaveErrand(windowId, errand);
  await opened;
}
