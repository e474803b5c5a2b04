/**
 * First step of every npm script. It has no dependencies, so that a fresh clone can run it with Node and npm alone.
 * All it prints goes to stderr: `npm run --silent read` owns stdout.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const LOWEST_NODE = { major: 20, minor: 19 };

/** @param {string} version `process.versions.node` */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > LOWEST_NODE.major || (major === LOWEST_NODE.major && minor >= LOWEST_NODE.minor);
}

/**
 * Whether `node_modules` holds what the lock file asks for, by npm's own record of its last complete install.
 * Packages marked optional may be missing: they are for other platforms.
 * @param {string} root folder of package.json
 */
export function installIsCurrent(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const packagesOf = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '' || wanted.optional || wanted.devOptional) return true;
    return installed[path]?.version === wanted.version && installed[path]?.integrity === wanted.integrity;
  });
}

/** @param {string} command @param {string[]} args @param {{shell?: boolean}} [options] */
function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], ...options });
  if (status === 0) return;
  process.stderr.write(`Set-up stopped: "${args.slice(-3).join(' ')}" did not work${error ? ` (${error.message})` : ''}.\n`);
  process.exit(status ?? 1);
}

function npmCi() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npmScript = process.env.npm_execpath;
  if (npmScript && /npm-cli\.c?js$/.test(npmScript)) run(process.execPath, [npmScript, ...args]);
  else run('npm', args, { shell: process.platform === 'win32' });
}

/** Installs packages and writes WXT's types, each only when missing or out of date. Ends the process when that fails. */
export function setUp() {
  if (!nodeIsNewEnough(process.versions.node)) {
    process.stderr.write(`Overturn needs Node ${LOWEST_NODE.major}.${LOWEST_NODE.minor} or newer; this is ${process.versions.node}. Install a newer Node, then run this again.\n`);
    process.exit(1);
  }
  if (!installIsCurrent(ROOT)) {
    process.stderr.write('Installing packages (npm ci), about half a minute …\n');
    npmCi();
  }
  if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) {
    run(process.execPath, [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) setUp();
