/** Memory of the browser's processes, from outside: what the computer has to give. */
import { execFileSync } from 'node:child_process';
import type { ExtensionBrowser } from '../../../scripts/browser/extension-browser';

/** Resident megabytes of the largest page process. */
async function largest(browser: ExtensionBrowser): Promise<number> {
  const ids = (await browser.processes('renderer')).map(String);
  if (ids.length === 0) return 0;
  const sizes = execFileSync('ps', ['-o', 'rss=', '-p', ids.join(',')], { encoding: 'utf8' });
  return Math.max(0, ...sizes.trim().split(/\s+/).map(Number)) / 1024;
}

/** Looks again and again; the function given back ends it and tells the most that one page process ever had, in megabytes. */
export function watchMemory(browser: ExtensionBrowser, every = 200): () => Promise<number> {
  let most = 0;
  let ended = false;
  const watching = (async () => {
    while (!ended) {
      // A process that ends between being named and being looked at has no size.
      most = Math.max(most, await largest(browser).catch(() => 0));
      await new Promise((resolve) => setTimeout(resolve, every));
    }
  })();
  return async () => {
    ended = true;
    await watching;
    return most;
  };
}
