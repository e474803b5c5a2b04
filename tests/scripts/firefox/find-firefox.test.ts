import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../scripts/browser/candidates';
import { firefoxCandidates } from '../../../scripts/firefox/find';

const machine = (files: readonly string[], env: Record<string, string> = {}, platform: NodeJS.Platform = 'linux'): Machine => ({
  platform, env: { PATH: '/usr/local/bin:/usr/bin', ...env }, home: '/home/m', exists: (path) => files.includes(path), list: () => [],
});

const paths = (of: Machine) => firefoxCandidates(of).map(({ path }) => path);

describe('firefoxCandidates', () => {
  it('come in the order: named, then the slow channel before the fast ones', () => {
    expect(paths(machine(['/usr/bin/firefox', '/usr/local/bin/firefox-nightly', '/usr/bin/firefox-esr'], { OVERTURN_FIREFOX: '/opt/mine' })))
      .toEqual(['/opt/mine', '/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/local/bin/firefox-nightly']);
  });

  it('are nothing where there is no Firefox', () => {
    expect(paths(machine(['/usr/bin/chromium']))).toEqual([]);
  });

  it('know the usual places of macOS and Windows', () => {
    const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(paths(machine([mac], {}, 'darwin'))).toEqual([mac]);
    const windows = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    expect(paths(machine([windows], { PROGRAMFILES: 'C:\\Program Files' }, 'win32'))).toEqual([windows]);
  });
});
