/** A running Firefox with the extension in it: the toolbar button, the popup, the sidebar and the menus, all real. */
import { until } from '../browser/until';
import { FirefoxPage, FirefoxTab } from './firefox-page';
import type { Program } from './program';
import { EXTENSION_UUID } from './profile';
import type { FirefoxSession } from './session';
import * as scripts from './window-scripts';

/** WebDriver's names for the two keys. */
const ALT = '\uE00A';
const SHIFT = '\uE008';

export class FirefoxBrowser {
  constructor(
    readonly session: FirefoxSession,
    private readonly program: Program,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  /** Address of one of our own pages. */
  urlOf(path: string): string {
    return `moz-extension://${EXTENSION_UUID}/${path}`;
  }

  /** A new tab, in front. */
  async page(): Promise<FirefoxTab> {
    return this.tab(await this.session.inWindow<number>(scripts.NEW_TAB));
  }

  /** One of our own pages in a new tab. */
  async ownTab(path: string): Promise<FirefoxTab> {
    const tab = await this.page();
    await tab.goto(this.urlOf(path));
    return tab;
  }

  private tab(browserId: number): FirefoxTab {
    return new FirefoxTab(this.session, browserId, () => this.session.inWindow(scripts.CLOSE_TAB, browserId));
  }

  /** A tab that somebody else opened, such as our own workspace. */
  async tabAt(address: string): Promise<FirefoxTab> {
    const [browserId = 0] = await until(`a tab at ${address}`, async () => {
      const found = await this.session.inWindow<number[]>(scripts.TABS_AT, address);
      return found.length > 0 ? found : undefined;
    });
    return this.tab(browserId);
  }

  bringToFront(tab: FirefoxTab): Promise<void> {
    return this.session.inWindow(scripts.SELECT_TAB, tab.browserId);
  }

  /** The real click on our toolbar button while `tab` is in front: it grants `activeTab` and opens the popup. */
  async openPopup(tab: FirefoxTab): Promise<FirefoxPage> {
    await this.bringToFront(tab);
    await this.session.inWindow(scripts.CLOSE_POPUP);
    await until('the popup before to close', async () => (await this.session.inWindow(scripts.POPUP_SHOWN, '')) === null);
    await this.session.clickInWindow(scripts.TOOLBAR_BUTTON);
    return this.ownPage('popup.html', scripts.POPUP_SHOWN, scripts.CLOSE_POPUP);
  }

  /** The sidebar that is open, or opens within the time. */
  sidePanel(): Promise<FirefoxPage> {
    return this.ownPage('sidepanel.html', scripts.SIDEBAR_SHOWN, scripts.CLOSE_SIDEBAR);
  }

  async sidePanelIsOpen(): Promise<boolean> {
    return (await this.session.inWindow(scripts.SIDEBAR_SHOWN, '')) !== null;
  }

  private async ownPage(path: string, shown: string, close: string): Promise<FirefoxPage> {
    const url = this.urlOf(path);
    const browserId = await until(path, () => this.session.inWindow<number | null>(shown, url));
    const page = new FirefoxPage(this.session, browserId, async () => {
      await this.session.inWindow(close);
      await until(`${path} to close`, async () => !(await page.isOpen()));
    });
    await until(`${path} to load`, async () => (await page.evaluate<string, []>('document.readyState')) === 'complete');
    return page;
  }

  /** Picks our entry in the menu that a right click on the selection opens. */
  async readSelectionByMenu(tab: FirefoxTab): Promise<void> {
    await this.bringToFront(tab);
    await tab.openMenuOnSelection();
    await until('our entry in the menu', () => this.session.clickInWindow(scripts.MENU_ENTRY).then(() => true));
  }

  /** Presses our keys on the keyboard while `tab` is in front. */
  async readSelectionByKeys(tab: FirefoxTab): Promise<void> {
    await this.bringToFront(tab);
    await this.session.pressInWindow([ALT, SHIFT, '9']);
  }

  /** Answers Firefox's own question whether the extension may have more access. */
  async answerPermission(allow: boolean): Promise<void> {
    const button = allow ? scripts.PERMISSION_ALLOW : scripts.PERMISSION_DENY;
    await until('the question about access', () => this.session.clickInWindow(button).then(() => true));
  }

  /** The text of our badge on the tab in front; empty without one. */
  badge(): Promise<string> {
    return this.session.inWindow(scripts.BADGE_TEXT);
  }

  setScheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.session.inWindow(scripts.SET_SCHEME, scheme);
  }

  /** How our event page stands: Firefox stops it when it seems idle. */
  backgroundState(): Promise<'running' | 'starting' | 'suspending' | 'stopped'> {
    return this.session.inWindow(scripts.BACKGROUND_STATE);
  }

  /** Closes every tab, popup and sidebar but one empty tab, and empties our store: the next test starts as a new member. */
  async tidy(): Promise<void> {
    await this.session.inWindow(`${scripts.CLOSE_POPUP} ${scripts.CLOSE_SIDEBAR}`);
    const own = await this.ownTab('privacy.html');
    await this.session.inWindow(scripts.CLOSE_OTHER_TABS, own.browserId);
    await own.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) {
        if (name !== undefined) await new Promise((resolve) => { const request = indexedDB.deleteDatabase(name); request.onsuccess = resolve; request.onerror = resolve; request.onblocked = resolve; });
      }
    });
    await this.session.inWindow(scripts.CLOSE_OTHER_TABS, (await this.page()).browserId);
  }

  /** Ends Firefox as a power cut would: no page gets to flush anything. */
  async kill(): Promise<void> {
    await this.program.kill();
    await this.cleanUp();
  }

  async close(): Promise<void> {
    await this.program.quit();
    await this.cleanUp();
  }
}
