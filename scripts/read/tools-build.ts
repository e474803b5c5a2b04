/** The extension with its tools page, built once for the sources as they are. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCES = ['components', 'entrypoints', 'lib', 'public', 'package-lock.json', 'wxt.config.ts'];
const OUTPUT = join(ROOT, '.output');
const NAME = 'tools-';
/** Builds of sources that have changed since are removed when nobody can be using them any more. */
const LONGEST_USE_MS = 60 * 60 * 1000;

/**
 * The folder of the build. It is named after the sources' paths, sizes and times, so that a build is never taken for
 * one of other sources, and two calls at once do no harm.
 * @throws with the build's own output when it fails
 */
export function buildTools(): string {
  const folder = join(OUTPUT, NAME + stampOf(SOURCES.map((source) => join(ROOT, source))));
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  removeOld();
  const own = `${folder}-${process.pid}`;
  const { NODE_ENV: _notOurs, ...env } = process.env;
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], {
    cwd: ROOT, encoding: 'utf8', env: { ...env, OVERTURN_TOOLS: '1', OVERTURN_OUT: own.slice(OUTPUT.length + 1) },
  });
  if (status !== 0) throw new Error(`The build for reading failed:\n${stdout}\n${stderr}`);
  if (existsSync(join(folder, 'manifest.json'))) rmSync(own, { recursive: true });
  else renameSync(own, folder);
  return folder;
}

function stampOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) readdirSync(path).sort().forEach((name) => add(join(path, name)));
    else if (found) hash.update(`${path} ${found.size} ${found.mtimeMs}\n`);
  };
  paths.forEach(add);
  return hash.digest('hex').slice(0, 12);
}

function removeOld(): void {
  if (!existsSync(OUTPUT)) return;
  for (const name of readdirSync(OUTPUT).filter((each) => each.startsWith(NAME))) {
    const path = join(OUTPUT, name);
    if (Date.now() - statSync(path).mtimeMs > LONGEST_USE_MS) rmSync(path, { recursive: true, force: true });
  }
}
