/** `docs/promises.md` is held to the code: no row may be lost, and no place or test that it names may be gone. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ALWAYS = ['not-advice', 'no-guarantee', 'check-facts', 'notice-controls', 'date-ground', 'emergency', 'expedited', 'keep-proof', 'all-evidence', 'ask-provider', 'stays-here'];
const NEVER = ['no-invention', 'no-code-advice', 'confirmed-rights', 'no-state-law', 'owe', 'cost-share', 'no-promise', 'no-accusation', 'not-urgent-by-itself', 'no-treatment', 'no-code-texts', 'member-sends'];

const rows = readFileSync('docs/promises.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| [a-z]/.test(line) && !line.startsWith('| id'))
  .map((line) => line.split('|').map((cell) => cell.trim()).slice(1, 5) as [string, string, string, string]);

const pointer = (cell: string): [string, string] => {
  const [file = '', ...words] = cell.replace(/^`|`$/g, '').split(' › ');
  return [file, words.join(' › ')];
};

describe('docs/promises.md', () => {
  it('has every row of the two tables, once and in order', () => {
    expect(rows.map(([id]) => id)).toEqual([...ALWAYS, ...NEVER]);
  });

  it.each(rows)('%s has its place', (_id, _promise, place) => {
    const [file, words] = pointer(place);
    expect(existsSync(file), file).toBe(true);
    expect(words).not.toBe('');
    expect(readFileSync(file, 'utf8')).toContain(words);
  });

  it.each(rows)('%s has its test', (_id, _promise, _place, test) => {
    const [file, title] = pointer(test);
    expect(existsSync(file), file).toBe(true);
    const source = readFileSync(file, 'utf8');
    const named = [`'${title}'`, `"${title}"`, `\`${title}\``].some((quoted) => source.includes(`(${quoted}`) || source.includes(`)(${quoted}`));
    expect(named, `${file} has no test called "${title}"`).toBe(true);
  });
});
