/** The workspace: the panel's app in a tab, several files at once, and two views of one case. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until';
import { draftLetter, goTo } from '../../scripts/story/main-job';
import { useStage } from './harness/stage';
import { caseInBoth, goInTab, openAppealInTab, openWorkspaceTab, workspaceTabs } from './harness/workspace';

const stage = useStage();

/** Reading pictures takes the time that the machine has left. */
const OCR_MS = 120_000;

async function file(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(stage().downloads, name);
  await writeFile(path, content);
  return path;
}
/** A denial as a photo: what the portal's message looks like. */
async function photo(name: string): Promise<string> {
  const page = await stage().open('/messages/4471');
  const picture = await page.screenshot({ fullPage: true, scale: 'css' });
  await page.close();
  return file(name, picture);
}
/** The words that are boxed in the proof; a quote may stand in several runs of the page. */
const marked = async (tab: Page, proof = '.proof-pane') => (await tab.locator(`${proof} mark`).allInnerTexts()).join(' ');

describe('opening in a tab', () => {
  it('goes to the same place; an open tab comes to the front rather than a second one', async () => {
    const { panel, tab } = await caseInBoth(stage());
    expect(new URL(tab.url()).hash).toMatch(/^#case\/[\w-]+\/understand$/);
    await goTo(panel, 'Gather');
    await panel.click('button', 'Open in a tab');
    await tab.locator('[data-room=gather]').waitFor();
    expect(workspaceTabs(stage())).toHaveLength(1);
    expect(await tab.evaluate(() => document.visibilityState)).toBe('visible');
  });

  it('needs no errand: the tab alone shows the cases, and takes nothing that was left for a panel', async () => {
    const tab = await openWorkspaceTab(stage());
    expect(await tab.locator('main').innerText()).toContain('No case yet.');
    expect(await tab.getByRole('button', { name: 'Open in a tab' }).count()).toBe(0);
  });
});

describe('path, task and proof', () => {
  it('stand side by side, and the proof follows the focus', async () => {
    const { tab } = await caseInBoth(stage());
    await tab.setViewportSize({ width: 1280, height: 860 });
    const [path, task, proof] = await Promise.all(['.path', '.task', '.proof-pane'].map((part) => tab.locator(part).boundingBox()));
    expect(path!.x + path!.width).toBeLessThanOrEqual(task!.x);
    expect(task!.x + task!.width).toBeLessThanOrEqual(proof!.x);
    await expect.poll(() => marked(tab)).toMatch(/^Denied/);
    const claim = tab.locator('.fact-table').getByRole('button', { name: /^26-3317-0098/ });
    await claim.focus();
    await expect.poll(() => marked(tab)).toContain('26-3317-0098');
    await tab.locator('.fact-table').getByRole('button', { name: /^MRI of the lumbar spine/ }).focus();
    await expect.poll(() => marked(tab)).toContain('MRI of the lumbar spine');
    expect(await marked(tab)).not.toContain('26-3317-0098');
  });

  it('with little width is a sheet that slides up when a fact is touched, and goes with Escape', async () => {
    const { tab } = await caseInBoth(stage());
    await tab.setViewportSize({ width: 640, height: 430 });
    expect(await tab.locator('.proof-pane').count()).toBe(0);
    const claim = tab.locator('.fact-table').getByRole('button', { name: /^26-3317-0098/ });
    await claim.focus();
    expect(await tab.locator('.proof-sheet').count()).toBe(0);
    await tab.keyboard.press('Enter');
    await expect.poll(() => marked(tab, '.proof-sheet')).toContain('26-3317-0098');
    await tab.keyboard.press('Escape');
    expect(await tab.locator('.proof-sheet').count()).toBe(0);
    expect(await claim.evaluate((fact) => fact === document.activeElement)).toBe(true);
  });

  it('never make the page scroll sideways', async () => {
    const { tab } = await caseInBoth(stage());
    for (const width of [320, 420, 640, 1080, 1280, 1900]) {
      await tab.setViewportSize({ width, height: 800 });
      for (const room of ['Understand', 'Gather', 'Write', 'Send', 'Follow up'] as const) {
        await goInTab(tab, room);
        expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${room} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });
});

describe('going on', () => {
  it('the list leads to where the member stopped', async () => {
    const { panel, tab } = await caseInBoth(stage());
    await draftLetter(panel);
    await tab.getByRole('link', { name: 'Your cases' }).click();
    const line = tab.getByRole('link', { name: /^MRI of the lumbar spine/ });
    await expect.poll(() => line.innerText()).toMatch(/Write: \d+ blanks left/);
    await line.click();
    await tab.locator('[data-room=write] .letter').waitFor();
  });
});

describe('panel and tab side by side', () => {
  it('lose no word of either, in the letter, a name, an answer and the list', async () => {
    const { panel, tab } = await caseInBoth(stage());
    await draftLetter(panel);
    await openAppealInTab(tab);
    await panel.fill('textbox', 'Your name', 'Nguyễn Thị');
    await expect.poll(() => tab.getByLabel('Your name').inputValue()).toBe('Nguyễn Thị');
    await tab.getByLabel('Your phone').fill('(614) 555-0137');
    await until('the phone in the panel', () => panel.evaluate<boolean, []>("[...document.querySelectorAll('input')].some((field) => field.value === '(614) 555-0137')"));

    await tab.locator('.letter').getByRole('button', { name: /^To the appeals reviewer/ }).click();
    await tab.getByLabel(/^This sentence, in your words/).fill('Dear reviewer,');
    await panel.waitForText('Dear reviewer,');
    await tab.getByRole('button', { name: 'Done', exact: true }).click();

    await goTo(panel, 'Gather');
    await goInTab(tab, 'Gather');
    const [first = ''] = await panel.names('checkbox');
    await panel.click('checkbox', first);
    await expect.poll(() => tab.getByRole('checkbox').first().isChecked()).toBe(true);
    await tab.getByRole('checkbox').nth(1).click();
    await panel.waitForText(/2 of \d+ things done/);

    await goTo(panel, 'Follow up');
    await goInTab(tab, 'Follow up');
    await panel.fill('textbox', 'Your notes', 'Called Monday.');
    await expect.poll(() => tab.getByLabel('Your notes').inputValue()).toBe('Called Monday.');
    await tab.getByLabel('Your notes').fill('Called Monday. They said Friday.');
    await until('the answer in the panel', () => panel.evaluate<boolean, []>("document.querySelector('textarea').value === 'Called Monday. They said Friday.'"));
  });
});

describe('bringing letters', () => {
  it('one PDF opens as soon as it is read', async () => {
    const tab = await openWorkspaceTab(stage(), '#add');
    await tab.locator('input[type=file]').setInputFiles(await file('letter.pdf', stage().portal.letter));
    await tab.getByRole('heading', { name: 'Denied' }).waitFor();
    expect(await tab.locator('main').innerText()).toMatch(/April 4, 2027/);
    await tab.getByRole('button', { name: 'Start my appeal' }).click();
    await tab.getByRole('button', { name: 'Open my case' }).click();
    await tab.locator('[data-room=understand]').waitFor();
    await tab.getByRole('link', { name: 'Your cases' }).click();
    await tab.getByRole('heading', { name: 'Your cases' }).waitFor();
    expect(await tab.getByRole('heading', { name: 'New' }).count()).toBe(0);
  });

  it('photos become one letter by keyboard alone, are read, and opened', async () => {
    const [second, first] = [await photo('b.png'), await photo('a.png')];
    const tab = await openWorkspaceTab(stage(), '#add');
    await tab.locator('input[type=file]').setInputFiles([second, first]);
    await tab.getByRole('heading', { name: 'Are these pages of one letter?' }).waitFor();
    expect(await tab.locator('.letter-pages img').evaluateAll((images) => images.map((image) => (image as HTMLImageElement).alt))).toEqual(['b.png', 'a.png']);
    await tab.getByRole('button', { name: 'Move page 2 forward' }).focus();
    await tab.keyboard.press('Enter');
    expect(await tab.locator('.letter-pages img').evaluateAll((images) => images.map((image) => (image as HTMLImageElement).alt))).toEqual(['a.png', 'b.png']);
    await tab.getByRole('button', { name: 'Yes, one letter of 2 pages' }).focus();
    await tab.keyboard.press('Enter');
    await expect.poll(() => tab.locator('main').innerText(), { timeout: OCR_MS }).toMatch(/Reading page \d of 2|2 pages read/);
    await tab.getByRole('heading', { name: 'Denied' }).waitFor({ timeout: OCR_MS });
    await tab.getByRole('button', { name: 'Start my appeal' }).waitFor({ timeout: OCR_MS });
    expect(await tab.locator('main').innerText()).toContain('January 20, 2027');
  }, 2 * OCR_MS);

  it('a picture from the clipboard is read', async () => {
    const path = await photo('clip.png');
    const tab = await openWorkspaceTab(stage(), '#add');
    const bytes = [...(await readFile(path))];
    await tab.evaluate((picture) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([new Uint8Array(picture)], 'image.png', { type: 'image/png' }));
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, bytes);
    await expect.poll(() => tab.locator('main').innerText()).toContain('Pasted picture');
    await tab.getByRole('heading', { name: 'Denied' }).waitFor({ timeout: OCR_MS });
  }, 2 * OCR_MS);

  it('what was read while nobody looked is shown as new', async () => {
    const tab = await openWorkspaceTab(stage(), '#add');
    const letter = await file('letter.pdf', stage().portal.letter);
    await tab.locator('input[type=file]').setInputFiles([letter, await file('other.pdf', 'no PDF')]);
    await tab.locator('.file-line', { hasText: 'letter.pdf' }).waitFor();
    await tab.close();
    const later = await openWorkspaceTab(stage());
    await expect.poll(() => later.locator('main').innerText()).toContain('Your letter was read.');
    await later.getByRole('link', { name: 'Open letter.pdf' }).click();
    await later.getByRole('heading', { name: 'Denied' }).waitFor();
  });

  it('a file that fails stays in the list with its reason, whatever else was brought', async () => {
    const tab = await openWorkspaceTab(stage(), '#add');
    await tab.locator('input[type=file]').setInputFiles([
      await file('empty.pdf', ''), await file('broken.pdf', '%PDF-1.7 and then nothing of use'), await file('song.mp3', 'ID3\u0004\u0000\u0000'), await file('letter.pdf', stage().portal.letter),
    ]);
    for (const words of ['This file is empty.', 'This PDF is damaged', 'This is not a kind of file that Overturn can read.', 'Your letter was read.']) {
      await expect.poll(() => tab.locator('main').innerText()).toContain(words);
    }
    for (const name of ['empty.pdf', 'broken.pdf', 'song.mp3']) await tab.getByRole('button', { name: `Remove ${name}` }).click();
    await expect.poll(() => tab.locator('.file-line').count()).toBe(1);
  });

  it('a file that is dropped beside the door does not replace the page', async () => {
    const tab = await openWorkspaceTab(stage());
    const prevented = await tab.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Your claim was denied.'], 'letter.txt', { type: 'text/plain' }));
      const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(over);
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(drop);
      return over.defaultPrevented && drop.defaultPrevented;
    });
    expect(prevented).toBe(true);
    await tab.getByText('letter.txt').first().waitFor();
  });
});
