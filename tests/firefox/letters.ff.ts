/** Letters as PDFs. No extension may read Firefox's own viewer (bug 1454760), so the file door must always be in reach. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until';
import type { FirefoxPage } from '../../scripts/firefox/firefox-page';
import { readTab } from '../../scripts/story/main-job';
import { useFirefox } from './harness/stage';

const stage = useFirefox();
const LETTER = [/\nDenied/, /MRI of the lumbar spine/, /April 4, 2027/, /diagnosis submitted does not support advanced imaging/];

async function expectLetter(page: FirefoxPage): Promise<void> {
  const text = `\n${await page.waitForText(/April 4, 2027/)}`;
  for (const part of LETTER) expect(text).toMatch(part);
}

/** The sidebar with the file door open, from the popup of the tab that the member is on. */
async function fileDoor(address: string): Promise<FirefoxPage> {
  const { popup } = await stage().read(address);
  await popup.click('button', /^Add a letter/);
  const panel = await stage().browser.sidePanel();
  await panel.waitForText('Drop the letter here');
  return panel;
}

async function saved(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(stage().downloads, name);
  await writeFile(file, content);
  return file;
}

describe('a PDF in the viewer of Firefox', () => {
  it('is named as what it is, and the same popup leads to the file door, where the letter is read', async () => {
    const tab = await stage().open(stage().portal.url('/documents'));
    await tab.goto(stage().portal.url('/documents/letter-26-3317-0098.pdf'));
    const popup = await readTab(stage().browser, tab);
    const text = await popup.text();
    expect(text).toContain('This browser lets no extension read a PDF that it shows');
    expect(text).toContain('save it with the download button');
    await popup.click('button', /^Add a letter/);
    const panel = await stage().browser.sidePanel();
    await panel.waitForText('Drop the letter here');
    await until('the popup to close by itself', async () => !(await popup.isOpen()));
    await panel.chooseFile(await saved('letter.pdf', stage().portal.letter));
    await expectLetter(panel);
  });
});

describe('a PDF inside a page', () => {
  it.each(['/documents/embedded', '/documents/framed'])('at %s is fetched in the member’s own tab, and read', async (route) => {
    await expectLetter((await stage().read(route)).popup);
    expect(stage().portal.asked.filter(({ path }) => path.endsWith('.pdf')).every(({ cookie }) => cookie !== '')).toBe(true);
  });
});

describe('a file', () => {
  it('dropped on the sidebar is read', async () => {
    const panel = await fileDoor('/documents');
    await panel.dropFile('letter.pdf', 'application/pdf', stage().portal.letter);
    await expectLetter(panel);
  });

  it.each([
    ['empty.pdf', '', 'This file is empty.'],
    ['broken.pdf', '%PDF-1.7 and then nothing of use', 'This PDF is damaged'],
    ['song.mp3', 'ID3\u0004\u0000\u0000', 'This is not a kind of file that Overturn can read.'],
  ])('that is no letter, such as %s, is refused with what to do', async (name, content, words) => {
    const panel = await fileDoor('/documents');
    await panel.chooseFile(await saved(name, content));
    expect(await panel.waitForText(words)).toContain('What to do:');
  });
});
