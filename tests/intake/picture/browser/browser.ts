/** The picture room in a real browser: decoders are what it stands on. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { launchBrowser } from '../../page/chromium';
import type * as Pictures from './in-browser';

declare global {
  interface Window {
    pictures: typeof Pictures;
  }
}

/** The room as one script that leaves `window.pictures`. */
export async function bundlePictures(): Promise<string> {
  const entry = fileURLToPath(new URL('./in-browser.ts', import.meta.url));
  const result = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'pictures' } } });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return output!.output[0].code.replace(/^var pictures\b/m, 'window.pictures');
}

export async function openPictures(): Promise<{ page: Page; close(): Promise<void> }> {
  const [browser, script] = await Promise.all([launchBrowser(), bundlePictures()]);
  const page = await browser.newPage();
  await page.evaluate(script);
  return { page, close: () => browser.close() };
}
