/** After the letter on the built extension: days in the calendar and on the button, the plan's answer, the next level, the log, another case. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until';
import { DENIED_CLAIM } from '../../scripts/portal/data/claims';
import { denialDueBy, NEW_REASON, printedDay, UPHELD } from './harness/appeal-papers';
import { addEvidence, addPaper, answerInterview, caseFromClaim, choose, fileFrom, letterText, openQuestion, TOLD } from './harness/appeal-story';
import { calendarEvents } from './harness/calendar';
import { makeStage, useStage, type Stage } from './harness/stage';
import { inWorker } from './harness/watching';
import { goInTab, openWorkspaceTab } from './harness/workspace';

const STORY_MS = 120_000;
const OLD_REASON = 'We did not approve this service because the diagnosis submitted does not support advanced imaging under Imaging Policy RAD-021.';
/** The words themselves, in a pattern. */
const quoted = (words: string): string => words.replace(/[.()]/g, '\\$&');
const quotedStart = (words: string): RegExp => new RegExp(`^${quoted(words)}`);

describe('a last day', () => {
  const stage = useStage();
  const days = 5;
  const badge = () => inWorker(stage().browser, async (chrome) => ({ text: await chrome.action.getBadgeText({}), title: await chrome.action.getTitle({}) }));
  const mayNotify = () => inWorker(stage().browser, (chrome) => chrome.permissions.contains({ permissions: ['notifications'] }));

  it('of a near printed date stands on the ladder of the confirmed plan, on the button and in a calendar file that tells nothing else', async () => {
    const printed = printedDay(days);
    const tab = await openWorkspaceTab(stage(), '#add');
    await tab.setViewportSize({ width: 1280, height: 860 });
    expect((await badge()).text).toBe('');
    await tab.locator('input[type=file]').setInputFiles({ name: 'denial.txt', mimeType: 'text/plain', buffer: Buffer.from(denialDueBy(printed)) });
    await tab.getByRole('button', { name: 'Start my appeal' }).click();
    await tab.getByRole('button', { name: 'Open my case' }).click();
    await tab.locator('[data-room=understand]').waitFor();
    expect(await tab.getByRole('region', { name: 'Your appeals, level by level' }).count()).toBe(0);
    await until('the badge', async () => (await badge()).text === '1');
    expect((await badge()).title).toContain('An appeal date is within a week.');

    await openQuestion(tab, 'What kind of plan is it?');
    await tab.getByRole('button', { name: 'Show all kinds of plan' }).click();
    await choose(tab, 'Employer plan, self-funded (ERISA)');
    await goInTab(tab, 'Understand');
    const ladder = tab.getByRole('region', { name: 'Your appeals, level by level' });
    expect(await ladder.innerText()).toContain(`${printed} (${days} days left)`);
    expect(await ladder.locator('.ladder-stop').count()).toBeGreaterThan(2);

    const text = (await fileFrom(tab, stage(), /^Add to my calendar/, '.ics')).toString();
    const [event, ...others] = calendarEvents(text);
    const day = await tab.evaluate((ahead) => { const date = new Date(); date.setDate(date.getDate() + ahead); return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join(''); }, days);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ 'DTSTART;VALUE=DATE': day, SUMMARY: 'Appeal: last day to file' });
    expect(text).not.toMatch(/\$|buckeye|sleep|95806|CO-197|CO197|devereaux|26-3288|BMH 881/i);
  }, STORY_MS);

  it('asks to remind only on the click', async () => {
    const tab = await openWorkspaceTab(stage(), '#add');
    await tab.locator('input[type=file]').setInputFiles({ name: 'denial.txt', mimeType: 'text/plain', buffer: Buffer.from(denialDueBy(printedDay(days))) });
    await tab.evaluate(() => {
      const page = globalThis as unknown as { asked: unknown[]; chrome: { permissions: { request: (what: unknown) => Promise<boolean> } } };
      page.asked = [];
      // The browser's own dialog, which no test can click, is answered with a no.
      page.chrome.permissions.request = (what) => { page.asked.push(what); return Promise.resolve(false); };
    });
    const asked = () => tab.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked);
    await tab.getByRole('button', { name: 'Start my appeal' }).click();
    await tab.getByRole('button', { name: 'Open my case' }).click();
    await tab.locator('[data-room=understand]').waitFor();
    await openQuestion(tab, 'What kind of plan is it?');
    await tab.getByRole('button', { name: 'Show all kinds of plan' }).click();
    await choose(tab, 'Employer plan, self-funded (ERISA)');
    await goInTab(tab, 'Understand');
    await tab.getByRole('button', { name: 'Remind me' }).waitFor();
    expect(await asked()).toEqual([]);
    expect(await mayNotify()).toBe(false);
    await tab.getByRole('button', { name: 'Remind me' }).click();
    expect(await asked()).toEqual([{ permissions: ['notifications'] }]);
    await tab.getByText('Nothing was allowed, so there are no reminders.').waitFor();
  }, STORY_MS);
});

describe('the plan’s answer', () => {
  let profile: string;
  let stage: Stage & { close: () => Promise<void> };
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'overturn-answer-'));
    stage = await makeStage({ profile });
  });
  afterAll(async () => {
    await stage.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  it('is compared, opens the next level and its letter; a call is kept over a restart; another case of the patient is offered the answers', async () => {
    const tab = await caseFromClaim(stage, DENIED_CLAIM);
    await addPaper(tab, 'Add a letter', 'denial.pdf', stage.portal.letter);
    await answerInterview(tab, 'I am the patient');
    await addEvidence(tab, 1, 'Priya Raman, MD: visit note, September 2, 2026');
    await goInTab(tab, 'Follow up');
    await addPaper(tab, 'Add the plan’s answer', 'answer.txt', UPHELD);
    await goInTab(tab, 'Follow up');
    const answer = tab.getByRole('region', { name: 'The plan’s answer' });
    expect(await answer.innerText()).toContain('They said no again, with a new reason.');
    const reason = answer.locator('[data-change=field]').filter({ hasText: 'Their reason' });
    expect(await reason.innerText()).toMatch(new RegExp(`Before\\s+${quoted(OLD_REASON)}[^]*Now\\s+${quoted(NEW_REASON)}`));
    const fax = answer.locator('[data-change=field]').filter({ hasText: 'Appeal by fax' });
    expect(await fax.innerText()).toMatch(/Before\s+1-800-555-0177[^]*Now\s+1-800-555-0163/);
    await reason.getByRole('button', { name: quotedStart(NEW_REASON) }).click();
    await expect.poll(async () => (await tab.locator('.proof-pane mark').allInnerTexts()).join(' ')).toContain('prior authorization was not obtained');

    const next = tab.getByRole('region', { name: 'What comes next' });
    await next.getByRole('radio', { name: /^A review outside the plan/ }).click();
    await expect.poll(() => next.locator('.next-stop').allInnerTexts()).toEqual([expect.stringContaining('File by March 18, 2027: 4 months from November 18, 2026, the date on the notice.')]);
    await next.getByRole('link', { name: 'Write the next appeal' }).click();
    await tab.getByRole('button', { name: 'Draft my letter' }).click();
    await tab.locator('.letter-body').waitFor();
    const letter = await letterText(tab);
    for (const words of [
      'I ask for an external review of the plan’s final denial', 'Lakeshore Independent Review', `The newest decision, of November 18, 2026, gives this reason: “${NEW_REASON}”`, `“${OLD_REASON}”`,
      TOLD.daily, 'Straight leg raise',
    ]) expect(letter).toContain(words);
    expect(await tab.getByRole('region', { name: 'Enclosures' }).innerText()).toMatch(/visit note, September 2, 2026[^]*The decision of November 18, 2026 on the earlier appeal[^]*The notice of October 6, 2026/);

    await goInTab(tab, 'Follow up');
    await tab.getByRole('button', { name: 'Add a call or letter' }).click();
    await tab.getByLabel('With whom').fill('The plan');
    await tab.getByLabel('Name of the person').fill('Ana');
    await tab.getByLabel('Reference number').fill('CALL-90817');
    await tab.getByLabel('What was promised').fill('The file goes out this week');
    await tab.getByRole('button', { name: /^Done/ }).click();
    await tab.getByText('Reference CALL-90817').waitFor();
    await stage.close();

    stage = await makeStage({ profile });
    const cases = await openWorkspaceTab(stage);
    await cases.getByRole('link', { name: /^MRI of the lumbar spine/ }).click();
    await goInTab(cases, 'Follow up');
    expect(await cases.locator('.contact').innerText()).toMatch(/The plan, Ana[^]*Reference CALL-90817[^]*The file goes out this week/);

    const other = await caseFromClaim(stage, '26-3288-7710');
    await addPaper(other, 'Add a letter', 'sleep-study.txt', denialDueBy(printedDay(30)));
    await openQuestion(other, 'What does it change in daily life?');
    const offers = other.getByRole('region', { name: /^From your case “MRI of the lumbar spine/ });
    expect(await offers.innerText()).toMatch(/Employer plan, self-funded \(ERISA\)[^]*Physical therapy/);
    const field = other.locator('.interview').getByRole('textbox');
    expect(await field.inputValue()).toBe('');
    await offers.getByRole('button', { name: /^Take this ?: What does it change in daily life/ }).click();
    await expect.poll(() => field.inputValue()).toBe(TOLD.daily);
  }, 2 * STORY_MS);
});
