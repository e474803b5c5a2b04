import { describe, expect, test } from 'vitest';
import { deniedClaims, readingOfClaim } from '../../lib/appeal/claim-scope';
import { plainReasons } from '../../lib/appeal/plain-reason';
import { appealAnswer } from '../../lib/appeal/appeal-answer';
import { faceOf } from '../../lib/appeal/verdict-face';
import { OUTCOMES, type Reading } from '../../lib/reading/reading';
import { lumbarNotice } from './lumbar';
import { readingOf, somewhere } from './reading-builder';

/** A paper that one sentence decides. */
const decided = (outcome: Reading['outcome'], quote: string) => readingOf({ outcome, verdict: somewhere(quote) });

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
    ['a bill', readingOf({ document: 'other', outcome: 'none', fields: { provider: 'Hollis Imaging', memberOwes: 4800 } }), 'bill'],
    ['an amount that a plan names, without a decision', readingOf({ document: 'other', outcome: 'none', fields: { insurer: 'Buckeye Mutual', memberOwes: 4800 } }), 'not-a-denial'],
    ['an answer to an appeal that stays', decided('denied', 'We have decided to uphold our original decision.'), 'upheld'],
    ['an answer to an appeal that changes it', decided('approved', 'We have overturned our decision.'), 'reversed'],
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
      const isDenialFace = ['denied', 'part-denied', 'several', 'no-appeal-rights', 'upheld'].includes(faceOf(readingOf({ outcome, categories: ['medical-necessity'] })).kind);
      expect(isDenialFace, outcome).toBe(outcome === 'denied' || outcome === 'partly-denied');
    }
  });
});

describe('an answer to an appeal', () => {
  test.each([
    ['denied', 'We have decided to uphold our original decision to deny payment.', 'upheld'],
    ['denied', 'After review, the denial was upheld.', 'upheld'],
    ['denied', 'Your appeal is denied.', 'upheld'],
    ['denied', 'Your redetermination request was not approved.', 'upheld'],
    ['partly-denied', 'Our decision remains unchanged for the second visit.', 'upheld'],
    ['denied', 'We have denied payment for this claim.', undefined],
    ['denied', 'Claim denied. You may appeal this decision.', undefined],
    ['denied', 'This service is not covered.', undefined],
    ['approved', 'We have overturned our original decision.', 'reversed'],
    ['approved', 'Your appeal has been approved.', 'reversed'],
    ['approved', 'We decided the case in your favor.', 'reversed'],
    ['approved', 'We approved your request.', undefined],
    ['pending', 'We are reviewing your appeal of our decision.', undefined],
    ['none', 'Most denials are overturned.', undefined],
  ] as const)('of a paper that is %s by “%s” is %s', (outcome, quote, answer) => {
    expect(appealAnswer(decided(outcome, quote))).toBe(answer);
  });

  test('is what the member says, before any words', () => {
    expect(faceOf(decided('denied', 'We uphold our decision.'), undefined, 'No').kind).toBe('denied');
    expect(faceOf(decided('denied', 'We have denied payment.'), undefined, 'Yes').kind).toBe('upheld');
    expect(faceOf(decided('denied', 'We uphold our decision.'), undefined, 'I do not know').kind).toBe('upheld');
    expect(faceOf(decided('approved', 'We approved your request.'), undefined, 'Yes').kind).toBe('approved');
  });

  test('takes time in the length of the sentence', () => {
    const long = 'uphold our appeal decision '.repeat(4000);
    expect(appealAnswer(decided('denied', `${long.replaceAll('decision', 'decisio')}.`))).toBeUndefined();
  });
});

describe('the words that decide', () => {
  test('go with every verdict that has some, and are the paper’s own', () => {
    const share = readingOf({ document: 'eob', outcome: 'approved', categories: ['not-a-denial-cost-share'] });
    expect(faceOf(share).decidedBy).toMatchObject({ quote: share.categories[0]!.quote, at: share.categories[0]!.at });
    const unprocessable = readingOf({ document: 'eob', codes: [['CARC', 'CO-16'], ['RARC', 'MA130']] });
    expect(faceOf(unprocessable).decidedBy?.at).toEqual(unprocessable.codes[1]!.at);
    expect(faceOf(decided('pending', 'In review')).decidedBy?.quote).toBe('In review');
    expect(faceOf(readingOf({ document: 'other', outcome: 'none' })).decidedBy).toBeUndefined();
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
