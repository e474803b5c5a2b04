/** Pages that try to hurt their reader. They are read as text, like any other, and nothing of them runs or answers. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readTab, startAppeal } from '../../scripts/story/main-job';
import { useStage } from './harness/stage';
import { watchChanges } from './harness/watch-changes';

const stage = useStage();

const owned = (page: Page) => page.evaluate(() => 'owned' in window);

describe('a page of 50,000 nodes', () => {
  it('is read, with the one denial in it, and stays usable', async () => {
    const { page, popup } = await stage().read('/hostile/large');
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(50_000);
    expect(await popup.text()).toContain('26-3317-0098');
    await popup.click('button', 'Show on page');
    await popup.waitForText('Marked on the page.');
  });
});

describe('text that tries to inject markup', () => {
  it('is shown as the text it is, in the popup and in the case', async () => {
    const { page, popup } = await stage().read('/hostile/markup');
    await popup.waitForText('onerror=');
    const panel = await startAppeal(stage().browser, popup);
    await panel.waitForText('onerror=');
    for (const screen of [popup, panel].filter((each) => each.isOpen())) {
      expect(await screen.evaluate<number, []>("document.querySelectorAll('main img, main script, main iframe, main svg[onload], main a[href^=javascript]').length")).toBe(0);
      expect(await screen.evaluate<boolean, []>("'owned' in window")).toBe(false);
    }
    expect(await owned(page)).toBe(false);
    expect(await page.title()).toBe('Claim details | Buckeye Mutual Health');
  });
});

describe('a page that forges our messages and breaks built-in functions', () => {
  it('is read as what it shows', async () => {
    const { popup } = await stage().read('/hostile/messages');
    const text = await popup.text();
    expect(text).toContain('MRI of the lumbar spine');
    expect(text).not.toContain('owned');
  });

  it('marks nothing on the page, and keeps nothing, until the member clicks', async () => {
    const { page } = await stage().read('/hostile/messages');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const panel = await stage().open(stage().browser.urlOf('sidepanel.html#cases'));
    await panel.getByText(/no case/i).first().waitFor();
  });
});

describe('reading and showing', () => {
  it.each(['/claims/26-3317-0098', '/hostile/messages'])('leave the page’s own DOM at %s as it is', async (route) => {
    const page = await stage().open(route);
    const changes = await watchChanges(page);
    const popup = await readTab(stage().browser, page);
    await popup.click('button', 'Show on page');
    await popup.waitForText('Marked on the page.');
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    expect(await changes()).toEqual([]);
  });
});
