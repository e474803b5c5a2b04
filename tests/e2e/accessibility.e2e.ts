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
import { caseInBoth, goInTab, openAppealInTab, openWorkspaceTab } from './harness/workspace';

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

/** The plan's answer to the appeal, as a member may paste it. */
const UPHELD = `Buckeye Mutual Health
Notice of Appeal Decision
December 10, 2026
Claim number: 26-3317-0098
We have decided to uphold our decision to deny this claim. Your appeal is denied.
Reason: The records sent do not show six weeks of conservative care under Imaging Policy RAD-021.
You have the right to an external review. You must ask within four months of this notice.
`;

describe('the appeal of a case, step by step', () => {
  it.each([[1280, 860], [360, 640]])('at %d x %d', async (width, height) => {
    const { tab } = await caseInBoth(stage());
    await tab.setViewportSize({ width, height });
    const see = (screen: string) => expectTabAccessible(tab, `${screen} at ${width}`);

    await tab.getByLabel('What kind of plan do you have?').selectOption('employer-self-funded');
    await tab.getByRole('heading', { name: 'Your appeals, level by level' }).waitFor();
    await see('the ladder');

    await goInTab(tab, 'Gather');
    await tab.getByRole('button', { name: 'Go on with the questions' }).click();
    const end = tab.getByRole('heading', { name: 'That is all for now' });
    for (let question = 1; (await end.count()) === 0; question += 1) {
      const treatment = tab.getByLabel('What was tried', { exact: true });
      if (await treatment.count()) await treatment.fill('Physical therapy');
      await see(`question ${question}`);
      await tab.getByRole('button', { name: 'Next', exact: true }).click();
    }
    await see('the answers');
    for (const group of await tab.locator('.the-rest summary').all()) await group.click();
    await tab.getByRole('button', { name: 'Add evidence' }).click();
    await tab.getByLabel('Name of exhibit 1').fill('Priya Raman, MD: visit note, September 2, 2026');
    await see('the whole list, and evidence');

    await goInTab(tab, 'Write');
    await tab.locator('.other-letters summary').click();
    await see('all letters');
    await openAppealInTab(tab);
    await tab.getByRole('radio', { name: 'The patient chose me to act for them' }).click();
    await tab.getByRole('button', { name: 'Draft my letter' }).click();
    await tab.locator('.letter [data-sentence] .words').first().click();
    await tab.getByRole('heading', { name: 'Review', exact: true }).waitFor();
    await tab.locator('.versions summary').click();
    await tab.getByRole('button', { name: /^What changed since/ }).first().click();
    await see('the desk, with a sentence and a version open');

    await goInTab(tab, 'Send');
    await tab.getByRole('button', { name: /^Not right\?/ }).first().click();
    await tab.getByRole('button', { name: 'I sent it', exact: true }).click();
    await tab.getByLabel('Day you sent it').fill('2026-11-20');
    await tab.getByRole('button', { name: /^Look at the copy/ }).click();
    await see('what was sent');

    await goInTab(tab, 'Follow up');
    await tab.getByRole('button', { name: 'Add a call or letter' }).click();
    await see('waiting, with a call');
    await tab.getByRole('button', { name: 'Add the plan’s answer' }).click();
    await tab.locator('input[type=file]').setInputFiles({ name: 'answer.txt', mimeType: 'text/plain', buffer: Buffer.from(UPHELD) });
    await tab.getByRole('button', { name: 'Add it to this case' }).click();
    await tab.locator('[data-room=understand]').waitFor();
    await see('the ladder after a no');
    await goInTab(tab, 'Follow up');
    await tab.getByRole('heading', { name: 'What comes next' }).waitFor();
    await see('the answer and the next level');
  }, 240_000);
});
