/** What was kept is there tomorrow; what was typed survives a power cut. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { ExtensionBrowser } from '../../scripts/browser/extension-browser';
import { launch } from '../../scripts/browser/launch';
import { DENIED_CLAIM } from '../../scripts/portal/data/claims';
import { servePortal, type Portal } from '../../scripts/portal/server';
import { draftLetter, exportPdf, goTo, openAppeal, openRoute, readTab, startAppeal, tickFirst } from '../../scripts/story/main-job';

let portal: Portal;
let profile: string;
let downloads: string;
beforeEach(async () => {
  portal = await servePortal();
  profile = await mkdtemp(join(tmpdir(), 'overturn-kept-'));
  downloads = await mkdtemp(join(tmpdir(), 'overturn-downloads-'));
});
afterEach(async () => {
  await portal.close();
  for (const folder of [profile, downloads]) await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

const start = () => launch({ executable: inject('browser'), extension: inject('chrome'), hosts: portal.hosts, profile, downloads });

async function readClaim(browser: ExtensionBrowser) {
  const page = await browser.page();
  await openRoute(page, portal.url(`/claims/${DENIED_CLAIM}`));
  return readTab(browser, page);
}

describe('a case', () => {
  it('is all still there after the browser was closed: ticks, people, letter', async () => {
    const first = await start();
    const panel = await startAppeal(first, await readClaim(first));
    const ticked = await tickFirst(panel);
    await draftLetter(panel);
    await panel.fill('textbox', 'Your name', 'Nguyễn Thị Łukasz-Peña');
    const pdf = await readFile(await exportPdf(panel, downloads));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await first.close();

    const second = await start();
    const popup = await readClaim(second);
    await popup.click('button', /Open/);
    const again = await second.sidePanel();
    await goTo(again, 'Gather');
    await again.waitForText(/1 of \d+ things? done/);
    const done = await again.evaluate<string[], []>("[...document.querySelectorAll('.checklist input:checked')].map((tick) => tick.closest('label').querySelector('.title').textContent)");
    expect(done).toEqual([expect.any(String)]);
    expect(ticked.startsWith(done[0] ?? '?')).toBe(true);
    await openAppeal(again);
    expect(await again.evaluate<string[], []>("[...document.querySelectorAll('input')].map((field) => field.value)")).toContain('Nguyễn Thị Łukasz-Peña');
    await again.waitForText('To the appeals reviewer');
    await second.close();
  }, 120_000);

  it('loses nothing older than one second when the browser is killed while the member types', async () => {
    const first = await start();
    const panel = await startAppeal(first, await readClaim(first));
    await openAppeal(panel);
    await panel.click('textbox', 'Your address');
    const typed: { text: string; at: number }[] = [];
    let text = '';
    const end = Date.now() + 3_000;
    while (Date.now() < end) {
      const letter = String.fromCharCode(97 + (typed.length % 26));
      await panel.type(letter);
      text += letter;
      typed.push({ text, at: Date.now() });
    }
    const killedAt = Date.now();
    await first.kill();

    const second = await start();
    const popup = await readClaim(second);
    await popup.click('button', /Open/);
    const again = await second.sidePanel();
    await openAppeal(again);
    await again.waitForText('Your address');
    const kept = await again.evaluate<string, []>("document.querySelector('textarea').value");
    const older = typed.findLast(({ at }) => at <= killedAt - 1_000);
    expect(text.startsWith(kept)).toBe(true);
    expect(kept.length).toBeGreaterThanOrEqual(older?.text.length ?? 1);
    await second.close();
  }, 120_000);
});
