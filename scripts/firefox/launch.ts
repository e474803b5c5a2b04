/** Starts Firefox with the extension in a throw-away profile, as a person would have it: no host access granted. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../browser/until';
import { FirefoxBrowser } from './firefox-browser';
import { writePrefs, type Prefs } from './profile';
import { startProgram } from './program';
import { FirefoxSession } from './session';
import { EXTENSION_NAME, PIN_BUTTON } from './window-scripts';

export interface FirefoxOptions {
  /** Firefox's program file. */
  readonly executable: string;
  /** Folder of a built extension; without one Firefox starts bare, for comparison. */
  readonly extension?: string;
  /** Host names that answer on this loopback port. Firefox maps every name, so no other is ever asked for either. */
  readonly hosts?: { readonly port: number };
  /** `host:port` of an HTTP proxy for everything; the proxy then does the mapping of `hosts`. */
  readonly proxy?: string;
  /** Kept when given; else a new profile, removed on `close`. */
  readonly profile?: string;
  /** Folder for downloads, under the names that the page gives them. */
  readonly downloads?: string;
  /** Further preferences of Firefox. */
  readonly prefs?: Prefs;
}

/**
 * Resolves when the extension's background page has come up and our button stands in the toolbar.
 * @throws when Firefox does not start, refuses the extension, or the background page stays away
 */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'overturn-firefox-')));
  const removeProfile = async () => {
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  await writePrefs(profile, { port: options.hosts?.port, proxy: options.proxy, downloads: options.downloads, prefs: options.prefs });
  const program = await startProgram(options.executable, profile).catch(async (error: unknown) => { await removeProfile(); throw error; });
  try {
    const session = await FirefoxSession.open(program.wire.send);
    await session.command('WebDriver:SetWindowRect', { x: 0, y: 0, width: 1280, height: 900 });
    if (options.extension !== undefined) {
      await session.command('Addon:Install', { path: options.extension, temporary: true });
      const name = await until('the background page', () => session.inWindow<string | null>(EXTENSION_NAME), 15_000);
      if (name !== 'Overturn') throw new Error(`Another extension answered: ${name}`);
      await session.inWindow(PIN_BUTTON);
    }
    return new FirefoxBrowser(session, program, removeProfile);
  } catch (error) {
    await program.kill();
    await removeProfile();
    throw error;
  }
}
