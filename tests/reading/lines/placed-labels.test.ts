/** Rows of scans whose headings came as other lines: what an amount is, is told by the words that stand over it. */
import { describe, expect, it } from 'vitest';
import type { Doc, Run } from '../../../lib/intake/doc';
import { inlineRows } from '../../../lib/reading/lines/inline-rows';
import { viewOf } from '../../../lib/reading/view';
import { docOf } from '../doc-builder';
import type { BlockInput } from '../doc-builder';

/** A word with its left edge; every letter is five points wide. */
type Placed = readonly [x: number, text: string];
const LETTER = 5;

/** A page of lines, each its own block, with the place of every word. */
function pageOf(...lines: readonly (readonly Placed[])[]): Doc {
  const doc = docOf(lines.map((words): BlockInput => ({ kind: 'table', lines: [words.map(([, text]) => text).join('\t')] })), { source: 'image', textSource: 'ocr' });
  const runs = doc.blocks.flatMap((block, row): Run[] =>
    block.lines[0]!.cells!.map(({ start, end }, i) => ({ start, end, page: 1, x: lines[row]![i]![0], y: 100 + row * 14, width: (end - start) * LETTER, height: 10 })));
  return { ...doc, runs };
}

const rowsOf = (doc: Doc): unknown[] => inlineRows(viewOf(doc), []).lines.map(({ parts }) => Object.fromEntries(parts.map(({ meaning, text }) => [meaning, text])));

const upper: Placed[] = [[60, 'Service'], [300, 'Amount'], [360, 'Not'], [420, 'We'], [470, 'You']];
const lower: Placed[] = [[60, 'date'], [120, 'Procedure'], [300, 'billed'], [355, 'covered'], [418, 'paid'], [470, 'owe'], [520, 'Code']];
const row: Placed[] = [[60, '03/03/2026'], [120, '99203 New patient visit'], [300, '245.00'], [360, '245.00'], [422, '0.00'], [468, '245.00'], [520, 'PR-288']];
const read = { serviceDate: '03/03/2026', description: '99203 New patient visit', billed: '245.00', notCovered: '245.00', planPaid: '0.00', memberOwes: '245.00', remarks: 'PR-288' };

describe('headings that stand over amounts', () => {
  it('name them, in two lines of their own', () => expect(rowsOf(pageOf(upper, lower, row))).toEqual([read]));
  it('name those of every row below', () => expect(rowsOf(pageOf(upper, lower, row, row))).toEqual([read, read]));
  it('leave out a total', () => expect(rowsOf(pageOf(upper, lower, row, [[60, 'Claim total'], ...row.slice(2, 6)]))).toEqual([read]));

  it.each([
    ['one amount has no heading', [upper, lower.filter(([, text]) => text !== 'paid').map(([x, text]): Placed => [x, text === 'owe' ? 'code' : text]), row]],
    ['two amounts have the same', [upper.slice(0, 2), lower.map(([x, text]): Placed => [x, text === 'covered' ? 'billed' : text]), row]],
    ['nothing is named', [upper, lower, row.slice(2, 6)]],
    ['there is no heading', [row]],
    ['other amounts stand between', [upper, lower, [[60, 'Copay'], [300, '20.00']] as Placed[], row]],
  ])('no row where %s', (_name, lines) => expect(rowsOf(pageOf(...lines))).toEqual([]));
});
