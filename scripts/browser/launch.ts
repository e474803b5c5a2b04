/** Starts a browser with the extension in a throw-away profile, as a person would have it: unpacked, no host access granted. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ExtensionBrowser } from './extension-browser';
import { wireOf } from './session';
import { until } from './until';

export interface LaunchOptions {
  /** The browser's program file. */
  readonly executable: string;
  /** Folder of a built extension; without one the browser starts bare, for comparison. */
  readonly extension?: string;
  /**
   * `protocol` is the one way that every brand accepts. `flag` is for a profile that is used again: it keeps what the
   * member has allowed, where the protocol installs afresh. Branded Chrome ignores the flag since 137.
   */
  readonly loadBy?: 'protocol' | 'flag';
  /** Host names that answer on this loopback port. */
  readonly hosts?: { readonly names: readonly string[]; readonly port: number };
  /** `host:port` of an HTTP proxy for everything; the proxy then does the mapping of `hosts`. */
  readonly proxy?: string;
  readonly headless?: boolean;
  /** Of the headless screen; 1 by default. */
  readonly pixelRatio?: number;
  /** Kept when given; else a new profile, removed on `close`. */
  readonly profile?: string;
  /** Folder for downloads, under the names that the page gives them. */
  readonly downloads?: string;
  readonly args?: readonly string[];
}

/** Keeps the browser from calling its maker: noise in a privacy proof, and refused on closed networks. */
const QUIET = [
  '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--disable-quic', '--disable-domain-reliability', '--disable-default-apps', '--no-pings',
  '--metrics-recording-only', '--disable-gpu',
];

function argumentsFor({ extension, loadBy, hosts, proxy, headless = true, pixelRatio = 1, args = [] }: LaunchOptions): string[] {
  return [
    ...QUIET,
    '--enable-unsafe-extension-debugging',
    '--ignore-certificate-errors',
    '--window-size=1280,900',
    // A headless screen is 800 x 600 unless told, which cuts a popup short.
    ...(headless ? [`--screen-info={${1440 * pixelRatio}x${1000 * pixelRatio} devicePixelRatio=${pixelRatio}}`] : []),
    ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ...(hosts && !proxy ? [`--host-resolver-rules=${hosts.names.map((name) => `MAP ${name}:443 127.0.0.1:${hosts.port}`).join(', ')}`] : []),
    ...(extension && loadBy === 'flag' ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`] : []),
    ...args,
  ];
}

/**
 * Resolves when the extension's service worker has answered with our name.
 * @throws when the browser does not start, refuses the extension, or the worker stays silent
 */
export async function launch(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'overturn-profile-')));
  const removeProfile = async () => {
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  const context = await chromium
    .launchPersistentContext(profile, {
      executablePath: options.executable,
      headless: options.headless ?? true,
      viewport: null,
      ignoreHTTPSErrors: true,
      acceptDownloads: true,
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
      args: argumentsFor(options),
    })
    .catch(async (error: unknown) => { await removeProfile(); throw error; });

  try {
    const cdp = await context.browser()?.newBrowserCDPSession();
    if (!cdp) throw new Error('The browser gave no debugging session.');
    if (options.downloads !== undefined) await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: options.downloads });
    let id: string | undefined;
    if (options.extension !== undefined) {
      if (options.loadBy !== 'flag') await wireOf(cdp)('Extensions.loadUnpacked', { path: options.extension });
      const worker = await until('the service worker', () => context.serviceWorkers().find((each) => each.url().startsWith('chrome-extension://')), 15_000);
      id = new URL(worker.url()).host;
      const name = await worker.evaluate<string>('chrome.runtime.getManifest().name');
      if (name !== 'Overturn') throw new Error(`Another extension answered: ${name}`);
    }
    return new ExtensionBrowser(context, cdp, id, removeProfile);
  } catch (error) {
    await context.close();
    await removeProfile();
    throw error;
  }
}
