/** The main job in a real Firefox: the same steps as in Chromium, from the click on the button to the letter in the downloads. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COST_SHARE_CLAIM, DENIED_CLAIM, PARTLY_DENIED_CLAIM, PENDING_CLAIM } from '../../scripts/portal/data/claims';
import { NEWS_HOST } from '../../scripts/portal/hosts';
import { draftLetter, exportPdf, goTo, openAppeal, startAppeal, tickFirst } from '../../scripts/story/main-job';
import { makeFirefoxStage, useFirefox } from './harness/stage';

describe('one click on the button', () => {
  const stage = useFirefox();

  it('shows what was denied, why, how much, how long, and what to do first', async () => {
    const { popup } = await stage().read(`/claims/${DENIED_CLAIM}`);
    const text = await popup.text();
    for (const part of [/^Denied/, /MRI of the lumbar spine/, /Buckeye Mutual/, /26-3317-0098/, /\$4,800\.00/, /That means:/, /No deadline printed/, /First: Get the letter/]) expect(text).toMatch(part);
    for (const code of [/72148/, /M54\.50/, /CO-50/]) expect(await popup.names('button', code)).toHaveLength(1);
  });

  it.each([
    ['/messages/4471', /^Denied/, /January 20, 2027/],
    [`/eob/${PARTLY_DENIED_CLAIM}`, /Part denied: 2 of 12 lines/, /\$318\.40/],
    [`/claims/${COST_SHARE_CLAIM}`, /Not a denial/, /\$92\.30/],
    [`/claims/${PENDING_CLAIM}`, /Not decided yet/, /In review/],
    [`https://${NEWS_HOST}/`, /Nothing about a claim here/, /Add a letter/],
  ])('gives %s its own face', async (address, verdict, detail) => {
    const text = await (await stage().read(address)).popup.text();
    expect(text).toMatch(verdict);
    expect(text).toMatch(detail);
  });

  it('is refused on a page of Firefox itself, with a way on', async () => {
    const { popup } = await stage().read('about:license');
    expect(await popup.text()).toContain('This is a page of the browser itself.');
    expect(await popup.has('button', /^Add a letter/)).toBe(true);
  });

  it('marks the words on the page when asked where they stand, and changes nothing else there', async () => {
    const { tab, popup } = await stage().read(`/claims/${DENIED_CLAIM}`);
    const before = await tab.evaluate<string, []>('document.documentElement.outerHTML');
    await popup.click('button', 'Show on page');
    await popup.waitForText('Marked on the page.');
    const marked = await tab.evaluate<string, []>("[...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range))).join(' ')");
    expect(marked).toContain('Denied');
    expect(await tab.evaluate<string, []>('document.documentElement.outerHTML')).toBe(before);
  });
});

describe('a case', () => {
  let profile: string;
  beforeAll(async () => { profile = await mkdtemp(join(tmpdir(), 'overturn-firefox-kept-')); });
  afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

  it('goes from the popup to the letter in the downloads, and is all still there after Firefox was closed', async () => {
    const first = await makeFirefoxStage({ profile });
    let ticked = '';
    try {
      expect(await first.browser.sidePanelIsOpen()).toBe(false);
      const { popup } = await first.read(`/claims/${DENIED_CLAIM}`);
      const panel = await startAppeal(first.browser, popup);
      ticked = await tickFirst(panel);
      await draftLetter(panel);
      await panel.fill('textbox', 'Your name', 'Nguyễn Thị Łukasz-Peña');
      const pdf = await readFile(await exportPdf(panel, first.downloads));
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    } finally {
      await first.close();
    }

    const second = await makeFirefoxStage({ profile });
    try {
      const { popup } = await second.read(`/claims/${DENIED_CLAIM}`);
      await popup.click('button', /Open/);
      const panel = await second.browser.sidePanel();
      await goTo(panel, 'Gather');
      await panel.waitForText(/1 of \d+ things? done/);
      const done = await panel.evaluate<string[], []>("[...document.querySelectorAll('.checklist input:checked')].map((tick) => tick.closest('label').querySelector('.title').textContent)");
      expect(done).toEqual([expect.any(String)]);
      expect(ticked.startsWith(done[0] ?? '?')).toBe(true);
      await openAppeal(panel);
      await panel.waitForText('To the appeals reviewer');
      expect(await panel.evaluate<string[], []>("[...document.querySelectorAll('input')].map((field) => field.value)")).toContain('Nguyễn Thị Łukasz-Peña');
    } finally {
      await second.close();
    }
  }, 120_000);
});
