import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../components/letter/word-changes';
import { compareLetters } from '../../lib/appeal/compare-letters';
import { putBack, removeSentence, replaceSentence } from '../../lib/appeal/edit';
import { sentenceText, type LetterContent, type Sentence } from '../../lib/cases/letter';

const said = (id: string, text: string): Sentence => ({ id, pieces: [{ text }], grounds: [{ kind: 'form', id: 'x' }] });
const letter = (...rows: readonly (readonly Sentence[])[]): LetterContent => ({
  sections: [{ id: 's', heading: 'Why', printHeading: true, layout: 'prose', rows: rows.map((sentences, index) => ({ id: `r${index}`, sentences })) }],
});
const sentences = ({ sections }: LetterContent) => sections.flatMap(({ rows }) => rows.flatMap((row) => row.sentences));

describe('two states of a letter', () => {
  const before = letter([said('a', 'One.'), said('b', 'Two is here.')], [said('c', 'Three.')]);

  it('say nothing of what is the same', () => expect(compareLetters(before, before)).toEqual([]));

  it('name what was added, taken out and changed, in the order of reading', () => {
    const after = letter([said('b', 'Two was here.'), said('d', 'New.')], [said('c', 'Three.')]);
    expect(compareLetters(before, after)).toEqual([
      { sentenceId: 'a', heading: 'Why', kind: 'removed', before: 'One.' },
      { sentenceId: 'b', heading: 'Why', kind: 'changed', before: 'Two is here.', after: 'Two was here.' },
      { sentenceId: 'd', heading: 'Why', kind: 'added', after: 'New.' },
    ]);
  });

  it('are no different where only a ground changed, and are where only a label did', () => {
    const own = letter([{ ...said('a', 'One.'), grounds: [{ kind: 'own-words' }] }, said('b', 'Two is here.')], [said('c', 'Three.')]);
    expect(compareLetters(before, own)).toEqual([]);
    const labelled = (label: string): LetterContent => ({ sections: [{ id: 'f', heading: 'About', printHeading: false, layout: 'facts', rows: [{ id: 'r', label, sentences: [said('x', '26-1')] }] }] });
    expect(compareLetters(labelled('Claim'), labelled('Reference'))).toEqual([{ sentenceId: 'x', heading: 'About', kind: 'changed', before: 'Claim: 26-1', after: 'Reference: 26-1' }]);
  });

  const texts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom('One.', 'Two.', 'Three.'));
  const of = (words: Record<string, string>) => letter(Object.entries(words).map(([id, text]) => said(id, text)));

  it('carry all that it takes to come from one to the other', () => fc.assert(fc.property(texts, texts, (old, now) => {
    const words = new Map<string, string>(Object.entries(old));
    for (const change of compareLetters(of(old), of(now))) {
      if (change.kind === 'removed') expect(words.get(change.sentenceId)).toBe(change.before);
      if (change.kind === 'changed') expect(words.get(change.sentenceId)).toBe(change.before);
      if (change.kind === 'removed') words.delete(change.sentenceId);
      else words.set(change.sentenceId, change.after);
    }
    expect(Object.fromEntries(words)).toEqual(now);
  })));
});

describe('the words of a sentence', () => {
  it('are told apart by word', () => {
    expect(wordChanges('I ask you to look again.', 'I ask you kindly to look.').filter(({ kind }) => kind !== 'same').length).toBeGreaterThan(1);
  });

  it('give both wordings back, whatever they are', () => fc.assert(fc.property(fc.string(), fc.string(), (before, after) => {
    const runs = wordChanges(before, after);
    expect(runs.filter(({ kind }) => kind !== 'added').map(({ text }) => text).join('')).toBe(before);
    expect(runs.filter(({ kind }) => kind !== 'removed').map(({ text }) => text).join('')).toBe(after);
  })));
});

describe('putting a sentence back', () => {
  const drafted = letter([said('a', 'One.'), said('b', 'Two.'), said('c', 'Three.')], [said('d', 'Four.')]);

  it('gives it its words and grounds again', () => {
    const edited = replaceSentence(drafted, 'b', 'Mine.');
    expect(putBack(edited, 'b', drafted)).toEqual(drafted);
  });

  it.each(['a', 'b', 'c', 'd'])('puts %s back where it was taken out, also with its row', (id) => {
    expect(putBack(removeSentence(drafted, id), id, drafted)).toEqual(drafted);
  });

  it('changes nothing for a sentence that was never there', () => expect(putBack(drafted, 'x', drafted)).toBe(drafted));

  it('in any order gives all of them back', () => fc.assert(fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd']), fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }), (out, back) => {
    const without = out.reduce((content, id) => removeSentence(content, id), drafted);
    expect(sentences(without)).toHaveLength(4 - out.length);
    expect(back.reduce((content, id) => putBack(content, id, drafted), without)).toEqual(drafted);
    expect(sentences(drafted).map(sentenceText)).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
  })));
});
