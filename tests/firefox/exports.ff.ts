/** The print view in a real Firefox: the sidebar opens it in a tab, and what Firefox prints are the sheets of the PDF. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readBack, type PageText } from '../export/read-back';
import { DENIED_CLAIM } from '../../scripts/portal/data/claims';
import { until } from '../../scripts/browser/until';
import { draftLetter, exportPdf, goTo, startAppeal } from '../../scripts/story/main-job';
import { useFirefox } from './harness/stage';

const wordsOf = ({ lines }: PageText) => lines.map(({ text }) => text).join('').replace(/\s/g, '');
const INCH = 2.54;

const stage = useFirefox();

it('prints the letter alone, sheet by sheet as in the PDF, in the letter’s own face', async () => {
  const { browser, downloads } = stage();
  const { popup } = await stage().read(`/claims/${DENIED_CLAIM}`);
  const panel = await startAppeal(browser, popup);
  await draftLetter(panel);
  const pdf = await readBack(await readFile(await exportPdf(panel, downloads)));
  await goTo(panel, 'Send');
  await panel.click('link', 'Print');
  const tab = await browser.tabAt(browser.urlOf('workspace.html'));
  await until('the sheets', () => tab.evaluate<boolean, []>("document.querySelector('.letter-sheet') !== null"));
  expect(await tab.evaluate<boolean, []>("document.fonts.check('11pt \"Overturn Letter\"')")).toBe(true);

  const printed = (await browser.session.inDocument(tab.browserId, (send) =>
    send('WebDriver:Print', { page: { width: 8.5 * INCH, height: 11 * INCH }, margin: { top: 0, bottom: 0, left: 0, right: 0 }, shrinkToFit: false, background: false }))) as { value: string } | string;
  const bytes = Buffer.from(typeof printed === 'string' ? printed : printed.value, 'base64');
  const paper = await readBack(bytes);
  expect(paper.size.map(Math.round)).toEqual([612, 792]);
  expect(paper.pages.map(wordsOf)).toEqual(pdf.pages.map(wordsOf));
  expect(bytes.toString('latin1')).toMatch(/SourceSerif4/);
});
