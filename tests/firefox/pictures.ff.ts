/** A picture of a letter, through the file door, read by OCR in the event page: Firefox has no offscreen document. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { useFirefox } from './harness/stage';

const stage = useFirefox();

/** A picture of the message at twice its size: about 190 dots per inch, sharp, as a good scan is. */
async function pictureOfMessage(): Promise<string> {
  const tab = await stage().open('/messages/4471');
  await tab.evaluate<undefined, []>("(document.documentElement.style.zoom = '2', document.querySelector('header').remove(), document.querySelector('footer').remove())");
  const file = join(stage().downloads, 'message.png');
  await writeFile(file, await tab.fullPicture());
  await tab.close();
  return file;
}

it('a picture of a denial is read by OCR, page by page, with its codes, amount and deadline', async () => {
  const picture = await pictureOfMessage();
  const { popup } = await stage().read('https://www.millbrook-gazette.example/');
  await popup.click('button', /^Add a letter/);
  const panel = await stage().browser.sidePanel();
  await panel.waitForText('Drop the letter here');
  await panel.chooseFile(picture);
  const text = await panel.waitForText(/January 20, 2027/, 90_000);
  for (const part of [/Denied/, /sleep study/i, /26-3288-7710/, /\$1,150\.00/, /CO-197/]) expect(text).toMatch(part);
}, 150_000);
