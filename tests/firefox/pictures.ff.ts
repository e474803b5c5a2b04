/** Pictures and scans through the file door, read by OCR in the event page: Firefox has no offscreen document. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/browser/until';
import type { FirefoxPage } from '../../scripts/firefox/firefox-page';
import { makeFirefoxStage, type FirefoxStage } from './harness/stage';

/** Firefox's own patience with an event page is 30 s. A shorter one shows within a test whether ours stays awake. */
const PATIENCE_MS = 8_000;

let stage: FirefoxStage & { close: () => Promise<void> };
beforeAll(async () => { stage = await makeFirefoxStage({ prefs: { 'extensions.background.idle.timeout': PATIENCE_MS } }); });
afterEach(() => stage.browser.tidy());
afterAll(() => stage.close());

/** A picture of the message at twice its size: about 190 dots per inch, sharp, as a good scan is. */
async function pictureOfMessage(): Promise<Buffer> {
  const tab = await stage.open('/messages/4471');
  await tab.evaluate<undefined, []>("(document.documentElement.style.zoom = '2', document.querySelector('header').remove(), document.querySelector('footer').remove())");
  const picture = await tab.fullPicture();
  await tab.close();
  return picture;
}

async function scanOf(picture: Buffer, pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const image = await pdf.embedPng(picture);
  for (let n = 0; n < pages; n += 1) pdf.addPage([612, (612 * image.height) / image.width]).drawImage(image, { x: 0, y: 0, width: 612, height: (612 * image.height) / image.width });
  return pdf.save();
}

/** The sidebar with the file door open, from a page that has nothing to do with it. */
async function fileDoor(): Promise<FirefoxPage> {
  const { popup } = await stage.read('https://www.millbrook-gazette.example/');
  await popup.click('button', /^Add a letter/);
  const panel = await stage.browser.sidePanel();
  await panel.waitForText('Drop the letter here');
  return panel;
}

async function saved(name: string, content: Uint8Array): Promise<string> {
  const file = join(stage.downloads, name);
  await writeFile(file, content);
  return file;
}

it('a picture of a denial is read by OCR, with its codes, amount and deadline', async () => {
  const picture = await saved('message.png', await pictureOfMessage());
  const panel = await fileDoor();
  await panel.chooseFile(picture);
  const text = await panel.waitForText(/January 20, 2027/, 90_000);
  for (const part of [/Denied/, /sleep study/i, /26-3288-7710/, /\$1,150\.00/, /CO-197/]) expect(text).toMatch(part);
}, 150_000);

it('a scan is read to its last page with every view closed, and then the event page sleeps', async () => {
  const scan = await saved('scan.pdf', await scanOf(await pictureOfMessage(), 5));
  const panel = await fileDoor();
  await panel.chooseFile(scan);
  await panel.waitForText(/Reading page \d of 5/, 30_000);
  await panel.close();
  await until('the event page to sleep', async () => (await stage.browser.backgroundState()) === 'stopped', 120_000);
  const again = await fileDoor();
  expect(await again.waitForText(/scan\.pdf\s[^]*(?:Your letter was read|5 pages read)/, 3_000)).not.toContain('Reading');
}, 200_000);
