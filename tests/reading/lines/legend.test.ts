import { describe, expect, it } from 'vitest';
import { readLegend } from '../../../lib/reading/lines/legend';
import { meaningOf } from '../../../lib/reading/lines/column-words';
import { viewOf } from '../../../lib/reading/view';
import { block, docOf } from '../doc-builder';

const legendOf = (known: string[], ...blocks: Parameters<typeof docOf>[0][number][]) =>
  readLegend(viewOf(docOf(blocks)), known).map(({ code, text }) => [code, text]);

describe('legend', () => {
  it('reads entries with signs, over wrapped lines, for several codes', () => {
    expect(legendOf([], 'D07 – This service is part of another\nprocedure done that day.\nCO-29: The claim came too late.', block('16 / N28: The consent form was not sent.'))).toEqual([
      ['D07', 'This service is part of another procedure done that day.'],
      ['CO-29', 'The claim came too late.'],
      ['16', 'The consent form was not sent.'],
      ['N28', 'The consent form was not sent.'],
    ].filter(([code]) => code !== '16'));
  });

  it('reads an entry without a sign only for a code that a line bears', () => {
    expect(legendOf(['18D'], '18D These charges were handled before.')).toEqual([['18D', 'These charges were handled before.']]);
    expect(legendOf([], '18D These charges were handled before.')).toEqual([]);
  });

  it('reads a table of codes and meanings', () => {
    expect(legendOf(['K2'], block('K2\tThe plan covers one exam a year.'))).toEqual([['K2', 'The plan covers one exam a year.']]);
  });

  it('takes no label and no number of a list for a code', () => {
    expect(legendOf([], 'Member: Ana Ruiz of Bend', 'ATTENTION: Language help costs you nothing', '1. Fill in the form and send it')).toEqual([]);
  });
});

describe('headings', () => {
  it.each([
    ['amount you may owe', 'memberOwes'], ['your plan paid', 'planPaid'], ['member rate', 'allowed'], ['not allowed', 'discount'], ['non-covered charges', 'notCovered'],
    ['ineligible', 'notCovered'], ['tricare approved', 'allowed'], ['adj reason', 'remarks'], ['service approved?', 'approved'], ['rev code', 'revenueCode'], ['fecha de servicio', 'serviceDate'],
    ['usted puede deber', 'memberOwes'], ['codigo de motivo', 'remarks'], ['coinsurance 20%', 'coinsurance'], ['paid', 'planPaid'], ['date paid', 'processedDate'],
  ])('"%s" means %s', (heading, meaning) => expect(meaningOf(heading)).toBe(meaning));
});
