/** `npm run screenshots`: the pictures of the README, taken of the real popup and side panel on the sample portal. */
import { join } from 'node:path';
import { findBrowser, NO_BROWSER } from './browser/find';
import { launch } from './browser/launch';
import { buildExtension } from './build';
import { COST_SHARE_CLAIM, DENIED_CLAIM, PARTLY_DENIED_CLAIM } from './portal/data/claims';
import { servePortal } from './portal/server';
import { draftLetter, goTo, openRoute, readTab, startAppeal, tickFirst } from './story/main-job';
import { pictureFolder } from './story/pictures';

const extension = buildExtension('chrome');
const found = await findBrowser(extension);
if (!found) throw new Error(NO_BROWSER);

const portal = await servePortal();
const browser = await launch({ executable: found.path, extension, hosts: portal.hosts, pixelRatio: 2 });
try {
  const picture = await pictureFolder(join(import.meta.dirname, '..', 'docs', 'screenshots'));
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
} finally {
  await browser.close();
  await portal.close();
}
