/**
 * No pattern of reading or intake can backtrack without bound: each is looked at by `scslre`. What it reports
 * is proved; it does not see every overlap of alternatives, so the hostile texts of `npm run bench` stand beside it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import type { Pattern } from './collect';
import { literalsOf, madeBy } from './collect';

const ROUND = join(import.meta.dirname, '..', 'unseen', 'round-1', 'text');

/**
 * How a pattern can grow beyond the text. `Self` and `Trade`: one repeat, or two that take from each other, over the same
 * words. Not asked for is `Move`, where a match is tried anew at each place of the text: repeats are short enough for that
 * not to count, which the hostile texts of `npm run bench` hold.
 */
const growthOf = ({ source, flags }: Pattern): string[] =>
  analyse({ source, flags: flags.replace('v', 'u') }, { reportTypes: { Move: false } }).reports.map(({ type, exponential }) => `${type}${exponential ? ', exponential' : ''}`);

const growing = (patterns: readonly Pattern[]): string[] =>
  patterns.flatMap((pattern) => growthOf(pattern).map((growth) => `${pattern.where}: ${growth}: ${pattern.source}`));

describe('the check itself', () => {
  it.each([
    ['(a+)+b', 'exponential'], ['(?:a*)*b', 'exponential'], ['^a*a*$', 'Trade'], [String.raw`^\S*-\S*$`, 'Trade'], [String.raw`[.\s]*[.\s]*$`, 'Trade'],
  ])('finds %s', (source, growth) => {
    const found = growthOf({ where: 'here', source, flags: '' });
    expect(found.join()).toContain(growth);
    expect(found).not.toEqual([]);
  });

  it.each(['a{0,9}a{0,9}b', String.raw`\bmember\s{1,3}id\b`, '(?:ab|cd)+'])('lets %s pass', (source) => {
    expect(growthOf({ where: 'here', source, flags: '' })).toEqual([]);
  });
});

describe('patterns that grow with the text and no faster', () => {
  it.each(['reading', 'intake'])('as literals of %s', (room) => {
    const literals = literalsOf(room);
    expect(literals.length).toBeGreaterThan(100);
    expect(growing(literals)).toEqual([]);
  }, 60_000);

  it('as made while documents are read', async () => {
    const made = await madeBy(async () => {
      const [{ read }, { readPlainText }] = await Promise.all([import('../../lib/reading/read'), import('../../lib/intake/text/read-plain-text')]);
      for (const name of ['ashgrove-upheld', 'tarrow-eob', 'medicare-summary', 'rioclaro-aviso']) read(readPlainText(readFileSync(join(ROUND, `${name}.txt`), 'utf8')));
    });
    expect(made.length).toBeGreaterThan(300);
    expect(growing(made)).toEqual([]);
  }, 60_000);
});
