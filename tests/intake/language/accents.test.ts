import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withAccents } from '../../../lib/intake/language/accents';

const LETTER = 'Recibimos su solicitud para este servicio y la negamos por esta razón con los datos de su plan de salud.';

/** Lines of a page as words; a Spanish letter stands before them. */
function read(lines: readonly string[], letter = LETTER): string[] {
  const words = [letter, ...lines].flatMap((text, line) => text.split(' ').map((word) => ({ text: word, line })));
  const mended = withAccents(words);
  return lines.map((_text, at) => mended.filter(({ line }) => line === at + 1).map(({ text }) => text).join(' '));
}

describe('Spanish accents', () => {
  it.each([
    ['Numero de autorizacion', 'Número de autorización'],
    ['la apelacién, la evaluacidn y la decision', 'la apelación, la evaluación y la decisión'],
    ['DETERMINACION ADVERSA DE BENEFICIOS', 'DETERMINACIÓN ADVERSA DE BENEFICIOS'],
    ['Tiene 60 dias o 10 dfas; Num. 4', 'Tiene 60 días o 10 días; Núm. 4'],
    ['Diagndstico', 'Diagnóstico'],
  ])('come back: %s', (seen, meant) => expect(read([seen])).toEqual([meant]));

  it.each([
    ['what may be two words', 'Si el plan pagara esta practica y recién'],
    ['names', 'Rio Claro, Lucia Pena Garcia, Rio Rancho, NM'],
    ['a line in English', 'For help with this decision please call the plan'],
    ['a heading that could be English', 'Extension 4471'],
    ['codes and numbers', 'RC-900-3381-77 A26-0048812 G35'],
  ])('stay away from %s', (_what, line) => expect(read([line])).toEqual([line]));

  it('stay away from a page in English', () => {
    const line = 'Numero de autorizacion';
    expect(read([line], 'We looked at the request that your doctor sent us and we are not able to approve it.')).toEqual([line]);
  });

  it('change letters only, and nothing twice', () => {
    const text = fc.array(fc.stringMatching(/^[A-Za-zéó0-9.,$-]{1,12}$/), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(text, (given) => {
      const [once = ''] = read([given.join(' ')]);
      expect([...once].length).toBe(given.join(' ').length);
      expect(once.replace(/\p{L}|6/gu, '')).toBe(given.join(' ').replace(/\p{L}|6/gu, ''));
      expect(read([once])).toEqual([once]);
    }));
  });
});
