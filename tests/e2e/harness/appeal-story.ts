/** The steps of one appeal in the workspace tab, each by the member's own clicks and keys. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { until } from '../../../scripts/browser/until';
import { startAppeal } from '../../../scripts/story/main-job';
import type { Stage } from './stage';
import { goInTab, workspaceTabs } from './workspace';

/** Reading a letter takes the time that the machine has left. */
const READ_MS = 60_000;

/** From a claim of the portal, through the toolbar button, the popup and the side panel, to its case in a wide tab. */
export async function caseFromClaim(stage: Stage, claim: string): Promise<Page> {
  const { popup } = await stage.read(`/claims/${claim}`);
  const panel = await startAppeal(stage.browser, popup);
  await panel.click('button', 'Open in a tab');
  const tab = await until('the workspace tab', async () => workspaceTabs(stage)[0]);
  await tab.setViewportSize({ width: 1280, height: 860 });
  await tab.locator('[data-room=understand]').waitFor();
  return tab;
}

const TYPES: Readonly<Record<string, string>> = { pdf: 'application/pdf', txt: 'text/plain' };

/** Brings a paper as a file, by the button of the room that is open, and adds it to this case. */
export async function addPaper(tab: Page, button: string, name: string, content: Uint8Array | string): Promise<void> {
  await tab.getByRole('button', { name: button }).click();
  await tab.locator('input[type=file]').setInputFiles({ name, mimeType: TYPES[name.split('.').at(-1)!] ?? '', buffer: Buffer.from(content) });
  await tab.getByRole('button', { name: 'Add it to this case' }).click({ timeout: READ_MS });
  await tab.locator('[data-room=understand]').waitFor();
}

/** A question of the interview, opened from the list of all of them. */
export async function openQuestion(tab: Page, question: string): Promise<void> {
  if ((await tab.locator('[data-room=gather]').count()) === 0) await goInTab(tab, 'Gather');
  const interview = tab.locator('.interview');
  const opener = interview.getByRole('button', { name: /^(Answer them|Go on with the questions|See or change the answers)$/ });
  if (await opener.count()) await opener.click();
  const list = interview.getByRole('button', { name: 'All questions and answers' });
  if ((await list.count()) && (await list.getAttribute('aria-expanded')) !== 'true') await list.click();
  await interview.locator('.answer-list').getByRole('button', { name: question }).click();
  await interview.getByRole('heading', { name: question }).waitFor();
}

/** Opens a letter from the list of the room Write, those that are not due included. */
export async function openLetter(tab: Page, title: string): Promise<void> {
  await goInTab(tab, 'Write');
  const back = tab.getByRole('link', { name: 'All letters of this case' });
  if (await back.count()) await back.click();
  await tab.getByRole('heading', { name: 'Your letters' }).waitFor();
  const others = tab.locator('.other-letters summary');
  const line = tab.locator('.letter-list').getByRole('link', { name: title, exact: true });
  if (!(await line.isVisible()) && (await others.count())) await others.click();
  await line.click();
}

export async function draftInTab(tab: Page, title: string): Promise<void> {
  await openLetter(tab, title);
  await tab.getByRole('button', { name: 'Draft my letter' }).click();
  await tab.locator('.letter-body').waitFor();
}

export const letterText = (tab: Page): Promise<string> => tab.locator('.letter-body').innerText();

/** The sentence that holds these words, as a stop of the keyboard. */
export const sentenceWith = (tab: Page, words: string | RegExp) => tab.locator('.letter-body [data-sentence]').filter({ hasText: words }).first();

/** Opens a sentence, replaces its words, and closes it as a member would. */
export async function retype(tab: Page, words: string | RegExp, text: string): Promise<void> {
  await sentenceWith(tab, words).getByRole('button').first().click();
  await tab.getByLabel('This sentence, in your words').fill(text);
  await tab.keyboard.press('Enter');
}

/** Chooses an answer of the open question; it is kept in the store, and shown as chosen from there. */
export async function choose(tab: Page, answer: string | RegExp): Promise<void> {
  const radio = tab.locator('.interview').getByRole('radio', { name: answer });
  await radio.click();
  await until(`"${answer}" to be kept`, () => radio.isChecked());
}

/** Fills fields of the open question by their labels. */
export async function fillIn(tab: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await tab.locator('.interview').getByLabel(label, { exact: true }).fill(text);
}

/** What a member tells whose papers do not show it; used again where letters are held against it. */
export const TOLD = {
  treatment: {
    'What was tried': 'Physical therapy', 'Dose, or how often': 'twice a week', 'From when to when': 'June 1 to July 20, 2026', 'What came of it': 'pain unchanged at 7 of 10',
    'Why it ended': 'no gain', 'Where the papers show it': 'discharge summary, page 3',
  },
  finding: {
    'Test, measure or sign': 'Straight leg raise', Date: 'September 2, 2026', 'What it showed': 'positive at 40 degrees', 'Point of the plan’s rule': 'RAD-021, 3(b)', 'Where the papers show it': 'visit note, page 1',
  },
  daily: 'I cannot sit for more than ten minutes. I have not lifted my son since June.',
} as const;

/** Who writes, the plan type, care, one treatment, one finding and daily life; the symptoms are skipped. */
export async function answerInterview(tab: Page, writer: string): Promise<void> {
  await openQuestion(tab, 'Who is writing?');
  await choose(tab, writer);
  await openQuestion(tab, 'What kind of plan is it?');
  await choose(tab, 'Employer plan, self-funded (ERISA)');
  await openQuestion(tab, 'Has the care been given?');
  await choose(tab, /^Yes, it was given/);
  await openQuestion(tab, 'Which treatments were tried before?');
  await fillIn(tab, TOLD.treatment);
  await openQuestion(tab, 'What did tests and examinations show?');
  await fillIn(tab, TOLD.finding);
  await openQuestion(tab, 'What does it change in daily life?');
  await tab.locator('.interview').getByRole('textbox').fill(TOLD.daily);
  await openQuestion(tab, 'What are the symptoms, in your own words?');
  await tab.locator('.interview').getByRole('button', { name: 'Skip', exact: true }).click();
}

/** Adds evidence by hand, at the end of the list. */
export async function addEvidence(tab: Page, number: number, title: string): Promise<void> {
  await tab.getByRole('button', { name: 'Add evidence', exact: true }).click();
  await tab.getByLabel(`Name of exhibit ${number}`).fill(title);
}

/** Presses a button that makes a file; gives its bytes once the browser has written all of it. A file of that kind from before is removed. */
export async function fileFrom(tab: Page, { downloads }: Stage, button: string | RegExp, ending: string): Promise<Buffer> {
  const files = async () => (await readdir(downloads)).filter((file) => file.endsWith(ending)).map((file) => join(downloads, file));
  for (const before of await files()) await rm(before);
  await tab.getByRole('button', { name: button }).click();
  return until(`a new file ${ending}`, async () => {
    const [file] = await files();
    const bytes = file && (await readFile(file));
    return bytes && bytes.length > 0 ? bytes : undefined;
  });
}
