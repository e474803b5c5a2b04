import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadlineOf } from '../../lib/appeal/deadline';
import { factsOf } from '../../lib/appeal/draft/facts';
import { draftLetter } from '../../lib/appeal/draft/draft-letter';
import { addOwnSentence, fillBlank, replaceSentence } from '../../lib/appeal/edit';
import { ASKED } from '../../lib/appeal/interview/answers';
import { brokenBy } from '../../lib/appeal/never-say';
import { CHECKS, type CheckId } from '../../lib/appeal/review/finding';
import { mended, review, type Finding, type Reviewed } from '../../lib/appeal/review/review';
import { sentencesIn, textOf } from '../../lib/appeal/review/sentences';
import { sourceOfRow } from '../../lib/appeal/row-source';
import type { CaseFile } from '../../lib/cases/case-file';
import type { LetterContent } from '../../lib/cases/letter';
import type { LetterKind } from '../../lib/cases/model';
import { arbitraryFile } from './arbitrary-case';
import { lumbarFile, TODAY } from './lumbar';

const reviewedOf = (file: CaseFile, change: (content: LetterContent) => LetterContent = (content) => content, more: Partial<Reviewed> = {}): Reviewed => {
  const facts = factsOf(file)!;
  const drafted = draftLetter('first-level-appeal', file, TODAY);
  const { confirmedPlanType, claimNumber } = file.case;
  const deadline = deadlineOf({ reading: facts.main.reading, today: more.today ?? TODAY, ...(confirmedPlanType ? { confirmedPlanType } : {}), ...(claimNumber ? { claimNumber } : {}) });
  return { kind: 'first-level-appeal', content: change(drafted), drafted, facts, deadline, sent: [], today: TODAY, ...more };
};
const typed = (text: string, rowId = 'request/ask') => (content: LetterContent) => addOwnSentence(content, rowId, text);
const found = (check: CheckId, findings: readonly Finding[]) => findings.filter((finding) => finding.check === check);
const says = (check: CheckId, text: string, file = lumbarFile()) => found(check, review(reviewedOf(file, typed(text))));

describe('a value that differs from the case', () => {
  test.each([
    ['The claim number is 31-8842-5570.', '31-8842-5507'],
    ['My ID is HLH 402 118 965 and my group is 0177-D.', undefined],
    ['The bill was $4,080.00.', '$4,800.00'],
    ['Your notice of October 7, 2026 is not complete.', 'October 6, 2026'],
    ['I had the MRI on September 15, 2026.', 'September 14, 2026'],
    ['Odalys Fernmore is my name.', 'Odalys Fernmoor'],
    ['Your notice of 10/6/2025 came late.', '2026-10-06'],
  ])('%s', (text, known) => {
    const [finding] = says('differs-from-case', text);
    if (known === undefined) return expect(finding).toBeUndefined();
    expect(finding?.says).toContain(`“${known}”`);
    expect(finding?.sentence && textOf(finding.sentence)).toBe(text);
  });

  test.each([
    'The claim is 31-8842-5507 of October 6, 2026 over $4,800.00, for Odalys Fernmoor.',
    'I paid $120.00 on June 18, 2026 for therapy, receipt 55-9911-002.',
    'Dr. Priya Raman saw me on September 2, 2026.',
    'My earlier notice of May 3, 2025 was about something else.',
  ])('is not: %s', (text) => expect(says('differs-from-case', text)).toEqual([]));

  test('is put right by its mend, and by nothing else', () => {
    const reviewed = reviewedOf(lumbarFile(), typed('The claim number is 31-8842-5570, as printed.'));
    const [finding] = found('differs-from-case', review(reviewed));
    const mend = finding!.mends.find(({ kind }) => kind === 'replace')!;
    const after = mended(reviewed.content, mend);
    expect(sentencesIn(after).map(textOf)).toContain('The claim number is 31-8842-5507, as printed.');
    expect(found('differs-from-case', review({ ...reviewed, content: after }))).toEqual([]);
    expect(mended(reviewed.content, finding!.mends.find(({ kind }) => kind === 'edit')!)).toBe(reviewed.content);
  });
});

describe('codes that stand on no paper', () => {
  test('are named, with the page of the record asked for, and no other code is proposed', () => {
    const [finding] = says('unknown-code', 'The note records lumbar radiculopathy, M54.16.');
    expect(finding?.says).toContain('M54.16');
    expect(finding?.mends.map(({ kind }) => kind)).toEqual(['edit', 'remove']);
    expect(says('unknown-code', 'The claim carried code 72148 and diagnosis M54.50.')).toEqual([]);
    expect(says('unknown-code', 'I took 20 pills in 3 weeks.')).toEqual([]);
  });
});

describe('how typed words sound', () => {
  test.each([
    ['accusation', 'Your reviewers lied to me.'], ['accusation', 'I will sue you.'], ['accusation', 'My lawyer will hear of this.'],
    ['promise', 'The operation will certainly cure me.'], ['promise', 'It is guaranteed to help.'],
    ['emotion', 'I am furious and this is unfair.'], ['emotion', 'I pay my premiums.'],
  ] as const)('%s: %s', (check, text) => {
    const [finding] = says(check, text);
    expect(finding?.mends.map(({ kind }) => kind)).toEqual(['edit', 'remove']);
    if (finding?.row) expect(sourceOfRow(finding.row)).toBeDefined();
  });

  test.each(['My doctor asked for a legal guardian to be present.', 'On May 2 I was devastated by the fall; the X-ray shows 2 fractures.', 'The pain wakes me each night.'])('is left alone: %s', (text) =>
    expect([...says('accusation', text), ...says('emotion', text), ...says('promise', text)]).toEqual([]));

  test('what members say of their own suffering stays as it is', () => {
    const file = lumbarFile({ answers: { [ASKED.daily]: 'It is a nightmare. I am desperate.', 'why/medical-necessity/daily': 'It is a nightmare. I am desperate.' } });
    expect(found('emotion', review(reviewedOf(file)))).toEqual([]);
  });

  test('our own sentences are never scolded', () => {
    fc.assert(fc.property(arbitraryFile, (file) => {
      if (!factsOf(file)) return;
      const ours = review(reviewedOf({ ...file, answers: [], people: [] })).filter(({ check }) => ['accusation', 'promise', 'emotion', 'differs-from-case', 'unknown-code'].includes(check));
      expect(ours.map(({ says: words }) => words)).toEqual([]);
    }), { numRuns: 300 });
  }, 60_000);
});

describe('rights', () => {
  test.each([
    ['medicaid-managed-care', 'ERISA gives me this right.'], ['medicare-original', 'I ask for external review.'], ['employer-self-funded', 'The LCD is met.'], ['sharing-ministry', 'The No Surprises Act applies.'],
  ])('that %s does not have: %s', (confirmedPlanType, text) => {
    expect(says('right-not-of-plan', text, lumbarFile({ case: { confirmedPlanType } }))).toHaveLength(1);
  });
  test('that it has, or of a plan that nobody confirmed, are left alone', () => {
    expect(says('right-not-of-plan', 'ERISA gives me this right.', lumbarFile({ case: { confirmedPlanType: 'employer-self-funded' } }))).toEqual([]);
    expect(says('right-not-of-plan', 'ERISA gives me this right.')).toEqual([]);
  });
  test('left over from a plan type that was changed are found', () => {
    const before = draftLetter('first-level-appeal', lumbarFile({ case: { confirmedPlanType: 'employer-self-funded' } }), TODAY);
    const findings = found('right-not-of-plan', review(reviewedOf(lumbarFile({ case: { confirmedPlanType: 'sharing-ministry' } }), () => before)));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ row }) => row !== undefined && sourceOfRow(row) !== undefined)).toBe(true);
  });
});

describe('the argument', () => {
  test('an empty one is stopped, with the reason that it should answer', () => {
    const findings = review(reviewedOf(lumbarFile()));
    expect(found('reason-not-answered', findings)[0]?.says).toContain('does not support advanced imaging');
    expect(found('criterion-not-answered', findings)[0]?.says).toContain('RAD-021');
    expect(found('no-treatment-history', findings)).toHaveLength(1);
    expect(found('no-function', findings)).toHaveLength(1);
  });

  test('a full one is not', () => {
    const file = lumbarFile({ answers: {
      [ASKED.treatments]: JSON.stringify([{ what: 'Physical therapy', dose: '11 visits', dates: 'June 22 to August 28, 2026', result: 'no lasting improvement', stopped: '', where: '' }]),
      [ASKED.findings]: JSON.stringify([{ what: 'left ankle reflex', date: 'September 2, 2026', result: 'absent', answers: 'signs of nerve involvement', where: '' }]),
      [ASKED.daily]: 'I cannot sit longer than fifteen minutes.',
      'why/medical-necessity/criterion': 'Six weeks of care, and signs of nerve involvement.', 'why/medical-necessity/tried': 'Physical therapy, 11 visits.', 'why/medical-necessity/daily': 'I cannot sit.',
    } });
    const checks = review(reviewedOf(file)).map(({ check }) => check);
    for (const check of ['reason-not-answered', 'criterion-not-answered', 'no-treatment-history', 'no-function'] as const) expect(checks).not.toContain(check);
  });

  test('of a reason that does not turn on history, none is asked for', () => {
    const file = lumbarFile();
    const other: CaseFile = { ...file, documents: file.documents.map((paper) => ({ ...paper, reading: { ...paper.reading, categories: [{ ...paper.reading.categories[0]!, id: 'eligibility' }] } })) };
    expect(found('no-treatment-history', review(reviewedOf(other)))).toEqual([]);
    expect(found('no-function', review(reviewedOf(other)))).toEqual([]);
  });
});

describe('sending', () => {
  test('blanks are counted, and the first is led to', () => {
    const [finding] = found('blank-left', review(reviewedOf(lumbarFile())));
    expect(finding?.mends).toEqual([expect.objectContaining({ kind: 'edit', sentenceId: finding!.sentence!.id })]);
  });

  test('another address than the papers say is stopped, and can be put back', () => {
    const reviewed = reviewedOf(lumbarFile(), (content) => replaceSentence(content, 'recipient/address/1', 'P.O. Box 1, Nowhere, OH 40000'));
    const [finding] = found('wrong-recipient', review(reviewed));
    expect(finding?.weight).toBe('stop');
    const after = mended(reviewed.content, finding!.mends[0]!);
    expect(found('wrong-recipient', review({ ...reviewed, content: after }))).toEqual([]);
    const shorter = reviewedOf(lumbarFile(), (content) => replaceSentence(content, 'recipient/address/1', 'P.O. Box 5520, Toledo, OH 43604'));
    expect(found('wrong-recipient', review(shorter))).toEqual([]);
  });

  test('an exhibit that is not in the list is named', () => {
    const file = lumbarFile({ exhibits: [{ id: 'x1', caseId: 'case-1', createdAt: 1, number: 1, title: 'Visit note', pages: '3' }] });
    expect(says('enclosure-missing', 'Exhibit 1, page 2 and Exhibit 3 show it.', file).map(({ says: words }) => words)).toEqual(['Exhibit 3 is named here and is not in your list of evidence.']);
  });

  test('a passed date leads to the letter about being late', () => {
    const findings = found('deadline-passed', review(reviewedOf(lumbarFile(), undefined, { today: '2027-12-01' })));
    expect(findings[0]?.mends).toEqual([expect.objectContaining({ kind: 'open', letter: 'letter/good-cause-late' })]);
    expect(found('deadline-passed', review(reviewedOf(lumbarFile())))).toEqual([]);
  });

  test('a next appeal that says only what the last one said is found', () => {
    const file = lumbarFile();
    const first = draftLetter('first-level-appeal', file, TODAY);
    const kind: LetterKind = 'level/second-internal-appeal';
    const [finding, ...others] = found('repeats-first', review(reviewedOf(file, undefined, { kind, sent: [first] })));
    expect(others).toEqual([]);
    expect(sourceOfRow(finding!.row!)?.text).toBe('No new information');
    expect(found('repeats-first', review(reviewedOf(file, undefined, { kind, sent: [] })))).toEqual([]);
  });
});

describe('any letter', () => {
  test('is reviewed without a throw, each finding with words that we may say, mends, and an id of its own', () => {
    fc.assert(fc.property(arbitraryFile, fc.string(), fc.nat(), (file, text, pick) => {
      if (!factsOf(file)) return;
      const reviewed = reviewedOf(file, (content) => {
        const sentences = sentencesIn(content);
        const sentence = sentences[pick % Math.max(1, sentences.length)];
        return sentence ? fillBlank(addOwnSentence(content, 'request/ask', text), sentence.id, sentence.pieces.findIndex((piece) => 'blank' in piece), text) : content;
      });
      const findings = review(reviewed);
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      for (const { check, why, mends, row } of findings) {
        expect(CHECKS).toContain(check);
        expect(brokenBy(why)).toEqual([]);
        expect(mends.length).toBeGreaterThan(0);
        if (row) expect(sourceOfRow(row), row).toBeDefined();
        for (const mend of mends) expect(() => mended(reviewed.content, mend)).not.toThrow();
      }
    }), { numRuns: 400 });
  }, 60_000);
});
