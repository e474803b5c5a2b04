/** The small decisions on the way of a paper: which file, which text layer, which strip, which script. */
import { describe, expect, it, vi } from 'vitest';
import { agrees } from '../../../lib/intake/paper/agreement';
import { openPaper } from '../../../lib/intake/paper/open-paper';
import { isOtherScript } from '../../../lib/intake/paper/other-script';
import { sampleOf } from '../../../lib/intake/paper/sample';
import { holdsPictures } from '../../../lib/intake/pdf/page-picture';
import { asShown, madeUpright } from '../../../lib/intake/pdf/turned';
import { uprightPiece } from '../../../lib/intake/pdf/piece';
import { mapped } from '../../../lib/intake/picture/homography';
import type { PreparedPage } from '../../../lib/intake/picture/prepared-page';
import type { Problem } from '../../../lib/problems/problem';
import { ocrWord } from '../ocr/words';
import { ink, paper, word } from '../ocr/raster';

const prepared = (grey: PreparedPage['grey'], dpi = 150): PreparedPage => ({ grey, dpi, toSource: [1, 0, 0, 0, 1, 0, 0, 0, 1], inkShare: 0.05, blank: false });

describe('opening a paper', () => {
  const engine = vi.fn(() => {
    throw new Error('not asked for');
  });
  const png = new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)]);
  it.each([
    ['nothing', [], 'file-empty'],
    ['an empty file', [new Blob([])], 'file-empty'],
    ['a Word file', [new Blob([Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0)])], 'file-wrong-kind'],
    ['two PDFs', [new Blob(['%PDF-1.7']), new Blob(['%PDF-1.7'])], 'file-wrong-kind'],
    ['a picture and a PDF', [png, new Blob(['%PDF-1.7'])], 'file-wrong-kind'],
    ['text', [new Blob(['Your claim is denied.'])], 'file-wrong-kind'],
  ] as const)('refuses %s', async (_what, files, code) => {
    await expect(openPaper(files, { engine })).rejects.toMatchObject({ code } satisfies Partial<Problem>);
    expect(engine).not.toHaveBeenCalled();
  });
});

describe('a text layer', () => {
  const seen = (text: string, confidence = 95) => text.split(' ').map((each, at) => ocrWord(each, at * 100, 100, { confidence }));
  const TRUE = 'We denied the claim for your emergency room visit 99283 of June 13 2026';

  it('agrees where OCR of a part of it finds its words, however they are parted', () => {
    expect(agrees(`Granite Mutual ${TRUE} You may appeal`, seen(TRUE))).toBe(true);
    expect(agrees(TRUE.replaceAll(' ', ''), seen(TRUE))).toBe(true);
  });

  it('does not agree where one word in ten is another, or where it holds a line of the page only', () => {
    expect(agrees(TRUE.replace('99283', '99288').replace('denied', 'denled'), seen(TRUE))).toBe(false);
    expect(agrees('FAX 617 555 0180 page 01 of 03', seen(TRUE))).toBe(false);
  });

  it('is not accused by what OCR only guesses', () => {
    expect(agrees(TRUE, seen('some words that stand nowhere in it', 60))).toBe(true);
    expect(agrees(TRUE, seen('too few'))).toBe(true);
  });
});

describe('the bytes of a PDF', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  it('tell whether it can hold a picture', () => {
    expect(holdsPictures(bytes('%PDF-1.7 /Type /XObject /Subtype /Image /Width 1700'))).toBe(true);
    expect(holdsPictures(bytes('%PDF-1.7 /Subtype/Image/Width 10'))).toBe(true);
    expect(holdsPictures(bytes('%PDF-1.7 /Imag /Im0 Do /Font'))).toBe(false);
  });
});

describe('a page whose text does not stand upright', () => {
  it.each([1, 2, 3] as const)('leads back to where its text is shown: %s', (turn) => {
    const size = { width: 612, height: 792 };
    const box = { left: 100, right: 160, top: 300, bottom: 312 };
    const piece = { ...uprightPiece('Denied', 0, 0, 0, 10, 'f'), ...box, turn };
    const { page, turned } = madeUpright({ page: 1, ...size, pieces: [piece] });
    const [upright] = page.pieces;
    expect(turned).toBe(turn);
    const corners = [mapped(asShown(turn, size), { x: upright!.left, y: upright!.top }), mapped(asShown(turn, size), { x: upright!.right, y: upright!.bottom })];
    expect([Math.min(...corners.map(({ x }) => x)), Math.max(...corners.map(({ x }) => x)), Math.min(...corners.map(({ y }) => y)), Math.max(...corners.map(({ y }) => y))]).toEqual([100, 160, 300, 312]);
  });
});

describe('a sample of a page', () => {
  it('is the strip with most text, and knows where it lies', () => {
    const page = paper(600, 1000);
    ink(page, 50, 100, 550, 250);
    for (let base = 640; base < 800; base += 30) word(page, 50, base, 15, 30);
    const sample = sampleOf(prepared(page));
    expect(sample.grey.height).toBe(220);
    const top = mapped(sample.toSource, { x: 0, y: 0 }).y;
    expect(top).toBeGreaterThan(550);
    expect(top).toBeLessThan(660);
  });

  it('may be all of a short page', () => expect(sampleOf(prepared(paper(100, 3))).grey.height).toBe(1));
});

describe('print in another script', () => {
  /** Twelve made-up letters, each of a few strokes on a grid, large and sharp. */
  const glyph = (page: ReturnType<typeof paper>, left: number, top: number, kind: number, shake: () => number): void => {
    for (let stroke = 0; stroke < 4; stroke += 1) {
      const [a, b] = [(kind * 7 + stroke * 5) % 4, (kind * 3 + stroke * 11) % 4];
      const [x, y] = [left + a * 5 + shake(), top + b * 5 + shake()];
      if ((kind + stroke) % 2 === 0) ink(page, x, y, x + 12, y + 3);
      else ink(page, x, y, x + 3, y + 14);
    }
  };
  const drawn = (shake: () => number) => {
    const page = paper(1200, 700);
    for (let line = 0; line < 10; line += 1) for (let at = 0; at < 30; at += 1) glyph(page, 40 + at * 38, 40 + line * 60, (line * 13 + at * 5) % 12, shake);
    return prepared(page);
  };

  it('repeats its shapes, large and sharp', () => expect(isOtherScript(drawn(() => 0))).toBe(true));

  it('is neither a hand, whose letters are all different, nor a short line', () => {
    let seed = 7;
    const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    expect(isOtherScript(drawn(() => Math.round((random() - 0.5) * 16)))).toBe(false);
    const short = paper(1200, 200);
    for (let at = 0; at < 20; at += 1) glyph(short, 40 + at * 38, 60, at % 12, () => 0);
    expect(isOtherScript(prepared(short))).toBe(false);
  });

  it('is not a blurred page, whatever is on it', () => {
    const { grey } = drawn(() => 0);
    const pale = { ...grey, data: grey.data.map((value) => (value < 128 ? 150 : 240)) };
    expect(isOtherScript(prepared(pale))).toBe(false);
  });
});
