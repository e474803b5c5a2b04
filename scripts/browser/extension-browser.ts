/** A running browser with the extension in it: the toolbar button, the popup and the side panel, all real. */
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { ExtensionPage } from './extension-page';
import { openSession, targetsOf, wireOf, type TargetInfo } from './session';
import { until } from './until';

export class ExtensionBrowser {
  constructor(
    readonly context: BrowserContext,
    private readonly cdp: CDPSession,
    private readonly id: string | undefined,
    private readonly cleanUp: () => Promise<void>,
  ) {}

  get extensionId(): string {
    if (this.id === undefined) throw new Error('This browser runs without the extension.');
    return this.id;
  }

  /** Address of one of our own pages. */
  urlOf(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  async page(): Promise<Page> {
    return this.context.pages().find((page) => page.url() === 'about:blank') ?? (await this.context.newPage());
  }

  /** Our service worker, once it runs. */
  worker(): Promise<Worker> {
    return until('the service worker', () => this.context.serviceWorkers().find((worker) => worker.url().startsWith(this.urlOf(''))));
  }

  /** The real click on our toolbar button while `page` is in front: it grants `activeTab` and opens the popup. */
  async clickToolbar(page: Page): Promise<void> {
    await page.bringToFront();
    await wireOf(this.cdp)('Extensions.triggerAction', { id: this.extensionId, targetId: await this.tabOf(page) });
  }

  /** Clicks the toolbar button and gives the popup that opens. */
  async openPopup(page: Page): Promise<ExtensionPage> {
    const before = new Set((await targetsOf(this.cdp)).map((target) => target.targetId));
    await this.clickToolbar(page);
    return this.extensionPage('popup.html', (target) => !before.has(target.targetId));
  }

  /** The side panel that is open, or opens within the time. */
  sidePanel(): Promise<ExtensionPage> {
    return this.extensionPage('sidepanel.html', () => true);
  }

  /**
   * What the browser does when the member picks our entry in the context menu or presses our keys, short of the menu and the
   * keyboard themselves, which no headless browser has. As no real gesture stands behind it, the panel must be open already.
   */
  async dispatch(event: 'contextMenus.onClicked' | 'commands.onCommand', first: unknown, page: Page): Promise<void> {
    await page.bringToFront();
    const worker = await this.worker();
    await worker.evaluate<undefined, [string, unknown]>(async ([name, argument]) => {
      const { chrome } = globalThis as unknown as { chrome: Record<string, Record<string, { dispatch: (...args: unknown[]) => void }>> & { sidePanel: { open: () => Promise<void> }; tabs: { query: (what: object) => Promise<unknown[]> } } };
      chrome.sidePanel.open = async () => {};
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const [api = '', on = ''] = name.split('.');
      chrome[api]?.[on]?.dispatch(argument, tab);
      return undefined;
    }, [event, first]);
  }

  /** Waits for one of our pages that is no ordinary tab of the test, and for its document to have loaded. */
  private async extensionPage(path: string, accept: (target: TargetInfo) => boolean): Promise<ExtensionPage> {
    const url = this.urlOf(path);
    const target = await until(path, async () =>
      (await targetsOf(this.cdp)).find((each) => each.type === 'page' && each.url.startsWith(url) && accept(each)));
    const session = await openSession(this.cdp, target.targetId);
    const page = new ExtensionPage(url, session);
    await until(`${path} to load`, async () => (await page.evaluate<string, []>('document.readyState')) === 'complete');
    return page;
  }

  /** The `tab` target that holds a page: the one whose session attaches to that page when asked for its children. */
  private async tabOf(page: Page): Promise<string> {
    const pageSession = await this.context.newCDPSession(page);
    const { targetInfo } = await pageSession.send('Target.getTargetInfo');
    await pageSession.detach();
    for (const tab of (await targetsOf(this.cdp)).filter((target) => target.type === 'tab')) {
      const session = await openSession(this.cdp, tab.targetId);
      const children: string[] = [];
      session.on('Target.attachedToTarget', (params) => children.push((params as { targetInfo: TargetInfo }).targetInfo.targetId));
      await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
      await session.detach();
      if (children.includes(targetInfo.targetId)) return tab.targetId;
    }
    throw new Error(`No tab holds ${page.url()}`);
  }

  /** Closes every tab, popup and panel but one empty tab, and empties our store: the next test starts as a new member. */
  async tidy(): Promise<void> {
    const fresh = await this.context.newPage();
    await fresh.goto(this.urlOf('privacy.html'));
    for (const target of await targetsOf(this.cdp)) {
      if (target.type === 'page' && target.url.startsWith(this.urlOf('')) && !target.url.includes('privacy.html')) {
        await this.cdp.send('Target.closeTarget', { targetId: target.targetId });
      }
    }
    for (const page of this.context.pages()) if (page !== fresh) await page.close();
    await fresh.evaluate(async () => {
      for (const { name } of await indexedDB.databases()) {
        if (name !== undefined) await new Promise((resolve) => { const request = indexedDB.deleteDatabase(name); request.onsuccess = resolve; request.onerror = resolve; request.onblocked = resolve; });
      }
    });
    await fresh.goto('about:blank');
  }

  /** Ids of the browser's processes of a type; `renderer` are those of pages, ours and others. */
  async processes(type: 'browser' | 'renderer'): Promise<number[]> {
    const { processInfo } = (await wireOf(this.cdp)('SystemInfo.getProcessInfo')) as { processInfo: { type: string; id: number }[] };
    return processInfo.filter((each) => each.type === type).map(({ id }) => id);
  }

  /** Ends the browser as a power cut would: no page gets to flush anything. */
  async kill(): Promise<void> {
    const [main] = await this.processes('browser');
    if (main === undefined) throw new Error('The browser did not name its process.');
    const gone = new Promise<void>((resolve) => this.context.once('close', () => resolve()));
    process.kill(main, 'SIGKILL');
    await gone;
    await this.cleanUp();
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.cleanUp();
  }
}
