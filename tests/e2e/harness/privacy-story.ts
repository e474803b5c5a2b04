/** One evening of a member, behind the recording proxy, with Overturn or without it. */
import { inject } from 'vitest';
import { DENIED_CLAIM } from '../../../scripts/portal/data/claims';
import { launch, type LaunchOptions } from '../../../scripts/browser/launch';
import { until } from '../../../scripts/browser/until';
import { servePortal } from '../../../scripts/portal/server';
import { draftLetter, exportPdf, openRoute, readTab, startAppeal, tickFirst } from '../../../scripts/story/main-job';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRecordingProxy } from './recording-proxy';
import { badgeOf, registeredScripts } from './watching';

const LETTER = '/documents/letter-26-3317-0098.pdf';

/** Every request for a way out, and every request that the portal itself got, in order. */
export interface Traffic {
  readonly destinations: readonly string[];
  readonly portal: readonly string[];
}

/**
 * @param extension folder of a build; without one the same evening is lived without Overturn
 * @param allowed a profile in which the portal was once allowed: the member then lets Overturn watch it all evening
 */
export async function liveThrough(extension: string | undefined, allowed?: LaunchOptions): Promise<Traffic> {
  const portal = await servePortal();
  const proxy = await startRecordingProxy(portal.hosts);
  const downloads = await mkdtemp(join(tmpdir(), 'overturn-downloads-'));
  const browser = await launch({ executable: inject('browser'), ...(extension ? { extension } : {}), hosts: portal.hosts, proxy: proxy.address, downloads, ...allowed });
  try {
    const page = await browser.page();
    await openRoute(page, portal.url(`/claims/${DENIED_CLAIM}`));
    if (allowed) {
      const popup = await readTab(browser, page);
      await popup.click('button', 'Watch this site');
      await until('the watching to begin', async () => (await registeredScripts(browser)).length === 1);
      await popup.close();
    }
    if (extension) {
      const panel = await startAppeal(browser, await readTab(browser, page));
      await tickFirst(panel);
      await draftLetter(panel);
      await exportPdf(panel, downloads);
    }
    await openRoute(page, portal.url('/claims'));
    if (allowed) await until('the badge', async () => (await badgeOf(browser, page)).text !== '');
    if (extension) await (await readTab(browser, page)).close();
    await page.goto(portal.url(LETTER));
    if (extension) await (await readTab(browser, page)).close();
    await openRoute(page, portal.url('/messages/4471'));
    if (extension) await (await readTab(browser, page)).close();
    await page.waitForLoadState('networkidle');
  } finally {
    await browser.close();
    await proxy.close();
    await portal.close();
    await rm(downloads, { recursive: true, force: true });
  }
  return { destinations: proxy.asked, portal: portal.asked.map(({ method, host, path }) => `${method} ${host}${path}`) };
}

/** What is in the first list more often than in the second. */
function beyond(more: readonly string[], less: readonly string[]): string[] {
  const rest = [...less];
  return more.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/**
 * What Overturn itself asked for: places that the browser alone never asked for, and requests to the portal beyond
 * those of the same evening without it. Tunnels to the portal are not counted, as a browser opens them at will; what
 * goes through them is counted at the portal.
 */
export function ownRequests(withIt: Traffic, without: Traffic): string[] {
  const known = new Set(without.destinations);
  return [...new Set(withIt.destinations.filter((destination) => !known.has(destination))), ...beyond(withIt.portal, without.portal)];
}
