import { describe, expect, it } from 'vitest';
import { shortfalls, type Scored } from '../../scripts/score/bounds';

const good = { denial: { precision: 1, recall: 0.9 }, codes: { f1: 0.85 }, quotes: { verbatim: 1, holdTheirValue: 1, valuesWithoutQuote: 0 } };
const scored = (pdf: Partial<typeof good> = {}): Scored => ({ formats: { pdf: { ...good, ...pdf }, portal: good, text: good } });

describe('the bounds of the corpus', () => {
  it('are met at their edge', () => expect(shortfalls(scored())).toEqual([]));
  it.each([
    [{ denial: { precision: 1, recall: 0.899 } }, 'pdf: denial recall 0.899, at least 0.9'],
    [{ codes: { f1: 0.84 } }, 'pdf: code F1 0.840, at least 0.85'],
    [{ quotes: { verbatim: 0.999, holdTheirValue: 1, valuesWithoutQuote: 0 } }, 'pdf: quotes verbatim 0.999, at least 1'],
    [{ quotes: { verbatim: 1, holdTheirValue: 1, valuesWithoutQuote: 1 } }, 'pdf: values with a quote 0.000, at least 1'],
  ])('are missed by %j', (pdf, line) => expect(shortfalls(scored(pdf))).toEqual([line]));
  it('are missed where a format was not scored', () => expect(shortfalls({ formats: { pdf: good, portal: good } })).toEqual(['text: not scored']));
});
