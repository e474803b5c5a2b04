import { describe, expect, test } from 'vitest';
import { draftFirstAppeal } from '../../lib/appeal/draft/first-appeal';
import type { Piece, Sentence } from '../../lib/cases/letter';
import { ungroundedWords } from './grounded';
import { TODAY, lumbarFile } from './lumbar';

/** The check itself must be able to fail. */
describe('the check of grounds', () => {
  const file = lumbarFile({ case: { confirmedPlanType: 'employer-insured' } });
  const sentences = draftFirstAppeal(file, TODAY).sections.flatMap(({ rows }) => rows.flatMap((row) => row.sentences));
  const sentence = (id: string): Sentence => {
    const found = sentences.find((one) => one.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  const withText = (id: string, change: (text: string) => string): Sentence => {
    const old = sentence(id);
    return { ...old, pieces: old.pieces.map((piece): Piece => ('text' in piece ? { text: change(piece.text) } : piece)) };
  };

  test.each([
    ['another amount', 'facts/amount/1', /4,800/, '4,801', '$4,801.00'],
    ['another code', 'asks/reverse/1', /72148/, '72149', '72149'],
    ['another date', 'decided/reason/1', /October 6/, 'October 7', '7'],
    ['another name', 'facts/member/1', /Fernmoor/, 'Farnmoor', 'Farnmoor'],
    ['a made-up word', 'asks/reviewer/1', /decided/, 'overturned', 'overturned'],
  ])('finds %s', (_what, id, from, to, word) => {
    const found = ungroundedWords(withText(id, (text) => text.replace(from, to)), file, TODAY);
    expect(found).toEqual([word]);
  });

  test('finds a value whose ground was lost', () => {
    const amount = sentence('facts/amount/1');
    expect(ungroundedWords({ ...amount, grounds: [{ kind: 'form', id: 'fact/value' }] }, file, TODAY)).toEqual(['$4,800.00']);
  });
});
