/** A bare browser of its own in which the pictures are drawn, so that the one under test does nothing but its work. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { inject } from 'vitest';

export interface Studio {
  readonly browser: Browser;
  /** An empty page for drawing functions. */
  readonly page: Page;
  readonly close: () => Promise<void>;
}

export async function openStudio(executable = inject('browser')): Promise<Studio> {
  const browser = await chromium.launch({
    executablePath: executable, headless: true,
    args: ['--disable-gpu', ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  return { browser, page: await browser.newPage(), close: () => browser.close() };
}
