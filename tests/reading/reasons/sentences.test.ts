/**
 * Sentences that give a reason, and sentences near to one that give none, written by four people who had not seen the
 * code: 300 each. A set is asked once, at first contact (docs/reading.md), then its lessons are learnt and it stays here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/reading/prose/fold';
import { effectOfWords } from '../../../lib/reading/lines/explanations';
import { sentencesIn } from '../../../lib/reading/prose/sentences';
import { categoriesOf } from '../../../lib/reading/reasons/categorise';
import { roleOf } from '../../../lib/reading/reasons/sentence-role';

interface Said {
  readonly say: string;
  readonly categories: readonly string[];
}

/** Told by what happens to care that goes on, in the whole letter; and costs shared, which are no denial. */
const ELSEWHERE = new Set(['concurrent-review', 'not-a-denial-cost-share']);

const sentencesOf = (set: string): Said[] => readFileSync(join(import.meta.dirname, `../../unseen/sentences/${set}.jsonl`), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Said);

function toldBy(say: string): string[] {
  const said = sentencesIn(say, { start: 0, end: say.length }).map(({ start, end }) => fold(say.slice(start, end)));
  const reasons = said.filter((words, i) => (i === 0 && roleOf(words) !== 'money') || roleOf(words) === 'reason');
  return [...new Set(categoriesOf(reasons).map(({ id }) => id))].sort();
}

describe('sentences by other hands', () => {
  it.each([['a', 0.9], ['b', 0.89], ['c', 0.9], ['d', 0.91]])('set %s: at least %s of them are told by exactly their categories', (set, share) => {
    const asked = sentencesOf(set).map(({ say, categories }) => ({ say, wanted: categories.filter((id) => !ELSEWHERE.has(id)).sort() })).filter(({ wanted }) => wanted.length > 0);
    const wrong = asked.filter(({ say, wanted }) => toldBy(say).join() !== wanted.join());
    expect(asked.length).toBeGreaterThan(200);
    expect(1 - wrong.length / asked.length, wrong.map(({ say, wanted }) => `${wanted.join()} <> ${toldBy(say).join()}: ${say}`).join('\n')).toBeGreaterThanOrEqual(share);
  });

  it.each([['a', 0.8], ['b', 0.8], ['c', 0.8], ['d', 0.8]])('set %s: at least %s of those that give no reason deny nothing as a remark', (set, share) => {
    const near = sentencesOf(set).filter(({ categories }) => categories.length === 0);
    const wrong = near.filter(({ say }) => effectOfWords(say) === 'denies');
    expect(near.length).toBe(80);
    expect(1 - wrong.length / near.length, wrong.map(({ say }) => say).join('\n')).toBeGreaterThanOrEqual(share);
  });
});
