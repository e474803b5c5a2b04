/** The parts of `npm test`, each a process of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, NO_BROWSER } from '../browser/find';
import { buildExtension } from '../build';
import { outcomeOf, type Outcome, type VitestReport } from './outcome';

const ROOT = join(import.meta.dirname, '..', '..');
const REPORTS = join(ROOT, '.output', 'test');

/** End-to-end tests that look at the builds only. */
const WITHOUT_BROWSER = 'manifest.e2e.ts';

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

/** Every end-to-end test in one browser that is found first; without a browser, those that need none. */
export async function testEndToEnd(): Promise<Outcome> {
  const name = 'end to end';
  const browser = await findBrowser(buildExtension('chrome'));
  if (browser) {
    process.stderr.write(`End-to-end tests run in ${browser.path} (${browser.from}).\n`);
    return vitest(name, ['e2e'], { OVERTURN_FOUND_BROWSER: browser.path });
  }
  process.stderr.write(`${NO_BROWSER}\n`);
  const outcome = vitest(name, ['e2e', WITHOUT_BROWSER], { OVERTURN_NO_BROWSER: '1' });
  const files = readdirSync(join(ROOT, 'tests', 'e2e')).filter((file) => file.endsWith('.e2e.ts') && file !== WITHOUT_BROWSER);
  return { ...outcome, notRun: [...outcome.notRun, ...files.map((file) => `tests/e2e/${file}: no browser in which the extension starts`)] };
}

/** Scoring on the shared corpus, where it lies beside this checkout. */
export function scoreCorpus(): Outcome | string {
  if (!existsSync(join(ROOT, '..', 'shared', 'corpus'))) return 'corpus scoring: there is no ../shared/corpus beside this checkout';
  return check('corpus', join(ROOT, 'scripts', 'run.mjs'), [join(ROOT, 'scripts', 'score.ts')]);
}
