/** The source viewer on real papers: what is boxed is what was read, by the pixels; and a value put right by hand. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { PDFDocument, StandardFonts, rgb } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { launch } from '../../scripts/browser/launch';
import { renderLetter } from './harness/pictures/letter';
import { photoOnDesk } from './harness/pictures/photo';
import { project, type Point } from './harness/pictures/place';
import { openStudio } from './harness/pictures/studio';
import { useStage } from './harness/stage';
import { openAppealInTab } from './harness/workspace';

const stage = useStage();
const OCR_MS = 120_000;

/** Brings a file in the workspace tab and waits for its face. */
async function bring(browser: ExtensionBrowser, file: string): Promise<Page> {
  const tab = await browser.context.newPage();
  await tab.setViewportSize({ width: 1280, height: 900 });
  await tab.goto(browser.urlOf('workspace.html#add'));
  await tab.locator('input[type=file]').setInputFiles(file);
  await tab.getByRole('button', { name: 'Start my appeal' }).waitFor({ timeout: OCR_MS });
  return tab;
}

async function keep(tab: Page): Promise<void> {
  await tab.getByRole('button', { name: 'Start my appeal' }).click();
  await tab.getByRole('button', { name: 'Open my case' }).click();
  await tab.locator('[data-room=understand]').waitFor();
}

/** Corners of the outlines, in pixels of the picture as it is drawn. */
const outlines = (tab: Page): Promise<Point[][]> =>
  tab.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.page-canvas canvas');
    const size = document.querySelector<SVGSVGElement>('.page-outlines')?.viewBox.baseVal;
    if (!canvas || !size) return [];
    return [...document.querySelectorAll<SVGPolygonElement>('.quote-outline .line')].map((polygon) =>
      [...polygon.points].map(({ x, y }) => ({ x: (x / size.width) * canvas.width, y: (y / size.height) * canvas.height })));
  });

/** The box around everything that is drawn in red. */
const redInk = (tab: Page) =>
  tab.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.page-canvas canvas')!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const box = { left: Infinity, top: Infinity, right: 0, bottom: 0 };
    for (let at = 0; at < data.length; at += 4) {
      if (data[at]! < 180 || data[at + 1]! > 90 || data[at + 2]! > 90) continue;
      const [x, y] = [(at / 4) % canvas.width, Math.floor(at / 4 / canvas.width)];
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
    }
    return box;
  });

const boundsOf = (points: readonly Point[]) => ({
  left: Math.min(...points.map(({ x }) => x)), right: Math.max(...points.map(({ x }) => x)), top: Math.min(...points.map(({ y }) => y)), bottom: Math.max(...points.map(({ y }) => y)),
});

/** The words that a reader of the letter must give as the ground of its deadline. */
const IN_RED = 'within 180 days';

/** A denial of two pages in black, of which one part of a line on the second page is red. */
async function letterInBlackAndRed(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  const write = (page: ReturnType<typeof pdf.addPage>, y: number, words: string, x = 72, color = rgb(0, 0, 0)) => page.drawText(words, { x, y, size: 11, font, color });
  const first = pdf.addPage([612, 792]);
  ['Harbor Lake Health Plan', 'October 6, 2026', 'Notice of denial of a claim', 'Dear Odalys Fernmoor:', 'We reviewed the claim for an MRI of the lumbar spine. We have decided not to pay for it.',
    'We did not approve this service because the diagnosis submitted does not support advanced imaging.'].forEach((line, index) => write(first, 700 - index * 24, line));
  const second = pdf.addPage([612, 792]);
  write(second, 700, 'Your right to appeal');
  const [before, after] = ['We must receive your appeal ', ' of the date of this notice. Send it early.'];
  const from = (words: string) => 72 + font.widthOfTextAtSize(words, 11);
  write(second, 660, before);
  write(second, 660, IN_RED, from(before), rgb(1, 0, 0));
  write(second, 660, after, from(before + IN_RED));
  write(second, 620, 'Claim number: 31-8842-5507');
  write(second, 596, 'Tell us your name and claim number, and why you disagree. Send records that support you.');
  return pdf.save();
}

describe('a PDF with words of its own', () => {
  it('shows the quote boxed where its ink is, on its page', async () => {
    const file = join(stage().downloads, 'red.pdf');
    await writeFile(file, await letterInBlackAndRed());
    const tab = await bring(stage().browser, file);
    await keep(tab);
    await tab.getByRole('button', { name: /^180 days/ }).focus();
    await tab.getByText('Page 2 of 2').waitFor();
    await tab.locator('.page-canvas canvas').waitFor();
    await expect.poll(async () => (await outlines(tab)).length).toBe(1);
    expect(await tab.locator('.quote-words q').innerText()).toBe(IN_RED);
    const [box] = (await outlines(tab)).map(boundsOf);
    const ink = await redInk(tab);
    const line = ink.bottom - ink.top;
    expect(ink.right - ink.left).toBeGreaterThan(4 * line);
    // The words of the quote are all within the box, which is not a line larger than they are.
    expect(box!.left).toBeLessThanOrEqual(ink.left);
    expect(box!.top).toBeLessThanOrEqual(ink.top);
    expect(box!.right).toBeGreaterThanOrEqual(ink.right - 2);
    expect(box!.bottom).toBeGreaterThanOrEqual(ink.bottom);
    expect(ink.left - box!.left).toBeLessThan(line);
    expect(box!.right - ink.right).toBeLessThan(line);
    expect(box!.bottom - box!.top).toBeLessThan(2 * line);
  });

  it('is all there for the keyboard: facts move it, arrows go from value to value, keys zoom', async () => {
    const tab = await bring(stage().browser, join(stage().downloads, 'red.pdf'));
    await keep(tab);
    await tab.locator('.fact-table [role=button]').first().focus();
    for (let steps = 0; steps < 80 && !(await tab.getByText('Page 2 of 2').isVisible()); steps += 1) await tab.keyboard.press('Tab');
    const stageOfPage = tab.getByRole('region', { name: 'Picture of the page' });
    await stageOfPage.focus();
    const width = () => tab.locator('.page-outlines').evaluate((element) => element.getBoundingClientRect().width);
    const before = await width();
    await tab.keyboard.press('+');
    expect(await width()).toBeGreaterThan(before * 1.1);
    await tab.keyboard.press('0');
    await tab.keyboard.press('Tab');
    const at = () => tab.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const first = await at();
    await tab.keyboard.press('ArrowDown');
    expect(await at()).not.toBe(first);
    const name = (await at()) ?? '';
    await tab.keyboard.press('Enter');
    await expect.poll(() => tab.locator('.quote-words').innerText()).toContain(name);
  });

  it('has no violation in any state, wide and narrow, light and dark', async () => {
    const tab = await bring(stage().browser, join(stage().downloads, 'red.pdf'));
    await keep(tab);
    const expectAccessible = async (state: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await tab.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page: tab }).analyze();
        expect(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html ?? ''}`), `${state}, ${colorScheme}`).toEqual([]);
      }
    };
    await tab.getByRole('button', { name: /^180 days/ }).click();
    await tab.locator('.page-canvas canvas').waitFor();
    await expectAccessible('the page');
    await tab.getByRole('tab', { name: 'Words' }).click();
    await expectAccessible('the words');
    await tab.getByRole('button', { name: 'Correct Claim' }).click();
    await tab.getByRole('textbox', { name: /^Claim/ }).fill('--');
    await tab.getByRole('button', { name: 'Use this' }).click();
    await expectAccessible('a value that cannot be');
    for (const width of [320, 420, 640]) {
      await tab.setViewportSize({ width, height: 720 });
      await tab.getByRole('button', { name: /^180 days/ }).click();
      await tab.locator('.proof-sheet').waitFor();
      await expectAccessible(`the sheet at ${width}`);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth), `nothing stands out at ${width}`).toBeLessThanOrEqual(width);
      await tab.getByRole('button', { name: 'Close' }).click();
    }
  });
});

describe('a photo of a letter', () => {
  it('shows the quote boxed on the photo itself, along the lines as they lie there', async () => {
    const studio = await openStudio();
    const flat = await renderLetter(studio.browser);
    const picture = await photoOnDesk(studio.page, flat);
    await studio.close();
    const file = join(stage().downloads, 'photo.jpg');
    await writeFile(file, picture.bytes);
    const tab = await bring(stage().browser, file);
    await keep(tab);
    await expect.poll(() => tab.locator('.fact-table').innerText()).toContain('read from your photo');
    for (const [fact, phrase] of [[/^26-3317-0098/, '26-3317-0098'], [/^BMH 881 204 773/, 'BMH 881 204 773'], [/^180 days/, 'within 180 days']] as const) {
      await tab.locator('.fact-table').getByRole('button', { name: fact }).focus();
      await expect.poll(async () => (await outlines(tab)).length).toBeGreaterThan(0);
      const canvas = await tab.locator('.page-canvas canvas').evaluate((element: HTMLCanvasElement) => element.width);
      const [words] = flat.linesOf(phrase);
      const truth = boundsOf(words!.map((corner) => project(picture.fromFlat, corner)).map(({ x, y }) => ({ x: (x / picture.width) * canvas, y: (y / picture.width) * canvas })));
      const boxes = (await outlines(tab)).map(boundsOf);
      const [middle, line] = [{ x: (truth.left + truth.right) / 2, y: (truth.top + truth.bottom) / 2 }, truth.bottom - truth.top];
      const holding = boxes.find((box) => box.left <= middle.x && middle.x <= box.right && box.top <= middle.y && middle.y <= box.bottom);
      expect(holding, `${phrase}: ${JSON.stringify({ truth, boxes })}`).toBeDefined();
      expect(holding!.bottom - holding!.top, phrase).toBeLessThan(2.2 * line);
    }
  }, OCR_MS * 2);
});

describe('a value put right by hand', () => {
  let profile: string;
  beforeAll(async () => { profile = await mkdtemp(join(tmpdir(), 'overturn-corrected-')); });
  afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  const start = () => launch({ executable: inject('browser'), extension: inject('chrome'), profile });

  it('reaches the deadline and the letter, and is there after the browser was closed, with the way back', async () => {
    const file = join(profile, 'letter.pdf');
    await writeFile(file, await letterInBlackAndRed());
    const first = await start();
    const tab = await bring(first, file);
    await keep(tab);
    await openAppealInTab(tab);
    await tab.getByRole('button', { name: 'Draft my letter' }).click();
    await expect.poll(() => tab.locator('.letter').innerText()).toContain('31-8842-5507');

    await tab.getByRole('link', { name: 'Understand' }).click();
    await tab.getByRole('button', { name: 'Correct Claim' }).click();
    await tab.keyboard.type('31-8842-5501');
    await tab.keyboard.press('Enter');
    await tab.getByText('you corrected it to 31-8842-5501').waitFor();
    await tab.getByRole('button', { name: 'Correct Notice dated' }).click();
    await tab.keyboard.type('10/9/2026');
    await tab.getByText('That is October 9, 2026.').waitFor();
    await tab.keyboard.press('Enter');
    // 180 days from October 9 instead of October 6.
    await expect.poll(() => tab.locator('.headline').innerText()).not.toContain('Sunday');
    await tab.locator('.deadline-chip').click();
    await expect.poll(() => tab.locator('.headline').innerText()).toContain('April 7, 2027');
    expect(await tab.locator('.headline').innerText()).toContain('the date on the notice, as you corrected it');
    await first.close();

    const second = await start();
    const again = await second.context.newPage();
    await again.setViewportSize({ width: 1280, height: 900 });
    await again.goto(second.urlOf('workspace.html#cases'));
    await again.locator('.case-list a').first().click();
    await openAppealInTab(again);
    await expect.poll(() => again.locator('.letter').innerText()).toContain('31-8842-5501');
    expect(await again.locator('.letter').innerText()).not.toContain('31-8842-5507');
    await again.locator('.letter').getByRole('button', { name: /^31-8842-5501/ }).first().focus();
    await expect.poll(() => again.locator('.margin').innerText()).toContain('Your correction: Claim. You vouch for it.');
    await again.getByRole('link', { name: 'Understand' }).click();
    await again.getByRole('button', { name: 'Undo your correction: Claim' }).click();
    await openAppealInTab(again);
    await expect.poll(() => again.locator('.letter').innerText()).toContain('31-8842-5507');
    await second.close();
  }, 120_000);
});
