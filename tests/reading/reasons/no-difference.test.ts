/** What makes no difference, what was not asked and what only sounds like care under way give no category. */
import { describe, expect, it } from 'vitest';
import { categoriesOf } from '../../../lib/reading/reasons/categorise';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';
import { read } from '../../../lib/reading/read';

const ids = (...sentences: string[]): string[] => categoriesOf(sentences).map(({ id }) => id);

describe('what makes no difference', () => {
  it.each([
    'drugs for weight loss are excluded, with or without a prior authorization.',
    'hearing aids are excluded from your plan regardless of prior approval.',
    'the exclusion applies to every drug in this class, so we did not look at whether it is medically necessary.',
    'acupuncture is excluded. we have not considered whether the visits are experimental.',
  ])('%s', (words) => expect(ids(words)).toEqual(['not-covered']));
  it.each([
    ['prior-authorization', 'the surgery was done without a prior authorization.'],
    ['medical-necessity', 'we looked at whether the drug is medically necessary and found that it is not medically necessary.'],
    ['missing-information', 'without the records we could not decide whether the stay was needed, and the records were not sent.'],
  ])('%s: %s', (id, words) => expect(ids(words)).toEqual([id]));
});

describe('a laboratory outside the network by another name', () => {
  it.each(['the specimen was tested by a laboratory outside the tri-county ppo.', 'the fund pays no benefit for work done outside your epo.'])('%s', (words) => expect(ids(words)).toEqual(['out-of-network']));
  it('hours outside are none', () => expect(ids('the call was made outside of business hours.')).not.toContain('out-of-network'));
});

describe('in Spanish', () => {
  it.each([
    ['not-covered', 'hemos pagado el beneficio de esa alternativa de menor costo.'],
    ['not-covered', 'se pago un beneficio alternativo por la amalgama.'],
    ['bundling', 'este servicio se considera parte de la corona y no se paga por separado.'],
    ['bundling', 'la anestesia local es parte del tratamiento y no se cobra aparte.'],
  ])('%s: %s', (id, words) => expect(ids(words)).toEqual([id]));
  it('to be part of a network is no bundle', () => expect(ids('su dentista no es parte de la red.')).not.toContain('bundling'));
});

describe('care under way', () => {
  const letter = (words: string) => read(readPlainText(`Harborlight Health Plan\n\nMember ID: HL2277193\n\nDear Rosa Delgado:\n\n${words}\n\nSincerely,\nMember Services`)).categories.map(({ id }) => id);
  it('is cut where hours go down', () => expect(letter('We partly denied your request. Your child gets 30 hours a week now. That will go down to 20 hours a week on July 1.\n\nReason: More than 20 hours a week is not medically necessary.').sort()).toEqual(['concurrent-review', 'medical-necessity']));
  it('is not meant by a need that was not shown', () =>
    expect(letter('We approved 6 of the 12 visits. The other 6 visits are not approved.\n\nReason: The request does not meet the criteria for more visits because no need for continued skilled therapy has been shown.')).toEqual(['medical-necessity']));
  it('is meant where a stay does not go on', () => expect(letter('We cannot approve the stay.\n\nReason: Medical necessity for continued inpatient stay has not been established.')).toContain('concurrent-review'));
});
