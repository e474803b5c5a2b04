import { describe, expect, it } from 'vitest';
import { candidates, type Machine } from '../../scripts/browser/candidates';
import { firstThatAnswers, type Finder } from '../../scripts/browser/find';

const CACHE = '/home/m/.cache/ms-playwright';

const machine = (files: readonly string[], env: Record<string, string> = {}, platform: NodeJS.Platform = 'linux'): Machine => ({
  platform,
  env: { PATH: '/usr/local/bin:/usr/bin', ...env },
  home: '/home/m',
  exists: (path) => files.includes(path),
  list: (folder) => [...new Set(files.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''))],
});

const paths = (of: Machine) => candidates(of).map(({ path }) => path);

describe('candidates', () => {
  it('come in the order: named, open browsers of the system, cache with the newest first, branded ones', () => {
    const files = ['/usr/bin/google-chrome', `${CACHE}/chromium-999/chrome-linux64/chrome`, `${CACHE}/chromium-1255/chrome-linux64/chrome`, '/usr/bin/chromium'];
    expect(paths(machine(files, { OVERTURN_BROWSER: '/opt/mine' }))).toEqual([
      '/opt/mine', '/usr/bin/chromium', `${CACHE}/chromium-1255/chrome-linux64/chrome`, `${CACHE}/chromium-999/chrome-linux64/chrome`, '/usr/bin/google-chrome',
    ]);
  });

  it('leave out the headless shell, which takes no extensions', () => {
    expect(paths(machine([`${CACHE}/chromium_headless_shell-1255/chrome-linux/headless_shell`]))).toEqual([]);
  });

  it('know the usual places of macOS and Windows', () => {
    const mac = '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
    expect(paths(machine([mac], {}, 'darwin'))).toEqual([mac]);
    const edge = 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(paths(machine([edge], { PROGRAMFILES: 'C:\\Programs' }, 'win32'))).toEqual([edge]);
  });
});

describe('firstThatAnswers', () => {
  function finder(answering: string, files: readonly string[], fetchers: Finder['fetchers'] = []) {
    const said: string[] = [];
    const probed: string[] = [];
    const probe = async ({ path }: { path: string }) => {
      probed.push(path);
      if (path !== answering) throw new Error('the worker stayed silent\nand a stack');
    };
    return { said, probed, run: () => firstThatAnswers({ machine: machine(files), probe, fetchers, say: (line) => said.push(line) }) };
  }

  it('passes over a browser in which the extension does not answer, and says why in one line', async () => {
    const { run, said } = finder('/usr/bin/google-chrome', ['/usr/bin/chromium', '/usr/bin/google-chrome']);
    expect((await run())?.path).toBe('/usr/bin/google-chrome');
    expect(said).toEqual(['Not usable: /usr/bin/chromium (this system): the worker stayed silent']);
  });

  it('fetches a browser only when none on the machine will do, in the given order', async () => {
    const order: string[] = [];
    const fetchers = [
      () => { order.push('download'); return []; },
      () => { order.push('packages'); return [{ path: '/usr/bin/chromium', from: 'packages' }]; },
    ];
    expect((await finder('/usr/bin/chromium', [], fetchers).run())?.from).toBe('packages');
    expect(order).toEqual(['download', 'packages']);
    await finder('/usr/bin/chromium', ['/usr/bin/chromium'], fetchers).run();
    expect(order).toEqual(['download', 'packages']);
  });

  it('gives nothing when nothing answers, and asks no browser twice', async () => {
    const same = () => [{ path: '/usr/bin/chromium', from: 'packages' }];
    const { run, probed } = finder('none', ['/usr/bin/chromium'], [same, same]);
    expect(await run()).toBeUndefined();
    expect(probed).toEqual(['/usr/bin/chromium']);
  });
});
