import { browser } from 'wxt/browser';
import type { Doc } from '../intake/doc';
import { inTime } from '../intake/tab/in-time';
import type { PageRead } from '../intake/tab/read-tab';
import type { TabRef } from '../intake/tab/tab-ref';
import { readPlainText } from '../intake/text/read-plain-text';
import { problemCodeOf } from '../problems/problem';
import { leaveErrand, type Errand } from './errand';

/** A command does not say which frame has the selection; the frame that has one answers with it. */
async function withStructure(tab: TabRef, frameId: number | undefined): Promise<Doc | undefined> {
  const target = frameId === undefined ? { tabId: tab.id, allFrames: true } : { tabId: tab.id, frameIds: [frameId] };
  const results = await inTime(browser.scripting.executeScript({ target, files: ['/page.js'] }));
  return results.map(({ result }) => (result as unknown as PageRead | undefined)?.selectionDoc).find((doc) => doc?.text.trim());
}

/**
 * The selected words with their structure, from the frame that holds them. Where no script may run (the PDF viewer, a
 * page of the browser) or the page is stuck, the plain words that the menu hands over are used, and the `Doc` says so.
 */
export async function readSelectedText(tab: TabRef, frameId: number | undefined, plain: string | undefined): Promise<Errand> {
  const doc = await withStructure(tab, frameId).catch(() => undefined);
  if (doc) return { kind: 'selection', tab, doc };
  if (!plain?.trim()) return { kind: 'problem', problem: 'selection-empty' };
  const words = readPlainText(plain, 'selection');
  return { kind: 'selection', tab, doc: { ...words, gaps: [...words.gaps, { kind: 'plain-selection' }] } };
}

/** Brings what is selected in a tab to the panel of its window. The panel always hears how it ended. */
export async function bringSelection(tab: TabRef, frameId: number | undefined, plain: string | undefined): Promise<void> {
  try {
    await leaveErrand(tab.windowId, { kind: 'reading' });
    await leaveErrand(tab.windowId, await readSelectedText(tab, frameId, plain));
  } catch (error) {
    await leaveErrand(tab.windowId, { kind: 'problem', problem: problemCodeOf(error) });
  }
}
