import { describe, expect, it } from 'vitest';
import { isFittedOverPicture, senseOf } from '../../../lib/intake/pdf/language';

const ENGLISH = 'We looked at the request that your doctor sent us and we are not able to approve it at this time because the records do not show that other care was tried first, as the plan asks for this service.';
const shifted = (text: string, by: number): string => [...text].map((letter) => String.fromCharCode(letter.charCodeAt(0) + by)).join('');

describe('a text layer', () => {
  it.each([
    ['English', ENGLISH],
    ['Spanish', 'Recibimos esta solicitud el 3 de marzo. La negamos porque la evaluación muestra que el habla está dentro de lo esperado para su edad, y por eso no vamos a pagar este servicio.'],
    ['figures with few words', '03/04/26 99214 265.00 168.40 ND1 Total 1,476.00'],
    ['another script', 'Мы рассмотрели ваш запрос и не можем одобрить эту услугу в настоящее время'],
    ['ligatures and accents', `${ENGLISH} Pacific Oﬃce Łukasz Nguyễn`],
  ])('holds language: %s', (_name, text) => expect(senseOf(text)).toBe('language'));

  it.each([
    ['nothing', ' \n\f\n'],
    ['private-use characters', [...ENGLISH].map((letter) => String.fromCharCode(0xe000 + letter.charCodeAt(0))).join('')],
    ['glyph numbers taken for characters, spaces become controls', shifted(ENGLISH, -29)],
    ['letters shifted by three, spaces kept', ENGLISH.toLowerCase().split(' ').map((word) => shifted(word, 3)).join(' ')],
  ])('holds none: %s', (_name, text) => expect(senseOf(text)).toBe('noise'));

  it.each([
    ['another language', 'Nous avons examiné la demande de votre médecin et nous ne pouvons pas accepter cette prestation pour le moment'],
    ['letters shifted by one, which keep enough vowels', ENGLISH.toLowerCase().split(' ').map((word) => shifted(word, 1)).join(' ')],
  ])('is doubtful, to be held against the page: %s', (_name, text) => expect(senseOf(text)).toBe('doubtful'));
});

describe('words that are fitted over a picture', () => {
  const items = (factor: (index: number) => number) => ENGLISH.split(' ').map((str, index) => ({ str, transform: [10 * factor(index), 0, 0, 10, 50, 700] }));

  it('are told by a stretch of their own for every word', () => {
    expect(isFittedOverPicture(items((index) => 1 + ((index * 7) % 23) / 40))).toBe(true);
    expect(isFittedOverPicture(items(() => 1))).toBe(false);
    expect(isFittedOverPicture(items((index) => (index < 20 ? 1 : 0.9)))).toBe(false);
  });
});
