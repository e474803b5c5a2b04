/** A site that the member lets Overturn watch: Firefox's own question, and the badge that tells of a denial without a click. */
import { expect, it } from 'vitest';
import { until } from '../../scripts/browser/until';
import { DENIED_CLAIM, PAID_CLAIM } from '../../scripts/portal/data/claims';
import { openRoute, readTab } from '../../scripts/story/main-job';
import { useFirefox } from './harness/stage';

const stage = useFirefox();

/** What Overturn holds on any site: its registered scripts and its granted origins. */
const HELD = `Promise.all([browser.scripting.getRegisteredContentScripts(), browser.permissions.getAll()])
  .then(([scripts, { origins }]) => JSON.stringify([scripts.map(({ id }) => id), origins]))`;

it('a watched site tells of a denial by its badge, of nothing on other pages, and of nothing any more once it is ended', async () => {
  const { browser, portal, read, open } = stage();
  const badgeIs = (wanted: string) => until(`the badge “${wanted}”`, async () => (await browser.badge()) === wanted);
  const { tab, popup } = await read(`/claims/${DENIED_CLAIM}`);
  expect(await browser.badge()).toBe('');
  await popup.click('button', 'Watch this site');
  await browser.answerPermission(true);
  await popup.waitForText('Watched since');
  // The page that is open already is looked at once it is in front again.
  await popup.close();
  await badgeIs('1');

  await openRoute(tab, portal.url(`/claims/${PAID_CLAIM}`));
  await badgeIs('');
  await openRoute(tab, portal.url('/messages/4471'));
  await badgeIs('1');
  const elsewhere = await open('https://www.millbrook-gazette.example/');
  expect(await browser.badge()).toBe('');
  await elsewhere.close();

  const again = await readTab(browser, tab);
  await again.click('button', 'Stop watching');
  await again.waitForText('does not watch this site any more');
  await again.close();
  await badgeIs('');
  const own = await browser.ownTab('privacy.html');
  await until('the script and the permission to be given back', async () => (await own.evaluate<string, []>(HELD)) === '[[],[]]');
});

it('a member who says no is told that nothing is watched', async () => {
  const { browser, read } = stage();
  const { popup } = await read(`/claims/${DENIED_CLAIM}`);
  await popup.click('button', 'Watch this site');
  await browser.answerPermission(false);
  await popup.waitForText('Nothing was allowed, so nothing is watched.');
  expect(await (await browser.ownTab('privacy.html')).evaluate<string, []>(HELD)).toBe('[[],[]]');
});
