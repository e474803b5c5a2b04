/** Production builds for the scripts that drive them, made exactly as `npm run build` makes them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

const BUILDS = {
  chrome: { args: [], folder: 'chrome-mv3' },
  firefox: { args: ['-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
} as const;

/**
 * Builds afresh and gives the absolute folder of the extension.
 * @throws with the build's own output when it fails
 */
export function buildExtension(browser: keyof typeof BUILDS): string {
  const { args, folder } = BUILDS[browser];
  // A test runner's NODE_ENV would put React's development build into the extension.
  const { NODE_ENV: _notOurs, OVERTURN_TOOLS: _noTools, OVERTURN_OUT: _usualPlace, ...env } = process.env;
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', ...args], { cwd: ROOT, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build for ${browser} failed:\n${stdout}\n${stderr}`);
  return join(ROOT, '.output', folder);
}
