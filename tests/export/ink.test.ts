import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LACKING, printable } from '../../lib/export/ink';

/** A face with ASCII, a few accents and a no-break space. */
const has = (codePoint: number) => (codePoint >= 0x20 && codePoint < 0x7f) || 'éñŁễ’\u00a0'.includes(String.fromCodePoint(codePoint));

describe('what a face can print', () => {
  it.each([
    ['names', 'Nguyễn Peña', 'Nguyễn Peña'],
    ['letters typed in two parts', 'Pen\u0303a', 'Peña'],
    ['full-width digits', '２６', '26'],
    ['joined letters of a PDF', 'o\ufb03ce', 'office'],
    ['a hyphen that does not break', '26\u20113317', '26-3317'],
    ['what is not seen', 'a\u200b\u00ad\ufeff\u202eb\u0000', 'ab'],
    ['a space of another width', 'a\u2003b', 'a b'],
    ['a no-break space', '4\u00a0mg', '4\u00a0mg'],
    ['line ends of any system', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ])('%s', (_, text, printed) => {
    expect(printable(text, has)).toEqual({ text: printed, missing: [] });
  });

  it('shows a run of lacking characters once and names each', () => {
    expect(printable('张伟 and 张 👩‍⚕️', has)).toEqual({ text: `${LACKING} and ${LACKING} ${LACKING}`, missing: ['张', '伟', '👩', '⚕'] });
  });

  it('never throws, and prints only what the face has', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { text: printed } = printable(text, has);
      for (const character of printed) expect(character === '\n' || has(character.codePointAt(0)!)).toBe(true);
    }), { numRuns: 60 });
  });

  it('changes nothing that the face has', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(printable(text, has)).toEqual({ text, missing: [] });
    }));
  });
});
