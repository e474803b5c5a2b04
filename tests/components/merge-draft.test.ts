import { describe, expect, it } from 'vitest';
import { mergeDraft, ownLost, type MergeRules } from '../../components/letter/merge-draft';
import type { LetterContent, Sentence } from '../../lib/cases/letter';

const sentence = (id: string, text: string): Sentence => ({ id, pieces: [{ text }], grounds: [{ kind: 'form', id: 'x' }] });
const own = (id: string, text: string): Sentence => ({ id, pieces: [{ text }], grounds: [{ kind: 'form', id: 'x' }, { kind: 'own-words' }] });
/** One section; each row is named after what stands before the slash. */
const letter = (...rows: Sentence[][]): LetterContent => ({
  sections: [{ id: 's', heading: 'S', printHeading: false, layout: 'prose', rows: rows.map((sentences) => ({ id: sentences[0]!.id.split('/')[0]!, sentences })) }],
});
const words = ({ sections }: LetterContent) => sections.flatMap(({ rows }) => rows.map(({ sentences }) => sentences.flatMap(({ pieces }) => pieces.map((piece) => ('text' in piece ? piece.text : piece.blank)))));
const rules: MergeRules = { follows: () => true, wasOffered: () => false, keepsHomeless: true };

describe('a letter and a new draft', () => {
  it('takes sentences of ours by their id, and never touches the member’s', () => {
    const merged = mergeDraft(letter([sentence('a/1', 'old'), own('a/2', 'mine'), own('a/own-1', 'added')]), letter([sentence('a/1', 'new'), sentence('a/2', 'theirs')]), rules);
    expect(words(merged)).toEqual([['new', 'mine', 'added']]);
  });

  it('brings new rows and takes away those of ours that no longer hold', () => {
    const merged = mergeDraft(letter([sentence('a/1', 'a')], [sentence('where/1', 'where?')], [sentence('c/1', 'c')]), letter([sentence('a/1', 'a')], [sentence('fax/1', '555')], [sentence('c/1', 'c')]), rules);
    expect(words(merged)).toEqual([['a'], ['555'], ['c']]);
  });

  it('leaves out what the member took out, and what does not follow', () => {
    const fresh = letter([sentence('a/1', 'new a'), sentence('a/2', 'gone')], [sentence('b/1', 'new b')]);
    const merged = mergeDraft(letter([sentence('a/1', 'old a')], [sentence('b/1', 'old b')]), fresh, { ...rules, wasOffered: (id) => id === 'a/2', follows: (id) => id !== 'b/1' });
    expect(words(merged)).toEqual([['new a'], ['old b']]);
  });

  it('without a place in the new draft the member’s sentence stays, or is named as lost', () => {
    const mine = letter([sentence('a/1', 'a')], [own('b/1', 'mine'), sentence('b/2', 'ours')], [sentence('c/1', 'c')]);
    const fresh = letter([sentence('a/1', 'a')], [sentence('c/1', 'c')]);
    expect(words(mergeDraft(mine, fresh, rules))).toEqual([['a'], ['mine'], ['c']]);
    const without = mergeDraft(mine, fresh, { ...rules, keepsHomeless: false });
    expect(words(without)).toEqual([['a'], ['c']]);
    expect(ownLost(mine, without).map(({ id }) => id)).toEqual(['b/1']);
  });

  it('is the same letter where nothing is new', () => {
    const same = letter([sentence('a/1', 'a')], [own('b/1', 'mine')]);
    expect(mergeDraft(same, letter([sentence('a/1', 'a')], [sentence('b/1', 'b')]), rules)).toBe(same);
  });
});
