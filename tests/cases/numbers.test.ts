import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allNumbers, foldNumber, ownNumbers } from '../../lib/cases/numbers';
import { readingOf } from './papers';

const character = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
const plainNumber = fc.array(character, { minLength: 4, maxLength: 20 }).map((all) => `${all.join('')}7`);
const marks = fc.constantFrom('', ' ', '-', '\u2011', '\u2013', '\u00a0', '/', '.', '#', '\t');

describe('folding of claim numbers', () => {
  it('does not see case, spaces, hyphens or other marks', () => {
    fc.assert(fc.property(plainNumber, fc.infiniteStream(fc.tuple(marks, fc.boolean())), (number, stream) => {
      const written = [...number].map((each) => {
        const [mark, lower] = stream.next().value;
        return mark + (lower ? each.toLowerCase() : each);
      }).join('');
      expect(foldNumber(written)).toBe(number);
    }));
  });

  it('is stable: folding twice is folding once', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-composite' }), (text) => {
      const once = foldNumber(text);
      if (once !== undefined) expect(foldNumber(once)).toBe(once);
    }));
  });

  it('keeps different numbers apart', () => {
    fc.assert(fc.property(plainNumber, plainNumber, (a, b) => {
      expect(foldNumber(a) === foldNumber(b)).toBe(a === b);
    }));
  });

  it.each(['', '12', 'ABCD', '- - -', undefined])('takes %o for no number', (text) => {
    expect(foldNumber(text)).toBeUndefined();
  });
});

describe('the numbers of a reading', () => {
  const reading = readingOf({ claimNumber: '26-3317-0098', referenceNumber: 'ref 9912' }, {
    lines: [{ remarks: [], denied: true, quote: 'x', at: { start: 0, end: 1 }, claimNumber: 'C-5555' }],
  });

  it('are its own claim and reference number for the case', () => expect(ownNumbers(reading)).toEqual(['2633170098', 'REF9912']));
  it('are also those of its lines when a case is looked for', () => expect(allNumbers(reading)).toEqual(['2633170098', 'REF9912', 'C5555']));

  it('include second readings when a case is looked for', () => {
    const claimNumber = { value: '1111', quote: '1111', at: { start: 0, end: 1 }, alternatives: [{ value: '2222', quote: '2222', at: { start: 0, end: 1 } }] };
    expect(allNumbers({ ...reading, lines: [], fields: { claimNumber } })).toEqual(['1111', '2222']);
  });
});
