/** Axe in Firefox, in light and dark: its names, roles and colours come from another engine than Chromium's. */
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { DENIED_CLAIM } from '../../scripts/portal/data/claims';
import type { FirefoxPage } from '../../scripts/firefox/firefox-page';
import { draftLetter, goTo, startAppeal } from '../../scripts/story/main-job';
import { useFirefox } from './harness/stage';

const stage = useFirefox();

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Every violation with its first element, in words. */
async function violationsOn(page: FirefoxPage): Promise<string[]> {
  const { violations } = (await page.run(`${axe.source}; return axe.run(document, { resultTypes: ['violations'] });`)) as { violations: Violation[] };
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html ?? ''}`);
}

/** A sidebar starts narrow in Firefox; nothing may stand out of it. */
const standsOut = (page: FirefoxPage) => page.evaluate<boolean, []>('document.documentElement.scrollWidth > window.innerWidth');

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  it('the popup, the rooms of the sidebar and the workspace have no violation, and nothing stands out of the sidebar', async () => {
    await stage().browser.setScheme(scheme);
    const { popup } = await stage().read(`/claims/${DENIED_CLAIM}`);
    expect(await violationsOn(popup)).toEqual([]);
    const panel = await startAppeal(stage().browser, popup);
    await draftLetter(panel);
    for (const room of ['Understand', 'Gather', 'Write', 'Send', 'Follow up'] as const) {
      await goTo(panel, room);
      expect([room, await violationsOn(panel), await standsOut(panel)]).toEqual([room, [], false]);
    }
    expect(await violationsOn(await stage().browser.ownTab('workspace.html'))).toEqual([]);
  }, 120_000);
});
