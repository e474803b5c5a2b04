/**
 * The negative control: a copy of the production build with one planted fetch and one planted image, and a CSP that
 * lets them out. Nothing in the source can switch this on; it only ever exists as this copy.
 */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const PLANTED_FETCH_HOST = 'planted-fetch.example';
export const PLANTED_IMAGE_HOST = 'planted-image.example';

const LEAK = `void fetch('https://${PLANTED_FETCH_HOST}/').catch(() => {}); new Image().src = 'https://${PLANTED_IMAGE_HOST}/x.png';`;

/** Allows one more host for each of the two kinds of request. Throws when the policy has no such directive to widen. */
function loosen(policy: string): string {
  const widened = policy
    .replace(/connect-src [^;]*/, `$& https://${PLANTED_FETCH_HOST}`)
    .replace(/img-src [^;]*/, `$& https://${PLANTED_IMAGE_HOST}`);
  if (!widened.includes(PLANTED_FETCH_HOST) || !widened.includes(PLANTED_IMAGE_HOST)) throw new Error(`Cannot loosen: ${policy}`);
  return widened;
}

/** @param from a production build @param to folder of the copy, replaced */
export async function plantLeak(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });

  const manifestFile = join(to, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as { content_security_policy: { extension_pages: string } };
  manifest.content_security_policy.extension_pages = loosen(manifest.content_security_policy.extension_pages);
  await writeFile(manifestFile, JSON.stringify(manifest));

  const popupFile = join(to, 'popup.html');
  const popup = await readFile(popupFile, 'utf8');
  if (!popup.includes('</body>')) throw new Error('The popup has no body to plant in.');
  await writeFile(popupFile, popup.replace('</body>', '<script src="/planted.js"></script></body>'));
  await writeFile(join(to, 'planted.js'), LEAK);
}
