/**
 * The main job as a member does it, with the real button, popup and side panel. `npm start` without a display, the
 * screenshots and the end-to-end tests all live through these same steps.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MemberPage } from '../browser/member-page';
import { until } from '../browser/until';

/** A tab as far as the story needs it; Playwright's `Page` is one. */
export interface RouteTab {
  goto(address: string): Promise<unknown>;
  locator(selector: string): { waitFor(): Promise<void> };
}

/** Opens a route of the portal and waits until all of it has come, the late decision included. */
export async function openRoute(page: RouteTab, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('main:not([aria-busy])').waitFor();
  if (new URL(address).pathname.startsWith('/claims/')) await page.locator('#decision').waitFor();
}

/** The click on the toolbar button, and the popup once it has read the page. */
export async function readTab<Tab, P extends MemberPage>(browser: { openPopup(tab: Tab): Promise<P> }, page: Tab): Promise<P> {
  const popup = await browser.openPopup(page);
  await until('the popup to have read the page', () => popup.evaluate<boolean, []>("document.querySelector('main[aria-busy=false]') !== null"), 30_000);
  return popup;
}

/** From the popup's "Start my appeal" to the case in the side panel. */
export async function startAppeal<P extends MemberPage>(browser: { sidePanel(): Promise<P> }, popup: MemberPage): Promise<P> {
  await popup.click('button', 'Start my appeal');
  await popup.click('button', 'Open my case');
  const panel = await browser.sidePanel();
  await goTo(panel, 'Understand');
  return panel;
}

export type RoomName = 'Understand' | 'Gather' | 'Write' | 'Send' | 'Follow up';

export async function goTo(panel: MemberPage, room: RoomName): Promise<void> {
  await panel.click('link', room);
  const id = room.toLowerCase().replace(' ', '-');
  await until(`the room ${room}`, () => panel.evaluate<boolean, []>(`document.querySelector('[data-room="${id}"]') !== null`));
}

/** Ticks the first thing to gather; gives its name. */
export async function tickFirst(panel: MemberPage): Promise<string> {
  await goTo(panel, 'Gather');
  await panel.waitForText(/0 of \d+ things? done/);
  const [first = ''] = await panel.names('checkbox');
  await panel.click('checkbox', first);
  await panel.waitForText(/1 of \d+ things? done/);
  return first;
}

/** Opens the letter of the first appeal from the list of the room Write. */
export async function openAppeal(panel: MemberPage): Promise<void> {
  await goTo(panel, 'Write');
  await panel.waitForText('Your letters');
  await panel.evaluate<void, []>(`document.querySelector('.letter-list a[href$="/write/first-level-appeal"]').click()`);
}

export async function draftLetter(panel: MemberPage): Promise<void> {
  await openAppeal(panel);
  await panel.click('button', 'Draft my letter');
  await panel.waitForText(/Dear|To the appeals reviewer/);
}

/** Exports the letter and gives the finished file's path, once the browser has written all of it. */
export async function exportPdf(panel: MemberPage, downloads: string): Promise<string> {
  await goTo(panel, 'Send');
  await panel.click('button', 'Export PDF');
  await panel.waitForText('The PDF is in your downloads.');
  const name = await until('the exported PDF', async () => (await readdir(downloads)).find((file) => file.endsWith('.pdf')));
  const path = join(downloads, name);
  await until('the end of the PDF', async () => (await readFile(path)).includes('%%EOF'));
  return path;
}
