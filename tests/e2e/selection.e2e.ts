/** A sentence that the member has highlighted: offered by the popup, or read by menu and keys into the side panel. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readTab } from '../../scripts/story/main-job';
import { useStage } from './harness/stage';

const stage = useStage();
const SENTENCE = 'We cannot pay for this service. It needed prior authorization, and none was on file on the date of service (CO-197).';

const select = (page: Page, words: string) => page.evaluate((wanted) => {
  const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes(wanted));
  const node = paragraph?.firstChild;
  const start = node?.textContent?.indexOf(wanted) ?? -1;
  if (!node || start < 0) throw new Error('These words are not on the page.');
  getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
}, words);

describe('selected text', () => {
  it('is offered first when the button is clicked, and then read alone', async () => {
    const page = await stage().open('/messages/4471');
    await select(page, SENTENCE);
    const popup = await readTab(stage().browser, page);
    await popup.waitForText('You selected text');
    expect(await popup.text()).toContain(SENTENCE);
    await popup.click('button', 'Read only that');
    await popup.waitForText(/^Denied[^]*CO-197/);
    expect(await popup.text()).not.toContain('Kettering');
  });

  it.each([
    ['contextMenus.onClicked', { menuItemId: 'read-selection', selectionText: SENTENCE, frameId: 0 }],
    ['commands.onCommand', 'read-selection'],
  ] as const)('is read into the side panel by %s', async (event, argument) => {
    const page = await stage().open('/messages/4471');
    const popup = await readTab(stage().browser, page);
    await popup.close();
    const other = await stage().read('chrome://version');
    await other.popup.click('button', 'Add a letter or photo');
    const panel = await stage().browser.sidePanel();
    await panel.waitForText('Drop the letter here');
    await select(page, SENTENCE);
    await stage().browser.dispatch(event, argument, page);
    expect(await panel.waitForText(/\nDenied\n[^]*CO-197/)).not.toContain('Kettering');
  });

  it('has a key of its own', async () => {
    const worker = await stage().browser.worker();
    const commands = await worker.evaluate<{ name: string; shortcut: string }[]>('chrome.commands.getAll()');
    expect(commands.find(({ name }) => name === 'read-selection')?.shortcut).toBe('Alt+Shift+9');
  });
});
