import { describe, expect, it } from 'vitest';
import { shortfalls, type Scored } from '../../scripts/score/bounds';
import { madeUp, quotesIn } from '../../scripts/score/verbatim';

const measures = (value: number, low: number) => ({
  outcomeAccuracy: value, documentAccuracy: value, denial: { precision: 1, recall: 1 }, categories: { f1: low }, codes: { f1: value + 0.01 }, lines: { f1: low },
  fields: { facts: value, wording: low }, quotes: { verbatim: 1, holdTheirValue: 1, valuesWithoutQuote: 0 },
});
const good = { ...measures(0.97, 0.95), fields: { facts: 0.97, wording: 0.92 } };
const picture = { ...measures(0.94, 0.92), denial: { precision: 0.95, recall: 1 }, fields: { facts: 0.92, wording: 0.86 }, lines: { f1: 0.88 }, quotes: { verbatim: 0.9, holdTheirValue: 1, valuesWithoutQuote: 0 } };
const scored = (pdf: Partial<typeof good> = {}, scan: Partial<typeof good> = {}): Scored =>
  ({ formats: { pdf: { ...good, ...pdf }, scan: { ...picture, ...scan }, portal: good, text: good } });

describe('the bounds of the corpus', () => {
  it('are met at their edge', () => expect(shortfalls(scored())).toEqual([]));
  it.each([
    [{ denial: { precision: 1, recall: 0.99 } }, 'pdf: denial recall 0.990, at least 1'],
    [{ codes: { f1: 0.97 } }, 'pdf: code F1 0.970, at least 0.98'],
    [{ fields: { facts: 0.96, wording: 0.92 } }, 'pdf: facts 0.960, at least 0.97'],
    [{ quotes: { verbatim: 0.999, holdTheirValue: 1, valuesWithoutQuote: 0 } }, 'pdf: quotes verbatim 0.999, at least 1'],
    [{ quotes: { verbatim: 1, holdTheirValue: 1, valuesWithoutQuote: 1 } }, 'pdf: values with a quote 0.000, at least 1'],
  ])('are missed by %j', (pdf, line) => expect(shortfalls(scored(pdf))).toEqual([line]));
  it('are missed where a format was not scored', () => expect(shortfalls({ formats: { pdf: good, scan: picture, portal: good } })).toEqual(['text: not scored']));
  it('of pictures are their own', () => {
    expect(shortfalls(scored({}, { codes: { f1: 0.94 }, denial: { precision: 0.94, recall: 1 } }))).toEqual(['scan: denial precision 0.940, at least 0.95', 'scan: code F1 0.940, at least 0.95']);
  });
});

describe('quotes', () => {
  const reading = { verdict: { quote: 'is  denied' }, fields: { claim: { value: 'A1', quote: 'Claim A1' } }, codes: [{ quote: 'CO-50' }] };
  it('are found wherever they stand', () => expect(quotesIn(reading)).toEqual(['is  denied', 'Claim A1', 'CO-50']));
  it('that the document does not have are made up', () => {
    expect(madeUp(reading, { text: 'Claim A1\nYour claim is\ndenied (CO-50).' })).toEqual([]);
    expect(madeUp(reading, { text: 'Claim AI is denied (CO-50)' })).toEqual(['Claim A1']);
  });
});
