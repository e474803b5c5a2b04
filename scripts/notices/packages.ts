/** What ships in the extension or is installed to run it: names, versions and licence texts, from the lock file and the packages themselves. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly home: string;
  readonly texts: readonly string[];
}

interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** Tools whose small run-time part is bundled although they are development dependencies. */
const ALSO_BUNDLED = ['node_modules/wxt', 'node_modules/@wxt-dev/browser'];

const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i;

/** Licence files at the top and one folder down: pdf.js keeps those of its decoders and fonts beside them. */
function licenceTexts(folder: string): string[] {
  const here = readdirSync(folder, { withFileTypes: true });
  const files = here.filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name)).map((entry) => join(folder, entry.name));
  const below = here.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules').flatMap((entry) =>
    readdirSync(join(folder, entry.name)).filter((name) => LICENCE_FILE.test(name) && !/\.[cm]?[jt]s$/.test(name)).map((name) => join(folder, entry.name, name)));
  return [...files, ...below].toSorted().map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
}

interface PackageJson {
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

function homeOf({ homepage, repository }: PackageJson): string {
  const address = typeof repository === 'string' ? repository : repository?.url;
  return (homepage ?? address ?? '').replace(/^git\+/, '').replace(/\.git$/, '');
}

/** @param root folder of package.json, with its packages installed */
export function shippedPackages(root: string): ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockEntry> };
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.optional && (!entry.dev || ALSO_BUNDLED.includes(path)) && existsSync(join(root, path)))
    .map(([path, { version = '' }]) => {
      const about = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as PackageJson;
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, licence: about.license ?? 'see its text', home: homeOf(about), texts: licenceTexts(join(root, path)) };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
