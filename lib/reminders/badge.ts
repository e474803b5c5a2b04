/** The button of every tab: how many appeal dates are within a week. A tab's own badge (a denial here) stands over it. */
import { browser } from 'wxt/browser';

/** The product's amber for what is near, with white on it. */
const GROUND = '#764800';
const LETTERS = '#ffffff';
const MOST = 9;

const usualTitle = (): string => browser.runtime.getManifest().action?.default_title ?? '';

/** The title says what the number counts: it is also the name of the button for a screen reader. */
export async function showSoon(soon: number): Promise<void> {
  const title = soon === 0 ? usualTitle() : `${usualTitle()}. ${soon === 1 ? 'An appeal date is' : `${soon} appeal dates are`} within a week.`;
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ color: GROUND }),
    browser.action.setBadgeTextColor({ color: LETTERS }),
    browser.action.setTitle({ title }),
    browser.action.setBadgeText({ text: soon === 0 ? '' : soon > MOST ? `${MOST}+` : String(soon) }),
  ]);
}
