/** A sentence that the member has highlighted, with Firefox's real menu and real keys: both open the sidebar by themselves. */
import { describe, expect, it } from 'vitest';
import { readTab } from '../../scripts/story/main-job';
import { useFirefox } from './harness/stage';

const stage = useFirefox();
const SENTENCE = 'We cannot pay for this service. It needed prior authorization, and none was on file on the date of service (CO-197).';

describe('selected text', () => {
  it('is offered first when the button is clicked, and then read alone', async () => {
    const tab = await stage().open('/messages/4471');
    await tab.select(SENTENCE);
    const popup = await readTab(stage().browser, tab);
    await popup.waitForText('You selected text');
    expect(await popup.text()).toContain(SENTENCE);
    await popup.click('button', 'Read only that');
    await popup.waitForText(/^Denied[^]*CO-197/);
    expect(await popup.text()).not.toContain('Kettering');
  });

  it.each([
    ['the entry in the menu', 'readSelectionByMenu'],
    ['the keys Alt+Shift+9', 'readSelectionByKeys'],
  ] as const)('is read into the sidebar by %s', async (_how, way) => {
    const tab = await stage().open('/messages/4471');
    expect(await stage().browser.sidePanelIsOpen()).toBe(false);
    await tab.select(SENTENCE);
    await stage().browser[way](tab);
    const panel = await stage().browser.sidePanel();
    expect(await panel.waitForText(/\nDenied\n[^]*CO-197/)).not.toContain('Kettering');
  });
});
