/** An appeal on the built extension, from a click on the denied claim: what is gathered, the letters, and sending. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readBack } from '../export/read-back';
import { DENIED_CLAIM } from '../../scripts/portal/data/claims';
import { addEvidence, addPaper, answerInterview, caseFromClaim, draftInTab, fileFrom, letterText, openLetter, openQuestion, retype, sentenceWith, TOLD } from './harness/appeal-story';
import { useStage } from './harness/stage';
import { goInTab } from './harness/workspace';

const stage = useStage();
const STORY_MS = 120_000;
const THERAPY = 'Hollis Physical Therapy: discharge summary, July 20, 2026';
const VISIT = 'Priya Raman, MD: visit note, September 2, 2026';
const REQUEST = /^Reverse the denial of CPT 72148/;

/** The claim as a case, with the letter behind it. */
async function caseWithLetter(): Promise<Page> {
  const tab = await caseFromClaim(stage(), DENIED_CLAIM);
  await addPaper(tab, 'Add a letter', 'denial.pdf', stage().portal.letter);
  return tab;
}

const margin = (tab: Page) => tab.locator('.letter .margin');
const blanksLeft = async (tab: Page): Promise<number> => Number(/(\d+) blanks? left/.exec(await tab.locator('.letter-desk').innerText())?.[1] ?? 0);

/** Fills every blank of the letter that lies open, one after the other by the key for it. */
async function fillBlanks(tab: Page): Promise<string[]> {
  const labels: string[] = [];
  await tab.locator('.letter-body [role=button], .letter-body button').first().focus();
  for (let left = await blanksLeft(tab); left > 0; left -= 1) {
    await tab.keyboard.press('F8');
    const field = tab.locator('.sentence-editor textarea');
    labels.push(await tab.locator('.sentence-editor label').innerText());
    await field.fill(`Words ${labels.length}`);
    await tab.keyboard.press('Enter');
    await expect.poll(() => blanksLeft(tab)).toBe(left - 1);
  }
  return labels;
}

it('gathers: the questions fill what no paper shows, a representative needs the authorisation first, evidence is numbered and moved', async () => {
  const tab = await caseWithLetter();
  await openQuestion(tab, 'What kind of plan is it?');
  const plan = tab.locator('.interview fieldset');
  expect(await plan.getByRole('radio', { checked: true }).count()).toBe(0);
  expect(await plan.innerText()).toMatch(/Your papers point to this one: .*self-funded by your employer.*Is it right\?/s);
  expect(await plan.innerText()).toContain('The card or EOB says self-funded');
  await answerInterview(tab, 'The patient chose me to act for them');
  await tab.locator('.interview').getByRole('button', { name: 'Close the questions' }).click();
  await expect.poll(() => tab.locator('.interview').innerText()).toMatch(/6 of 9 answered/);
  expect(await tab.locator('.checklist li').first().innerText()).toMatch(/^Start here\s+Ask for the plan’s form to act for the patient/);

  await addEvidence(tab, 1, THERAPY);
  await addEvidence(tab, 2, VISIT);
  await tab.getByRole('button', { name: new RegExp(`^Move up ?: ${VISIT}`) }).click();
  await expect.poll(() => tab.getByLabel('Name of exhibit 1').inputValue()).toBe(VISIT);
  expect(await tab.getByLabel('Name of exhibit 2').inputValue()).toBe(THERAPY);

  await tab.reload();
  await openQuestion(tab, 'What does it change in daily life?');
  expect(await tab.locator('.interview').getByRole('textbox').inputValue()).toBe(TOLD.daily);
  expect(await tab.locator('.exhibit').count()).toBe(2);
}, STORY_MS);

it('writes: what is due is listed, the file is asked for on grounds, the appeal holds the answers in its tables', async () => {
  const tab = await caseWithLetter();
  await answerInterview(tab, 'The patient chose me to act for them');
  await addEvidence(tab, 1, THERAPY);
  await goInTab(tab, 'Write');
  const due = tab.getByRole('region', { name: 'Due now' });
  expect(await due.getByRole('link').allInnerTexts()).toEqual(expect.arrayContaining(['Appeal', 'Ask for your file', 'Ask your doctor for a letter']));

  await draftInTab(tab, 'Ask for your file');
  const request = await letterText(tab);
  for (const words of ['26-3317-0098', 'BMH 881 204 773', 'Imaging Policy RAD-021', 'I write for Marisol Devereaux.', 'the diagnosis submitted does not support advanced imaging']) expect(request).toContain(words);
  await sentenceWith(tab, '26-3317-0098').getByRole('button').first().focus();
  await expect.poll(() => margin(tab).innerText()).toMatch(/This rests on:.*26-3317-0098/s);

  await draftInTab(tab, 'Appeal');
  const tables = await tab.locator('.letter-body table').allInnerTexts();
  expect(tables.join('\n')).toMatch(/RAD-021, 3\(b\)[^]*Straight leg raise, September 2, 2026: positive at 40 degrees[^]*visit note, page 1/);
  expect(tables.join('\n')).toMatch(/Physical therapy, twice a week[^]*June 1 to July 20, 2026[^]*pain unchanged at 7 of 10; stopped: no gain[^]*discharge summary, page 3/);
  const appeal = await letterText(tab);
  for (const words of [TOLD.daily, THERAPY, 'Signed authorization', 'Representative of Marisol Devereaux', 'process claim 26-3317-0098 as covered']) expect(appeal).toContain(words);
  expect(appeal).not.toContain('What the symptoms are');
}, STORY_MS);

it('writes: F8 goes from blank to blank, own words can be taken back, a wrong number is named and mended, versions differ in plain sight', async () => {
  const tab = await caseWithLetter();
  await answerInterview(tab, 'I am the patient');
  await draftInTab(tab, 'Appeal');
  const blanks = await tab.locator('.letter-body .blank').count();
  expect(blanks).toBeGreaterThan(1);
  await tab.locator('.letter-body [role=button], .letter-body button').first().focus();
  const walked: string[] = [];
  for (let step = 0; step <= blanks; step += 1) {
    await tab.keyboard.press('F8');
    walked.push(`${await tab.locator('.sentence-editor').evaluate((field) => field.closest('[data-sentence]')?.getAttribute('data-sentence'))} ${await tab.locator('.sentence-editor label').innerText()}`);
  }
  expect(new Set(walked).size).toBe(blanks);
  expect(walked.at(-1)).toBe(walked[0]);
  await tab.keyboard.press('Escape');

  const drafted = (await sentenceWith(tab, REQUEST).innerText()).replace(/ ?\(edit\)/, '').trim();
  await retype(tab, REQUEST, 'Please pay the claim 26-3317-0089.');
  const own = sentenceWith(tab, 'Please pay the claim');
  await expect.poll(() => own.innerText()).toContain('(your words, edit)');
  await expect.poll(() => margin(tab).innerText()).toContain('Your own words. You vouch for them.');

  const review = tab.getByRole('region', { name: 'Review' });
  await expect.poll(() => review.innerText()).toContain('You typed “26-3317-0089”. Your papers say “26-3317-0098” (claim number).');
  await review.getByRole('button', { name: 'Put “26-3317-0098”' }).click();
  await expect.poll(() => own.innerText()).toContain('Please pay the claim 26-3317-0098.');
  await expect.poll(() => review.innerText()).not.toContain('26-3317-0089');

  await tab.reload();
  await own.getByRole('button').first().focus();
  await margin(tab).getByRole('button', { name: /^Undo ?: put the drafted sentence back/ }).click();
  await expect.poll(async () => (await sentenceWith(tab, REQUEST).innerText()).replace(/ ?\(edit\)/, '').trim()).toBe(drafted);
  expect(await letterText(tab)).not.toContain('Please pay the claim');

  await retype(tab, /^I ask you to reverse the denial/, 'I ask you to reverse this denial today.');
  await tab.locator('.versions summary').click();
  await tab.getByRole('button', { name: /^What changed since ?: First draft/ }).click();
  const differences = tab.locator('.versions .differences');
  expect(await differences.locator('ins').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('today')]));
  expect(await differences.locator('del').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('of the claim above')]));
}, STORY_MS);

it('sends: each part of the recipient is held against the paper first, only then is the PDF final; what was sent is frozen', async () => {
  const tab = await caseWithLetter();
  await answerInterview(tab, 'I am the patient');
  await draftInTab(tab, 'Appeal');
  await fillBlanks(tab);
  await goInTab(tab, 'Send');
  const recipient = tab.getByRole('region', { name: 'Check who gets it' });
  const parts = recipient.locator('.recipient-part');
  expect(await parts.allInnerTexts()).toEqual([expect.stringMatching(/Address: Buckeye Mutual Health, Member Appeals.*denial\.pdf: .*P\.O\. Box 7214/s), expect.stringMatching(/Fax number: .*denial\.pdf: .*1-800-555-0177/s)]);
  expect((await readBack(await fileFrom(tab, stage(), 'Export PDF', '.pdf'))).text).toContain('DRAFT');
  await recipient.getByRole('button', { name: /^Yes, this is right ?: Address/ }).click();
  await expect.poll(() => recipient.innerText()).toContain('1 of 2 checked');
  expect((await readBack(await fileFrom(tab, stage(), 'Export PDF', '.pdf'))).text).toContain('DRAFT');
  await recipient.getByRole('button', { name: /^Yes, this is right ?: Fax number/ }).click();
  await expect.poll(() => recipient.innerText()).toContain('All of it is checked.');
  const final = (await readBack(await fileFrom(tab, stage(), 'Export PDF', '.pdf'))).text;
  expect(final).not.toContain('DRAFT');
  expect(final).toContain('Straight leg raise');

  await tab.getByRole('button', { name: 'I sent it', exact: true }).click();
  await tab.getByLabel('Day you sent it').fill('2026-11-20');
  await tab.getByLabel('How you sent it').selectOption({ label: 'By fax' });
  await tab.getByLabel('Number that proves it').fill('FX-4471-22');
  await expect.poll(() => tab.locator('.sent-line').innerText()).toMatch(/As sent on November 20, 2026\s*· By fax · FX-4471-22/);

  await openLetter(tab, 'Appeal');
  await expect.poll(() => tab.locator('.letter-desk').innerText()).toContain('The copy that went out stays as it was.');
  await retype(tab, REQUEST, 'Please think again about this.');
  await expect.poll(() => letterText(tab)).toContain('Please think again about this.');
  await goInTab(tab, 'Send');
  await tab.reload();
  await tab.getByRole('button', { name: /^Look at the copy/ }).click();
  const copy = await tab.locator('.sent-line').innerText();
  expect(copy).toContain('Reverse the denial of CPT 72148, and process claim 26-3317-0098 as covered.');
  expect(copy).not.toContain('Please think again about this.');
  await tab.getByRole('button', { name: /^What changed since ?: As sent on November 20, 2026/ }).click();
  expect(await tab.locator('.sent-line .differences ins').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('again')]));
}, STORY_MS);
