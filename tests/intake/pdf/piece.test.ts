import { describe, expect, it } from 'vitest';
import { pieceOf } from '../../../lib/intake/pdf/piece';

/** A page of 612 x 792 points: pdfjs turns the y axis over. */
const VIEWPORT = [1, 0, 0, -1, 0, 792];
const item = (transform: readonly number[], str = 'Denied', width = 30) => ({ str, transform, width, fontName: 'f1' });

describe('the place of a text item', () => {
  it('is counted from the top left', () => {
    expect(pieceOf(item([10, 0, 0, 10, 60, 700]), VIEWPORT)).toEqual({ text: 'Denied', font: 'f1', size: 10, turn: 0, base: 92, left: 60, right: 90, top: 84, bottom: 94 });
  });

  it.each([
    [1, [0, 10, -10, 0, 60, 700], { left: 52, right: 62, top: 62, bottom: 92 }],
    [2, [-10, 0, 0, -10, 60, 700], { left: 30, right: 60, top: 90, bottom: 100 }],
    [3, [0, -10, 10, 0, 60, 700], { left: 58, right: 68, top: 92, bottom: 122 }],
  ] as const)('knows text that is turned by %i quarters', (turn, transform, box) => {
    expect(pieceOf(item(transform), VIEWPORT)).toMatchObject({ turn, ...box });
  });

  it('is nowhere for white space and for broken measures', () => {
    expect(pieceOf(item([10, 0, 0, 10, 60, 700], '  '), VIEWPORT)).toBeUndefined();
    expect(pieceOf(item([0, 0, 0, 0, 60, 700]), VIEWPORT)).toBeUndefined();
    expect(pieceOf(item([10, 0, 0, 10, Number.NaN, 700]), VIEWPORT)).toBeUndefined();
  });
});
