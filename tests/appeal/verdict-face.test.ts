import { describe, expect, test } from 'vitest';
import { deniedClaims, readingOfClaim } from '../../lib/appeal/claim-scope';
import { plainReasons } from '../../lib/appeal/plain-reason';
import { faceOf } from '../../lib/appeal/verdict-face';
import { OUTCOMES } from '../../lib/reading/reading';
import { lumbarNotice } from './lumbar';
import { readingOf, somewhere } from './reading-builder';

describe('the face of a reading', () => {
  test('says that it is denied, how much, and in which words', () => {
    const face = faceOf(lumbarNotice);
    expect(face).toMatchObject({ kind: 'denied', headline: 'Denied', amount: { usd: 4800, words: '$4,800.00 not covered' } });
    expect(face.because).toContain('We cannot approve payment for this claim');
  });

  test('counts and sums only the denied lines of a part denial, in cents', () => {
    const face = faceOf(readingOf({
      document: 'eob', outcome: 'partly-denied', categories: ['coding'], fields: { notCovered: 900, billed: 2000 },
      lines: [{ notCovered: 0.1 }, { notCovered: 0.2 }, { denied: false, notCovered: 700 }],
    }));
    expect(face).toMatchObject({ kind: 'part-denied', headline: 'Part denied: 2 of 3 lines', deniedLines: 2, totalLines: 3, amount: { usd: 0.3, words: '$0.30 not covered' } });
  });

  test('shows no sum where a denied line has no amount', () => {
    const face = faceOf(readingOf({ outcome: 'partly-denied', lines: [{ notCovered: 5 }, {}] }));
    expect(face.amount).toBeUndefined();
  });

  test.each([
    ['approved', readingOf({ document: 'eob', outcome: 'approved', categories: ['not-a-denial-cost-share'], fields: { memberOwes: 40 } }), 'cost-share'],
    ['approved with a share', readingOf({ document: 'eob', outcome: 'approved', fields: { memberOwes: 40 } }), 'cost-share'],
    ['approved in full', readingOf({ document: 'eob', outcome: 'approved', fields: { memberOwes: 0 } }), 'approved'],
    ['pending', readingOf({ outcome: 'pending', categories: ['missing-information'] }), 'pending'],
    ['an article', readingOf({ document: 'other', outcome: 'none', codes: [['CPT', '72148']] }), 'not-a-denial'],
    ['nothing', readingOf({ document: 'other', outcome: 'none' }), 'nothing'],
    ['a claim that could not be processed', readingOf({ document: 'eob', codes: [['CARC', 'CO-16'], ['RARC', 'MA130']] }), 'no-appeal-rights'],
    ['a list with one denial', readingOf({ document: 'claims-list', outcome: 'partly-denied', lines: [{}, { denied: false }] }), 'part-denied'],
    ['a list with two', readingOf({ document: 'claims-list', outcome: 'partly-denied', lines: [{}, {}, { denied: false }] }), 'several'],
  ])('of %s is right', (_name, reading, kind) => {
    expect(faceOf(reading).kind).toBe(kind);
  });

  test('stays a denial where MA130 stands on another line only', () => {
    const codes = [['RARC', 'MA130'], ['CARC', 'CO-50']] as const;
    expect(faceOf(readingOf({ codes, lines: [{ remarks: ['MA130'] }, { remarks: ['CO-50'] }] })).kind).toBe('denied');
    expect(faceOf(readingOf({ codes, lines: [{ remarks: ['CO-16', 'MA130'] }] })).kind).toBe('no-appeal-rights');
  });

  test('is never a denial without a denied outcome', () => {
    for (const outcome of OUTCOMES) {
      const isDenialFace = ['denied', 'part-denied', 'several', 'no-appeal-rights'].includes(faceOf(readingOf({ outcome, categories: ['medical-necessity'] })).kind);
      expect(isDenialFace, outcome).toBe(outcome === 'denied' || outcome === 'partly-denied');
    }
  });
});

describe('one claim of several', () => {
  const legend = 'Q7 not medically necessary';
  const reading = {
    ...readingOf({
      document: 'eob', outcome: 'partly-denied', codes: [['CPT', '11111'], ['CPT', '22222'], ['CARC', 'CO-50'], ['CARC', 'CO-29']],
      fields: { insurer: 'Some Plan', claimNumber: 'AA-1001', service: 'First thing', provider: 'First provider', notCovered: 300, reasonText: 'both reasons', noticeDate: '2026-10-06' },
      lines: [
        { claimNumber: 'AA-1001', code: '11111', description: 'First thing', remarks: ['CO-50'], notCovered: 100 },
        { claimNumber: 'AA-1002', code: '22222', description: 'Second thing', remarks: ['CO-29'], notCovered: 200 },
        { claimNumber: 'AA-1003', code: '33333', description: 'Paid thing', denied: false },
      ],
    }),
    categories: [{ id: 'medical-necessity', ...somewhere(legend) }, { id: 'timely-filing', ...somewhere('late') }],
  };

  test('are offered for picking', () => {
    expect(faceOf(reading)).toMatchObject({ kind: 'several', headline: '2 denials on this page' });
    expect(deniedClaims(reading).map(({ claimNumber }) => claimNumber)).toEqual(['AA-1001', 'AA-1002']);
  });

  test('takes nothing of its neighbour', () => {
    const second = readingOfClaim(reading, 'aa 1002');
    expect(second.fields).toEqual({ insurer: reading.fields.insurer, noticeDate: reading.fields.noticeDate });
    expect(second.categories.map(({ id }) => id)).toEqual(['timely-filing']);
    expect(second.codes.map(({ value }) => value)).toEqual(['22222', 'CO-29']);
    expect(faceOf(reading, 'AA-1002')).toMatchObject({ kind: 'denied', deniedLines: 1, amount: { usd: 200 } });
    expect(plainReasons(reading, 'AA-1002').map(({ categoryId }) => categoryId)).toEqual(['timely-filing']);
  });

  test('keeps what is its own when it is the first one', () => {
    const first = readingOfClaim(reading, 'AA-1001');
    expect(first.fields.service?.value).toBe('First thing');
    expect(first.fields.notCovered).toBeUndefined();
    expect(first.fields.reasonText).toBeUndefined();
    expect(faceOf(reading, 'AA-1001').amount?.usd).toBe(100);
  });

  test('that was paid is no denial, and an unknown number changes nothing', () => {
    expect(faceOf(reading, 'AA-1003').kind).toBe('not-a-denial');
    expect(readingOfClaim(reading, 'ZZ-9999')).toBe(reading);
    expect(readingOfClaim(lumbarNotice, '31-8842-5507')).toBe(lumbarNotice);
  });
});
