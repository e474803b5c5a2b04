/** A paper that is changed without its meaning is read as before. Its own wording is never looked at: only the two readings are compared. */
import { describe, expect, it } from 'vitest';
import { joinDocs } from '../../../lib/intake/join';
import { read } from '../../../lib/reading/read';
import { BOILERPLATE, changed, otherNames, otherNumbers } from './changes';
import { differences, docOfText, meaningOf, papers, readText } from './papers';

/**
 * What is still read otherwise, by what surrounds it: flattened pages whose first card takes the words above it for its
 * title, and papers without a case number that general words turn into an article. None may join them.
 */
const STILL_WRONG: ReadonlySet<string> = new Set([
  'round-1/osprey-claims page before', 'round-2/h07 page before', 'round-2/h05 page before', 'round-2/p06 page before', 'round-2/h04 rights in general', 'round-1/brightwell-dental rights in general',
]);

const readings = new Map(papers.map(({ name, text }) => [name, readText(text)] as const));

describe.each(papers)('$name', ({ name, text }) => {
  const reading = readings.get(name)!;
  const meaning = meaningOf(reading);

  it.each(Object.keys(BOILERPLATE))('says the same with %s after it', (kind) => {
    if (STILL_WRONG.has(`${name} ${kind}`)) return;
    expect(differences(meaning, meaningOf(readText(`${text}\n\n${BOILERPLATE[kind]!}`)))).toEqual([]);
  });

  it('says the same with a page in other languages before it, and after it', () => {
    if (STILL_WRONG.has(`${name} page before`)) return;
    const page = docOfText(BOILERPLATE['language taglines']!);
    const own = docOfText(text);
    expect(differences(meaningOf(read(joinDocs(own, [page]).doc)), meaningOf(read(joinDocs(page, [own]).doc)))).toEqual([]);
  });

  it('says the same of other numbers', () => {
    const changes = otherNumbers(reading);
    expect(differences(meaning, meaningOf(readText(changed(text, changes))), (value) => changed(value, changes))).toEqual([]);
  });

  it('says the same of other people', () => {
    const changes = otherNames(reading);
    expect(differences(meaning, meaningOf(readText(changed(text, changes))), (value) => changed(value, changes))).toEqual([]);
  });

  it('says the same in another year', () => {
    // Short years could be taken for others; such papers stay as they are.
    const dates = /\b20[12]\d\b/.test(text) && !/\/\d\d\b(?!\d)/.test(text);
    const later = (value: string): string => (dates ? value.replace(/\b20(1\d|2\d)(?=\b|-\d\d-\d\d)/g, (_year, last: string) => `20${String(Number(last) - 4).padStart(2, '0')}`) : value);
    expect(differences(meaning, meaningOf(readText(later(text))), later)).toEqual([]);
  });

  it('quotes itself and nothing else', () => {
    const proofs = [...Object.values(reading.fields), ...reading.codes, ...reading.categories, ...reading.lines, ...reading.lines.flatMap(({ amounts }) => amounts ?? []), ...reading.legend, ...(reading.verdict ? [reading.verdict] : [])];
    const { text: own } = docOfText(text);
    for (const { quote, at } of proofs) {
      expect(at.start).toBeGreaterThanOrEqual(0);
      expect(at.end).toBeLessThanOrEqual(own.length);
      expect(own.slice(at.start, at.end).replace(/\s+/g, ' ').trim()).toBe(quote);
      expect(quote).not.toBe('');
    }
  });
});
