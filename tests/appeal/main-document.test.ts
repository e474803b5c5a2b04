/** The paper that the appeal answers, where a case has several of one decision. */
import { describe, expect, it } from 'vitest';
import { mainDocument, papersByWeight } from '../../lib/appeal/main-document';
import type { Reading } from '../../lib/reading/reading';
import { lumbarNotice } from './lumbar';
import { documentOf, fileOf } from './reading-builder';

const { appealDays: _time, noticeDate, ...onePage } = lumbarNotice.fields;
const paper = (id: string, fields: Reading['fields'], over: Partial<Reading> = {}) => ({ ...documentOf({ ...lumbarNotice, ...over, fields }), id, addedAt: Number(id) });
const main = (...papers: ReturnType<typeof paper>[]) => mainDocument(fileOf(papers, { case: { claimNumber: lumbarNotice.fields.claimNumber!.value } }))?.id;
const whole = paper('1', lumbarNotice.fields);

describe('a page of the letter that comes alone after the whole letter', () => {
  it('does not take the time to appeal away with it', () => {
    expect(main(whole, paper('2', onePage))).toBe('1');
    expect(main(whole, paper('2', { ...onePage, ...(noticeDate ? { noticeDate } : {}) }))).toBe('1');
    expect(papersByWeight(fileOf([whole, paper('2', onePage), paper('3', onePage)])).map(({ id }) => id)).toEqual(['1', '3', '2']);
  });
});

describe('a newer letter', () => {
  it('stays the main one where it bears another date: it is another decision', () => {
    expect(main(whole, paper('2', { ...onePage, noticeDate: { ...noticeDate!, value: '2026-11-02' } }))).toBe('2');
  });

  it('stays the main one where it prints a time of its own, for an appeal or for outside review', () => {
    const months = { ...lumbarNotice.fields.appealDays!, value: { months: 4 } };
    expect(main(whole, paper('2', { ...onePage, appealDays: months }))).toBe('2');
    expect(main(whole, paper('2', { ...onePage, externalReviewDays: months }))).toBe('2');
  });

  it('stays the main one where the older paper weighs less, whatever that prints', () => {
    expect(main(paper('1', lumbarNotice.fields, { document: 'eob' }), paper('2', onePage))).toBe('2');
    expect(main(paper('1', lumbarNotice.fields, { outcome: 'approved' }), paper('2', onePage))).toBe('2');
  });
});

describe('a decision that reverses the denial on appeal', () => {
  const words = { quote: 'We have overturned our original decision.', at: { start: 0, end: 41 } };
  const on = (value: string): Reading['fields'] => ({ ...onePage, noticeDate: { ...noticeDate!, value } });
  const reversal = (id: string, fields = on('2026-12-01')) => paper(id, fields, { outcome: 'approved', document: 'authorization-decision', verdict: words });

  it('is what counts from then on', () => {
    expect(main(whole, reversal('2'))).toBe('2');
    expect(main(reversal('1'), paper('2', lumbarNotice.fields))).toBe('1');
  });

  it('not where another denial came after it, it is of another claim, or it only grants something', () => {
    expect(main(whole, reversal('2'), paper('3', on('2026-12-20')))).toBe('3');
    expect(main(whole, reversal('2', { ...on('2026-12-01'), claimNumber: { ...lumbarNotice.fields.claimNumber!, value: '99-0000-1111' } }))).toBe('1');
    expect(main(whole, paper('2', on('2026-12-01'), { outcome: 'approved' }))).toBe('1');
  });
});
