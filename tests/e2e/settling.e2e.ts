/** What only the member can settle: two papers that disagree, a page of the letter that came alone, a photo that is broken. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { firstPage, rightsPage } from '../cases/another-page';
import { useStage } from './harness/stage';
import { goInTab, openAppealInTab, openWorkspaceTab } from './harness/workspace';

const stage = useStage();
/** Reading pictures takes the time that the machine has left. */
const OCR_MS = 120_000;

async function file(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(stage().downloads, name);
  await writeFile(path, content);
  return path;
}

/** A paper as it would look on a table: its words in a serif face, as large as a photo has them. */
async function photo(name: string, text: string): Promise<string> {
  const page = await stage().browser.page();
  await page.setViewportSize({ width: 1275, height: 1650 });
  await page.setContent('<pre></pre>');
  await page.evaluate((words) => {
    const sheet = document.querySelector('pre')!;
    sheet.textContent = words;
    sheet.setAttribute('style', 'font: 26px/1.5 Liberation Serif, serif; margin: 90px; white-space: pre-wrap');
  }, text);
  const picture = await page.screenshot({ scale: 'css' });
  await page.close();
  return file(name, picture);
}

/** Brings one file in the workspace, and keeps it as a case. */
async function openCaseOf(path: string): Promise<Page> {
  const tab = await openWorkspaceTab(stage(), '#add');
  await tab.setViewportSize({ width: 1280, height: 860 });
  await tab.locator('input[type=file]').setInputFiles(path);
  await tab.getByRole('button', { name: 'Start my appeal' }).click({ timeout: OCR_MS });
  await tab.getByRole('button', { name: 'Open my case' }).click();
  await tab.locator('[data-room=understand]').waitFor();
  return tab;
}

/** From inside the case, by its own button. */
async function addToCase(tab: Page, path: string): Promise<void> {
  await tab.getByRole('button', { name: 'Add a letter' }).click();
  await tab.locator('input[type=file]').setInputFiles(path);
  await tab.getByRole('button', { name: 'Add it to this case' }).click({ timeout: OCR_MS });
  await tab.locator('[data-room=understand]').waitFor();
}

const marked = async (tab: Page): Promise<string> => (await tab.locator('.proof-pane mark').allInnerTexts()).join(' ');
const proofName = (tab: Page): Promise<string> => tab.locator('.proof-pane > p').innerText();

it('two papers that disagree: both quotes lead to their paper, the letter waits with a blank, the answer is kept', async () => {
  const text = firstPage().doc.text;
  const tab = await openCaseOf(await file('letter.txt', text));
  await addToCase(tab, await file('second.txt', text.replace('BMH 402 118 965', 'BMH 402 118 999')));
  const question = tab.getByRole('group', { name: 'Member ID: two readings are possible' });
  await question.getByRole('button', { name: /402 118 999/ }).click();
  await expect.poll(() => proofName(tab)).toContain('second.txt');
  expect(await marked(tab)).toContain('402 118 999');
  await question.getByRole('button', { name: /402 118 965/ }).click();
  await expect.poll(() => proofName(tab)).toContain('letter.txt');
  expect(await question.getByRole('radio', { checked: true }).count()).toBe(0);
  expect(await tab.locator('.path').innerText()).toContain('1 question for you');

  await openAppealInTab(tab);
  await tab.getByRole('button', { name: 'Draft my letter' }).click();
  const letter = tab.locator('.letter');
  await expect.poll(() => letter.innerText()).toContain('member ID: two are possible');
  expect(await letter.innerText()).not.toMatch(/402 118/);

  await goInTab(tab, 'Understand');
  await question.getByRole('radio', { name: /402 118 999/ }).click();
  await expect.poll(() => question.getByRole('radio', { name: /402 118 999/ }).isChecked()).toBe(true);
  await openAppealInTab(tab);
  await expect.poll(() => letter.innerText()).toContain('BMH 402 118 999');
  expect(await letter.innerText()).not.toContain('two are possible');

  await tab.reload();
  await goInTab(tab, 'Understand');
  await expect.poll(() => question.getByRole('radio', { name: /402 118 999/ }).isChecked()).toBe(true);
});

it('the page of appeal rights, photographed alone: read with its letter the window and the fax are there, each on its own photo', async () => {
  const tab = await openCaseOf(await photo('IMG_1.png', firstPage().doc.text));
  await addToCase(tab, await photo('IMG_2.png', rightsPage().doc.text));
  const question = tab.getByRole('region', { name: 'Is this another page of the letter you have?' });
  expect(await question.innerText()).toMatch(/IMG_2\.png.*IMG_1\.png/s);
  expect(await tab.locator('.verdict').innerText()).toContain('No deadline printed');
  await question.getByRole('button', { name: 'Yes, same letter' }).click();
  await expect.poll(() => tab.locator('.verdict').innerText()).not.toContain('No deadline printed');
  await tab.locator('.fact-table').getByRole('button', { name: /800-555-0177/ }).click();
  await expect.poll(() => tab.locator('.proof-pane').innerText()).toContain('2 of 2');
  await tab.locator('.proof-pane .page-outlines, .proof-pane svg').first().waitFor();

  await tab.reload();
  await expect.poll(() => tab.locator('.papers').innerText()).toContain('1 paper');
  await tab.getByRole('button', { name: /^Take it apart/ }).click();
  await expect.poll(() => tab.locator('.papers').innerText()).toContain('2 papers');
  await expect.poll(() => tab.locator('.verdict').innerText()).toContain('No deadline printed');
}, 3 * OCR_MS);

it('one broken photo among the pages of a letter is named; the others are read', async () => {
  const tab = await openWorkspaceTab(stage(), '#add');
  await tab.locator('input[type=file]').setInputFiles([
    await photo('page-1.png', firstPage().doc.text), await file('page-2.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47])), await photo('page-3.png', rightsPage().doc.text),
  ]);
  await tab.getByRole('button', { name: 'Yes, one letter of 3 pages' }).click();
  await tab.getByRole('button', { name: 'Start my appeal' }).waitFor({ timeout: OCR_MS });
  const text = await tab.locator('main').innerText();
  expect(text).toContain('Page 2 has no words that could be read.');
  expect(text).toMatch(/^Denied/m);
  expect(text).not.toContain('No deadline printed');
}, 2 * OCR_MS);
