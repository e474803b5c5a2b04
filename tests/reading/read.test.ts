import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockKind, Doc } from '../../lib/intake/doc';
import { quoteAt } from '../../lib/intake/doc';
import { read } from '../../lib/reading/read';
import { readingSchema } from '../../lib/reading/reading';
import type { BlockInput } from './doc-builder';
import { block, docOf, table } from './doc-builder';

const LETTER = [
  'Lakeside Health Plan', 'March 3, 2026', block('Member ID\tLHP 7712 004', 'Claim number\t26-0311-88'), 'Dear Ana Ruiz:',
  'We have denied the claim for an MRI of the knee (73721). The amount charged was $900.00.', 'Reason: The notes do not show four weeks of treatment. The scan is not medically necessary.', 'You may appeal within 180 days of this letter.',
];
const BOILERPLATE = [
  'Medically necessary. Care that is appropriate for your condition. If we deny a service as not medically necessary or experimental you may appeal.',
  'Prior authorization. Approval some services need beforehand. Without it a claim may be denied.',
  'We follow Federal civil rights laws and do not treat people differently because of race, color, national origin, age, disability or sex.',
  'Español: para recibir asistencia llame a la línea de servicio al cliente.',
];

const words = fc.constantFrom(
  'denied', 'We have denied your request.', 'Reason:', 'because:', 'Why did we deny this?', '$1,200.00', '-$5.00', '01/02/2026', 'CO-50', 'N130', '99213', 'A', '1', 'D07 –', 'Total', 'Claim number', 'Billed', 'Plan paid', 'Status', 'Not approved',
  'Explanation of Benefits', '(', ')', '…', '\u0000', '😀', 'ﬁ', 'İ', 'ß', '"', '“', '.', ':', ' ', 'if', 'may be denied', 'Dear Ana,', 'no es médicamente necesaria',
);
const lineText = fc.oneof(fc.array(fc.oneof(words, fc.string({ maxLength: 12 })), { maxLength: 12 }).map((parts) => parts.join(' ')), fc.string({ unit: 'grapheme', maxLength: 40 })).map((text) => text.replace(/[\n\t\f\r]/g, ' '));
const anyBlock: fc.Arbitrary<BlockInput> = fc.record({
  kind: fc.constantFrom<BlockKind>('heading', 'paragraph', 'list-item', 'table', 'pairs', 'control', 'aside'),
  lines: fc.array(fc.array(lineText, { minLength: 1, maxLength: 5 }).map((cells) => cells.join('\t')), { minLength: 1, maxLength: 5 }),
  group: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
}).map(({ kind, lines, group }) => ({ kind, lines, ...(group ? { group } : {}) }));
const anyDoc: fc.Arbitrary<Doc> = fc.record({ blocks: fc.array(anyBlock, { maxLength: 10 }), source: fc.constantFrom<Doc['source']>('page', 'selection', 'pdf', 'image', 'text') }).map(({ blocks, source }) => docOf(blocks, { source }));

const decided = (doc: Doc): unknown => {
  const { document, outcome, categories, fields, lines } = read(doc);
  return { document, outcome, categories: categories.map(({ id }) => id), reason: fields.reasonText?.value, lines: lines.map(({ quote, denied }) => [quote, denied]) };
};

describe('read', () => {
  it('never throws, fits the schema, and quotes only what stands in the document', () => {
    fc.assert(
      fc.property(anyDoc, (doc) => {
        const reading = readingSchema.parse(read(doc));
        const proofs = [...Object.values(reading.fields), ...reading.codes, ...reading.categories, ...reading.lines, ...reading.legend, ...(reading.verdict ? [reading.verdict] : [])].filter((proof) => proof !== undefined);
        for (const { quote, at } of proofs) expect(quote).toBe(quoteAt(doc, at));
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  it('reads an empty document as nothing', () => {
    expect(read(docOf([]))).toMatchObject({ document: 'other', outcome: 'none', categories: [], codes: [], lines: [], fields: {}, legend: [] });
  });

  it('is not moved by boilerplate, before or after', () => {
    const plain = decided(docOf(LETTER, { source: 'pdf' }));
    expect(plain).toMatchObject({ document: 'denial-letter', outcome: 'denied', categories: ['medical-necessity'], reason: 'The notes do not show four weeks of treatment. The scan is not medically necessary.' });
    for (let i = 1; i <= BOILERPLATE.length; i++) expect(decided(docOf([...LETTER, ...BOILERPLATE.slice(0, i)], { source: 'pdf' }))).toEqual(plain);
    expect(decided(docOf([...BOILERPLATE.slice(2), ...LETTER], { source: 'pdf' }))).toEqual(plain);
  });

  it('boilerplate alone is no denial', () => {
    fc.assert(fc.property(fc.shuffledSubarray(BOILERPLATE), (parts) => {
      expect(read(docOf(parts, { source: 'pdf' }))).toMatchObject({ outcome: 'none', categories: [] });
    }));
  });

  it('keeps lines of an approved claim beside their proof', () => {
    const doc = docOf(['Explanation of Benefits', table('Date\tService\tBilled\tAllowed\tPaid', '01/02/2026\tVisit 99213\t$90.00\t$70.00\t$70.00')], { source: 'pdf' });
    expect(read(doc)).toMatchObject({ document: 'eob', outcome: 'approved', lines: [{ code: '99213', billed: 90, denied: false }] });
  });
});
