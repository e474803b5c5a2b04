/**
 * Why the side panel was opened. An errand waits in the browser's session memory (never on disk), so that it survives
 * the background's sleep and is there whether the panel was open already or not.
 */
import { browser } from 'wxt/browser';
import type { Doc } from '../intake/doc';
import type { TabRef } from '../intake/tab/tab-ref';
import { Problem, type ProblemCode } from '../problems/problem';
import { openWorkspace } from './open-workspace';

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

/** Opens the panel of a window. The call itself is the first thing that happens. Rejects where the browser does not open it. */
export function openPanel(windowId: number): Promise<void> {
  const apis = browser as unknown as PanelApis;
  if (apis.sidePanel) return apis.sidePanel.open({ windowId });
  return apis.sidebarAction?.open() ?? Promise.reject(new Problem('panel-not-opened'));
}

/** The place of the workspace where an errand can be done as well; a selection is in no store and waits for the panel. */
function placeInWorkspace(errand: Errand): string | undefined {
  if (errand.kind === 'case') return `#case/${errand.caseId}/understand`;
  if (errand.kind === 'add-file') return errand.caseId ? `#add/${errand.caseId}` : '#add';
  return undefined;
}

/**
 * The panel did not open (a window without room for one, a browser that saw no click): the workspace tab does the same.
 * That tab is in an ordinary window, so nobody who works privately is led there to add a letter.
 */
async function openInTabInstead(errand: Errand, windowId: number): Promise<void> {
  const place = placeInWorkspace(errand);
  const { incognito } = await browser.windows.get(windowId);
  if (!place || (incognito && errand.kind !== 'case')) throw new Problem('panel-not-opened');
  await openWorkspace(place);
  await takeErrand(windowId);
}

/**
 * Opens the panel for an errand. Call it first in a click handler.
 * @throws Problem `panel-not-opened`: the errand then waits for the member to open the panel by hand.
 */
export async function openSidePanel(errand: Errand, windowId: number): Promise<void> {
  const opened = openPanel(windowId).then(() => true, () => false);
  await leaveErrand(windowId, errand);
  if (!(await opened)) await openInTabInstead(errand, windowId);
}
