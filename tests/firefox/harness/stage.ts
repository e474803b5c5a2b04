/** What one test file plays on: the sample sites and a Firefox with the production build, both gone afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { FirefoxBrowser } from '../../../scripts/firefox/firefox-browser';
import type { FirefoxPage, FirefoxTab } from '../../../scripts/firefox/firefox-page';
import { launchFirefox, type FirefoxOptions } from '../../../scripts/firefox/launch';
import { servePortal, type ExtraSites, type Portal } from '../../../scripts/portal/server';
import { openRoute, readTab } from '../../../scripts/story/main-job';

export interface FirefoxStage {
  readonly portal: Portal;
  readonly browser: FirefoxBrowser;
  readonly downloads: string;
  /** A new tab on a route of the portal, or on any address, fully there. */
  readonly open: (address: string) => Promise<FirefoxTab>;
  /** The same, and the popup of a real click on the toolbar button. */
  readonly read: (address: string) => Promise<{ tab: FirefoxTab; popup: FirefoxPage }>;
}

export async function makeFirefoxStage(options: Partial<FirefoxOptions> = {}, sites: ExtraSites = {}): Promise<FirefoxStage & { close: () => Promise<void> }> {
  const portal = await servePortal(sites);
  const downloads = options.downloads ?? (await mkdtemp(join(tmpdir(), 'overturn-downloads-')));
  const clear = async () => {
    await portal.close();
    await rm(downloads, { recursive: true, force: true });
  };
  const browser = await launchFirefox({ executable: inject('firefoxProgram'), extension: inject('firefox'), hosts: portal.hosts, downloads, ...options })
    .catch(async (error: unknown) => { await clear(); throw error; });
  const open = async (address: string) => {
    const tab = await browser.page();
    if (address.startsWith('/')) await openRoute(tab, portal.url(address));
    else await tab.goto(address);
    return tab;
  };
  return {
    portal, browser, downloads, open,
    async read(address) {
      const tab = await open(address);
      return { tab, popup: await readTab(browser, tab) };
    },
    async close() {
      await browser.close();
      await clear();
    },
  };
}

/** One stage for all tests of a file; each test leaves no tab and no kept case behind. */
export function useFirefox(sites: ExtraSites = {}): () => FirefoxStage {
  let stage: (FirefoxStage & { close: () => Promise<void> }) | undefined;
  beforeAll(async () => { stage = await makeFirefoxStage({}, sites); });
  afterEach(async () => stage?.browser.tidy());
  afterAll(async () => stage?.close());
  return () => {
    if (!stage) throw new Error('The stage is only there while tests run.');
    return stage;
  };
}
