import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourOf, over, sameColour, WHITE } from '../../../lib/intake/page/colour';
import { chunk } from '../../../lib/intake/page/grids';
import { isLabel } from '../../../lib/intake/page/labels';
import { columnsOf } from '../../../lib/intake/page/looks';
import { findQuote } from '../../../lib/intake/show/locate';

describe('columns of a grid', () => {
  it.each([
    ['none', 0], ['', 0], ['80px 80px 80px', 3], ['[a] 1fr [b] 2fr [c]', 2], ['repeat(6, 1fr)', 6], ['2fr repeat(6,1fr)', 7],
    ['repeat(2, minmax(10px, 1fr) auto)', 4], ['minmax(10px, 1fr) 20px', 2], ['repeat(auto-fill, 100px)', 0],
  ])('%s', (template, columns) => {
    expect(columnsOf(template)).toBe(columns);
  });
});

describe('colours', () => {
  it('reads what browsers compute', () => {
    expect(colourOf('rgb(1, 2, 3)')).toEqual([1, 2, 3, 1]);
    expect(colourOf('rgba(1, 2, 3, 0.5)')).toEqual([1, 2, 3, 0.5]);
    expect(colourOf('color(srgb 1 0.5 0 / 0.25)')).toEqual([255, 127.5, 0, 0.25]);
    expect(colourOf('oklch(0.7 0.1 200)')).toBeUndefined();
  });

  it('a clear colour over a ground is the ground, a full one itself', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        expect(sameColour(over([red, green, blue, 0], WHITE), WHITE)).toBe(true);
        expect(sameColour(over([red, green, blue, 1], WHITE), [red, green, blue, 1])).toBe(true);
      }),
    );
  });
});

describe('labels', () => {
  it.each(['Member ID', 'Claim no.', 'You may owe', 'N.º de miembro', 'Not covered by plan (deductible $1,500.00, coinsurance $48.45)', 'Claim number:'])('%s', (text) => {
    expect(isLabel(text)).toBe(true);
  });
  it.each(['', '02/23/2026', 'We denied it.', 'Dear Josephine,', '26-0302-4410', '–', 'a'.repeat(200)])('not %s', (text) => {
    expect(isLabel(text)).toBe(false);
  });
});

it('chunks hold everything in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (items, size) => {
      expect(chunk(items, size).flat()).toEqual(items);
      expect(chunk(items, size).every((part, i, all) => part.length === size || i === all.length - 1)).toBe(true);
    }),
  );
});

describe('finding a quote again', () => {
  const words = fc.array(fc.stringMatching(/^[a-c]{1,3}$/), { minLength: 1, maxLength: 20 });
  const gap = fc.constantFrom(' ', '\n', '\t', '  ', ' \n');

  it('finds what is there whatever its white space, and it reads the same', () => {
    fc.assert(
      fc.property(words, words, words, gap, (before, quote, after, space) => {
        const text = [...before, ...quote, ...after].join(space);
        const span = findQuote(text, quote.join(' '), 0)!;
        expect(text.slice(span.start, span.end).split(/\s+/).join(' ')).toBe(quote.join(' '));
      }),
    );
  });

  it('takes the nearest of several', () => {
    const text = 'Denied. a b Denied. c d Denied.';
    expect(findQuote(text, 'Denied.', 14)).toEqual({ start: 12, end: 19 });
    expect(findQuote(text, 'Denied.', 99)).toEqual({ start: 24, end: 31 });
    expect(findQuote(text, 'Paid', 0)).toBeUndefined();
    expect(findQuote(text, '  ', 0)).toBeUndefined();
  });
});
