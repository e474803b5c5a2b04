/** The print view in a real Firefox: the sidebar opens it in a tab, and what Firefox prints are the sheets of the PDF. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBack, type PageText } from '../export/read-back';
import { DENIED_CLAIM } from '../../scripts/portal/data/claims';
import { until } from '../../scripts/browser/until';
import { draftLetter, exportPdf, goTo, startAppeal } from '../../scripts/story/main-job';
import { useFirefox } from './harness/stage';

/** The two hyphens of Unicode share a glyph of the face; Firefox's PDF names it by the other one. On paper they are the same. */
const wordsOf = ({ lines }: PageText) => lines.map(({ text }) => text).join('').replace(/\s/g, '').replaceAll('\u2010', '-');

/**
 * Prints a tab into a file as Firefox's own dialog does with a printer of US letter: with margins, and with the address and
 * the clock at the head of each page unless the page leaves them no room. The protocol's own printing gives empty pages here.
 */
const PRINT_TO_FILE = `
  const tab = BrowsingContext.getCurrentTopByBrowserId(arguments[0]);
  const settings = Cc['@mozilla.org/gfx/printsettings-service;1'].getService(Ci.nsIPrintSettingsService).createNewPrintSettings();
  Object.assign(settings, {
    isInitializedFromPrinter: true, isInitializedFromPrefs: true, printSilent: true, outputFormat: Ci.nsIPrintSettings.kOutputFormatPDF,
    outputDestination: Ci.nsIPrintSettings.kOutputDestinationFile, toFileName: arguments[1],
    paperSizeUnit: Ci.nsIPrintSettings.kPaperSizeInches, paperWidth: 8.5, paperHeight: 11, scaling: 1, shrinkToFit: false, printBGColors: false,
    marginTop: 0.5, marginBottom: 0.5, marginLeft: 0.5, marginRight: 0.5, headerStrLeft: '&T &U', headerStrRight: '&D',
  });
  return tab.print(settings);`;

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

  const file = join(downloads, 'on-paper.pdf');
  await browser.session.inWindow(PRINT_TO_FILE, tab.browserId, file);
  const bytes = await until('the printed letter', async () => {
    const written = await readFile(file);
    return written.includes('%%EOF') ? written : undefined;
  });
  const paper = await readBack(bytes);
  expect(paper.size.map(Math.round)).toEqual([612, 792]);
  expect(paper.pages.map(wordsOf)).toEqual(pdf.pages.map(wordsOf));
  expect(bytes.toString('latin1')).toMatch(/SourceSerif4-Regular/);
});
