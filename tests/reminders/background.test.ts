import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lookAtDays, nextMorning, remind } from '../../lib/reminders/background';
import { remindersPort } from '../../lib/reminders/port';
import { browser, events, reset, state } from './fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser')).browser }));

const NOW = new Date(2026, 10, 22, 10, 0);
const rows = (...dates: string[]) => dates.map((date, index) => ({ caseId: `case-${index}`, date }));
const settled = () => new Promise((done) => setTimeout(done, 0));
const PRIVATE = /\$|MRI|Harbor|plan|claim|diagnos|denial|insur/i;

beforeEach(() => {
  reset();
});

describe('the button', () => {
  it.each<[string, string[], string]>([
    ['nothing', [], ''], ['what is due today and in a week', ['2026-11-22', '2026-11-29', '2026-11-30'], '2'], ['nothing of what has passed', ['2026-11-21'], ''],
    ['many', Array.from({ length: 12 }, () => '2026-11-25'), '9+'],
  ])('counts %s', async (_name, dates, badge) => {
    state.local['reminders'] = rows(...dates);
    await lookAtDays(NOW);
    expect(state.badge).toBe(badge);
    expect(state.title).toBe(badge === '' ? 'Read this page with Overturn' : `Read this page with Overturn. ${dates.length > 1 ? `${dates.length === 3 ? 2 : 12} appeal dates are` : 'An appeal date is'} within a week.`);
  });

  it('leaves out rows that make no sense', async () => {
    state.local['reminders'] = [null, 'x', { caseId: 1, date: '2026-11-22' }, { caseId: 'a', date: 'soon' }, { caseId: 'b', date: '2026-11-23' }];
    await lookAtDays(NOW);
    expect(state.badge).toBe('1');
  });

  it('follows the rows, the browser’s start, each morning, and the erasing of everything', async () => {
    vi.setSystemTime(NOW);
    remind();
    await remindersPort.keep(rows('2026-11-25'));
    await settled();
    expect(state.badge).toBe('1');
    vi.setSystemTime(new Date(2026, 10, 26, 9));
    events.alarm.fire({ name: 'overturn-days' });
    await settled();
    expect(state.badge).toBe('');
    vi.setSystemTime(NOW);
    events.startup.fire();
    await settled();
    expect(state.badge).toBe('1');
    await browser.storage.local.clear();
    await settled();
    expect(state.badge).toBe('');
    vi.useRealTimers();
  });

  it('has one alarm a day, in the morning, made once', async () => {
    remind();
    await settled();
    const [[name, alarm] = []] = [...state.alarms];
    expect([name, alarm?.periodInMinutes, new Date(alarm!.when).getHours()]).toEqual(['overturn-days', 1440, 9]);
    state.alarms.set('overturn-days', { when: 1, periodInMinutes: 1440 });
    remind();
    await settled();
    expect(state.alarms.get('overturn-days')?.when).toBe(1);
    expect(new Date(nextMorning(new Date(2026, 10, 22, 8))).getDate()).toBe(22);
    expect(new Date(nextMorning(NOW)).getDate()).toBe(23);
  });
});

describe('a notification', () => {
  const on = async () => expect(await remindersPort.turnOn()).toBe(true);

  it('comes only after the member turned it on and the browser allowed it', async () => {
    state.local['reminders'] = rows('2026-11-25');
    await lookAtDays(NOW);
    expect(state.notices).toEqual([]);
    state.says = false;
    expect(await remindersPort.turnOn()).toBe(false);
    await lookAtDays(NOW);
    expect([state.notices, await remindersPort.isOn()]).toEqual([[], false]);
  });

  it('says how far the day is, once a step, and nothing of the case', async () => {
    state.local['reminders'] = rows('2026-11-25');
    await on();
    await lookAtDays(NOW);
    await lookAtDays(NOW);
    await lookAtDays(new Date(2026, 10, 24, 9));
    await lookAtDays(new Date(2026, 10, 25, 9));
    expect(state.notices.map(({ message }) => message)).toEqual(['An appeal date is 3 days away. Open Overturn.', 'An appeal date is today. Open Overturn.']);
    for (const { title, message } of state.notices) expect(`${title} ${message}`).not.toMatch(PRIVATE);
  });

  it('is one for several dates', async () => {
    state.local['reminders'] = rows('2026-11-23', '2026-12-01', '2026-12-24');
    await on();
    await lookAtDays(NOW);
    expect(state.notices.map(({ message }) => message)).toEqual(['2 appeal dates are near. The next is 1 day away. Open Overturn.']);
  });

  it('of a date that moved comes anew', async () => {
    state.local['reminders'] = rows('2026-12-05');
    await on();
    await lookAtDays(NOW);
    state.local['reminders'] = rows('2026-12-04');
    await lookAtDays(NOW);
    expect(state.notices).toHaveLength(2);
  });

  it('leads to the workspace, and no other notice does', async () => {
    remind();
    await on();
    events.clicked.fire('something else');
    events.clicked.fire('overturn-appeal-dates');
    await settled();
    expect(state.opened).toEqual(['extension:/workspace.html#cases']);
  });

  it('turned off gives the permission back', async () => {
    await on();
    await remindersPort.turnOff();
    expect([state.allowed, await remindersPort.isOn()]).toEqual([false, false]);
  });
});
