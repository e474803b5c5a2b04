/** Texts that are written to make patterns backtrack: long runs and near misses of what the reading looks for. */
import type { Doc } from '../../lib/intake/doc';
import { readPlainText } from '../../lib/intake/text/read-plain-text';

const PIECES: readonly (readonly [string, string])[] = [
  ['digits', '4'], ['spaces between two words', ' '], ['single letters', 'a '], ['capitals', 'A'], ['brackets', '(['], ['nested marks', '((."\')) '], ['dashes', '- '], ['stops', '. '], ['commas', ', '],
  ['near-dates', '13/45/20 '], ['near-dates in words', 'September 45 of the '], ['near-amounts', '$1,23,456.7 '], ['near-addresses', '1200 N Main St Apt 4 Suite '], ['near-phones', '(800) 555-01 '],
  ['near-codes', 'CO-5O N1З0 9921 '], ['labels without values', 'Member ID: Claim number: '], ['conditions', 'if we had not denied what was not '], ['names', 'Dr. Ana María O’Neil-Ruiz '], ['tabs', '\t'], ['short lines', 'x\n'],
];

/** Each as a document of so many characters, by name. */
export const hostileDocs = (length: number): readonly (readonly [string, Doc])[] =>
  PIECES.map(([name, piece]) => [name, readPlainText(`Claim ${piece.repeat(Math.ceil(length / piece.length))} denied`, 'text')] as const);
