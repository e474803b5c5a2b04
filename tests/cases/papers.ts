/** Small papers for the tests of this room; every value is invented. */
import type { Doc } from '../../lib/intake/doc';
import type { LetterContent } from '../../lib/cases/letter';
import type { Paper } from '../../lib/cases/model';
import type { Reading, ReadingFields } from '../../lib/reading/reading';

export function docOf(text: string, source: Doc['source'] = 'page'): Doc {
  return {
    version: 1, source, textSource: 'text', text, gaps: [],
    blocks: [{ kind: 'paragraph', visibility: 'shown', start: 0, end: text.length, lines: [{ start: 0, end: text.length }] }],
  };
}

/** A reading whose fields are all found at the first character; these tests are not about quotes. */
export function readingOf(values: { [N in keyof ReadingFields]?: NonNullable<ReadingFields[N]>['value'] }, rest: Partial<Reading> = {}): Reading {
  const fields = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, quote: String(value), at: { start: 0, end: 1 } }]));
  return {
    document: 'claim-detail', outcome: 'denied', categories: [], codes: [], lines: [], legend: [], language: 'en', textSource: 'text',
    fields: fields as ReadingFields, ...rest,
  };
}

export const mriReading = (claimNumber = '26-3317-0098'): Reading =>
  readingOf({
    claimNumber, insurer: 'Buckeye Mutual', memberName: 'Marisol Devereaux', service: 'MRI of the lumbar spine',
    serviceDate: { from: '2026-09-14' }, noticeDate: '2026-10-06',
  });

export const paperOf = (reading: Reading, text = 'Claim 26-3317-0098\nDenied'): Paper => ({ doc: docOf(text), reading, label: 'Claim details', kind: 'page' });

export function letterOf(...texts: string[]): LetterContent {
  return {
    sections: [{
      id: 'body', heading: 'Body', printHeading: false, layout: 'prose',
      rows: texts.map((text, index) => ({ id: `r${index}`, sentences: [{ id: `s${index}`, pieces: [{ text }], grounds: [{ kind: 'own-words' }] }] })),
    }],
  };
}
