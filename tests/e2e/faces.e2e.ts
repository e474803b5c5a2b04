/** What one click on the button says about each kind of page. */
import { describe, expect, it } from 'vitest';
import { COST_SHARE_CLAIM, DENIED_CLAIM, PAID_CLAIM, PARTLY_DENIED_CLAIM, PENDING_CLAIM } from '../../scripts/portal/data/claims';
import { NEWS_HOST } from '../../scripts/portal/hosts';
import { readTab } from '../../scripts/story/main-job';
import { useStage } from './harness/stage';

const stage = useStage();

describe('a denied claim', () => {
  it('shows what was denied, why, how much, how long, and what to do first', async () => {
    const { popup } = await stage().read(`/claims/${DENIED_CLAIM}`);
    const text = await popup.text();
    for (const part of [/^Denied/, /MRI of the lumbar spine/, /Buckeye Mutual/, /26-3317-0098/, /\$4,800\.00/, /That means:/, /No deadline printed/, /First: Get the letter/]) expect(text).toMatch(part);
    expect(await popup.names('button', /72148/)).toHaveLength(1);
    expect(await popup.names('button', /M54\.50/)).toHaveLength(1);
    expect(await popup.names('button', /CO-50/)).toHaveLength(1);
  });

  it('marks the words on the page when asked where they stand', async () => {
    const { page, popup } = await stage().read(`/claims/${DENIED_CLAIM}`);
    await popup.click('button', 'Show on page');
    await popup.waitForText('Marked on the page.');
    const marked = await page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range))).join(' '));
    expect(marked).toContain('Denied');
  });
});

describe('other pages', () => {
  it.each([
    [`/eob/${PARTLY_DENIED_CLAIM}`, /Part denied: 2 of 12 lines/, /\$318\.40/],
    [`/claims/${PAID_CLAIM}`, /Not a denial/, /\$30\.00/],
    [`/claims/${COST_SHARE_CLAIM}`, /Not a denial/, /\$92\.30/],
    [`/claims/${PENDING_CLAIM}`, /Not decided yet/, /In review/],
    ['/messages/4471', /^Denied/, /January 20, 2027/],
    [`https://${NEWS_HOST}/`, /Nothing about a claim here/, /Add a letter/],
  ])('at %s get their own face', async (address, verdict, detail) => {
    const text = await (await stage().read(address)).popup.text();
    expect(text).toMatch(verdict);
    expect(text).toMatch(detail);
  });

  it('of the browser itself are refused with a way on', async () => {
    const { popup } = await stage().read('chrome://version');
    expect(await popup.text()).toContain('This is a page of the browser itself.');
    expect(await popup.has('button', 'Add a letter or photo')).toBe(true);
  });

  it('with several denials let the member pick one', async () => {
    const { popup } = await stage().read('/claims');
    expect(await popup.text()).toMatch(/\d denials on this page/);
    await popup.click('button', /26-3317-0098/);
    await popup.waitForText(/Start my appeal/);
    expect(await popup.text()).toContain('MRI of the lumbar spine');
  });
});

describe('a single-page portal', () => {
  it('is read as it is now, after the address changed without a new document', async () => {
    const page = await stage().open('/claims');
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.getByRole('link', { name: `View claim ${DENIED_CLAIM}` }).click();
    await page.locator('#decision').waitFor();
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    const popup = await readTab(stage().browser, page);
    expect(await popup.text()).toMatch(/^Denied[^]*26-3317-0098/);
  });
});
