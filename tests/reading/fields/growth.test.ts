import { describe, expect, it } from 'vitest';
import type { Doc } from '../../../lib/intake/doc';
import { readCodes } from '../../../lib/reading/codes/read-codes';
import { readFields } from '../../../lib/reading/fields/read-fields';
import { viewOf } from '../../../lib/reading/view';
import { block, docOf, table } from '../doc-builder';

/** Milliseconds of processor time for codes and fields of a document. */
function cost(doc: Doc): number {
  const view = viewOf(doc);
  const start = process.cpuUsage();
  readFields(view, readCodes(view));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const many = (piece: string, size: number): string[] => Array.from({ length: Math.ceil(size / (piece.length + 1)) }, () => piece);
const shapes: readonly [string, (size: number) => Doc][] = [
  ['identical pairs', (size) => docOf([block(...many('Billed\t$100.00', size))])],
  ['pairs in blocks of their own', (size) => docOf(many('Claim number\t2026123', size).map((row) => block(row)))],
  ['one line of codes', (size) => docOf([{ kind: 'paragraph', lines: [many('code 99213,', size).join(' ')] }])],
  ['one line of labels', (size) => docOf([{ kind: 'paragraph', lines: [many('Claim number: 2026123 Member ID AB12345', size).join(' ')] }])],
  ['heading rows only', (size) => docOf([{ kind: 'table', lines: many('#Billed\t#Claim number\t#Provider', size) }])],
  ['a heading above every row', (size) => docOf([{ kind: 'table', lines: many('', size / 40).flatMap(() => ['#Billed\t#Claim number\t#Provider', '$1.00\t2026123\tDr. Ana Ruiz']) }])],
  ['one row of many columns', (size) => docOf([table(many('Billed', size / 2).join('\t'), many('$10.00', size / 2).join('\t'))])],
  ['spaced columns on one line', (size) => docOf([{ kind: 'paragraph', lines: [many('Billed   $100.00', size).join('   ')] }])],
  ['contacts', (size) => docOf([{ kind: 'paragraph', lines: [many('Appeal within 180 days, PO Box 1, Troy, NY 12180, fax 800-555-0199.', size).join(' ')] }])],
];

describe('time grows with the text and no faster', () => {
  it.each(shapes)('%s', (_what, make) => {
    cost(make(10_000));
    // Less than the floor is noise of the machine; quadratic work on the larger text takes far more.
    const small = Math.max(Math.min(cost(make(20_000)), cost(make(20_000))), 60);
    const large = Math.min(cost(make(80_000)), cost(make(80_000)));
    expect(large).toBeLessThan(small * 8);
  }, 30_000);
});
