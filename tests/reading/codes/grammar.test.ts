/** What a text can be as a code, by itself: for what a member types. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { systemsOf, writtenCode } from '../../../lib/reading/codes/grammar';
import { carcByCode, rarcByCode } from '../../../lib/knowledge/codes';
import { isNpi } from '../../../lib/reading/codes/clinical';

describe('a typed code', () => {
  it.each([
    ['co 50', 'CO-50'], ['CO50', 'CO-50'], [' pr - 204 ', 'PR-204'], ['n130', 'N130'], ['m54.50', 'M54.50'], ['72148', '72148'], ['covid', 'COVID'],
  ])('%s is written %s', (typed, written) => expect(writtenCode(typed)).toBe(written));

  it.each([
    ['72148', ['CPT', 'REMARK']], ['CO-50', ['CARC']], ['50', ['POS', 'CARC', 'MOD', 'REMARK']], ['M54.50', ['ICD-10-CM']], ['N130', ['ICD-10-CM', 'RARC', 'REMARK']],
    ['D2950', ['ICD-10-CM', 'CDT', 'REMARK']], ['J2323', ['ICD-10-CM', 'HCPCS', 'REMARK']], ['0071T', ['CPT', 'REMARK']], ['50242-040-62', ['NDC']], ['LT', ['MOD', 'REMARK']],
  ])('%s can be %j', (code, systems) => expect([...systemsOf(code)].sort()).toEqual([...systems].sort()));

  it.each(['CO-999', 'PR-1234', 'not a code', '$4,800.00', '10/06/2026', 'M54.50 and M51.16', '97110-GP', '<b>', ''])('%s is none', (text) => expect(systemsOf(writtenCode(text))).toEqual([]));

  it('of ten digits is a provider’s number only where its checksum holds', () => {
    fc.assert(fc.property(fc.integer({ min: 1_000_000_000, max: 2_999_999_999 }).map(String), (digits) => {
      expect(systemsOf(digits).includes('NPI')).toBe(isNpi(digits));
    }));
  });

  it('of our lists is known by its kind', () => {
    for (const code of carcByCode.keys()) expect(systemsOf(code), code).toContain('CARC');
    for (const code of rarcByCode.keys()) expect(systemsOf(code), code).toContain('RARC');
  });

  it('is written the same when it is written again, and nothing is added to it', () => {
    fc.assert(fc.property(fc.string({ maxLength: 20 }), (text) => {
      const once = writtenCode(text);
      expect(writtenCode(once)).toBe(once);
      expect(once.replace(/[^A-Z0-9]/g, '')).toBe(text.toUpperCase().replace(/[^A-Z0-9]/g, ''));
    }));
  });
});
