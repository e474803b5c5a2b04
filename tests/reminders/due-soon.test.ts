import { describe, expect, it, vi } from 'vitest';
import { daysUntil, localDay } from '../../lib/reminders/day';
import { daysToKeep, dueSoon } from '../../lib/reminders/due-soon';
import { documentOf, fileOf, readingOf, somewhere, type FileParts, type Values } from '../appeal/reading-builder';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser')).browser }));

const TODAY = '2026-11-22';
const caseOf = (id: string, fields: Values, parts: FileParts = {}) => fileOf([documentOf(readingOf({ fields }))], { ...parts, case: { id, ...parts.case } });
const by = (appealBy: string): Values => ({ appealBy });

describe('what is due soon', () => {
  it('is within seven days or has passed; what was sent, and what is no denial, rests', () => {
    const files = [
      caseOf('today', by(TODAY)), caseOf('week', by('2026-11-29')), caseOf('later', by('2026-11-30')), caseOf('passed', by('2026-11-20')),
      caseOf('sent', by('2026-11-25'), { sent: [{ kind: 'first-level-appeal', sentOn: '2026-11-20' }] }), caseOf('dateless', {}),
      fileOf([documentOf(readingOf({ outcome: 'approved', fields: by('2026-11-24') }))], { case: { id: 'approved' } }), fileOf([], { case: { id: 'empty' } }),
    ];
    expect(dueSoon(files, TODAY).map(({ caseId, state }) => [caseId, state])).toEqual([['passed', 'passed'], ['today', 'soon'], ['week', 'soon']]);
    expect(daysToKeep(files, TODAY).map(({ caseId }) => caseId)).toEqual(['passed', 'today', 'week', 'later']);
    for (const row of daysToKeep(files, TODAY)) expect(Object.keys(row).sort()).toEqual(['caseId', 'date']);
  });

  it('a refusal after the sending wakes the case', () => {
    const answer = documentOf(readingOf({ verdict: somewhere('We uphold our decision.'), fields: { noticeDate: '2026-11-10', appealDays: 14 } }), 'answer', 2);
    const file = fileOf([documentOf(readingOf({ fields: { noticeDate: '2026-09-01', appealDays: 60 } })), answer], { case: { id: 'a' }, sent: [{ kind: 'first-level-appeal', sentOn: '2026-09-10' }] });
    expect(dueSoon([file], TODAY)).toEqual([{ caseId: 'a', date: '2026-11-24', state: 'soon' }]);
  });

  it('of several possible days the earliest that is still ahead is kept', () => {
    const file = fileOf([documentOf(readingOf({ fields: { noticeDate: '2026-10-06', appealBy: '2027-04-04' } }))], { case: { id: 'a', confirmedPlanType: 'medicare-advantage' } });
    expect(daysToKeep([file], TODAY)).toEqual([{ caseId: 'a', date: '2026-12-05' }]);
    expect(daysToKeep([file], '2026-12-06')).toEqual([{ caseId: 'a', date: '2027-04-04' }]);
  });

  it('where several ways are open, the one with a date is kept', () => {
    const answer = documentOf(readingOf({ verdict: somewhere('We uphold our decision.'), fields: { noticeDate: '2026-11-10' } }), 'answer', 2);
    const file = fileOf([answer], { case: { id: 'a', confirmedPlanType: 'employer-self-funded' } });
    expect(daysToKeep([file], TODAY)).toEqual([{ caseId: 'a', date: '2027-03-10' }]);
  });
});

describe('a day', () => {
  it('is the member’s own', () => {
    expect(localDay(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
    expect([daysUntil('2026-11-29', TODAY), daysUntil('2026-11-20', TODAY), daysUntil('2028-03-01', '2028-02-28'), daysUntil('soon', TODAY)]).toEqual([7, -2, 2, undefined]);
  });
});
