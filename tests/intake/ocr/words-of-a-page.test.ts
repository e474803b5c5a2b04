/** What becomes of the engine's words: noise, doubles, doubts, spaces, boxes, feet, islands, spelling. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { withoutDoubts } from '../../../lib/intake/ocr/doubts';
import { onTheirFeet } from '../../../lib/intake/ocr/feet';
import { fitted } from '../../../lib/intake/ocr/fit';
import { islandsOf, reaching } from '../../../lib/intake/ocr/islands';
import { merged, withoutDoubles } from '../../../lib/intake/ocr/merge';
import { withoutGuesses, withoutNoise } from '../../../lib/intake/ocr/noise';
import { respaced } from '../../../lib/intake/ocr/spaces';
import { spelled } from '../../../lib/intake/ocr/spelling';
import { wordsOf } from '../../../lib/intake/ocr/words-of';
import { ink, letter, paper, word } from './raster';
import { ocrWord } from './words';

const textsOf = (words: readonly { readonly text: string }[]): string[] => words.map(({ text }) => text);

describe('the engine’s answer', () => {
  const box = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });
  const page = (...words: { text: string; bbox: ReturnType<typeof box> }[]) =>
    ({ blocks: [{ paragraphs: [{ lines: [{ baseline: box(0, 100, 200, 104), words: words.map((each) => ({ ...each, confidence: 90, symbols: [] })) }] }] }] });

  it('becomes words with a baseline under each, none of them empty', () => {
    const words = wordsOf(page({ text: ' Claim ', bbox: box(0, 80, 50, 100) }, { text: ' ', bbox: box(60, 80, 70, 100) }, { text: 'denied', bbox: box(150, 80, 200, 103) }));
    expect(textsOf(words)).toEqual(['Claim', 'denied']);
    expect(words.map(({ base }) => base)).toEqual([100.5, 103.5]);
  });

  it('keeps a box from reaching over the next word', () => {
    expect(wordsOf(page({ text: 'Call', bbox: box(0, 80, 140, 100) }, { text: 'us', bbox: box(70, 80, 95, 100) })).map(({ right }) => right)).toEqual([70, 95]);
  });

  it('may hold nothing', () => expect(wordsOf({ blocks: null })).toEqual([]));
});

describe('a capital I', () => {
  it.each([['lowa', 'Iowa'], ['1D:', 'ID:'], ['(lnc.)', '(Inc.)'], ['|f', 'If'], ['lt', 'It'], ['lung', 'lung'], ['10', '10'], ['line', 'line'], ['l', 'l']])('is told from what looks like it: %s', (read, meant) => expect(spelled(read)).toBe(meant));
});

describe('noise', () => {
  const text = ['Your', 'claim', 'was', 'denied.'].map((each, at) => ocrWord(each, 100 + at * 120, 200));

  it('is what has no letter, or the shape of a line', () => {
    const lines = [ocrWord('|', 90, 210, { top: 150 }), ocrWord('—_', 0, 230), ocrWord('EE', 300, 260, { top: 258, bottom: 260 }), ocrWord('a', 300, 300, { right: 420 })];
    expect(textsOf(withoutNoise([...text, ...lines]))).toEqual(textsOf(text));
  });

  it('is a line of guesses, but no figure in it', () => {
    const guesses = ['PER', 'Ei', '99213', 'RAAT'].map((each, at) => ocrWord(each, at * 150, 40, { line: 1, confidence: 30 }));
    expect(textsOf(withoutGuesses([...text, ...guesses]))).toEqual([...textsOf(text), '99213']);
  });

  it('is never a bullet, a dash between words or a sign of an amount', () => {
    const signs = ['•', '-', '–', '$', '%', '&', '#', '☐'].map((each, at) => ocrWord(each, 100 + at * 40, 300));
    expect(withoutNoise([...text, ...signs])).toHaveLength(text.length + signs.length);
  });
});

describe('two passes', () => {
  it('give the words of both, once', () => {
    const first = [ocrWord('Date', 100, 100), ocrWord('Billed', 300, 100)];
    const second = [ocrWord('Date', 101, 100), ocrWord('Paid', 600, 100), ocrWord('Billed', 299, 101)];
    expect(textsOf(merged(first, second))).toEqual(['Date', 'Billed', 'Paid']);
  });

  it('let a guess give way to what the other is sure of', () => {
    const guess = ocrWord('ssa', 100, 100, { right: 300, confidence: 5 });
    const second = [ocrWord('Valley', 100, 100, { right: 190 }), ocrWord('Spine', 200, 100, { right: 300 })];
    expect(textsOf(merged([guess], second))).toEqual(['Valley', 'Spine']);
    expect(textsOf(merged([{ ...guess, confidence: 90 }], second))).toEqual(['ssa']);
  });

  it('let one box over two cells give way to the cells', () => {
    const wide = ocrWord('Paid"', 100, 100, { right: 300 });
    const cells = [ocrWord('Paid', 100, 100, { right: 150 }), ocrWord('You', 240, 100, { right: 290 })];
    expect(textsOf(merged([wide], cells))).toEqual(['Paid', 'You']);
    expect(textsOf(merged([wide], cells.map((cell) => ({ ...cell, confidence: 70 }))))).toEqual(['Paid"']);
  });

  it('never lose a sure word of the first, nor double one', () => {
    const words = fc.array(fc.record({ text: fc.stringMatching(/^[a-z]{2,8}$/), left: fc.integer({ min: 0, max: 900 }), base: fc.integer({ min: 30, max: 500 }), confidence: fc.integer({ min: 60, max: 96 }) }), { maxLength: 15 })
      .map((all) => all.map(({ text, left, base, confidence }) => ocrWord(text, left, base, { confidence })));
    fc.assert(fc.property(words, words, (first, second) => {
      const both = merged(first, second);
      for (const each of first) expect(both.some((other) => other === each || second.some((word) => word.text === other.text))).toBe(true);
      expect(merged(first, [])).toEqual(first);
      expect(new Set(both).size).toBe(both.length);
    }));
  });

  it('one pass that reads ink twice keeps the sure reading', () => {
    const words = [ocrWord('Chiropractic', 100, 100), ocrWord('ropract', 150, 100, { confidence: 40 }), ocrWord('care', 400, 100)];
    expect(textsOf(withoutDoubles(words))).toEqual(['Chiropractic', 'care']);
  });
});

describe('a word that the first pass cut in two', () => {
  const whole = ocrWord('Patient', 100, 200);
  const middle = 100 + Math.round(0.55 * (whole.right - 100));
  const [left, right] = [ocrWord('Pati', 100, 200, { right: middle, line: 0 }), ocrWord('ent', middle + 1, 200, { right: whole.right, line: 7 })];

  it('is whole again', () => {
    expect(textsOf(merged([left, right], [whole]))).toEqual(['Patient']);
    expect(textsOf(merged([right], [whole]))).toEqual(['Patient']);
  });

  it('stays as it is where the second pass is not sure, where a space parts it, where one line holds both, and in figures', () => {
    expect(textsOf(merged([left, right], [{ ...whole, confidence: 60 }]))).toEqual(['Pati', 'ent']);
    expect(textsOf(merged([{ ...left, right: middle - 10 }, right], [whole]))).toEqual(['Pati', 'ent']);
    expect(textsOf(merged([left, { ...right, line: 0 }], [whole]))).toEqual(['Pati', 'ent']);
    expect(textsOf(merged([ocrWord('450', 120, 200)], [{ ...ocrWord('1450', 100, 200), right: ocrWord('450', 120, 200).right }]))).toEqual(['450']);
  });
});

it('a guess that will go anyway keeps no sure word out', () => {
  const scribble = ocrWord('Outa', 110, 230, { height: 55, confidence: 0 });
  const code = ocrWord('Code', 100, 200);
  expect(textsOf(merged([scribble], [code]))).toEqual(['Code']);
  expect(textsOf(merged([{ ...scribble, confidence: 40 }], [code]))).toEqual(['Outa']);
});

describe('a zero for a letter', () => {
  it.each([['0A-22', 'OA-22'], ['C0-45', 'CO-45'], ['C0-B7', 'CO-B7'], ['P.0.', 'P.O.']])('is put right in %s', (seen, meant) => expect(spelled(seen)).toBe(meant));
  it.each(['0A-2233', '0A22', 'C0', 'PC0-45', '10A-22', 'P.0', '0.00'])('stays in %s', (seen) => expect(spelled(seen)).toBe(seen));
});

describe('a doubtful word', () => {
  const sure = [ocrWord('Procedure', 100, 100)];

  it('is read alone, and what is surer counts', async () => {
    const readAlone = vi.fn((doubted: { left: number; base: number }) => Promise.resolve([ocrWord('D6010', doubted.left, doubted.base, { confidence: 87 })]));
    const words = await withoutDoubts([...sure, ocrWord('DG6010', 300, 100, { confidence: 22 })], readAlone);
    expect(textsOf(words)).toEqual(['Procedure', 'D6010']);
    expect(readAlone).toHaveBeenCalledTimes(1);
  });

  it('that is confirmed stays, however unsure it was; that is not goes', async () => {
    const doubted = [ocrWord('days', 300, 100, { confidence: 10 }), ocrWord('zzk', 500, 100, { confidence: 10 })];
    const words = await withoutDoubts([...sure, ...doubted], (each) => Promise.resolve(each.text === 'days' ? [{ ...each, confidence: 95 }] : [{ ...each, text: 'q', confidence: 12 }]));
    expect(textsOf(words)).toEqual(['Procedure', 'days']);
  });

  it('takes nothing of a neighbour', async () => {
    const y = ocrWord('y', 300, 100, { confidence: 50 });
    const words = await withoutDoubts([...sure, y], () => Promise.resolve([ocrWord('Valley', 220, 100, { confidence: 90 })]));
    expect(textsOf(words)).toEqual(['Procedure', 'y']);
  });

  it('is an amount that lost its point among amounts, but no other number', async () => {
    const row = ['254.00', '62.00', '19200', '62.00'].map((text, at) => ocrWord(text, 100 + at * 150, 100));
    const alone = vi.fn((each: { left: number }) => Promise.resolve([ocrWord('192.00', each.left, 100, { confidence: 94 })]));
    expect(textsOf(await withoutDoubts([...row, ocrWord('98111', 100, 300)], alone))).toEqual(['254.00', '62.00', '192.00', '62.00', '98111']);
    expect(alone).toHaveBeenCalledTimes(1);
  });
});

/** A word drawn letter by letter, with a space of `space` pixels before letter `at`; and the engine's idea of it as one word. */
function drawn(text: string, at: number, space: number) {
  const page = paper(600, 100);
  let left = 40;
  const letters = [...text].map((each, index) => {
    if (index === at) left += space;
    const right = letter(page, left, 60, 24);
    const seen = { text: each, left, right };
    left = right + 3;
    return seen;
  });
  return { page, seen: ocrWord(text, 40, 60, { right: letters.at(-1)!.right, top: 36, letters }) };
}

describe('words that were run together', () => {
  it('are parted where the ink shows a space', () => {
    const { page, seen } = drawn('Youowe', 3, 10);
    const parts = respaced([seen], page);
    expect(textsOf(parts)).toEqual(['You', 'owe']);
    expect(parts[0]!.right).toBeLessThan(parts[1]!.left);
  });

  it('are parted at little white where both halves are words', () => {
    const { page, seen } = drawn('Planpaid', 4, 3);
    expect(textsOf(respaced([seen], page))).toEqual(['Plan', 'paid']);
    const other = drawn('Granites', 5, 3);
    expect(respaced([other.seen], other.page)).toEqual([other.seen]);
    for (const [text, at] of [['cannot', 3], ['needle', 4]] as const) {
      const whole = drawn(text, at, 3);
      expect(respaced([whole.seen], whole.page)).toEqual([whole.seen]);
    }
  });

  it.each([['no space', 0], ['a wide letter', 3]])('stay together over %s', (_what, space) => {
    const { page, seen } = drawn('Claimant', 3, space);
    expect(respaced([seen], page)).toEqual([seen]);
  });

  it('stay together in letters that all stand wide apart', () => {
    const page = paper(600, 100);
    const letters = [...'Courier'].map((text, at) => ({ text, left: 40 + at * 26, right: letter(page, 40 + at * 26, 60, 24) }));
    const seen = ocrWord('Courier', 40, 60, { right: letters.at(-1)!.right, top: 36, letters });
    expect(respaced([seen], page)).toEqual([seen]);
  });
});

describe('boxes', () => {
  it('are drawn to the ink, and no further than the next word', () => {
    const page = paper(400, 100);
    const right = word(page, 50, 60, 24, 5);
    const next = word(page, right + 14, 60, 24, 3);
    const [first, second] = fitted([ocrWord('Hills', 60, 60, { right: right - 12, top: 30 }), ocrWord('CAx', right + 8, 60, { right: next, top: 20 })], page);
    expect([first!.left, first!.right, first!.top]).toEqual([50, right, 36]);
    expect([second!.left, second!.right]).toEqual([right + 14, next]);
  });

  it('of words without ink stay as they are', () => {
    const blank = paper(100, 100);
    const seen = ocrWord('ghost', 10, 50);
    expect(fitted([seen], blank)).toEqual([seen]);
  });

  it('tell a baseline that runs through the middle of the letters', () => {
    const page = paper(400, 120);
    const right = word(page, 50, 50, 24, 4);
    const seen = ocrWord('Note', 50, 70, { right, top: 26, bottom: 50 });
    expect(onTheirFeet([seen], page)[0]!.base).toBe(50);
    expect(onTheirFeet([{ ...seen, base: 52 }], page)[0]!.base).toBe(52);
  });
});

describe('islands', () => {
  it('are letters on a line of words that nobody read, and neither specks nor what stands elsewhere', () => {
    const page = paper(800, 300);
    const right = word(page, 50, 60, 24, 6);
    letter(page, 600, 60, 24);
    ink(page, 700, 50, 703, 53);
    letter(page, 600, 200, 24);
    expect(islandsOf(page, [ocrWord('Denied', 50, 60, { right, top: 36, text: 'DENIED' })])).toEqual([{ left: 600, right: 614, top: 36, bottom: 60 }]);
  });

  it('are no letters that a word\'s box left out', () => {
    const page = paper(800, 300);
    const right = word(page, 50, 60, 24, 6);
    expect(islandsOf(page, [ocrWord('NIED', 85, 60, { right, top: 36 })])).toEqual([]);
    expect(reaching(page, [ocrWord('NIED', 85, 60, { right, top: 36 })])[0]!.left).toBe(50);
  });

  it('are none on a page of grain', () => {
    const page = paper(800, 100);
    for (let left = 60; left < 780; left += 34) letter(page, left, 60, 20);
    expect(islandsOf(page, [ocrWord('DENIED', 0, 60, { right: 40 })])).toEqual([]);
  });
});
