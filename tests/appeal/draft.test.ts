import { describe, expect, test } from 'vitest';
import { draftFirstAppeal, draftable } from '../../lib/appeal/draft/first-appeal';
import { denialCategories } from '../../lib/knowledge/denial-reasons';
import { planTypes } from '../../lib/knowledge/appeal-rights';
import { blanksOf, rowText, type LetterContent } from '../../lib/cases/letter';
import { expectGolden } from './golden-file';
import { lumbarFile, lumbarNotice, TODAY } from './lumbar';
import { documentOf, fileOf, readingOf, type FileParts, type Parts } from './reading-builder';

const plain = (content: LetterContent): string =>
  content.sections.map(({ heading, printHeading, layout, rows }) => [
    ...(printHeading ? [`## ${heading}`] : []),
    ...rows.map((row, index) => `${layout === 'numbered' || layout === 'enclosures' ? `${index + 1}. ` : ''}${row.label ? `${row.label}: ` : ''}${rowText(row)}`),
  ].join('\n')).join('\n\n');

const draftOf = (parts: Parts, file: FileParts = {}) => draftFirstAppeal(fileOf([documentOf(readingOf(parts))], file), TODAY);
const section = (content: LetterContent, id: string) => content.sections.find((one) => one.id === id)?.rows.map(rowText).join('\n') ?? '';

const ANSWERED: FileParts = {
  case: { confirmedPlanType: 'employer-self-funded' },
  done: ['coding-review', 'evidence/medical-necessity/3'],
  answers: {
    'why/medical-necessity/criterion': 'Six weeks of physical therapy without improvement (note of September 2); left ankle reflex absent (same note).',
    'why/objection/diagnosis-does-not-support': 'The note of September 2 records leg weakness since August 30.',
    'why/medical-necessity/tried': 'Physical therapy, 11 visits, June 22 to August 28; naproxen 500 mg twice a day from June 18. No lasting improvement.',
    'why/medical-necessity/purpose': 'To decide between an injection and a referral to surgery (note of September 2).',
    'why/medical-necessity/daily': 'From July I could not sit longer than fifteen minutes or lift my two-year-old, and I missed nine days of work.',
  },
};

describe('the draft for the lumbar MRI', () => {
  test('knows the notice and leaves the rest blank', () => {
    expectGolden('lumbar-first-draft', `${plain(draftFirstAppeal(lumbarFile(), TODAY))}\n`);
  });

  test('is whole once the questions are answered and the plan type is confirmed', () => {
    const draft = draftFirstAppeal(lumbarFile(ANSWERED), TODAY);
    expectGolden('lumbar-answered', `${plain(draft)}\n`);
    expect(blanksOf(draft)).toEqual([]);
  });

  test('never signs with the short name that a portal greets with', () => {
    const draft = draftOf({ fields: { memberName: 'Odalys F.', service: 'MRI', claimNumber: '1' }, categories: ['medical-necessity'] });
    expect(plain(draft)).not.toContain('Odalys F.');
    expect(blanksOf(draft).map(({ blank }) => blank)).toContain('name of the member, from your card');
  });

  test('suggests no diagnosis beside the one on the claim', () => {
    expect(plain(draftFirstAppeal(lumbarFile(ANSWERED), TODAY)).match(/[A-Z]\d{2}\.\d+/g)).toEqual(['M54.50']);
  });
});

describe('every category', () => {
  test.each(denialCategories.filter(({ betterPath }) => betterPath !== 'none').map(({ id }) => id))('%s has a draft with few blanks and a point of its own', (id) => {
    const draft = draftOf({ categories: [id], fields: { claimNumber: 'AB-1234', insurer: 'Some Plan', reasonText: 'For this reason.' } });
    const blanks = blanksOf(draft);
    expect(blanks.length).toBeLessThanOrEqual(14);
    expect(draft.sections.find((one) => one.id === 'why')?.rows.some((row) => row.id.startsWith(`why/${id}/`))).toBe(true);
    expect(section(draft, 'asks')).toMatch(/^Reverse the denial of/);
    expect(section(draft, 'decided')).toContain('“For this reason.”');
  });

  test('without a category the reason is answered as it stands', () => {
    expect(section(draftOf({ fields: { reasonText: 'Because.' } }), 'why')).toContain('The answer to the reason given:');
  });

  test('a reason that cannot be found is a blank, not a guess', () => {
    expect(section(draftOf({ fields: { claimNumber: 'AB-1234' } }), 'decided')).toContain('[the reason, in the plan’s own words]');
  });
});

describe('rights', () => {
  const asks = (confirmedPlanType?: string, categories = ['medical-necessity']) => section(draftOf({ categories, fields: {} }, { case: { confirmedPlanType } }), 'asks');

  test('without a confirmed plan type the letter asks plainly', () => {
    for (const planType of [undefined, 'unknown', 'short-term']) {
      expect(asks(planType), planType).toContain('Please send me the documents and records that the decision rests on.');
      expect(asks(planType), planType).not.toContain('free of charge');
      expect(asks(planType), planType).not.toContain('external-review');
    }
    expect(section(draftOf({ categories: ['medical-necessity'], fields: { planType: 'employer-self-funded' } }), 'asks')).not.toContain('free of charge');
  });

  test('with one the letter takes the rows that list it, and no other', () => {
    expect(asks('employer-self-funded')).toContain('free of charge');
    expect(asks('employer-self-funded')).toContain('external-review form');
    expect(asks('governmental-employer')).toContain('Please identify the medical experts');
    expect(asks('employer-insured')).toContain('does not report to that person');
    expect(asks('medicare-advantage')).not.toContain('external-review form');
    // Read for employer plans alone: by the same row, "from memory" for the rest.
    expect(asks('medicare-advantage')).not.toContain('does not report to that person');
    expect(asks('medicaid-managed-care')).toContain('free of charge');
    // From memory as to employer plans: the plain request stands instead.
    expect(asks('employer-self-funded')).not.toContain('MCG, InterQual');
    expect(asks('medicaid-managed-care')).toContain('MCG, InterQual');
    expect(asks('employer-self-funded', ['eligibility'])).not.toContain('external-review form');
  });

  test('a clock is named only from a rule whose text was read, without conditions', () => {
    const closing = (confirmedPlanType: string, document: Parts['document'] = 'denial-letter') =>
      section(draftOf({ document, categories: ['medical-necessity'], fields: { claimNumber: 'AB-1234' } }, { case: { confirmedPlanType } }), 'closing');
    expect(closing('employer-self-funded')).toContain('within 60 days');
    expect(closing('employer-self-funded', 'authorization-decision')).toContain('request for care is due within 30 days');
    for (const planType of ['student-health', 'tricare', 'fehb-pshb', 'medicaid-managed-care', 'unknown']) expect(closing(planType), planType).not.toMatch(/\d/);
  });

  test('no draft cites a section of law', () => {
    for (const { id } of planTypes) {
      for (const category of denialCategories) expect(plain(draftOf({ categories: [category.id], fields: {} }, { case: { confirmedPlanType: id } }))).not.toMatch(/\b(?:CFR|USC|U\.S\.C\.|section \d|§)/i);
    }
  });
});

describe('what is denied', () => {
  test('in part is all that the letter asks for', () => {
    const draft = draftOf({
      document: 'eob', outcome: 'partly-denied', categories: ['coding'], codes: [['CPT', '11111'], ['CPT', '22222']], fields: { claimNumber: 'AB-1234', notCovered: 500 },
      lines: [{ code: '11111', description: 'Visit', denied: false, notCovered: 0 }, { code: '22222', description: 'Scan', notCovered: 318.4, serviceDate: { from: '2026-09-14' } }],
    });
    expect(section(draft, 'facts')).toContain('Scan, 22222, September 14, 2026, $318.40 not covered');
    expect(plain(draft)).not.toContain('11111');
    expect(plain(draft)).not.toContain('$500.00');
    expect(section(draft, 'request')).toContain('The other lines of the claim are not part of this appeal.');
    expect(section(draft, 'asks')).toContain('Reverse the denial of the lines above, and process claim AB-1234 as covered.');
  });

  test('before the care is a request, and unclear papers are not made into either', () => {
    expect(section(draftOf({ document: 'authorization-decision', fields: { referenceNumber: 'PA-1234' } }), 'request')).toContain('the denial of the request above and to approve it');
    expect(section(draftOf({ fields: {} }), 'facts')).toContain('First-level appeal of a denial');
  });

  test('on a page and not in a notice is not called a notice', () => {
    const draft = draftOf({ document: 'claim-detail', categories: ['medical-necessity'], fields: { noticeDate: '2026-10-06', reasonText: 'Because.' } });
    expect(section(draft, 'decided')).toContain('Your record of the claim gives this reason: “Because.”');
    expect(section(draft, 'enclosures')).toContain('[a copy of the notice]');
  });
});

describe('what the member asked the provider', () => {
  const why = (file: FileParts) => section(draftOf({ categories: ['coding'], fields: {} }, file), 'why');

  test('is said only when ticked or answered', () => {
    expect(why({})).toContain('[when you asked the office to review it, and its answer]');
    expect(why({})).not.toContain('I have asked');
    expect(why({ answers: { 'why/provider': 'On October 9 the office said that it looks into it.' } })).toContain('On October 9 the office said');
    expect(why({ done: ['coding-review'] })).toContain('I have asked the provider’s office to review whether a corrected claim should be sent.');
  });
});

describe('who writes', () => {
  test('for someone else says for whom, and leaves the authorization to be enclosed', () => {
    const draft = draftFirstAppeal(lumbarFile({ people: [
      { role: 'patient', name: 'Odalys Fernmoor', nameFrom: 'document' },
      { role: 'representative', name: 'Teo Fernmoor', address: '9 Elm St\nAkron, OH 44301' },
    ] }), TODAY);
    expect(section(draft, 'sender')).toContain('Teo Fernmoor');
    expect(section(draft, 'request')).toContain('I write for Odalys Fernmoor.');
    expect(section(draft, 'signature')).toContain('Teo Fernmoor');
    expect(section(draft, 'enclosures')).toContain('[the signed authorization');
  });
});

describe('several papers', () => {
  test('give their facts to one letter, the notice before the page', () => {
    const page = readingOf({ document: 'claim-detail', categories: ['coding'], fields: { provider: 'Quarry Street Imaging', reasonText: 'Page reason.', noticeDate: '2026-10-01' } });
    const letter = readingOf({ categories: ['medical-necessity'], fields: { reasonText: 'Letter reason.', noticeDate: '2026-10-06' } });
    const draft = draftFirstAppeal(fileOf([documentOf(letter, 'letter', 1), documentOf(page, 'page', 2)]), TODAY);
    expect(section(draft, 'decided')).toContain('Your notice of October 6, 2026 gives this reason: “Letter reason.”');
    expect(section(draft, 'facts')).toContain('Quarry Street Imaging');
    expect(plain(draft)).not.toContain('Page reason');
  });
});

describe('what cannot be drafted', () => {
  test.each([
    ['approved', readingOf({ outcome: 'approved' })], ['pending', readingOf({ outcome: 'pending' })],
    ['cost share', readingOf({ outcome: 'approved', categories: ['not-a-denial-cost-share'] })],
    ['without appeal rights', readingOf({ codes: [['RARC', 'MA130']] })], ['several', readingOf({ document: 'claims-list', lines: [{}, {}] })],
    ['nothing', readingOf({ document: 'other', outcome: 'none' })],
  ])('%s: no section, and a reason', (_name, reading) => {
    expect(draftFirstAppeal(fileOf([documentOf(reading)]), TODAY)).toEqual({ sections: [] });
    const result = draftable(reading);
    expect(result.ok ? '' : result.why).toMatch(/\.$/);
  });

  test('a case without papers gives none either', () => {
    expect(draftFirstAppeal(fileOf([]), TODAY)).toEqual({ sections: [] });
    expect(draftable(lumbarNotice)).toEqual({ ok: true });
  });
});
