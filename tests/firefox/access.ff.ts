/** Firefox treats host access as the member's to give, one site at a time, in a question of its own: here it is answered. */
import { describe, expect, it } from 'vitest';
import { readTab } from '../../scripts/story/main-job';
import { PORTAL_HOST } from '../../scripts/portal/hosts';
import { useFirefox } from './harness/stage';

const stage = useFirefox();

describe('a frame of another company', () => {
  it('stays unread when the member says no, and is read once the member says yes', async () => {
    const { popup } = await stage().read('/decision');
    await popup.waitForText('https://decisions.clearpath-review.example');
    await popup.click('button', 'Allow on this site');
    await stage().browser.answerPermission(false);

    const tab = await stage().open('/decision');
    const again = await readTab(stage().browser, tab);
    await again.waitForText('https://decisions.clearpath-review.example');
    await again.click('button', 'Allow on this site');
    await stage().browser.answerPermission(true);
    expect(await again.waitForText(/CR-2026-55810/)).toMatch(/^Denied/);
  });
});

describe('a letter that the portal makes inside the browser (blob:)', () => {
  it('is in the viewer of Firefox too: the member hears so, and no access is asked for in vain', async () => {
    const page = await stage().open('/documents');
    await page.click('button', /made in the browser/);
    const popup = await readTab(stage().browser, await stage().browser.tabAt(`blob:https://${PORTAL_HOST}`));
    expect(await popup.text()).toContain('This browser lets no extension read a PDF that it shows');
    expect(await popup.has('button', 'Allow on this site')).toBe(false);
    expect(await popup.has('button', /^Add a letter/)).toBe(true);
  });
});
