import { describe, expect, test } from 'vitest';
import { deadlineOf, type Deadline, type DeadlineInput } from '../../lib/appeal/deadline';
import { brokenBy } from '../../lib/appeal/never-say';
import { sourceOfRow } from '../../lib/appeal/row-source';
import { planTypes } from '../../lib/knowledge/appeal-rights';
import type { TimeSpan } from '../../lib/reading/reading';
import { found, readingOf, somewhere, type Parts, type Values } from './reading-builder';

const TODAY = '2026-11-21';
const ALWAYS = 'Your notice and plan document control; confirm the deadline with your plan.';

const denial = (fields: Values, more: Parts = {}) => readingOf({ categories: ['medical-necessity'], ...more, fields });
const dated = (deadline: Deadline) => {
  if (deadline.kind !== 'date') throw new Error(`expected a date, got ${deadline.kind}`);
  return deadline;
};

describe('a printed date', () => {
  test('beats a window and a rule, and rests on its quote', () => {
    const reading = denial({ appealBy: '2027-04-04', appealDays: 180, noticeDate: '2026-10-06' });
    const deadline = dated(deadlineOf({ reading, confirmedPlanType: 'employer-self-funded', today: TODAY }));
    expect(deadline).toMatchObject({ date: '2027-04-04', daysLeft: 134, ground: 'printed', others: [], caution: ALWAYS });
    expect(deadline.proof).toEqual([{ value: '2027-04-04', quote: reading.fields.appealBy?.quote, at: reading.fields.appealBy?.at }]);
    expect(deadline.row).toBeUndefined();
  });

  test('stands beside the window that says another day', () => {
    const reading = denial({ appealBy: '2027-04-10', appealDays: 180, noticeDate: '2026-10-06' });
    const { date, others, alerts } = dated(deadlineOf({ reading, today: TODAY }));
    expect(date).toBe('2027-04-10');
    expect(others.map((other) => [other.date, other.daysLeft])).toEqual([['2027-04-04', 134]]);
    expect(others[0]?.proof.map(({ value }) => value)).toEqual([180, '2026-10-06']);
    expect(alerts[0]).toContain('Two dates are possible');
  });

  test('with a second reading shows both', () => {
    const reading = denial({ appealBy: '2027-03-01' });
    reading.fields.appealBy = { ...found('2027-03-01'), alternatives: [{ value: '2027-03-07', ...somewhere('3/7/2027') }] };
    expect(dated(deadlineOf({ reading, today: TODAY })).others).toMatchObject([{ date: '2027-03-07', daysLeft: 106 }]);
  });

  test('of two readings the earlier presses, whichever was read first', () => {
    const reading = denial({ appealBy: '2027-03-07' });
    reading.fields.appealBy = { ...found('2027-03-07'), alternatives: [{ value: '2027-03-01', ...somewhere('3/1/2027') }] };
    const deadline = dated(deadlineOf({ reading, today: TODAY }));
    expect([deadline.date, deadline.daysLeft]).toEqual(['2027-03-01', 100]);
    expect(deadline.proof.map(({ quote }) => quote)).toEqual(['3/1/2027']);
    expect(deadline.others.map(({ date }) => date)).toEqual(['2027-03-07']);
  });

  test('that is no day of the calendar is not used', () => {
    expect(deadlineOf({ reading: denial({ appealBy: '2027-02-30' }), today: TODAY }).kind).toBe('unknown');
  });
});

describe('a window from a date with two readings', () => {
  const two = (fields: Values) => {
    const reading = denial(fields);
    reading.fields.noticeDate = { ...found('2026-10-06'), alternatives: [{ value: '2026-06-10', ...somewhere('06/10/2026') }] };
    return reading;
  };

  test.each<[string, Values, Partial<DeadlineInput>]>([
    ['printed', { appealDays: 180 }, {}],
    ['of a rule', {}, { confirmedPlanType: 'employer-self-funded' }],
  ])('%s ends on the earlier day until it is settled, and shows both', (_name, fields, given) => {
    const deadline = dated(deadlineOf({ reading: two(fields), today: TODAY, ...given }));
    expect(deadline.date).toBe('2026-12-07');
    expect(deadline.proof.map(({ quote }) => quote)).toContain('06/10/2026');
    expect(deadline.others.map(({ date }) => date)).toEqual(['2027-04-04']);
    expect(deadline.alerts.join()).toContain('Two dates are possible');
  });

  test('of two lengths without a date, the shorter one stands and both are named', () => {
    const reading = denial({ appealDays: { months: 6 } });
    reading.fields.appealDays = { ...found<TimeSpan>({ months: 6 }), alternatives: [{ value: 60, ...somewhere('60 days') }] };
    expect(deadlineOf({ reading, today: TODAY })).toMatchObject({ kind: 'window', span: 60, alerts: [expect.stringMatching(/6 months and 60 days/)] });
  });
});

describe('a day that was read from a picture', () => {
  const read = (fields: Values, textSource: 'text' | 'ocr' | 'mixed', given: Partial<DeadlineInput> = {}) => {
    const deadline = deadlineOf({ reading: denial(fields, { textSource }), today: TODAY, ...given });
    return deadline.kind === 'none' ? [] : deadline.alerts;
  };
  const CHECK = 'Check it against the paper itself.';

  test.each<[string, Values, Partial<DeadlineInput>]>([
    ['a printed date', { appealBy: '2027-04-05' }, {}],
    ['a date counted from the notice', { appealDays: 180, noticeDate: '2026-10-07' }, {}],
    ['a window', { appealDays: 180 }, {}],
    ['a rule counted from the notice', { noticeDate: '2026-10-07' }, { confirmedPlanType: 'employer-self-funded' }],
  ])('%s says so without a touch', (_name, fields, given) => {
    expect(read(fields, 'ocr', given).at(-1)).toContain(CHECK);
    expect(read(fields, 'mixed', given).at(-1)).toContain('Parts of this paper were read from a picture.');
    expect(read(fields, 'text', given).join(' ')).not.toContain('picture');
  });

  test('does not say so of what only the member gave', () => {
    expect(read({}, 'ocr', { confirmedPlanType: 'employer-self-funded', noticeDateFromMember: '2026-10-07' }).join(' ')).not.toContain('picture');
  });
});

describe('a printed window', () => {
  test.each<[TimeSpan, string, string]>([
    [180, '2026-10-06', '2027-04-04'], [60, '2027-12-31', '2028-02-29'], [1, '2028-02-28', '2028-02-29'], [65, '2026-11-01', '2027-01-05'],
    [{ months: 4 }, '2026-10-31', '2027-02-28'], [{ months: 4 }, '2027-10-31', '2028-02-29'], [{ months: 6 }, '2026-08-30', '2027-02-28'],
    [{ months: 1 }, '2026-01-31', '2026-02-28'], [{ years: 1 }, '2028-02-29', '2029-02-28'], [{ years: 1 }, '2026-11-21', '2027-11-21'],
  ])('of %j from %s ends on %s', (appealDays, noticeDate, end) => {
    const deadline = dated(deadlineOf({ reading: denial({ appealDays, noticeDate }), today: TODAY }));
    expect(deadline).toMatchObject({ date: end, ground: 'counted-from-notice' });
    expect(deadline.proof.map(({ value }) => value)).toEqual([appealDays, noticeDate]);
  });

  test('counts from the member’s date only where the paper has none, and says so', () => {
    const given = dated(deadlineOf({ reading: denial({ appealDays: 180 }), noticeDateFromMember: '2026-10-06', today: TODAY }));
    expect(given).toMatchObject({ date: '2027-04-04', ground: 'counted-from-your-date' });
    expect(given.words).toContain('the date you gave');
    const both = dated(deadlineOf({ reading: denial({ appealDays: 180, noticeDate: '2026-10-01' }), noticeDateFromMember: '2026-10-06', today: TODAY }));
    expect(both.date).toBe('2027-03-30');
  });

  test('without any date asks for the one on the notice', () => {
    const deadline = deadlineOf({ reading: denial({ appealDays: 180 }), confirmedPlanType: 'employer-insured', today: TODAY });
    expect(deadline).toMatchObject({ kind: 'window', ground: 'printed', span: 180, question: { id: 'notice-date', text: 'What date is on your notice?' } });
    expect(deadline.words).toContain('180 days');
  });

  test.each([0, -5, 1.5, 99999])('of %s days is not believed', (appealDays) => {
    expect(deadlineOf({ reading: denial({ appealDays, noticeDate: '2026-10-06' }), today: TODAY }).kind).toBe('unknown');
  });
});

describe('the rule of a confirmed plan type', () => {
  const reading = denial({ noticeDate: '2026-10-06' });
  /** First-level window of every row of `appeal-rights.json`; `undefined` where no date may be computed. */
  const EXPECTED: Readonly<Record<string, string | undefined>> = {
    'employer-self-funded': '2027-04-04', 'employer-insured': '2027-04-04', 'individual-aca': '2027-04-04', grandfathered: '2027-04-04',
    'governmental-employer': '2027-04-04', 'student-health': '2027-04-04', 'church-plan': '2027-04-04', 'dental-standalone': '2027-04-04',
    'medicare-original': '2027-02-03', 'medicare-advantage': '2026-12-05', 'medicare-part-d': '2026-12-05', 'medicaid-managed-care': '2026-12-05',
    'medicaid-ffs': undefined, chip: '2026-12-05', tricare: '2027-01-04', champva: '2027-10-06', 'fehb-pshb': '2027-04-06',
    'short-term': undefined, 'sharing-ministry': undefined, medigap: undefined, unknown: undefined,
  };

  test('is expected for every plan type', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(planTypes.map(({ id }) => id).sort());
  });

  test.each(Object.entries(EXPECTED))('%s: %s', (confirmedPlanType, date) => {
    const deadline = deadlineOf({ reading, confirmedPlanType, today: TODAY });
    if (date === undefined) {
      expect(deadline).toMatchObject({ kind: 'unknown' });
      return;
    }
    expect(deadline).toMatchObject({ kind: 'date', date, ground: 'rule', caution: ALWAYS });
    expect(sourceOfRow(dated(deadline).row ?? '')?.source).toBeTruthy();
  });

  test('is never the one that was only read', () => {
    const read = denial({ noticeDate: '2026-10-06', planType: 'employer-self-funded' });
    expect(deadlineOf({ reading: read, today: TODAY })).toMatchObject({ kind: 'unknown', question: { id: 'plan-type' } });
    expect(deadlineOf({ reading: read, confirmedPlanType: '', today: TODAY }).kind).toBe('unknown');
    expect(deadlineOf({ reading: read, confirmedPlanType: 'no-such-plan', today: TODAY }).kind).toBe('unknown');
  });

  test('from memory goes out with “check your notice” only', () => {
    const alertsOf = (id: string) => dated(deadlineOf({ reading, confirmedPlanType: id, today: TODAY })).alerts.join(' ');
    for (const id of ['student-health', 'church-plan']) expect(alertsOf(id)).toContain('Check your notice');
    expect(alertsOf('employer-self-funded')).not.toContain('Check your notice');
  });

  test('shows mailing days as a later date that may hold, never as the date', () => {
    const { date, notes } = dated(deadlineOf({ reading, confirmedPlanType: 'medicare-advantage', today: TODAY }));
    expect(date).toBe('2026-12-05');
    expect(notes.join(' ')).toContain('With 5 days for the mail the last day may be December 10, 2026.');
    expect(notes.join(' ')).toContain('must have arrived by then');
  });

  test('without a notice date asks for it', () => {
    expect(deadlineOf({ reading: denial({}), confirmedPlanType: 'fehb-pshb', today: TODAY })).toMatchObject({
      kind: 'window', ground: 'rule', span: { months: 6 }, row: 'appeal-rights/fehb-pshb/carrier-reconsideration', question: { id: 'notice-date' },
    });
  });

  test('is not used on a paper that prints a time for outside review only', () => {
    const final = denial({ noticeDate: '2026-10-06', externalReviewDays: { months: 4 } });
    expect(deadlineOf({ reading: final, confirmedPlanType: 'employer-insured', today: TODAY })).toMatchObject({ kind: 'unknown', question: { id: 'final-answer' } });
  });
});

describe('what stands beside a date', () => {
  const onDay = (appealBy: string, today = TODAY) => dated(deadlineOf({ reading: denial({ appealBy }), today }));

  test('weekends are left alone and said', () => {
    expect(onDay('2027-04-04')).toMatchObject({ date: '2027-04-04', alerts: ['April 4, 2027 is a Sunday. We leave the date as it is: send it before.'] });
    expect(onDay('2027-04-05').alerts).toEqual([]);
  });

  test('today counts as no days left; a past date says what can still be done', () => {
    expect(onDay(TODAY).daysLeft).toBe(0);
    const past = onDay('2026-11-18');
    expect(past.daysLeft).toBe(-3);
    expect(past.alerts[0]).toBe('This date passed 3 days ago.');
    expect(past.alerts.join(' ')).toContain('a good reason');
    const ruled = dated(deadlineOf({ reading: denial({ noticeDate: '2026-01-05' }), confirmedPlanType: 'medicare-part-d', today: TODAY }));
    expect(ruled.alerts.join(' ')).toContain('can accept a late appeal for a good reason');
  });

  test('care that is being cut is told about hours first', () => {
    const { alerts } = dated(deadlineOf({ reading: denial({ appealBy: '2027-04-05' }, { categories: ['concurrent-review'] }), today: TODAY }));
    expect(alerts[0]).toContain('down to hours');
    expect(alerts[1]).toContain('expedited');
  });
});

describe('the date of a page about a claim', () => {
  const page = denial({ appealDays: 180, noticeDate: '2026-10-06' }, { document: 'claim-detail' });

  test('is not called the date on the notice', () => {
    const { words, notes } = dated(deadlineOf({ reading: page, today: TODAY }));
    expect(words).toContain('the date that this page shows');
    expect(notes[0]).toContain('If your letter bears another date, that one counts.');
  });

  test('gives way to the date that the member has from the letter', () => {
    expect(dated(deadlineOf({ reading: page, noticeDateFromMember: '2026-10-09', today: TODAY }))).toMatchObject({ date: '2027-04-07', ground: 'counted-from-your-date' });
    const notice = denial({ appealDays: 180, noticeDate: '2026-10-06' }, { document: 'denial-letter' });
    expect(dated(deadlineOf({ reading: notice, noticeDateFromMember: '2026-10-09', today: TODAY }))).toMatchObject({ date: '2027-04-04', ground: 'counted-from-notice' });
  });

  test('like any counted date comes with the caution that some plans count arrival', () => {
    expect(dated(deadlineOf({ reading: page, today: TODAY })).notes.join(' ')).toContain('arrive by then');
  });
});

describe('no date', () => {
  test('says that the page prints none, where notices say it, and asks one question', () => {
    const page = deadlineOf({ reading: denial({}, { document: 'claim-detail' }), today: TODAY });
    expect(page).toMatchObject({ kind: 'unknown', words: 'This page prints no time to appeal.', question: { id: 'letter' }, caution: ALWAYS });
    expect(page.kind === 'unknown' && page.whereNoticesSayIt).toContain('Documents, Messages');
    const letter = deadlineOf({ reading: denial({}), today: TODAY });
    expect(letter).toMatchObject({ kind: 'unknown', question: { id: 'plan-type' } });
    expect(letter.kind === 'unknown' && letter.whereNoticesSayIt).toContain('appeal rights');
  });

  test.each([
    ['approved', readingOf({ outcome: 'approved' })],
    ['a cost share', readingOf({ outcome: 'approved', categories: ['not-a-denial-cost-share'] })],
    ['pending', readingOf({ outcome: 'pending' })],
    ['nothing decided', readingOf({ outcome: 'none', document: 'other' })],
    ['several denials', readingOf({ document: 'claims-list', outcome: 'partly-denied', lines: [{}, {}] })],
    ['a claim without appeal rights', readingOf({ codes: [['RARC', 'MA130']] })],
  ])('runs for %s', (_name, reading) => {
    const withDates = { ...reading, fields: { appealBy: found('2027-01-01'), noticeDate: found('2026-10-06'), appealDays: found(180) } };
    expect(deadlineOf({ reading: withDates, confirmedPlanType: 'employer-insured', today: TODAY }).kind).toBe('none');
  });
});

test('every word beside a deadline keeps the promises', () => {
  const categories = [['medical-necessity'], ['concurrent-review']];
  for (const plan of [...planTypes.map(({ id }) => id), undefined]) {
    for (const category of categories) {
      for (const fields of [{}, { noticeDate: '2026-10-06' }, { noticeDate: '2020-10-06' }, { appealDays: 60 }] satisfies Values[]) {
        const deadline = deadlineOf({ reading: denial(fields, { categories: category }), confirmedPlanType: plan, today: TODAY });
        if (deadline.kind === 'none') throw new Error('a denial has a deadline or a question');
        const asked = 'question' in deadline ? `${deadline.question.text} ${deadline.question.why}` : '';
        for (const words of [deadline.words, asked, ...deadline.alerts, ...deadline.notes]) expect(brokenBy(words), words).toEqual([]);
      }
    }
  }
});
