import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allIn, canMatch, firstIn, holds } from '../../../lib/reading/prose/asked';
import { neededPieces } from '../../../lib/reading/prose/needed-pieces';

const PATTERNS = [
  /\bdenied\b/, /\b(?:den(?:y|ied)|refus(?:e|ed))\b/i, /claims? (?:was|were)? ?paid/, /(?<!not )approved/u, /(?=coverage)c/, /colou?rs?/, /(?:step){2}/,
  /[den]{3}ied/, /\x64enied|paid\u0021/, /^(?:the )?reason\s?$/, /caf[é]s?|ap{2,3}eal/, /(?:|denied)/, /\p{L}enied/u, /de\(nied\)|re\.view/, /missing/iu,
];
const WORDS = ['denied', 'deny', 'REFUSED', 'claim was paid', 'claims paid', 'not approved', 'approved', 'coverage', 'colors', 'color', 'stepstep', 'step', 'the reason ', 'paid!', 'appeal', 'apppeal', 'de(nied)', 're.view', 'miſſing', 'İ', ' ', '’', '\n'];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(''));

describe('asking many patterns of one text', () => {
  it('answers as the pattern itself', () => {
    fc.assert(fc.property(text, fc.constantFrom(...PATTERNS), (words, pattern) => {
      expect(holds(pattern, words)).toBe(pattern.test(words));
      expect(firstIn(pattern, words)?.index).toBe(pattern.exec(words)?.index);
      const all = new RegExp(pattern.source, `${pattern.flags}g`);
      expect(allIn(all, words).map(({ index }) => index)).toEqual([...words.matchAll(all)].map(({ index }) => index));
    }), { numRuns: 1000 });
  });

  it('does not ask for what the text has no piece of', () => {
    expect(canMatch(/\bdenied\b/, 'Your claim was paid.')).toBe(false);
    expect(canMatch(/\bdenied\b/i, 'Your claim was DENIED.')).toBe(true);
  });

  it('knows which pieces a pattern needs', () => {
    expect(neededPieces(/\b(?:upheld|revers(?:e|ed))\b/)).toEqual(['upheld', 'revers']);
    expect(neededPieces(/the (?:[a-z]+ )?decision/)).toEqual(['decision']);
    expect(neededPieces(/(?:denied)?/)).toBeUndefined();
    expect(neededPieces(/(?!denied)\w+/)).toBeUndefined();
    expect(neededPieces(/denied|\d+/)).toBeUndefined();
  });
});
