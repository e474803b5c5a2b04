/** The words of a paper: cut into pieces that say what they are, and shown in bounded stretches. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOn, windowAround } from '../../components/source/blocks-of-paper';
import { pictureBehind } from '../../components/source/from-picture';
import { stretchesOf } from '../../components/source/segments';
import { valueAt, valuesOnPaper } from '../../components/source/values-on-paper';
import type { Block, Doc } from '../../lib/intake/doc';
import { denied } from '../components/support/readings';

const value = (name: string, start: number, end: number) => ({ key: `${start}-${end}-${name}`, name, words: name, at: { start, end } });

describe('pieces of a line', () => {
  it('keep the quote in one stretch, also where values begin in it', () => {
    const stretches = stretchesOf({ start: 0, end: 20 }, { start: 5, end: 15 }, [value('a', 8, 10)]);
    expect(stretches.map(({ quoted }) => quoted)).toEqual([false, true, false]);
    expect(stretches[1]?.segments.map(({ start, end, value: own }) => [start, end, own?.name])).toEqual([[5, 8, undefined], [8, 10, 'a'], [10, 15, undefined]]);
  });

  const spans = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 40 })).map(([start, length]) => ({ start, end: start + length }));
  it('hold each character once and in order, each with the narrowest value that it stands in', () => {
    fc.assert(fc.property(spans, fc.option(spans, { nil: undefined }), fc.array(spans, { maxLength: 8 }), (line, quote, places) => {
      const values = places.map(({ start, end }, index) => value(String(index), start, end));
      const segments = stretchesOf(line, quote, values).flatMap(({ quoted, segments: own }) => own.map((segment) => ({ ...segment, quoted })));
      let at = line.start;
      for (const segment of segments) {
        expect(segment.start).toBe(at);
        expect(segment.end).toBeGreaterThan(segment.start);
        at = segment.end;
        for (const offset of [segment.start, segment.end - 1]) {
          expect(segment.quoted).toBe(quote !== undefined && quote.start <= offset && offset < quote.end);
          const own = segment.value?.at;
          const covering = values.filter((each) => each.at.start <= offset && offset < each.at.end).map((each) => each.at.end - each.at.start);
          expect(own ? own.end - own.start : undefined).toBe(covering.length > 0 ? Math.min(...covering) : undefined);
        }
      }
      expect(at).toBe(line.end);
    }));
  });
});

describe('values on a paper', () => {
  it('are named as on the screen, with their places', () => {
    const values = valuesOnPaper(denied);
    const claim = denied.fields.claimNumber!;
    expect(valueAt(values, claim.at.start)).toMatchObject({ name: 'Claim', words: '26-3317-0098', at: { start: claim.at.start, end: claim.at.end } });
    expect(valueAt(values, -1)).toBeUndefined();
    expect(new Set(values.map(({ key }) => key)).size).toBe(values.length);
  });

  it('tell of a value that was put right what was read there', () => {
    const claim = denied.fields.claimNumber!;
    const corrected = { ...denied, fields: { ...denied.fields, claimNumber: { value: '99-1', by: 'member' as const, field: 'claimNumber' as const, documentId: 'd', read: claim } } };
    expect(valueAt(valuesOnPaper(corrected), claim.at.start)?.words).toBe('26-3317-0098');
  });
});

const block = (start: number, end: number, page?: number): Block => ({ kind: 'paragraph', visibility: 'shown', start, end, lines: [{ start, end }], ...(page ? { page } : {}) });

describe('blocks on the screen', () => {
  it('are those of the page', () => {
    const doc = { text: 'one\n\f\ntwo', blocks: [block(0, 3, 1), block(6, 9, 2)], pages: [{ width: 1, height: 1 }, { width: 1, height: 1 }] };
    expect(blocksOn(doc, 2).map(({ start }) => start)).toEqual([6]);
  });

  it('leave out no word, whatever stands in no block', () => {
    const text = 'lost one kept two lost';
    const shown = blocksOn({ text, blocks: [block(9, 17)] }, 1).map(({ start, end }) => text.slice(start, end)).join('');
    expect(shown).toBe(text);
    expect(blocksOn({ text: 'all of it', blocks: [] }, 1)).toHaveLength(1);
  });

  it('are a stretch around the quote, however long the page is', () => {
    const blocks = Array.from({ length: 1000 }, (_, index) => ({ start: index * 10, end: index * 10 + 9 }));
    fc.assert(fc.property(fc.option(fc.nat(12_000), { nil: undefined }), (start) => {
      const { from, to } = windowAround(blocks, start === undefined ? undefined : { start, end: start + 5 }, 150);
      expect(to - from).toBe(150);
      const holding = blocks.findIndex(({ end }) => start !== undefined && end > start);
      if (holding >= 0) expect(from <= holding && holding < to).toBe(true);
    }));
    expect(windowAround([], { start: 3, end: 4 }, 150)).toEqual({ from: 0, to: 0 });
  });
});

describe('words that were read from a picture', () => {
  const doc: Doc = { version: 1, source: 'pdf', textSource: 'mixed', text: 'a b', blocks: [], gaps: [], pages: [{ width: 1, height: 1 }, { width: 1, height: 1, toSource: [1, 0, 0, 0, 1, 0, 0, 0, 1] }] };
  it('are known by their page, and by what brought it', () => {
    expect(pictureBehind({ doc, kind: 'pdf' }, { start: 0, end: 1, page: 1 })).toBeUndefined();
    expect(pictureBehind({ doc, kind: 'pdf' }, { start: 0, end: 1, page: 2 })).toBe('scan');
    expect(pictureBehind({ doc: { ...doc, textSource: 'ocr' }, kind: 'picture' }, { start: 0, end: 1 })).toBe('photo');
    expect(pictureBehind({ doc: { ...doc, textSource: 'text' }, kind: 'page' }, { start: 0, end: 1, page: 2 })).toBeUndefined();
  });
});
