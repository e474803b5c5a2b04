/** Axe on every screen, light and dark, in the real popup, side panel and workspace tab. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../../scripts/browser/extension-page';
import { COST_SHARE_CLAIM, DENIED_CLAIM, PARTLY_DENIED_CLAIM, PENDING_CLAIM } from '../../scripts/portal/data/claims';
import { NEWS_HOST } from '../../scripts/portal/hosts';
import { draftLetter, goTo, startAppeal } from '../../scripts/story/main-job';
import { setScheme, violationsOn } from './harness/axe';
import { useStage } from './harness/stage';
import { caseInBoth, goInTab, openWorkspaceTab } from './harness/workspace';

const stage = useStage();

async function expectAccessible(page: ExtensionPage, screen: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await setScheme(page, scheme);
    expect(await violationsOn(page), `${screen}, ${scheme}`).toEqual([]);
  }
}

describe('the popup', () => {
  it.each([
    `/claims/${DENIED_CLAIM}`, `/eob/${PARTLY_DENIED_CLAIM}`, `/claims/${COST_SHARE_CLAIM}`, `/claims/${PENDING_CLAIM}`, '/claims', '/decision',
    '/documents/embedded', `https://${NEWS_HOST}/`, 'chrome://version',
  ])('at %s', async (address) => {
    const { popup } = await stage().read(address);
    await expectAccessible(popup, address);
  });
});

describe('the side panel', () => {
  it('in every room of a case, and before there is one', async () => {
    const { popup } = await stage().read(`/claims/${DENIED_CLAIM}`);
    const panel = await startAppeal(stage().browser, popup);
    for (const room of ['Understand', 'Gather', 'Write', 'Send', 'Follow up'] as const) {
      await goTo(panel, room);
      await expectAccessible(panel, room);
    }
    await draftLetter(panel);
    await expectAccessible(panel, 'Write, with a letter');
    await goTo(panel, 'Send');
    await expectAccessible(panel, 'Send, with a letter');
    await panel.click('link', 'Your cases');
    await panel.waitForText('MRI of the lumbar spine');
    await expectAccessible(panel, 'Your cases');
    await panel.click('link', 'Add a letter');
    await panel.waitForText('Drop the letter here');
    await expectAccessible(panel, 'Add a letter');
  });
});

async function expectTabAccessible(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html ?? ''}`), `${screen}, ${colorScheme}`).toEqual([]);
  }
}

describe('the privacy page', () => {
  it('has no violation', async () => {
    await expectTabAccessible(await stage().open(stage().browser.urlOf('privacy.html')), 'privacy');
  });
});

describe('the workspace tab', () => {
  it.each([[1280, 860], [320, 640]])('in every room of a case at %d x %d, with the proof open', async (width, height) => {
    const { tab } = await caseInBoth(stage());
    await tab.setViewportSize({ width, height });
    await tab.locator('.fact-table').getByRole('button', { name: /^26-3317-0098/ }).click();
    for (const room of ['Understand', 'Gather', 'Write', 'Send', 'Follow up'] as const) {
      await goInTab(tab, room);
      await expectTabAccessible(tab, `${room} at ${width}`);
    }
  });

  it('with files: the question, the list with what failed, and one that was read', async () => {
    const tab = await openWorkspaceTab(stage(), '#add');
    const picture = { mimeType: 'image/png', buffer: await tab.screenshot() };
    await tab.locator('input[type=file]').setInputFiles([
      { name: 'a.png', ...picture }, { name: 'b.png', ...picture },
      { name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from(stage().portal.letter) },
      { name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.from('') },
    ]);
    await tab.getByText('Your letter was read.').waitFor();
    await expectTabAccessible(tab, 'the question and the list');
    await tab.getByRole('link', { name: 'Your cases' }).click();
    await expectTabAccessible(tab, 'Your cases, with what is new');
    await tab.getByRole('link', { name: 'Open letter.pdf' }).click();
    await tab.getByRole('heading', { name: 'Denied' }).waitFor();
    await expectTabAccessible(tab, 'a file that was read');
  });
});
