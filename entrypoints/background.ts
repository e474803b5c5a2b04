import { browser, type Browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openPanel } from '../lib/errands/errand';
import { bringSelection } from '../lib/errands/read-selection';
import { tabRef } from '../lib/intake/tab/read-tab';
import { ensureForWork, letHostGo, resumeWork, runOfBrowser, startRun } from '../lib/jobs/job-host';
import { receive } from '../lib/messages/receive';
import { remind } from '../lib/reminders/background';
import { pageSettled, watchSites } from '../lib/watch/background';

const MENU = 'read-selection';

/** Permissions, menus, commands, the job host. No long work, no DOM, no text of a page kept. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    // It fires at updates too, when the entry of the version before may still stand.
    void browser.contextMenus.removeAll().then(() => browser.contextMenus.create({ id: MENU, title: 'Read this with Overturn', contexts: ['selection'] }));
  });

  // What was being read when the browser or the extension ended goes on. Where that fails, the next view that opens sees to it.
  browser.runtime.onInstalled.addListener(() => void resumeWork().catch(() => undefined));
  browser.runtime.onStartup.addListener(() => void startRun().catch(() => undefined));

  /** The panel is opened before any await: after one, the browser no longer sees the member's click. */
  const readIntoPanel = (tab: Browser.tabs.Tab, frameId: number | undefined, plain: string | undefined) => {
    if (tab.id === undefined) return;
    // Where the browser does not open the panel, the errand waits there until the member does.
    openPanel(tab.windowId).catch(() => undefined);
    void bringSelection(tabRef({ ...tab, id: tab.id }), frameId, plain);
  };

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU && tab) readIntoPanel(tab, info.frameId ?? 0, info.selectionText);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === MENU && tab) readIntoPanel(tab, undefined, undefined);
  });

  watchSites();
  remind();

  receive('background', {
    'page-settled': pageSettled,
    'ensure-job-host': ensureForWork,
    'which-run': async () => ({ run: await runOfBrowser() }),
    'host-idle': async () => {
      await letHostGo();
      return {};
    },
  });
});
