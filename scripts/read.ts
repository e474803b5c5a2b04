/** `npm run --silent read -- FILE…`: what the extension sees in each file, one JSON line each; nothing else on stdout. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decodeText, fileKind, HEAD_BYTES, MOST_BYTES } from '../lib/intake/file/file-kind';
import type { Doc } from '../lib/intake/doc';
import { Problem, problemCodeOf } from '../lib/problems/problem';
import { doorFor, errorLine, filesOf, USAGE, type ReadLine } from './read/arguments';
import { Reader } from './read/reader';
import { buildTools } from './read/tools-build';

async function docOf(reader: Reader, file: string, bytes: Buffer): Promise<Doc> {
  if (bytes.length > MOST_BYTES) throw new Problem('file-too-large');
  const door = doorFor(fileKind(bytes.subarray(0, HEAD_BYTES)), file);
  if (door === 'paper') return reader.paper(bytes);
  if (door !== 'page' && door !== 'selection') throw new Problem(door);
  const text = decodeText(bytes);
  if (text === undefined) throw new Problem('file-wrong-kind');
  return door === 'page' ? reader.page(text) : reader.selection(text);
}

async function lineOf(reader: Reader, file: string): Promise<ReadLine> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return errorLine(file, 'file-not-found');
  try {
    const doc = await docOf(reader, file, bytes);
    keepDoc(file, doc);
    return { file, reading: await reader.reading(doc) };
  } catch (error) {
    if (!(error instanceof Problem)) process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return errorLine(file, problemCodeOf(error));
  }
}

/** For debugging: with `OVERTURN_DOCS=DIR` each document is written there as the intake gave it. */
function keepDoc(file: string, doc: Doc): void {
  const folder = process.env['OVERTURN_DOCS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${basename(file)}.json`), JSON.stringify(doc));
}

async function main(): Promise<number> {
  const files = filesOf(process.argv.slice(2));
  if (!files) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const reader = await Reader.start(buildTools());
  let good = true;
  try {
    for (const file of files) {
      const line = await lineOf(reader, file);
      good &&= 'reading' in line;
      process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  } finally {
    await reader.close();
  }
  return good ? 0 : 1;
}

main().then(
  (code) => { process.exitCode = code; },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
