/** The main job without anybody at the screen: every step real, a picture of each, and the exported letter. */
import { rm } from 'node:fs/promises';
import { launch } from '../browser/launch';
import { DENIED_CLAIM } from '../portal/data/claims';
import type { Portal } from '../portal/server';
import { draftLetter, exportPdf, goTo, openRoute, readTab, startAppeal, tickFirst } from './main-job';
import { pictureFolder } from './pictures';

/** Gives the files that it left in `folder`, the exported PDF last. */
export async function runDemo(options: { executable: string; extension: string; portal: Portal; folder: string }): Promise<string[]> {
  const { executable, extension, portal, folder } = options;
  await rm(folder, { recursive: true, force: true });
  const picture = await pictureFolder(folder);
  const browser = await launch({ executable, extension, hosts: portal.hosts, downloads: folder });
  try {
    const page = await browser.page();
    await openRoute(page, portal.url(`/claims/${DENIED_CLAIM}`));
    const claim = `${folder}/1-claim.png`;
    await page.screenshot({ path: claim });

    const popup = await readTab(browser, page);
    const files = [claim, await picture('2-popup', popup)];
    const panel = await startAppeal(browser, popup);
    files.push(await picture('3-understand', panel));
    await tickFirst(panel);
    files.push(await picture('4-gather', panel));
    await draftLetter(panel);
    files.push(await picture('5-write', panel, '#your-letter'));
    await goTo(panel, 'Send');
    files.push(await picture('6-send', panel));
    return [...files, await exportPdf(panel, folder)];
  } finally {
    await browser.close();
  }
}
