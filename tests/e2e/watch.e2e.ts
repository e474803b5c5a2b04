/** A site that the member lets Overturn watch, lived through with the real button, the real grant and the sample portal. */
import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { DENIED_CLAIM, PAID_CLAIM } from '../../scripts/portal/data/claims';
import { NEWS_HOST, PORTAL_HOST } from '../../scripts/portal/hosts';
import { html, type Site } from '../../scripts/portal/reply';
import { openRoute, readTab } from '../../scripts/story/main-job';
import { until } from '../../scripts/browser/until';
import { allowBeforehand } from './harness/allow-beforehand';
import { violationsOn, setScheme } from './harness/axe';
import { makeStage } from './harness/stage';
import { badgeOf, badgesOf, countReports, grantedOrigins, keptRows, ourTimeIn, ourWorldsIn, registeredScripts, setInView, takeAway, untilBadge, update } from './harness/watching';

const HOSTILE_HOST = 'claims.hostile-portal.example';
const PORTAL = `https://${PORTAL_HOST}`;
const HOSTILE = `https://${HOSTILE_HOST}`;

/** Writes the word a thousand times a second and changes its address as often: nothing here ever comes to rest. */
const NEVER_AT_REST = `<!doctype html><html lang="en"><head><title>Claims</title><link rel="icon" href="data:,"></head><body>
<h1>Claim details</h1><p>Claim number 26-3317-0098. Status: Denied. We did not approve this service.</p><div id="flood"></div>
${'<p><span>Visit on file</span> <b>Paid</b></p>'.repeat(800)}
<script>
  let n = 0;
  setInterval(() => {
    for (let i = 0; i < 10; i++) {
      document.getElementById('flood').textContent = 'Denied '.repeat(1 + (n++ % 40));
      if (n % 10 === 0) history.replaceState(null, '', '/?' + n);
      document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    }
  }, 10);
</script></body></html>`;
/** Five thousand nodes without a word of refusal. */
const LARGE = `<!doctype html><html lang="en"><head><title>Claims</title><link rel="icon" href="data:,"></head><body><h1>Claim history</h1>
${'<div class="row"><span>Visit on file</span> <span>Paid in full</span></div>'.repeat(830)}</body></html>`;
const hostileSite: Site = ({ path }) => (path === '/' ? html(NEVER_AT_REST) : path === '/large' ? html(LARGE) : undefined);

let allowed: Awaited<ReturnType<typeof allowBeforehand>>;
let stage: Awaited<ReturnType<typeof makeStage>>;
const start = async () => { stage = await makeStage(allowed, { [HOSTILE_HOST]: hostileSite }); };

beforeAll(async () => {
  allowed = await allowBeforehand(inject('browser'), inject('chrome'), [PORTAL, HOSTILE]);
  await start();
});
afterEach(async () => {
  for (const origin of [PORTAL, HOSTILE]) await takeAway(stage.browser, origin);
  await until('the end of all watching', async () => (await registeredScripts(stage.browser)).length === 0);
  await stage.browser.tidy();
});
afterAll(async () => {
  await stage.close();
  await rm(allowed.profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

/** The member reads a page and lets its site be watched. */
async function watch(page: Page): Promise<void> {
  const popup = await readTab(stage.browser, page);
  await popup.click('button', 'Watch this site');
  await popup.waitForText(/Watched since/);
  await popup.close();
}

/** Goes on in the portal by one of its links, as its own script does: no new document. */
async function follow(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('link', { name }).first().click();
  await page.locator('main:not([aria-busy])').waitFor();
}

async function watchedPortal(route = '/'): Promise<Page> {
  const page = await stage.open('/claims');
  await watch(page);
  await openRoute(page, stage.portal.url(route));
  return page;
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('watching a site', () => {
  it('is offered after a reading there, starts with one click, at once and for that one site, and is said in the popup', async () => {
    const { page, popup } = await stage.read(`/claims/${DENIED_CLAIM}`);
    expect(await popup.text()).toContain(`Overturn can tell you by itself when there is a denial on ${PORTAL_HOST}.`);
    expect(await registeredScripts(stage.browser)).toEqual([]);
    await popup.click('button', 'Watch this site');
    await popup.waitForText(/Watched since \w+ \d+, \d{4}\./);
    for (const scheme of ['light', 'dark'] as const) {
      await setScheme(popup, scheme);
      expect(await violationsOn(popup), scheme).toEqual([]);
    }
    await popup.close();
    await untilBadge(stage.browser, page, '1');
    expect((await badgeOf(stage.browser, page)).title).toBe('Denial here: click to see');
    expect(await registeredScripts(stage.browser)).toMatchObject([{ id: `watch:${PORTAL_HOST}`, matches: [`${PORTAL}/*`], js: ['watch.js'], persistAcrossSessions: true }]);
    expect(await keptRows(stage.browser)).toEqual({ [`watched:${PORTAL}`]: { since: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } });
  });

  it('ends with one click: permission, script and badge are gone, and nothing more is reported', async () => {
    const page = await watchedPortal(`/claims/${DENIED_CLAIM}`);
    await untilBadge(stage.browser, page, '1');
    const popup = await readTab(stage.browser, page);
    await popup.click('button', 'Stop watching');
    await popup.waitForText('does not watch this site any more');
    await popup.close();
    await untilBadge(stage.browser, page, '');
    expect(await registeredScripts(stage.browser)).toEqual([]);
    expect(await grantedOrigins(stage.browser)).toEqual([]);
    expect(await keptRows(stage.browser)).toEqual({});
    await follow(page, 'Claims');
    await follow(page, `View claim ${DENIED_CLAIM}`);
    await rest(3000);
    expect((await badgeOf(stage.browser, page)).text).toBe('');
  });

  it('ends when the member takes the site away in the browser, and from the list on the privacy page', async () => {
    const page = await watchedPortal(`/claims/${DENIED_CLAIM}`);
    await untilBadge(stage.browser, page, '1');
    await takeAway(stage.browser, PORTAL);
    await untilBadge(stage.browser, page, '');
    expect(await keptRows(stage.browser)).toEqual({});

    await watch(page);
    await untilBadge(stage.browser, page, '1');
    const list = await stage.open(stage.browser.urlOf('privacy.html#watched'));
    await list.getByRole('button', { name: `Stop watching ${PORTAL_HOST}` }).click();
    await list.getByText('No site is watched.', { exact: true }).waitFor();
    await until('the permission to go back', async () => (await grantedOrigins(stage.browser)).length === 0);
    expect(await registeredScripts(stage.browser)).toEqual([]);
  });
});

describe('on a watched site', () => {
  it('the badge follows what the portal shows, without a new document', async () => {
    const page = await watchedPortal('/');
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await rest(2500);
    expect((await badgeOf(stage.browser, page)).text).toBe('');
    await follow(page, 'Claims');
    await until('the badge of the list', async () => Number.parseInt((await badgeOf(stage.browser, page)).text, 10) > 1);
    await follow(page, `View claim ${DENIED_CLAIM}`);
    await untilBadge(stage.browser, page, '1');
    await page.goBack();
    await page.goBack();
    await untilBadge(stage.browser, page, '');
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    expect((await badgeOf(stage.browser, page)).title).toBe('Read this page with Overturn');
  });

  it('content that comes late is found, also in a shadow root', async () => {
    const page = await watchedPortal('/');
    await rest(3000);
    await page.evaluate(() => {
      const box = document.createElement('late-box');
      const root = box.attachShadow({ mode: 'open' });
      document.querySelector('main')?.append(box);
      setTimeout(() => {
        const claim = document.createElement('section');
        claim.append(Object.assign(document.createElement('h2'), { textContent: 'Claim details' }));
        for (const words of ['Claim number: 26-3317-0098', 'Status: Denied', 'We did not approve this service because the diagnosis does not support advanced imaging.']) {
          claim.append(Object.assign(document.createElement('p'), { textContent: words }));
        }
        root.append(claim);
      }, 3000);
    });
    await untilBadge(stage.browser, page, '1');
    expect((await badgeOf(stage.browser, page)).title).toBe('Denial here: click to see');
  });

  it('each tab has its own badge, and a tab that is not looked at costs nothing', async () => {
    const denied = await watchedPortal(`/claims/${DENIED_CLAIM}`);
    await untilBadge(stage.browser, denied, '1');
    const paid = await stage.open(`/claims/${PAID_CLAIM}`);
    await rest(2500);
    expect((await badgeOf(stage.browser, paid)).text).toBe('');
    expect((await badgesOf(stage.browser, PORTAL_HOST)).toSorted()).toEqual(['', '1']);

    const reports = await countReports(stage.browser);
    await setInView(stage.browser, denied, 'hidden');
    await denied.evaluate(() => document.querySelector('main')?.replaceChildren('Your claims were paid.'));
    await rest(4000);
    expect(await reports()).toBe(0);
    expect((await badgesOf(stage.browser, PORTAL_HOST)).toSorted()).toEqual(['', '1']);
    await setInView(stage.browser, denied, 'visible');
    await untilBadge(stage.browser, denied, '');
  });

  it('watching goes on after the browser was started again', async () => {
    await watchedPortal('/');
    await stage.close();
    await start();
    const page = await stage.open(`/claims/${DENIED_CLAIM}`);
    await untilBadge(stage.browser, page, '1');
    expect(await registeredScripts(stage.browser)).toHaveLength(1);
  });

  it('watching goes on after an update of the extension, also in tabs that are open', async () => {
    const page = await watchedPortal('/');
    await update(stage.browser);
    await until('the script to be registered again', async () => (await registeredScripts(stage.browser)).length === 1);
    await follow(page, 'Claims');
    await follow(page, `View claim ${DENIED_CLAIM}`);
    await untilBadge(stage.browser, page, '1');
    expect(await registeredScripts(stage.browser)).toHaveLength(1);
  });

  it('a page of 5,000 nodes is looked at in a few milliseconds, and costs nothing while it is still', async () => {
    const page = await stage.open(`${HOSTILE}/`);
    await watch(page);
    await page.goto(`${HOSTILE}/large`);
    await rest(3000);
    const reports = await countReports(stage.browser);
    const { watcher } = await ourTimeIn(stage.browser, page, async () => {
      await page.evaluate(() => document.body.append('One line more: denied.'));
      await until('the report of the change', async () => (await reports()) > 0);
    });
    expect(watcher).toBeLessThan(40); // about three; machines that run tests are busy
    await rest(1000);
    expect((await ourTimeIn(stage.browser, page, () => rest(3000))).watcher).toBe(0);
  });

  it('a page that never rests is told once in a while, and costs next to nothing', async () => {
    const page = await stage.open(`${HOSTILE}/`);
    await watch(page);
    await untilBadge(stage.browser, page, '1');
    const reports = await countReports(stage.browser);
    const took = await ourTimeIn(stage.browser, page, () => rest(10_000));
    expect(await reports()).toBeLessThan(12);
    expect(took.watcher, 'milliseconds of ten seconds').toBeLessThan(200);
    expect(took.watcher + took.reader).toBeLessThan(1500);
  });
});

describe('other sites', () => {
  it('are left as they are: nothing of ours runs there, and none is told of', async () => {
    const watched = await watchedPortal(`/claims/${DENIED_CLAIM}`);
    await untilBadge(stage.browser, watched, '1');
    expect(await ourWorldsIn(stage.browser, watched)).toBeGreaterThan(0);
    const reports = await countReports(stage.browser);
    const news = await stage.open(`https://${NEWS_HOST}/`);
    await rest(1000);
    expect(await ourWorldsIn(stage.browser, news)).toBe(0);
    const popup = await readTab(stage.browser, news);
    expect(await popup.text()).not.toMatch(/watch/i);
    await popup.close();
    await news.evaluate(() => document.body.append('Your claim was denied.'));
    await rest(2500);
    expect(await reports()).toBe(0);
    expect((await badgeOf(stage.browser, news)).text).toBe('');
  });

  it('are no longer badged after the tab left the watched one', async () => {
    const page = await watchedPortal(`/claims/${DENIED_CLAIM}`);
    await untilBadge(stage.browser, page, '1');
    await page.goto(`https://${NEWS_HOST}/`);
    await rest(1500);
    expect((await badgeOf(stage.browser, page)).text).toBe('');
    await page.goBack();
    await untilBadge(stage.browser, page, '1');
  });
});
