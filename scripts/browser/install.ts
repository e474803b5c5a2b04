/** Ways to get a browser where none is. Each says what it does before it does it; none of them uses sudo. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cached, candidates, type Candidate, type Machine } from './candidates';

type Say = (line: string) => void;

const TEN_MINUTES = 600_000;
const OUTPUT_TO_STDERR: ['ignore', 2, 2] = ['ignore', 2, 2];

/** Playwright's own download of Chrome for Testing. Nothing is returned where its servers cannot be reached. */
export function downloadWithPlaywright(machine: Machine, say: Say): Candidate[] {
  say('No browser for the extension was found. Downloading one with Playwright (about 170 MB) …');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: TEN_MINUTES,
  });
  if (status !== 0) say('The download did not work; going on.');
  return status === 0 ? cached(machine) : [];
}

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^(ID|ID_LIKE)=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Only where this process already is root on Debian or its kin, such as a CI machine or a container. True when it worked. */
export function aptInstall(packages: readonly string[], machine: Machine, say: Say): boolean {
  if (machine.platform !== 'linux' || process.getuid?.() !== 0 || !isDebian()) return false;
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages] as const;
  say(`Running as root on Debian: ${command.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = spawnSync('apt-get', ['update', '-q'], { stdio: OUTPUT_TO_STDERR, env, timeout: TEN_MINUTES });
  if (update.status !== 0) say('apt-get update did not work; trying with the lists that are there.');
  const { status } = spawnSync(command[0], [...command.slice(1), '-q'], { stdio: OUTPUT_TO_STDERR, env, timeout: TEN_MINUTES });
  return status === 0;
}

export const installWithApt = (machine: Machine, say: Say): Candidate[] =>
  aptInstall(['chromium', 'fonts-liberation'], machine, say) ? candidates(machine).map(({ path }) => ({ path, from: 'apt-get' })) : [];
