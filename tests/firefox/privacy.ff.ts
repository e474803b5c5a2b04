/**
 * Nothing leaves. Firefox's only way out is a recording proxy; what Overturn asks for is what the same evening without
 * it does not. The check itself is proven in tests/e2e/privacy.e2e.ts, on a build with planted leaks.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { launchFirefox } from '../../scripts/firefox/launch';
import { DENIED_CLAIM } from '../../scripts/portal/data/claims';
import { PORTAL_HOST } from '../../scripts/portal/hosts';
import { servePortal } from '../../scripts/portal/server';
import { draftLetter, exportPdf, openRoute, readTab, startAppeal, tickFirst } from '../../scripts/story/main-job';
import { ownRequests, type Traffic } from '../e2e/harness/privacy-story';
import { startRecordingProxy } from '../e2e/harness/recording-proxy';

/** A PDF inside a page is asked for once more, inside the member's own tab, to read it. */
const ALLOWED = [`GET ${PORTAL_HOST}/documents/letter-26-3317-0098.pdf`];

/** @param extension folder of a build; without one the same evening is lived without Overturn */
async function liveThrough(extension: string | undefined): Promise<Traffic> {
  const portal = await servePortal();
  const proxy = await startRecordingProxy(portal.hosts);
  const downloads = await mkdtemp(join(tmpdir(), 'overturn-downloads-'));
  try {
    const browser = await launchFirefox({ executable: inject('firefoxProgram'), ...(extension ? { extension } : {}), proxy: proxy.address, downloads });
    try {
      const tab = await browser.page();
      await openRoute(tab, portal.url(`/claims/${DENIED_CLAIM}`));
      if (extension) {
        const panel = await startAppeal(browser, await readTab(browser, tab));
        await tickFirst(panel);
        await draftLetter(panel);
        await exportPdf(panel, downloads);
      }
      for (const route of ['/claims', '/messages/4471', '/documents/embedded']) {
        await openRoute(tab, portal.url(route));
        if (extension) await (await readTab(browser, tab)).close();
      }
    } finally {
      await browser.close();
    }
  } finally {
    await proxy.close();
    await portal.close();
    await rm(downloads, { recursive: true, force: true });
  }
  return { destinations: proxy.asked, portal: portal.asked.map(({ method, host, path }) => `${method} ${host}${path}`) };
}

it('the main job is the same evening for the network with Overturn as without it, but for the PDF read again in its tab', async () => {
  const without = await liveThrough(undefined);
  expect(without.destinations).toContain(`${PORTAL_HOST}:443`);
  expect(ownRequests(await liveThrough(inject('firefox')), without)).toEqual(ALLOWED);
}, 180_000);
