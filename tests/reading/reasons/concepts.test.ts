import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longhand } from '../../../lib/reading/prose/shorthand';
import { concept, ConceptIndex, tokensOf } from '../../../lib/reading/reasons/concepts/concept';
import { conceptsIn } from '../../../lib/reading/reasons/concepts/told-by-concepts';

const index = new ConceptIndex([['late', concept('# months after|after the .. limit|too late')], ['paper', concept('record*|x-ray*')], ['gone', concept('not received|came to us .. date')]] as const);
const held = (words: string): string[] => [...index.heldBy(words)].sort();

describe('a concept', () => {
  it.each([
    ['it came 14 months after the visit', ['late']],
    ['it came fourteen months after the visit', ['late']],
    ['after the one year filing limit', ['late']],
    ['after the long and very old filing limit', []],
    ['after the visit. the limit is one year', []],
    ['after the visit, no limit', ['late']],
    ['records', ['paper']],
    ['an x-ray of the x ray', ['paper']],
    ['recordings of records', ['paper']],
    ['not, received', []],
    ['was not-received', ['gone']],
    ['too  late', ['late']],
    ['too latent', []],
  ])('%s', (words, names) => expect(held(words)).toEqual(names));

  it('is found in a sentence of any words without a throw, and the more words the more concepts', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('records', 'not', 'received', '14', 'months', 'after', 'too', 'late', '.', ',', 'x-ray', 'limit'), { maxLength: 30 }), fc.string({ maxLength: 40 }), (words, tail) => {
      const said = words.join(' ');
      const more = index.heldBy(`${said} ; ${tail}`);
      for (const name of index.heldBy(said)) expect(more.has(name)).toBe(true);
    }));
  });

  it('costs as much as the sentence is long', () => {
    expect(tokensOf('a-b c, d 1,234.50 $12')).toEqual(['a', 'b', 'c', ',', 'd', '1,234.50', '$12']);
  });
});

describe('as many used as there are', () => {
  it.each(['20 of 20 visits used', '30/30 used', '12 of your 12 visits'])('%s', (words) => expect(conceptsIn(words).has('allUsed')).toBe(true));
  it.each(['11 of 30 visits used', 'seen on 01/01/2026', '5 of 50 visits'])('not in %s', (words) => expect(conceptsIn(words).has('allUsed')).toBe(false));
});

describe('the shorthand of claim systems', () => {
  it.each([
    ['clm recd over 180 days from dos', 'claim received over 180 days from date of service'],
    ['op report not recvd', 'operative report not received'],
    ['svc w/o auth', 'service without authorization'],
  ])('%s', (short, long) => expect(longhand(short)).toBe(long));
  it('leaves a lone short word among whole ones', () => expect(longhand('we looked at the info that your doctor sent to us about your knee and your back')).toContain('info'));
});
