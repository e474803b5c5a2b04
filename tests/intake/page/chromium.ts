/** The page intake in a real browser: layout, styles and shadow roots are what it reads, so no imitation will do. */
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';

const ENTRY = fileURLToPath(new URL('./in-page.ts', import.meta.url));

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['OVERTURN_BROWSER'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });

/** The intake as one script that leaves `intake` on the page. */
export async function bundleIntake(): Promise<string> {
  const result = await build({
    configFile: false, logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'intake' } },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return output!.output[0].code;
}

/** Shows a page made of a piece of HTML, with the intake on it. */
export async function show(page: Page, script: string, html: string): Promise<void> {
  await page.setContent(html);
  await page.evaluate(script.replace(/^var intake\b/m, 'window.intake'));
}
