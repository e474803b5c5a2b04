/** `npm run score`: reads the shared corpus and holds the readings against its truth, where it lies beside this checkout. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const CORPUS = join(ROOT, '..', 'shared', 'corpus');
const READINGS = join(ROOT, '.output', 'readings.jsonl');
/** Ninety readings with their quotes fit many times. */
const MOST_OUTPUT = 256 * 1024 * 1024;

if (!existsSync(CORPUS)) {
  process.stdout.write('Not scored: there is no ../shared/corpus beside this checkout.\n');
  process.exit(0);
}

const docs = join(CORPUS, 'docs');
const files = readdirSync(docs).sort().map((name) => join(docs, name));
const node = (script: string, args: readonly string[]) => spawnSync(process.execPath, [...process.execArgv, script, ...args], {
  cwd: ROOT, encoding: 'utf8', maxBuffer: MOST_OUTPUT, stdio: ['ignore', 'pipe', 'inherit'],
});

const reading = node(join(import.meta.dirname, 'read.ts'), files);
if (reading.status !== 0 && reading.status !== 1) process.exit(reading.status ?? 1);
mkdirSync(join(READINGS, '..'), { recursive: true });
writeFileSync(READINGS, reading.stdout);

const score = node(join(CORPUS, 'score.mjs'), ['--readings', READINGS, ...process.argv.slice(2)]);
process.stdout.write(score.stdout);
process.exitCode = score.status ?? 1;
