import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package-lock.json'), 'utf8')) as { packages: Record<string, Entry> };

/**
 * npm leaves out packages for other platforms when it updates a lock file beside an installed `node_modules`, and when
 * a version was published for some platforms only; `npm ci` then refuses the file on a fresh clone.
 * Made afresh in a folder without `node_modules` (`npm install --package-lock-only`) it is complete.
 */
it('the lock file holds every platform package that it names, so that npm ci takes it everywhere', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !Object.keys(packages).some((known) => known.endsWith(`node_modules/${name}`))).map((name) => `${path} needs ${name}`));
  expect(missing).toEqual([]);
});

it('the lock file names no address of a registry', () => {
  expect(Object.keys(packages).filter((path) => packages[path]?.resolved !== undefined)).toEqual([]);
});
