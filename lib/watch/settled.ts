/** What the background does when a watched page has come to rest: clear the tab's badge, or read the page and set it. */
import { browser, type Browser } from 'wxt/browser';
import { readWatchedPage } from '../intake/tab/read-tab';
import type { Doc } from '../intake/doc';
import { ensureJobHost } from '../jobs/job-host';
import { send } from '../messages/send';
import type { Sender } from '../messages/receive';
import type { Answer, Ask } from '../messages/table';
import { Problem } from '../problems/problem';
import { clearDenials, showDenials } from './badge';
import { isWatched } from './list';
import { Newest } from './newest';
import { siteOf } from './site';

async function denialsIn(doc: Doc): Promise<number> {
  await ensureJobHost();
  return (await send('read-watched', { doc })).denials;
}

/** Whether the tab still shows the page that was read; its own watcher tells of changes without a new document. */
async function stillThere({ id }: { id: number }, address: string): Promise<boolean> {
  const { url } = await browser.tabs.get(id);
  if (!url) return false;
  const [now, then] = [new URL(url), new URL(address)];
  return now.origin === then.origin && now.pathname === then.pathname;
}

const tabs = new Newest<number>();

async function readAndShow(tab: Browser.tabs.Tab & { id: number }, address: string, counts: () => boolean): Promise<void> {
  const doc = await readWatchedPage(tab.id);
  const denials = doc ? await denialsIn(doc) : 0;
  if (!counts() || !(await stillThere(tab, address)) || !(await isWatched(siteOf(address) ?? '')) || !counts()) return;
  await (denials > 0 ? showDenials(tab.id, denials) : clearDenials(tab.id));
}

/**
 * Answers when the badge says how things are; only the newest state of a tab counts.
 * @throws Problem `no-access` where the site is watched no more, so that the watcher in the page ends itself; whatever
 * else goes wrong, so that it reports again when the page next changes
 */
export async function pageSettled({ signs }: Ask<'page-settled'>, { tab, url, frameId }: Sender): Promise<Answer<'page-settled'>> {
  const site = siteOf(url);
  // Of a private window nothing is looked at without a click, also where the site is watched in the others.
  if (tab?.id === undefined || tab.incognito || frameId !== 0 || !site || !(await isWatched(site))) throw new Problem('no-access');
  const here = { ...tab, id: tab.id };
  if (signs) await tabs.run(here.id, (counts) => readAndShow(here, tab.url ?? url ?? '', counts));
  else {
    tabs.supersede(here.id);
    await clearDenials(here.id);
  }
  return {};
}
