/** `npm run screenshots`: the pictures of the README, taken of the real popup, side panel and workspace tab on the sample portal. */
import { join } from 'node:path';
import { findBrowser, NO_BROWSER } from './browser/find';
import { launch } from './browser/launch';
import { until } from './browser/until';
import { buildExtension } from './build';
import { COST_SHARE_CLAIM, DENIED_CLAIM, PARTLY_DENIED_CLAIM } from './portal/data/claims';
import { servePortal } from './portal/server';
import { draftLetter, goTo, openRoute, readTab, startAppeal, tickFirst } from './story/main-job';
import { pictureFolder } from './story/pictures';

const extension = buildExtension('chrome');
const found = await findBrowser(extension);
if (!found) throw new Error(NO_BROWSER);

const pictures = join(import.meta.dirname, '..', 'docs', 'screenshots');
const portal = await servePortal();
const browser = await launch({ executable: found.path, extension, hosts: portal.hosts, pixelRatio: 2 });
try {
  const picture = await pictureFolder(pictures);
  const page = await browser.page();
  const popupOn = async (route: string) => {
    await openRoute(page, portal.url(route));
    return readTab(browser, page);
  };

  for (const [name, route] of [['popup-part-denied', `/eob/${PARTLY_DENIED_CLAIM}`], ['popup-not-a-denial', `/claims/${COST_SHARE_CLAIM}`]] as const) {
    const popup = await popupOn(route);
    await picture(name, popup);
    await popup.close();
  }

  const popup = await popupOn(`/claims/${DENIED_CLAIM}`);
  await picture('popup-denied', popup);
  const panel = await startAppeal(browser, popup);
  await picture('panel-understand', panel);
  await tickFirst(panel);
  await picture('panel-gather', panel);
  await draftLetter(panel);
  await picture('panel-write', panel, '#your-letter');
  await goTo(panel, 'Send');
  await picture('panel-send', panel);

  await goTo(panel, 'Understand');
  await panel.click('button', 'Open in a tab');
  const tab = await until('the workspace tab', async () => browser.context.pages().find((each) => each.url().startsWith(browser.urlOf('workspace.html'))));
  await tab.setViewportSize({ width: 1280, height: 860 });
  await tab.locator('.proof-pane mark').first().waitFor();
  await tab.screenshot({ path: join(pictures, 'workspace-understand.png') });
} finally {
  await browser.close();
  await portal.close();
}
