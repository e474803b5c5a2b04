/** Codes and claim lines on the built extension: only denied lines are offered, each says what decides it, and the member's hand on them is kept. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { until } from '../../scripts/browser/until';
import { PARTLY_DENIED_CLAIM } from '../../scripts/portal/data/claims';
import { startAppeal } from '../../scripts/story/main-job';
import { useStage } from './harness/stage';
import { goInTab, openAppealInTab, workspaceTabs } from './harness/workspace';

const stage = useStage();

const marked = async (tab: Page): Promise<string> => (await tab.locator('.proof-pane mark').allInnerTexts()).join(' ');
const letter = (tab: Page): Promise<string> => tab.locator('.letter').innerText();

/** The partly denied claim as a case, in the workspace, its codes and lines opened. */
async function partlyDeniedCase(): Promise<Page> {
  const { popup } = await stage().read(`/claims/${PARTLY_DENIED_CLAIM}`);
  const panel = await startAppeal(stage().browser, popup);
  await panel.click('button', 'Open in a tab');
  const tab = await until('the workspace tab', async () => workspaceTabs(stage())[0]);
  await tab.setViewportSize({ width: 1280, height: 860 });
  await openParts(tab);
  return tab;
}

async function openParts(tab: Page): Promise<void> {
  await tab.locator('[data-room=understand]').waitFor();
  for (const summary of await tab.locator('.parts-of-paper summary').all()) await summary.click();
}

const codes = (tab: Page) => tab.locator('.parts-of-paper details').first();

it('offers only the denied lines, each with what decides it, a touch away from its place', async () => {
  const tab = await partlyDeniedCase();
  const denied = tab.locator('.face [data-line=denied]');
  expect(await denied.count()).toBe(2);
  await denied.first().getByRole('button', { name: /Payment for this service is included/ }).click();
  await expect.poll(() => marked(tab)).toContain('Payment for this service is included');
  await tab.locator('.other-lines summary').click();
  expect(await tab.locator('.face [data-line=paid]').count()).toBe(10);
  await tab.locator('.face [data-line=paid]').first().locator('.line-ground').getByRole('button').click();
  await expect.poll(() => marked(tab)).toContain('646.00');

  await openAppealInTab(tab);
  await tab.getByRole('button', { name: 'Draft my letter' }).click();
  await expect.poll(() => letter(tab)).toContain('Injection, giving the medicine');
  expect(await letter(tab)).toContain('Fluids into a vein, further hour');
  expect(await letter(tab)).not.toContain('Emergency department visit');
});

it('keeps what the member puts right: a code, one that is not there, one that was missing, and a line', async () => {
  const tab = await partlyDeniedCase();
  await openAppealInTab(tab);
  await tab.getByRole('button', { name: 'Draft my letter' }).click();
  await goInTab(tab, 'Understand');
  await openParts(tab);

  await codes(tab).getByRole('button', { name: 'Correct code 96372' }).click();
  await tab.getByLabel(/^In place of 96372/).fill('96374');
  await tab.getByRole('button', { name: 'Use this' }).click();
  await codes(tab).getByText('you corrected it to 96374').waitFor();

  await codes(tab).getByRole('button', { name: 'A code missing? Add it' }).click();
  await tab.getByLabel(/^Type the code/).fill('co 999');
  await tab.getByRole('button', { name: 'Use this' }).click();
  expect(await tab.getByRole('alert').filter({ hasText: 'no such code' }).count()).toBe(1);
  await tab.getByLabel(/^Type the code/).fill('n130');
  await tab.getByLabel('Remark code').check();
  await tab.getByRole('button', { name: 'Use this' }).click();
  await codes(tab).getByText('Not found on the paper; you added it.').waitFor();

  await codes(tab).getByRole('button', { name: 'Correct code CO-97' }).click();
  await tab.getByRole('button', { name: 'It is not on my paper' }).click();
  await codes(tab).getByText('not on your paper, as you said').waitFor();

  await tab.getByRole('button', { name: 'Correct line Salt solution' }).click();
  await tab.getByLabel('Yes, denied').check();
  await tab.getByLabel('Not covered', { exact: true }).fill('24');
  await tab.getByRole('button', { name: 'Use this' }).click();
  await tab.getByRole('heading', { name: 'Part denied: 3 of 12 lines' }).waitFor();

  await openAppealInTab(tab);
  await expect.poll(() => letter(tab)).toContain('Salt solution');
  const said = await letter(tab);
  for (const own of ['96374', 'N130', '$24.00 not covered']) expect(said).toContain(own);
  for (const gone of ['96372', 'CO-97']) expect(said).not.toContain(gone);

  await tab.reload();
  await goInTab(tab, 'Understand');
  await openParts(tab);
  expect(await tab.locator('.parts-of-paper').innerText()).toContain('As you corrected it.');
  await tab.getByRole('button', { name: 'Undo your correction: Salt solution' }).click();
  await tab.getByRole('heading', { name: 'Part denied: 2 of 12 lines' }).waitFor();
  await openAppealInTab(tab);
  await expect.poll(() => letter(tab)).not.toContain('Salt solution');
});
