import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCodes } from '../../../lib/reading/codes/read-codes';
import { readFields } from '../../../lib/reading/fields/read-fields';
import { viewOf } from '../../../lib/reading/view';
import { block, docOf, table } from '../doc-builder';

const given = fc.constantFrom('Marisol', 'Terrence', 'Nguyễn', 'Łukasz', 'Imogen', 'Odalys', 'Casimir');
const family = fc.constantFrom('Quintero', 'Blakely', 'Peñaloza', 'Haskell-Moore', 'Ferreira', 'Mbeki');
const digits = (size: number) => fc.integer({ min: 10 ** (size - 1), max: 10 ** size - 1 }).map(String);
const date = fc.record({ year: fc.integer({ min: 2024, max: 2028 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
const facts = fc.record({ first: given, last: family, member: digits(9), claim: digits(11), group: digits(7), care: date, notice: date, cents: fc.integer({ min: 100, max: 9_999_999 }) });
type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

const pad = (n: number) => String(n).padStart(2, '0');
const shown = (d: Facts['care']) => `${pad(d.month)}/${pad(d.day)}/${d.year}`;
const iso = (d: Facts['care']) => `${d.year}-${pad(d.month)}-${pad(d.day)}`;
const money = (cents: number) => (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });

const letter = (f: Facts) => docOf([
  'Cedar Valley Health Plan',
  `Date of notice: ${shown(f.notice)}`,
  block(`Member\t${f.first} ${f.last}`, `Member ID\tCVH${f.member}`, `Group number\t${f.group}`, `Claim number\t${f.claim}`, 'Provider\tLakeshore Open Imaging', `Date of service\t${shown(f.care)}`),
  `We denied the claim for MRI of the lumbar spine (CPT 72148, diagnosis M54.50). The amount charged was ${money(f.cents)}.`,
  'To appeal, write within 180 days to Cedar Valley Health Plan, Member Appeals, PO Box 72148, Troy, NY 12180, fax 1-801-555-0163.',
]);

const readAll = (doc: ReturnType<typeof docOf>) => {
  const view = viewOf(doc);
  const codes = readCodes(view);
  return { codes, fields: readFields(view, codes) };
};

describe('metamorphic', () => {
  it('other names, numbers, dates and amounts in: the same facts out, and the rest unchanged', () => {
    fc.assert(fc.property(facts, (f) => {
      const { codes, fields } = readAll(letter(f));
      expect(codes.map((c) => `${c.system} ${c.value}`)).toEqual(['CPT 72148', 'ICD-10-CM M54.50']);
      const values = Object.fromEntries(Object.entries(fields).map(([name, found]) => [name, found!.value]));
      expect(values).toEqual({
        insurer: 'Cedar Valley Health Plan', memberName: `${f.first} ${f.last}`, memberId: `CVH${f.member}`, groupNumber: f.group, claimNumber: f.claim,
        provider: 'Lakeshore Open Imaging', service: 'MRI of the lumbar spine', noticeDate: iso(f.notice), serviceDate: { from: iso(f.care) }, billed: f.cents / 100,
        appealDays: 180, appealFax: '1-801-555-0163', appealAddress: 'Cedar Valley Health Plan, Member Appeals, PO Box 72148, Troy, NY 12180',
      });
    }));
  });

  it('gives every value with a quote that stands in the document at its place', () => {
    fc.assert(fc.property(facts, (f) => {
      const doc = letter(f);
      const { codes, fields } = readAll(doc);
      for (const { quote, at } of [...codes, ...Object.values(fields).map((found) => found!)]) {
        expect(doc.text.slice(at.start, at.end).replace(/\s+/g, ' ').trim()).toBe(quote);
        expect(quote.length).toBeLessThanOrEqual(300);
      }
    }));
  });
});

describe('hostile text', () => {
  const pieces = fc.constantFrom('claim number ', 'Member: ', '99213, ', 'CO-50 ', 'within 180 days ', 'appeal ', '(', ')', 'A', 'Aa ', '1', '1-', '$', '\n', '\n\n', 'Health Plan ', 'Dr. A ', 'January 3, 2026 ', 'fax 1-800-555-0100 ', 'Troy, NY 12180 ', '¡ñ', '| ');

  it('reads any mixture of labels and signs without an error, and quotes it truly', () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const doc = docOf([{ kind: 'paragraph', lines: parts.join('').split('\n') }]);
      const { codes, fields } = readAll(doc);
      for (const { quote, at } of [...codes, ...Object.values(fields).map((found) => found!)]) expect(doc.text.slice(at.start, at.end).replace(/\s+/g, ' ').trim()).toBe(quote);
    }), { numRuns: 60 });
  });

  it.each(['a', 'A', '1', ' ', '(', 'AB ', '1-', '1/', 'claim number ', 'Member: ', 'code 99213, ', 'Health Plan ', 'policy is The ', 'appeal within 180 days '])('comes to an end on a hundred thousand characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(() => readAll(docOf([{ kind: 'paragraph', lines: [text] }]))).not.toThrow();
  }, 30_000);

  it('reads a table of a thousand rows', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `03/04/2026\tVisit ${i}\t99213\t$10.00\t$0.00`);
    const { fields } = readAll(docOf([table('Date\tService\tCode\tBilled\tPlan paid', ...rows, 'Total\t\t\t$10,000.00\t$0.00')]));
    expect(fields.billed?.value).toBe(10000);
  });
});
