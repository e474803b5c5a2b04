/** Addresses of letters: one step each, whatever their kind, and the addresses of before go on working. */
import { describe, expect, it } from 'vitest';
import { printLink } from '../../components/print/print-link';
import { hrefOf, placeOf } from '../../components/shell/routes';
import { planTypes } from '../../lib/knowledge/appeal-rights';
import { companionLetters } from '../../lib/knowledge/denial-reasons';
import type { LetterKind } from '../../lib/cases/model';

const kinds: readonly LetterKind[] = [
  'first-level-appeal',
  ...new Set(planTypes.flatMap(({ levels }) => levels.map(({ id }): LetterKind => `level/${id}`))),
  ...companionLetters.map(({ id }): LetterKind => `letter/${id}`),
];

describe('the address of a letter', () => {
  it('leads back to the same letter, for every letter of the domain, in one step', () => {
    expect(kinds.length).toBeGreaterThan(30);
    for (const letter of kinds) {
      for (const room of ['write', 'send'] as const) {
        const href = hrefOf({ at: 'case', caseId: 'c1', room, letter });
        expect(href.split('/')).toHaveLength(4);
        expect(encodeURI(href)).toBe(href);
        expect(placeOf(href)).toEqual({ at: 'case', caseId: 'c1', room, letter });
      }
      expect(placeOf(hrefOf({ at: 'print', caseId: 'c1', letter }))).toEqual({ at: 'print', caseId: 'c1', letter });
    }
  });

  it('without a letter is that of before', () => {
    expect(placeOf('#case/c1/write')).toEqual({ at: 'case', caseId: 'c1', room: 'write' });
    expect(placeOf('#case/c1/send')).toEqual({ at: 'case', caseId: 'c1', room: 'send' });
    expect(placeOf('#print/c1')).toEqual({ at: 'print', caseId: 'c1' });
    expect(hrefOf({ at: 'case', caseId: 'c1', room: 'gather', letter: 'first-level-appeal' })).toBe('#case/c1/gather');
  });

  it('takes nothing else for a letter', () => {
    for (const step of ['level', 'level.', 'level.a/b', 'other.x', '<b>', 'letter.a b', '..']) {
      expect(placeOf(`#case/c1/write/${step}`)).not.toHaveProperty('letter', expect.stringContaining('<'));
    }
    expect(placeOf('#case/c1/write/other.x')).toEqual({ at: 'case', caseId: 'c1', room: 'write' });
    expect(placeOf('#case/c1/write/level.')).toEqual({ at: 'case', caseId: 'c1', room: 'write' });
  });

  it('is printed by its own', () => {
    expect(printLink('a1', false, '/workspace.html', 'level/external-review')).toEqual({ href: '#print/a1/level.external-review' });
  });
});
