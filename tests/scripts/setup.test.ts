import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installIsCurrent, nodeIsNewEnough } from '../../scripts/setup.mjs';

describe('nodeIsNewEnough', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0'])('takes %s', (version) => expect(nodeIsNewEnough(version)).toBe(true));
  it.each(['18.20.0', '20.18.9', '16.0.0'])('refuses %s', (version) => expect(nodeIsNewEnough(version)).toBe(false));
});

describe('installIsCurrent', () => {
  let root: string;
  const write = (file: string, packages: object) => writeFileSync(join(root, file), JSON.stringify({ packages }));
  const LOCK = {
    '': { name: 'a-project' },
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/only-for-mac': { version: '1.0.0', integrity: 'y', optional: true },
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'overturn-setup-'));
    mkdirSync(join(root, 'node_modules'));
    write('package-lock.json', LOCK);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('is false in a fresh clone, where npm has recorded nothing', () => {
    expect(installIsCurrent(root)).toBe(false);
  });

  it('is true when every package that must be there is, in the locked version', () => {
    write('node_modules/.package-lock.json', { 'node_modules/a': LOCK['node_modules/a'] });
    expect(installIsCurrent(root)).toBe(true);
  });

  it.each([
    ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'x' } }],
    ['other contents', { 'node_modules/a': { version: '1.0.0', integrity: 'z' } }],
    ['nothing of it', {}],
  ])('is false when %s is installed', (_what, installed) => {
    write('node_modules/.package-lock.json', installed);
    expect(installIsCurrent(root)).toBe(false);
  });
});
