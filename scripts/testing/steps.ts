/** The parts of `npm test`, each a process of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, NO_BROWSER } from '../browser/find';
import { buildExtension } from '../build';
import { findFirefox, NO_FIREFOX } from '../firefox/find';
import { outcomeOf, type Outcome, type VitestReport } from './outcome';

const ROOT = join(import.meta.dirname, '..', '..');
const REPORTS = join(ROOT, '.output', 'test');

/** Tests that look at the builds only: of the end-to-end tests, and of those in Firefox. */
const WITHOUT_BROWSER = 'manifest.e2e.ts';
const WITHOUT_FIREFOX = 'package.ff.ts';

/** Folders of the project `pages` in vitest.config.ts. */
const PAGE_TESTS = ['tests/intake/page', 'tests/intake/selection', 'tests/intake/show', 'tests/intake/picture/browser'];

/** A tool that runs for longer hangs; it is stopped and counted as failed. */
const LONGEST_MS = 20 * 60_000;

const bin = (path: string) => join(ROOT, 'node_modules', path);

/** Runs a tool and shows its output; gives its exit code. */
function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): number | null {
  return spawnSync(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env }, timeout: LONGEST_MS, killSignal: 'SIGKILL' }).status;
}

/** One tool that either is content or is not. */
function check(name: string, script: string, args: readonly string[]): Outcome {
  const good = run(script, args) === 0;
  return { name, passed: good ? 1 : 0, failed: good ? 0 : 1, notRun: [] };
}

export const checkTypes = (): Outcome => check('types', bin('typescript/bin/tsc'), ['--noEmit']);
export const checkLint = (): Outcome => check('lint', bin('oxlint/bin/oxlint'), ['--type-aware']);

function vitest(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Outcome {
  mkdirSync(REPORTS, { recursive: true });
  const file = join(REPORTS, `${args[0]}.json`);
  rmSync(file, { force: true });
  const code = run(bin('vitest/vitest.mjs'), ['run', '--project', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], env);
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : undefined;
  return outcomeOf(name, report, code);
}

export const testUnits = (): Outcome => vitest('unit', ['unit']);

/** The browser that all further tests run in, found with the production build; nothing where none can be had. */
export async function prepareBrowser(): Promise<string | undefined> {
  const browser = await findBrowser(buildExtension('chrome'));
  process.stderr.write(browser ? `The tests run in ${browser.path} (${browser.from}).\n` : `${NO_BROWSER}\n`);
  return browser?.path;
}

/** The same for Firefox. */
export async function prepareFirefox(): Promise<string | undefined> {
  const firefox = await findFirefox(buildExtension('firefox'));
  process.stderr.write(firefox ? `The Firefox tests run in ${firefox.path} (${firefox.from}).\n` : `${NO_FIREFOX}\n`);
  return firefox?.path;
}

const leftOut = (folder: string, ending: string, why: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && file !== WITHOUT_BROWSER && file !== WITHOUT_FIREFOX)
    .map((file) => `${folder}/${file}: ${why}`);

const withoutBrowser = (folder: string, ending: string): string[] => leftOut(folder, ending, 'no browser in which the extension starts');

/** What reads a page, in real pages. */
export function testPages(browser: string | undefined): Outcome {
  if (browser !== undefined) return vitest('pages', ['pages'], { OVERTURN_BROWSER: browser });
  return { name: 'pages', passed: 0, failed: 0, notRun: PAGE_TESTS.flatMap((folder) => withoutBrowser(folder, '.test.ts')) };
}

/** Every end-to-end test; without a browser, those that look at the builds only. */
export function testEndToEnd(browser: string | undefined): Outcome {
  const name = 'end to end';
  if (browser !== undefined) return vitest(name, ['e2e'], { OVERTURN_FOUND_BROWSER: browser });
  const outcome = vitest(name, ['e2e', WITHOUT_BROWSER], { OVERTURN_NO_BROWSER: '1' });
  return { ...outcome, notRun: [...outcome.notRun, ...withoutBrowser('tests/e2e', '.e2e.ts')] };
}

/** The story in a real Firefox; without one, the tests that look at its package only. */
export function testFirefox(firefox: string | undefined): Outcome {
  const name = 'firefox';
  if (firefox !== undefined) return vitest(name, ['firefox'], { OVERTURN_FOUND_FIREFOX: firefox });
  const outcome = vitest(name, ['firefox', WITHOUT_FIREFOX], { OVERTURN_NO_FIREFOX: '1' });
  return { ...outcome, notRun: [...outcome.notRun, ...leftOut('tests/firefox', '.ff.ts', 'no Firefox')] };
}

/** Scoring on the shared corpus, where it lies beside this checkout. */
export function scoreCorpus(): Outcome | string {
  if (!existsSync(join(ROOT, '..', 'shared', 'corpus'))) return 'corpus scoring: there is no ../shared/corpus beside this checkout';
  return check('corpus', join(ROOT, 'scripts', 'run.mjs'), [join(ROOT, 'scripts', 'score.ts')]);
}
