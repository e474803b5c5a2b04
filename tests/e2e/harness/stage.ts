/** What one test file plays on: the sample sites and a browser with the production build, both gone afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browser/extension-browser';
import type { ExtensionPage } from '../../../scripts/browser/extension-page';
import { launch, type LaunchOptions } from '../../../scripts/browser/launch';
import { servePortal, type ExtraSites, type Portal } from '../../../scripts/portal/server';
import { openRoute, readTab } from '../../../scripts/story/main-job';

export interface Stage {
  readonly portal: Portal;
  readonly browser: ExtensionBrowser;
  readonly downloads: string;
  /** A new tab on a route of the portal, or on any address, fully there. */
  readonly open: (address: string) => Promise<Page>;
  /** The same, and the popup of a real click on the toolbar button. */
  readonly read: (address: string) => Promise<{ page: Page; popup: ExtensionPage }>;
}

export async function makeStage(options: Partial<LaunchOptions> = {}, sites: ExtraSites = {}): Promise<Stage & { close: () => Promise<void> }> {
  const portal = await servePortal(sites);
  const downloads = options.downloads ?? (await mkdtemp(join(tmpdir(), 'overturn-downloads-')));
  const browser = await launch({ executable: inject('browser'), extension: inject('chrome'), hosts: portal.hosts, downloads, ...options });
  const open = async (address: string) => {
    const page = await browser.page();
    if (address.startsWith('/')) await openRoute(page, portal.url(address));
    else await page.goto(address);
    return page;
  };
  return {
    portal, browser, downloads, open,
    async read(address) {
      const page = await open(address);
      return { page, popup: await readTab(browser, page) };
    },
    async close() {
      await browser.close();
      await portal.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

/** One stage for all tests of a file; each test leaves no tab and no kept case behind. */
export function useStage(sites: ExtraSites = {}): () => Stage {
  let stage: (Stage & { close: () => Promise<void> }) | undefined;
  beforeAll(async () => { stage = await makeStage({}, sites); });
  afterEach(async () => stage?.browser.tidy());
  afterAll(async () => stage?.close());
  return () => {
    if (!stage) throw new Error('The stage is only there while tests run.');
    return stage;
  };
}
