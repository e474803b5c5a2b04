/**
 * The badge of one tab: that there is a denial here, and how many. No amount, no name, no diagnosis: screens are shared.
 */
import { browser } from 'wxt/browser';
import { siteOf } from './site';

/** The product's calm green with white on it, as on its buttons. */
const GROUND = '#1d5a3c';
const LETTERS = '#ffffff';
/** A badge has room for about four characters; more than nine is "many". */
const MOST = 9;

const titleFor = (denials: number): string => `${denials === 1 ? 'Denial' : 'Denials'} here: click to see`;
const usualTitle = (): string => browser.runtime.getManifest().action?.default_title ?? '';

/** Throws when the tab is gone. */
export async function showDenials(tabId: number, denials: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
    browser.action.setBadgeTextColor({ tabId, color: LETTERS }),
    browser.action.setTitle({ tabId, title: titleFor(denials) }),
    browser.action.setBadgeText({ tabId, text: denials > MOST ? `${MOST}+` : String(denials) }),
  ]);
}

/** Throws when the tab is gone. */
export async function clearDenials(tabId: number): Promise<void> {
  // `null` takes the tab's own badge away; an empty text would be one of its own. The typings know only text.
  await Promise.all([browser.action.setBadgeText({ tabId, text: null as unknown as string }), browser.action.setTitle({ tabId, title: usualTitle() })]);
}

/** Clears the badge of every tab that shows no watched site. Addresses of sites that are not ours are not seen: those are cleared too. */
export async function clearElsewhere(watched: ReadonlySet<string>): Promise<void> {
  const tabs = await browser.tabs.query({});
  const others = tabs.flatMap(({ id, url }) => (id === undefined || watched.has(siteOf(url) ?? '') ? [] : [id]));
  await Promise.allSettled(others.map(clearDenials));
}
