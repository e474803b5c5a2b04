// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { Ladder } from '../../components/ladder/ladder';
import { RemindersProvider } from '../../components/ladder/reminders';
import { placedMarks } from '../../components/ladder/marks';
import { ShowProofProvider } from '../../components/proof/show-proof';
import { ladderOf } from '../../lib/appeal/levels/ladder';
import type { RemindersPort } from '../../lib/reminders/port';
import { lumbarFile, lumbarNotice } from '../appeal/lumbar';
import { documentOf, fileOf, readingOf, somewhere } from '../appeal/reading-builder';
import { all, click, expectSoon, get, seen, show } from './support/screen';

const made = vi.hoisted(() => vi.fn());
vi.mock('../../lib/export/download', async (original) => ({ ...(await original<object>()), download: made }));
vi.mock('wxt/browser', () => ({ browser: {} }));

/** `sent-on` among the answers stands for the appeal that went out that day. */
const file = (confirmedPlanType: string | undefined, { 'sent-on': sentOn, ...answers }: Record<string, string> = {}) =>
  lumbarFile({ case: confirmedPlanType ? { confirmedPlanType } : {}, answers, sent: sentOn ? [{ kind: 'first-level-appeal', sentOn }] : [] });
const port = (over: Partial<RemindersPort> = {}): RemindersPort => ({
  keep: async () => undefined, isOn: async () => false, turnOn: vi.fn(async () => true), turnOff: vi.fn(async () => undefined), onChange: () => () => undefined, ...over,
});

describe('the ladder on the screen', () => {
  it('is not there before the plan type is confirmed', async () => {
    await show(<Ladder file={file(undefined)} today="2026-11-23" />);
    expect(seen()).toBe('');
  });

  it('names every level with where it stands, its day and how it counts', async () => {
    await show(<Ladder file={file('employer-self-funded')} today="2026-11-23" />);
    expect(all('heading').map(({ textContent }) => textContent)).toEqual(['Your appeals, level by level']);
    const items = [...document.querySelectorAll('.ladder-stops > li')].map(({ textContent }) => textContent);
    expect(items).toHaveLength(4);
    expect(items[0]).toMatch(/Internal appeal open now.*File by April 4, 2027 \(132 days left\)/);
    expect(items[2]).toMatch(/later.*4 months, no date yet/);
    expect(items[3]).toMatch(/later.*No date/);
  });

  it('shows the ground of a date, and leads to the words on the paper', async () => {
    const shown = vi.fn();
    await show(<ShowProofProvider show={shown}><Ladder file={file('employer-self-funded')} today="2026-11-23" /></ShowProofProvider>);
    const day = get('button', /^File by April 4, 2027/);
    expect(day.getAttribute('aria-expanded')).toBe('false');
    day.click();
    await expectSoon(() => day.getAttribute('aria-expanded') === 'true');
    const ground = document.getElementById(day.getAttribute('aria-controls')!)!;
    expect(ground.textContent).toContain('180 days from October 6, 2026, the date on the notice');
    ground.querySelector<HTMLElement>('[role=button]')!.click();
    expect(shown).toHaveBeenCalledWith(expect.objectContaining({ documentId: 'paper-1' }));
  });

  it('says what is near and what has passed in words and by a mark, never by colour alone', async () => {
    await show(<Ladder file={file('employer-self-funded')} today="2027-03-25" />);
    expect(document.querySelector('.ladder-day.soon')?.textContent).toContain('10 days left');
    expect(document.querySelector('.ladder-mark.soon')?.textContent).toBe('Last day: Apr 4');
    await show(<Ladder file={file('employer-self-funded')} today="2027-04-06" />);
    expect(document.querySelector('.ladder-day.past')?.textContent).toContain('passed 2 days ago');
    expect(all('button').some(({ textContent }) => textContent?.startsWith('Add to my calendar'))).toBe(false);
  });

  it('the picture is for the eye only, and holds no day that the list does not', async () => {
    const sent = file('employer-self-funded', { 'sent-on': '2026-11-01', 'interview/care': 'to-come' });
    await show(<Ladder file={sent} today="2026-11-23" />);
    expect(document.querySelector('.ladder-picture')?.getAttribute('aria-hidden')).toBe('true');
    const marks = placedMarks(ladderOf(sent, '2026-11-23')!);
    expect(marks.map(({ what, date }) => [what, date])).toEqual([['Denial', '2026-10-06'], ['Sent', '2026-11-01'], ['Today', '2026-11-23'], ['Answer due', '2026-12-01'], ['Last day', '2027-04-04']]);
    expect(marks.every(({ at }, index) => index === 0 || at >= marks[index - 1]!.at)).toBe(true);
    expect([marks[0]!.at, marks.at(-1)!.at]).toEqual([0, 100]);
    for (const words of ['Denied: October 6, 2026', 'You sent it November 1, 2026', 'they should answer by December 1, 2026', 'File by April 4, 2027']) expect(seen()).toContain(words);
  });

  it('shows both days where notice and rule disagree', async () => {
    const short = fileOf([documentOf(readingOf({ fields: { noticeDate: '2026-10-06', appealDays: 60 } }))], { case: { confirmedPlanType: 'employer-insured' } });
    await show(<Ladder file={short} today="2026-11-01" />);
    expect(seen()).toMatch(/File by December 5, 2026.*Two dates are possible.*The rule for this plan type gives another day\. File by April 4, 2027/);
  });

  it('keeps side routes apart', async () => {
    const answer = documentOf(readingOf({ verdict: somewhere('We uphold our decision.'), fields: { noticeDate: '2026-11-10' } }), 'answer', 2);
    await show(<Ladder file={fileOf([documentOf(lumbarNotice), answer], { case: { confirmedPlanType: 'medicare-original' } })} today="2026-11-23" />);
    expect(get('button', 'Other ways, beside these levels').getAttribute('aria-expanded')).toBe('false');
    expect(seen()).toMatch(/Redetermination.*behind you.*They answered: November 10, 2026/i);
  });
});

describe('a day for the calendar', () => {
  it('is made in a click, and names no plan and no care', async () => {
    await show(<Ladder file={file('employer-self-funded')} today="2026-11-23" />);
    await click('button', /^Add to my calendar/);
    await expectSoon(() => made.mock.calls.length === 1);
    const [content, name, type] = made.mock.calls[0] as [string, string, string];
    expect([name, type]).toEqual(['Appeal date - 2027-04-04.ics', 'text/calendar;charset=utf-8']);
    expect(content).toContain('DTSTART;VALUE=DATE:20270404');
    expect(content).not.toMatch(/Harbor|MRI|4800|M54/);
    await expectSoon(() => seen().includes('Saved. Open the file to add the day.'));
  });
});

describe('reminders', () => {
  const screen = (reminders: RemindersPort | undefined, answers: Record<string, string> = {}) => (
    <RemindersProvider value={reminders}><Ladder file={file('employer-self-funded', answers)} today="2026-11-23" /></RemindersProvider>
  );

  it('are offered beside the day, asked for in the click, and can be turned off', async () => {
    const reminders = port();
    await show(screen(reminders));
    await expectSoon(() => seen().includes('Remind me'));
    expect(reminders.turnOn).not.toHaveBeenCalled();
    await click('button', 'Remind me');
    await expectSoon(() => seen().includes('Reminders are on for all your cases.'));
    await click('button', 'Turn reminders off');
    await expectSoon(() => seen().includes('The permission was given back.'));
    expect(reminders.turnOff).toHaveBeenCalledOnce();
  });

  it('that the browser refused are not on, and it is said', async () => {
    await show(screen(port({ turnOn: async () => false })));
    await expectSoon(() => seen().includes('Remind me'));
    await click('button', 'Remind me');
    await expectSoon(() => seen().includes('Nothing was allowed, so there are no reminders.'));
  });

  it('are not offered without a way to keep them, nor where nothing is to be sent', async () => {
    await show(screen(undefined));
    expect(seen()).not.toContain('Remind me');
    await show(screen(port(), { 'sent-on': '2026-11-01' }));
    expect(seen()).not.toContain('Remind me');
  });
});
