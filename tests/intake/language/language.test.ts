import { describe, expect, it } from 'vitest';
import { readsAsLanguage } from '../../../lib/intake/language/language';

describe('language', () => {
  it.each([
    ['a letter', 'We looked at the request that your doctor sent us and we are not able to approve it.'],
    ['a letter in Spanish', 'Recibimos esta solicitud el 3 de marzo. La negamos porque no es necesaria para su salud.'],
    ['a table', 'Date Code Service Charged Allowed 03/20/26 99213 Office visit 210.00 98.40 Total 384.00'],
    ['a letter with slips of OCR', 'Dear Theodora Finch: We den1ed one charge on th1s claim. You owe $0.00. Tbe clinic may send a corrected cla1m.'],
  ])('is %s', (_what, text) => expect(readsAsLanguage(text)).toBe(true));

  it.each([
    ['a page on its head', 'pua am Inok paisanbai ayy ye payool 9M SpIoDa1 au} asneaoq auiy siy} ye y1 aaoidde 0} ajqe jou aie'],
    ['grain', 'SHS SEs Ange clglimar SMCH NDT NOS i adh sal Te nr eT as'],
    ['Russian letters taken for Latin ones', 'YBeGomnenne 06 oTKa3e B Bbinnate. Mbi paccmoTpenn Baw 3anpoc u He MoxeM'],
    ['nothing', ''],
  ])('is not %s', (_what, text) => expect(readsAsLanguage(text)).toBe(false));
});
