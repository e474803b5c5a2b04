/** The ways out of a finished letter, through the buttons that the member presses: the files are read again as others would. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBack, type PageText } from '../export/read-back';
import { readDocx } from '../export/read-docx';
import { DENIED_CLAIM } from '../../scripts/portal/data/claims';
import type { ExtensionPage } from '../../scripts/browser/extension-page';
import { until } from '../../scripts/browser/until';
import { draftLetter, exportPdf, goTo, startAppeal } from '../../scripts/story/main-job';
import { violationsIn } from './harness/axe';
import { useStage } from './harness/stage';

const squeezed = (text: string) => text.replace(/\s/g, '');
const wordsOf = ({ lines }: PageText) => squeezed(lines.map(({ text }) => text).join(''));

describe('a finished letter', () => {
  const stage = useStage();
  let panel: ExtensionPage;

  async function downloaded(ending: string): Promise<Buffer> {
    const name = await until(`a file ${ending}`, async () => (await readdir(stage().downloads)).find((file) => file.endsWith(ending)));
    return readFile(join(stage().downloads, name));
  }

  it('goes out as PDF, Word, print and text with the same words, and stays as it is', async () => {
    const { popup } = await stage().read(`/claims/${DENIED_CLAIM}`);
    panel = await startAppeal(stage().browser, popup);
    await draftLetter(panel);
    const before = await panel.evaluate<string, []>("document.querySelector('.letter').innerText");

    const pdf = await readBack(await readFile(await exportPdf(panel, stage().downloads)));

    await panel.click('button', 'Save for Word');
    await panel.waitForText('The Word file is in your downloads.');
    const word = readDocx(await downloaded('.docx'));
    const sentences = word.paragraphs.map(({ text }) => squeezed(text)).filter(Boolean);
    expect(sentences.length).toBeGreaterThan(20);
    const pdfText = squeezed(pdf.pages.flatMap(({ lines }) => lines.filter(({ y }) => y > 60 && y < 745)).map(({ text }) => text).join(''));
    for (const sentence of sentences) expect(pdfText, sentence).toContain(sentence);
    expect(word.headers).toEqual(['DRAFT – not ready to send']);

    await panel.click('button', 'Save as text');
    await panel.waitForText('The text file is in your downloads.');
    expect((await downloaded('.txt')).toString()).toContain('DRAFT');

    const [tab] = await Promise.all([stage().browser.context.waitForEvent('page'), panel.click('link', 'Print')]);
    await tab.getByRole('group', { name: /^Page 1 of/ }).waitFor();
    expect(await violationsIn(tab)).toEqual([]);
    await tab.emulateMedia({ colorScheme: 'dark' });
    const looks = await tab.evaluate(() => [getComputedStyle(document.querySelector('.letter-sheet')!).backgroundColor, getComputedStyle(document.querySelector('.letter-sheet text:not(.quiet)')!).fill]);
    expect(looks).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    const paper = await readBack(await tab.pdf({ preferCSSPageSize: true }));
    expect(paper.size).toEqual([612, 792]);
    expect(paper.pages.map(wordsOf)).toEqual(pdf.pages.map(wordsOf));

    // Headless, the browser's dialog closes by itself: what went to the printer is kept as what the plan got.
    await tab.getByRole('button', { name: 'Print' }).click();
    await tab.getByRole('link', { name: 'Back' }).click();
    await tab.getByRole('heading', { name: 'Your letter as a file' }).waitFor();
    await tab.close();

    await goTo(panel, 'Write');
    expect(await panel.evaluate<string, []>("document.querySelector('.letter').innerText")).toBe(before);
    expect(await panel.text()).toMatch(/Versions \(5\)/);
  });
});
