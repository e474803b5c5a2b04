/**
 * `npm start`: the extension, built and loaded into a browser that stands on a denied claim of the sample portal.
 * Where there is no display it does the main job itself and leaves pictures and the exported letter.
 */
import { join, relative } from 'node:path';
import { findBrowser, NO_BROWSER } from './browser/find';
import { launch } from './browser/launch';
import { buildExtension } from './build';
import { DENIED_CLAIM } from './portal/data/claims';
import { servePortal } from './portal/server';
import { runDemo } from './story/demo';

const DEMO = join(import.meta.dirname, '..', '.output', 'demo');
const say = (line: string) => process.stdout.write(`${line}\n`);
const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

async function showToMember(executable: string, extension: string): Promise<void> {
  const portal = await servePortal();
  const browser = await launch({ executable, extension, hosts: portal.hosts, headless: false });
  const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  process.once('SIGINT', () => void browser.close());
  const page = await browser.page();
  await page.goto(portal.url(`/claims/${DENIED_CLAIM}`));
  say('1. Click the Overturn button, to the right of the address bar (behind the puzzle piece, if you do not see it).');
  say('2. Read what was denied and why, then click "Start my appeal" and "Open my case".');
  say('3. Try Documents in the portal: open the letter there, and click the Overturn button again. Close the browser to stop.');
  await closed;
  await browser.close();
  await portal.close();
}

async function showInFiles(executable: string, extension: string): Promise<void> {
  say('There is no display here, so Overturn does the main job by itself: click, read, save, draft, export.');
  const portal = await servePortal();
  try {
    const files = await runDemo({ executable, extension, portal, folder: DEMO });
    say(`Done. Look at:\n${files.map((file) => `  ${relative(process.cwd(), file)}`).join('\n')}`);
  } finally {
    await portal.close();
  }
}

const extension = buildExtension('chrome');
const browser = await findBrowser(extension);
if (!browser) {
  say(NO_BROWSER);
  process.exitCode = 1;
} else if (hasDisplay()) {
  await showToMember(browser.path, extension);
} else {
  await showInFiles(browser.path, extension);
}
