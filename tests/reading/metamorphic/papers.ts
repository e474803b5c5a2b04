/** The papers that the tests ship, as documents, and what of a reading must stay when a paper is changed without its meaning. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Doc } from '../../../lib/intake/doc';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { read } from '../../../lib/reading/read';
import type { Reading } from '../../../lib/reading/reading';

const UNSEEN = join(import.meta.dirname, '..', '..', 'unseen');

export interface Paper {
  readonly name: string;
  readonly text: string;
}

/** Pages of the web are read from their markup; as flattened text they are no papers. */
const isPage = (round: string, name: string): boolean =>
  (JSON.parse(readFileSync(join(UNSEEN, round, 'truth', name.replace('.txt', '.json')), 'utf8')) as { format: string }).format === 'portal';

export const papers: readonly Paper[] = readdirSync(UNSEEN).filter((name) => name.startsWith('round-')).sort().flatMap((round) =>
  readdirSync(join(UNSEEN, round, 'text')).filter((name) => !isPage(round, name)).sort().map((name) => ({ name: `${round}/${name.replace('.txt', '')}`, text: readFileSync(join(UNSEEN, round, 'text', name), 'utf8') })));

export const docOfText = (text: string): Doc => readPlainText(text);
export const readText = (text: string): Reading => read(docOfText(text));

/** Values without their places, each by a name that says what it is. */
export function meaningOf(reading: Reading): ReadonlyMap<string, string> {
  const values = new Map<string, string>([['document', reading.document], ['outcome', reading.outcome]]);
  for (const id of reading.categories.map((category) => category.id).sort()) values.set(`category ${id}`, 'yes');
  for (const { system, value } of reading.codes) values.set(`code ${system} ${value}`, 'yes');
  for (const [name, found] of Object.entries(reading.fields)) values.set(`field ${name}`, JSON.stringify(found.value));
  reading.lines.forEach((line, index) => {
    const { quote: _quote, at: _at, amounts: _amounts, ...own } = line;
    values.set(`line ${index}`, JSON.stringify(own));
  });
  return values;
}

/** What differs, in words; empty where nothing does. `told` turns a value of the first into what the second should say. */
export function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, told: (value: string) => string = (value) => value): string[] {
  const wanted = new Map([...before].map(([name, value]) => [told(name), told(value)] as const));
  return [...new Set([...wanted.keys(), ...after.keys()])].filter((name) => wanted.get(name) !== after.get(name)).map((name) => `${name}: ${wanted.get(name) ?? 'nothing'} became ${after.get(name) ?? 'nothing'}`);
}
