/** Where a browser that takes unpacked extensions may already be, best first. Nothing here starts or installs anything. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface Candidate {
  readonly path: string;
  /** For the line that says which browser was taken. */
  readonly from: string;
}

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly exists: (path: string) => boolean;
  readonly list: (folder: string) => readonly string[];
}

export const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
});

const OPEN_NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'];
const BRANDED_NAMES = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const MAC_OPEN = ['Chromium', 'Google Chrome for Testing'];
const MAC_BRANDED = ['Google Chrome', 'Microsoft Edge'];
const WINDOWS_OPEN = ['Chromium\\Application\\chrome.exe'];
const WINDOWS_BRANDED = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Where programs of these names would be on the search path, by name first. */
export function onPath(machine: Machine, names: readonly string[]): string[] {
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Where Windows keeps programs. */
export const programFolders = (machine: Machine): string[] => ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => machine.env[name] ?? []);

function installed(machine: Machine, kind: 'open' | 'branded'): string[] {
  const open = kind === 'open';
  if (machine.platform === 'darwin') {
    return (open ? MAC_OPEN : MAC_BRANDED).map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (machine.platform === 'win32') {
    return programFolders(machine).flatMap((root) => (open ? WINDOWS_OPEN : WINDOWS_BRANDED).map((path) => `${root}\\${path}`));
  }
  return onPath(machine, open ? OPEN_NAMES : BRANDED_NAMES);
}

/** Playwright's cache folder, as its documentation gives it for each platform. */
function playwrightCache({ platform, env, home }: Machine): string {
  const named = env['PLAYWRIGHT_BROWSERS_PATH'];
  if (named !== undefined && named !== '' && named !== '0') return named;
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'ms-playwright');
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'ms-playwright');
  return join(env['XDG_CACHE_HOME'] ?? join(home, '.cache'), 'ms-playwright');
}

const IN_CACHE = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
];

/** Full Chromium builds in Playwright's cache, newest revision first; its headless shell takes no extensions. */
export function cached(machine: Machine): Candidate[] {
  const cache = playwrightCache(machine);
  const revision = (folder: string) => Number(folder.slice('chromium-'.length));
  return machine
    .list(cache)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .toSorted((a, b) => revision(b) - revision(a))
    .flatMap((folder) => IN_CACHE.map((path) => join(cache, folder, path)))
    .filter(machine.exists)
    .map((path) => ({ path, from: "Playwright's cache" }));
}

/** Everything that is on this machine now. Branded browsers come last: they take an extension only through the debugging protocol. */
export function candidates(machine: Machine): Candidate[] {
  const named = machine.env['OVERTURN_BROWSER'];
  const onSystem = (kind: 'open' | 'branded') =>
    installed(machine, kind).filter(machine.exists).map((path) => ({ path, from: 'this system' }));
  return [
    ...(named ? [{ path: named, from: 'OVERTURN_BROWSER' }] : []),
    ...onSystem('open'),
    ...cached(machine),
    ...onSystem('branded'),
  ];
}
