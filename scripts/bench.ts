/**
 * `npm run bench`: what reading costs, in the browser with the built extension's own code. Every figure is a ratio of two
 * medians of the same run, taken in turn, so that a slow or busy machine slows both. Exits 1 beyond a bound.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Doc } from '../lib/intake/doc';
import { hostileDocs } from './bench/hostile';
import { isBeyond, lineOf, median, type Measured } from './bench/ratios';
import { longDoc } from './bench/texts';
import { Reader } from './read/reader';
import { buildTools } from './read/tools-build';

const UNSEEN = join(import.meta.dirname, '..', 'tests', 'unseen');
/** Characters of a short text, of a long one, and of the hostile texts that are compared. */
const LENGTH = { short: 10_000, long: 1_000_000, hostile: 40_000 };
const RUNS = { warmUp: 2, letter: 9, growth: 3, hostile: 3 };
/** For hostile text less than twice, where the square of its length would be four times. */
const BOUND = { growth: 1.2, letter: 0.1, hostile: 2 };

/** The papers that the tests ship: PDF letters with their bytes, and all of them as documents. */
async function papersOf(reader: Reader): Promise<{ letters: { name: string; bytes: Buffer; doc: Doc }[]; docs: Doc[] }> {
  const letters: { name: string; bytes: Buffer; doc: Doc }[] = [];
  const docs: Doc[] = [];
  for (const round of readdirSync(UNSEEN).filter((name) => name.startsWith('round-')).sort()) {
    const folder = join(UNSEEN, round, 'docs');
    for (const name of readdirSync(folder).sort()) {
      const bytes = readFileSync(join(folder, name));
      const kind = extname(name);
      const doc = await (kind === '.pdf' ? reader.paper(bytes) : kind === '.html' ? reader.page(bytes.toString('utf8')) : reader.selection(bytes.toString('utf8')));
      docs.push(doc);
      if (kind === '.pdf') letters.push({ name, bytes, doc });
    }
  }
  return { letters, docs };
}

const ms = (numbers: readonly number[]): string => `${median(numbers).toFixed(1)} ms`;

/** As many characters in short documents as in the long one, and the same words. */
function growthTexts(docs: readonly Doc[]): { short: Doc[]; long: Doc } {
  const count = Math.ceil(LENGTH.long / LENGTH.short);
  const perText = Math.ceil(LENGTH.short / (docs.reduce((sum, { text }) => sum + text.length, 0) / docs.length));
  const short = Array.from({ length: count }, (_, i) => longDoc(docs, LENGTH.short, i * perText));
  const length = short.reduce((sum, { text }) => sum + text.length, 0);
  return { short, long: longDoc(short, length) };
}

async function growth(reader: Reader, docs: readonly Doc[]): Promise<Measured> {
  const { short, long } = growthTexts(docs);
  const times = await reader.growthTimes(short, long, RUNS.growth);
  return { what: `reading ${long.text.length} characters at once, against ${short.length} texts of ${LENGTH.short}`, ratio: median(times.long) / median(times.short), bound: BOUND.growth, of: `${ms(times.long)} against ${ms(times.short)}` };
}

/** All letters together, each printed as well: one letter alone is a few milliseconds, which a busy machine doubles. */
async function letterCost(reader: Reader, letters: readonly { name: string; bytes: Buffer; doc: Doc }[]): Promise<Measured> {
  const sum = { extraction: 0, reading: 0 };
  for (const { name, bytes, doc } of letters) {
    await reader.letterTimes(bytes, doc, RUNS.warmUp);
    const { extraction, reading } = await reader.letterTimes(bytes, doc, RUNS.letter);
    process.stdout.write(`       ${(median(reading) / median(extraction)).toFixed(3)} ${name}: ${ms(reading)} against ${ms(extraction)}\n`);
    sum.extraction += median(extraction);
    sum.reading += median(reading);
  }
  return { what: `reading ${letters.length} letters, against the extraction of their text by pdfjs`, ratio: sum.reading / sum.extraction, bound: BOUND.letter, of: `${ms([sum.reading])} against ${ms([sum.extraction])}` };
}

async function hostile(reader: Reader): Promise<Measured[]> {
  const short = hostileDocs(LENGTH.short);
  const measured: Measured[] = [];
  for (const [name, long] of hostileDocs(LENGTH.hostile)) {
    const doc = short.find(([other]) => other === name)![1];
    const times = await reader.growthTimes(Array.from({ length: LENGTH.hostile / LENGTH.short }, () => doc), long, RUNS.hostile);
    measured.push({ what: `${LENGTH.hostile} characters of ${name}, against ${LENGTH.hostile / LENGTH.short} times ${LENGTH.short}`, ratio: median(times.long) / median(times.short), bound: BOUND.hostile, of: `${ms(times.long)} against ${ms(times.short)}` });
  }
  return measured;
}

async function main(): Promise<number> {
  const reader = await Reader.start(buildTools());
  const all: Measured[] = [];
  const note = (measured: Measured): void => {
    all.push(measured);
    process.stdout.write(`${lineOf(measured)}\n`);
  };
  try {
    const { letters, docs } = await papersOf(reader);
    note(await letterCost(reader, letters));
    note(await growth(reader, docs));
    for (const each of await hostile(reader)) note(each);
  } finally {
    await reader.close();
  }
  return all.some(isBeyond) ? 1 : 0;
}

main().then(
  (code) => { process.exitCode = code; },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
