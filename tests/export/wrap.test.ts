import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ink, Mark } from '../../lib/export/ink';
import { wrap, type LineOfInk, type Measure } from '../../lib/export/wrap';

/** Every character one wide, a strong one two. */
const measure: Measure = (text, mark) => text.length * (mark === 'strong' ? 2 : 1);
const textOf = (line: LineOfInk) => line.map(({ text }) => text).join('');
const widthOf = (line: LineOfInk) => line.reduce((sum, { text, mark }) => sum + measure(text, mark), 0);
const plain = (text: string): Ink[] => [{ text, mark: 'plain' }];

const ink = fc.record({ text: fc.stringMatching(/^[a-z \u00a0\n]{0,30}$/), mark: fc.constantFrom<Mark>('plain', 'strong', 'blank') });
const width = fc.integer({ min: 2, max: 40 });

describe('wrapping', () => {
  it('loses no character and keeps their order, whatever the width', () => {
    fc.assert(fc.property(fc.array(ink), width, (inks, max) => {
      const before = inks.map(({ text }) => text).join('').replace(/[ \n]/g, '');
      expect(wrap(inks, max, measure).map(textOf).join('').replace(/ /g, '')).toBe(before);
    }));
  });

  it('keeps every character in its manner', () => {
    const letters = (all: readonly Ink[]) => all.flatMap(({ text, mark }) => [...text.replace(/\s/g, '')].map((letter) => letter + mark));
    fc.assert(fc.property(fc.array(ink), width, (inks, max) => {
      expect(letters(wrap(inks, max, measure).flat())).toEqual(letters(inks));
    }));
  });

  it('never makes a line too wide, except by one character that is', () => {
    fc.assert(fc.property(fc.array(ink), width, (inks, max) => {
      for (const line of wrap(inks, max, measure)) if (textOf(line).length > 1) expect(widthOf(line)).toBeLessThanOrEqual(max);
    }));
  });

  it('keeps words whole where they fit', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{1,10}$/), { minLength: 1 }), (words) => {
      expect(wrap(plain(words.join(' ')), 10, measure).flatMap((line) => textOf(line).split(' '))).toEqual(words);
    }));
  });

  it('cuts a word that no line can hold', () => expect(wrap(plain('see https://a.example/long'), 10, measure).map(textOf)).toEqual(['see', 'https://a.', 'example/lo', 'ng']));
  it('keeps line ends that were typed', () => expect(wrap(plain('a\n\nb'), 10, measure).map(textOf)).toEqual(['a', '', 'b']));
  it('does not break at a no-break space', () => expect(wrap(plain('take 500\u00a0mg'), 10, measure).map(textOf)).toEqual(['take', '500\u00a0mg']));
  it('makes one empty line of nothing', () => expect(wrap([], 10, measure)).toEqual([[]]));
});
