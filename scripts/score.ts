/**
 * `npm run score`: reads the shared corpus and holds the readings against its truth, where it lies beside this checkout;
 * `npm run score -- --unseen` does the same with the documents of `tests/unseen`. Fails below the bounds.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Doc } from '../lib/intake/doc';
import type { ReadLine } from './read/arguments';
import { shortfalls, type Scored } from './score/bounds';
import { madeUp, quotesIn } from './score/verbatim';

const ROOT = join(import.meta.dirname, '..');
const BESIDE = join(ROOT, '..', 'shared', 'corpus');
/** The scorer only runs when it is called by its own path, so a link to it is followed first. */
const CORPUS = existsSync(BESIDE) ? realpathSync(BESIDE) : undefined;
const UNSEEN = join(ROOT, 'tests', 'unseen');
/** Ninety readings with their quotes fit many times. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/** The documents as they were read, for the check of quotes. */
const DOCS = join(ROOT, '.output', 'score-docs');

const node = (script: string, args: readonly string[]) => spawnSync(process.execPath, [...process.execArgv, script, ...args], {
  cwd: ROOT, encoding: 'utf8', maxBuffer: MOST_OUTPUT, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, OVERTURN_DOCS: DOCS },
});

/** A line for each quote that its own document does not have. */
function madeUpQuotes(lines: readonly ReadLine[]): string[] {
  let quotes = 0;
  const invented = lines.flatMap((line) => {
    if (!('reading' in line)) return [];
    const doc = JSON.parse(readFileSync(join(DOCS, `${basename(line.file)}.json`), 'utf8')) as Doc;
    quotes += quotesIn(line.reading).length;
    return madeUp(line.reading, doc).map((quote) => `${basename(line.file)}: a quote that is not in what was read: ${quote.slice(0, 80)}`);
  });
  process.stdout.write(`\nquotes verbatim in what was read  ${quotes - invented.length} of ${quotes}\n`);
  return invented;
}

/** Reads all documents of a set and prints its scores; gives them as data, and what was made up. */
function score(folder: string, scorer: string, options: readonly string[]): { scored: Scored; invented: readonly string[] } {
  rmSync(DOCS, { recursive: true, force: true });
  const docs = join(folder, 'docs');
  const reading = node(join(import.meta.dirname, 'read.ts'), readdirSync(docs).sort().map((name) => join(docs, name)));
  if (reading.status !== 0 && reading.status !== 1) process.exit(reading.status ?? 1);
  const readings = join(ROOT, '.output', 'readings.jsonl');
  mkdirSync(join(readings, '..'), { recursive: true });
  writeFileSync(readings, reading.stdout);
  const args = ['--readings', readings, '--truth', join(folder, 'truth'), '--text', join(folder, 'text')];
  process.stdout.write(node(scorer, [...args, ...options]).stdout);
  const lines = reading.stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as ReadLine);
  return { invented: madeUpQuotes(lines), scored: JSON.parse(node(scorer, [...args, '--json']).stdout) as Scored };
}

if (!CORPUS) {
  process.stdout.write('Not scored: there is no ../shared/corpus beside this checkout.\n');
} else if (process.argv.includes('--unseen')) {
  const options = process.argv.slice(2).filter((argument) => argument !== '--unseen');
  for (const round of readdirSync(UNSEEN).filter((name) => /^(?:round|excerpts)-/.test(name)).sort()) {
    process.stdout.write(`\n${round}\n`);
    score(join(UNSEEN, round), join(CORPUS, 'score.mjs'), options);
  }
} else {
  const { scored, invented } = score(CORPUS, join(CORPUS, 'score.mjs'), process.argv.slice(2));
  const short = [...shortfalls(scored), ...invented];
  for (const line of short) process.stdout.write(`\nBelow its bound: ${line}`);
  if (short.length > 0) process.stdout.write('\n');
  process.exitCode = short.length > 0 ? 1 : 0;
}
