/** What stands in a test's profile before Firefox first looks at it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const EXTENSION_ID = 'overturn@overturn.invalid';
/** Firefox draws a new one for each profile; a fixed one keeps our pages' address, and with it our store, over a restart. */
export const EXTENSION_UUID = '7f9c2a3e-5b1d-4c8e-9f0a-1b2c3d4e5f60';

export interface ProfileOptions {
  /** Every name is answered by this loopback port. */
  readonly port?: number | undefined;
  /** `host:port` of an HTTP proxy for everything; it then does the mapping. */
  readonly proxy?: string | undefined;
  readonly downloads?: string | undefined;
  /** Further preferences of Firefox, such as a shorter patience with event pages. */
  readonly prefs?: Prefs | undefined;
}

export type Prefs = Readonly<Record<string, string | number | boolean>>;

/** Keeps Firefox from calling its maker: noise in a privacy proof, and refused on closed networks. Marionette sets more. */
const QUIET: Prefs = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.topsites.contile.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.unified': false,
};

const OURS: Prefs = {
  // Port 0 lets Firefox choose, and write its choice into the profile.
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
  // A temporary extension goes when Firefox ends, and takes its store along. A member's stays: so does this one's store.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

const hostPrefs = (port: number): Prefs => ({ 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `443=${port}` });

function proxyPrefs(proxy: string): Prefs {
  const [host = '', port] = proxy.split(':');
  return {
    'network.proxy.type': 1, 'network.proxy.http': host, 'network.proxy.http_port': Number(port), 'network.proxy.ssl': host, 'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '', 'network.proxy.allow_hijacking_localhost': true, 'network.proxy.failover_direct': false,
  };
}

const downloadPrefs = (folder: string): Prefs => ({
  'browser.download.folderList': 2, 'browser.download.dir': folder, 'browser.download.useDownloadDir': true, 'browser.download.alwaysOpenPanel': false,
});

export function prefsFor({ port, proxy, downloads, prefs }: ProfileOptions): Prefs {
  return {
    ...QUIET, ...OURS,
    ...(port !== undefined && proxy === undefined ? hostPrefs(port) : {}),
    ...(proxy === undefined ? {} : proxyPrefs(proxy)),
    ...(downloads === undefined ? {} : downloadPrefs(downloads)),
    ...prefs,
  };
}

/** Writes the profile's `user.js`; what an earlier run of the same profile kept stays. */
export async function writePrefs(profile: string, options: ProfileOptions): Promise<void> {
  const lines = Object.entries(prefsFor(options)).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  await writeFile(join(profile, 'user.js'), lines.join(''));
}
