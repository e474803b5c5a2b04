/** The same letter in each of the ways in which portals hand out a PDF. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PORTAL_HOST } from '../../scripts/portal/hosts';
import { readTab } from '../../scripts/story/main-job';
import { allowBeforehand } from './harness/allow-beforehand';
import { makeStage, useStage, type Stage } from './harness/stage';

const LETTER = [/^Denied/, /MRI of the lumbar spine/, /April 4, 2027/, /diagnosis submitted does not support advanced imaging/];

async function expectLetter(text: string): Promise<void> {
  for (const part of LETTER) expect(text).toMatch(part);
}

/** Opens the letter by the door with that name; gives the new tab, once the PDF stands in it. */
async function newTab(page: Page, door: string | RegExp): Promise<Page> {
  const [tab] = await Promise.all([page.context().waitForEvent('page'), page.getByText(door).click()]);
  await tab.waitForURL((url) => url.href !== 'about:blank');
  await tab.waitForLoadState();
  return tab;
}

describe('a letter', () => {
  const stage = useStage();

  it('open in the viewer is fetched inside its tab, with the member’s cookie, and read', async () => {
    const tab = await newTab(await stage().open('/documents'), /^Open letter$/);
    await expectLetter(await (await readTab(stage().browser, tab)).text());
    expect(stage().portal.asked.filter(({ path }) => path.endsWith('.pdf')).every(({ cookie }) => cookie !== '')).toBe(true);
  });

  it.each(['/documents/embedded', '/documents/framed'])('shown inside the page at %s is read at once, as the page itself decides nothing', async (route) => {
    const { popup } = await stage().read(route);
    await popup.waitForText(LETTER[2] ?? '');
    await expectLetter(await popup.text());
  });

  it('that the portal gives once only is not asked for again silently: the way on is named', async () => {
    const tab = await newTab(await stage().open('/documents'), 'Print letter');
    const text = await (await readTab(stage().browser, tab)).text();
    expect(text).toContain('The portal shows this PDF only once.');
    expect(text).toContain('Save the PDF with the download arrow');
  });

  it('brought as a file to the side panel is read there', async () => {
    const file = join(stage().downloads, 'letter.pdf');
    await writeFile(file, stage().portal.letter);
    const { popup } = await stage().read('chrome://version');
    await popup.click('button', 'Add a letter or photo');
    const panel = await stage().browser.sidePanel();
    await panel.waitForText('Drop the letter here');
    await panel.chooseFile(file);
    // The face stands with the first page; the button comes when all is read.
    const text = await panel.waitForText('Start my appeal');
    await expectLetter(text.slice(text.indexOf('\nDenied') + 1));
  });

  it.each([
    ['empty.pdf', '', 'This file is empty.'],
    ['broken.pdf', '%PDF-1.7 and then nothing of use', 'This PDF is damaged'],
    ['song.mp3', 'ID3\u0004\u0000\u0000', 'This is not a kind of file that Overturn can read.'],
  ])('that is no letter, such as %s, is refused with what to do', async (name, content, words) => {
    const file = join(stage().downloads, name);
    await writeFile(file, content);
    const { popup } = await stage().read('chrome://version');
    await popup.click('button', 'Add a letter or photo');
    const panel = await stage().browser.sidePanel();
    await panel.waitForText('Drop the letter here');
    await panel.chooseFile(file);
    expect(await panel.waitForText(words)).toContain('What to do:');
  });
});

describe('a letter made inside the browser (blob:), and a frame of another company', () => {
  let stage: Stage & { close: () => Promise<void> };
  let profile: string;
  beforeAll(async () => {
    const options = await allowBeforehand(inject('browser'), inject('chrome'), [`https://${PORTAL_HOST}`, 'https://decisions.clearpath-review.example']);
    profile = options.profile;
    stage = await makeStage(options);
  });
  afterAll(async () => {
    await stage.close();
    await rm(profile, { recursive: true, force: true });
  });

  it('cannot be read before the member has allowed that one origin, and is read after', async () => {
    const page = await stage.open('/documents');
    await (await readTab(stage.browser, page)).close();
    const tab = await newTab(page, /made in the browser/);
    const popup = await readTab(stage.browser, tab);
    await popup.waitForText('The portal made this PDF inside the browser.');
    expect(await popup.text()).toContain(`Site: https://${PORTAL_HOST}`);
    await popup.click('button', 'Allow on this site');
    await popup.waitForText(LETTER[2] ?? '');
    await expectLetter(await popup.text());
  });

  it('is named with its origin, and read once the member has allowed that one', async () => {
    const { popup } = await stage.read('/decision');
    await popup.waitForText('https://decisions.clearpath-review.example');
    await popup.click('button', 'Allow on this site');
    await popup.waitForText(/CR-2026-55810/);
    expect(await popup.text()).toMatch(/^Denied/);
  });
});
