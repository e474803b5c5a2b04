/** The workspace tab, an ordinary page of the browser. */
import type { Page } from 'playwright-core';
import type { ExtensionPage } from '../../../scripts/browser/extension-page';
import { until } from '../../../scripts/browser/until';
import { DENIED_CLAIM } from '../../../scripts/portal/data/claims';
import { startAppeal, type RoomName } from '../../../scripts/story/main-job';
import type { Stage } from './stage';

/** All tabs that show the workspace. */
export const workspaceTabs = ({ browser }: Stage): Page[] => browser.context.pages().filter((page) => page.url().startsWith(browser.urlOf('workspace.html')));

/** Opens the workspace by its address, as a tab that the browser restored would. */
export async function openWorkspaceTab(stage: Stage, hash = ''): Promise<Page> {
  const tab = await stage.browser.context.newPage();
  await tab.goto(stage.browser.urlOf(`workspace.html${hash}`));
  await tab.locator('h1').first().waitFor();
  return tab;
}

/** A case in the panel, and the same place in a tab, by the member's own clicks. */
export async function caseInBoth(stage: Stage): Promise<{ panel: ExtensionPage; tab: Page }> {
  const { popup } = await stage.read(`/claims/${DENIED_CLAIM}`);
  const panel = await startAppeal(stage.browser, popup);
  await panel.click('button', 'Open in a tab');
  const tab = await until('the workspace tab', async () => workspaceTabs(stage)[0]);
  await tab.locator('[data-room=understand]').waitFor();
  return { panel, tab };
}

export async function goInTab(tab: Page, room: RoomName): Promise<void> {
  await tab.getByRole('link', { name: room, exact: true }).click();
  await tab.locator(`[data-room="${room.toLowerCase().replace(' ', '-')}"]`).waitFor();
}

/** Opens the letter of the first appeal from the list of the room Write. */
export async function openAppealInTab(tab: Page): Promise<void> {
  await goInTab(tab, 'Write');
  await tab.locator('.letter-list a[href$="/write/first-level-appeal"]').first().click();
}
