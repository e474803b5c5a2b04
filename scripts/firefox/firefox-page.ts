/** A document in Firefox as a person meets it: the real popup, the real sidebar, or a tab. */
import { fits, holds, type MemberPage, type Name } from '../browser/member-page';
import { until } from '../browser/until';
import { MarionetteError, type Send } from './marionette';
import { findAll, valueOf, PageClosedError, type ElementRef, type FirefoxSession } from './session';
import { ARRIVED, GO_TO } from './window-scripts';

/** What may have a role; Firefox is then asked for the role that it gives the element, and for its accessible name. */
const CANDIDATES: Readonly<Record<string, string>> = {
  button: 'button, summary, input[type=submit], [role=button]',
  link: 'a[href], [role=link]',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  radio: 'input[type=radio], [role=radio]',
  textbox: 'input, textarea, [contenteditable]',
  combobox: 'select, [role=combobox]',
  heading: 'h1, h2, h3, h4, [role=heading]',
  alert: '[role=alert]',
  img: 'img, [role=img]',
  tab: '[role=tab]',
};

/** WebDriver's names for keys. */
const KEYS: Readonly<Record<string, string>> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Backspace: '\uE003' };
/** Held from its first to its second mention. */
const CONTROL = '\uE009';

/** Refusals after which another attempt is right: the element moved, or something still lay over it. */
const NOTHING_HAPPENED = ['element click intercepted', 'stale element reference', 'no such element', 'element not interactable'];

interface Named extends ElementRef {
  readonly name: string;
}

async function named(send: Send, role: string, name: Name | undefined): Promise<Named[]> {
  const found: Named[] = [];
  for (const { id } of await findAll(send, CANDIDATES[role] ?? `[role=${role}]`)) {
    if (valueOf(await send('WebDriver:GetComputedRole', { id })) !== role) continue;
    const label = String(valueOf(await send('WebDriver:GetComputedLabel', { id })));
    if (fits(label, name)) found.push({ id, name: label });
  }
  return found;
}

export class FirefoxPage implements MemberPage {
  constructor(protected readonly session: FirefoxSession, readonly browserId: number, private readonly shut: () => Promise<void>) {}

  /** Commands on this document; nobody else's come between. */
  protected here<T>(work: (send: Send) => Promise<T>, focus = false): Promise<T> {
    return this.session.inDocument(this.browserId, work, focus);
  }

  async isOpen(): Promise<boolean> {
    return this.here(async () => true).catch((error: unknown) => {
      if (error instanceof PageClosedError) return false;
      throw error;
    });
  }

  async evaluate<T, A extends readonly unknown[]>(run: string | ((...args: A) => T), ...args: A): Promise<Awaited<T>> {
    return (await this.run(typeof run === 'string' ? `return (${run});` : `return (${run.toString()})(...arguments);`, ...args)) as Awaited<T>;
  }

  /** Runs the body of a function in the page; a promise is waited for. A page's CSP does not stop the browser itself. */
  run(body: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.here(async (send) => valueOf(await send('WebDriver:ExecuteScript', { script: body, args })));
  }

  text(): Promise<string> {
    return this.evaluate<string, []>('document.body.innerText');
  }

  async waitForText(wanted: Name, timeout?: number): Promise<string> {
    let seen = '';
    try {
      return await until(`the text ${wanted}`, async () => {
        seen = await this.text();
        return holds(seen, wanted) ? seen : '';
      }, timeout);
    } catch (error) {
      throw new Error(`The page never showed ${wanted}. It shows:\n${seen}`, { cause: error });
    }
  }

  async names(role: string, name?: Name): Promise<string[]> {
    return (await this.here((send) => named(send, role, name))).map((each) => each.name);
  }

  async has(role: string, name: Name): Promise<boolean> {
    return (await this.names(role, name)).length > 0;
  }

  /** Finds the element, waits until it is enabled, and does something with it, once, before the page can change. */
  private async use(role: string, name: Name, work: (send: Send, element: ElementRef) => Promise<unknown>): Promise<void> {
    const attempt = () => this.here(async (send) => {
      const [first] = await named(send, role, name);
      if (!first || valueOf(await send('WebDriver:IsElementEnabled', { id: first.id })) !== true) return undefined;
      return work(send, { id: first.id }).then(() => ({ error: undefined }), (error: unknown) => {
        if (error instanceof MarionetteError && NOTHING_HAPPENED.includes(error.code)) throw error;
        return { error };
      });
    }, true);
    const { error } = await until(`${role} ${name}`, attempt).catch(async (reason: unknown) => {
      const there = await this.names(role).then((names) => names.map((found) => `"${found}"`).join(', '), String);
      throw new Error(`No ${role} ${name} to use. There is: ${there || 'none'}`, { cause: reason });
    });
    // The click may close this very page: then nobody is left to answer.
    if (error && (await this.isOpen())) throw error;
  }

  click(role: string, name: Name): Promise<void> {
    return this.use(role, name, (send, element) => send('WebDriver:ElementClick', { ...element }));
  }

  fill(role: string, name: Name, text: string): Promise<void> {
    return this.use(role, name, async (send, element) => {
      await send('WebDriver:ElementClick', { ...element });
      await send('WebDriver:ElementSendKeys', { ...element, text: `${CONTROL}a${CONTROL}${text === '' ? KEYS['Backspace'] : text}` });
    });
  }

  /** Presses one key where the focus is. */
  press(key: string): Promise<void> {
    return this.here(async (send) => {
      const active = valueOf(await send('WebDriver:GetActiveElement')) as Record<string, string>;
      await send('WebDriver:ElementSendKeys', { id: Object.values(active)[0], text: KEYS[key] ?? key });
    });
  }

  chooseFile(path: string): Promise<void> {
    return this.here(async (send) => {
      const [field] = await findAll(send, 'input[type=file]');
      if (!field) throw new Error('The page has no file field.');
      await send('WebDriver:ElementSendKeys', { ...field, text: path });
    });
  }

  /**
   * Drops a file on the page. No program can drag one out of the desktop, so the event is made in the page; what the
   * page does with it is real.
   */
  dropFile(name: string, type: string, bytes: Uint8Array): Promise<void> {
    return this.evaluate((fileName: string, fileType: string, base64: string) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], fileName, { type: fileType }));
      for (const event of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(event, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }, name, type, Buffer.from(bytes).toString('base64'));
  }

  private picture(full: boolean): Promise<Buffer> {
    return this.here(async (send) => Buffer.from(String(valueOf(await send('WebDriver:TakeScreenshot', { full }))), 'base64'));
  }

  screenshot(): Promise<Buffer> {
    return this.picture(false);
  }

  /** A PNG of the whole document, also of what one would have to scroll to. */
  fullPicture(): Promise<Buffer> {
    return this.picture(true);
  }

  close(): Promise<void> {
    return this.shut();
  }
}

/** A tab; it goes where it is told. */
export class FirefoxTab extends FirefoxPage {
  async goto(address: string): Promise<void> {
    const before = await this.session.inWindow<number>(GO_TO, this.browserId, address);
    await until(`${address} to load`, () => this.session.inWindow<boolean>(ARRIVED, this.browserId, before));
  }

  /** Selects words that stand in one paragraph of the page. */
  select(words: string): Promise<void> {
    return this.evaluate((wanted: string) => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent?.includes(wanted));
      const node = paragraph?.firstChild;
      const start = node?.textContent?.indexOf(wanted) ?? -1;
      if (!node || start < 0) throw new Error('These words are not on the page.');
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
    }, words);
  }

  /** A real click with the right button on the element that holds the selection: Firefox opens its own menu there. */
  openMenuOnSelection(): Promise<void> {
    return this.here(async (send) => {
      const origin = valueOf(await send('WebDriver:ExecuteScript', { script: 'return getSelection().anchorNode.parentElement;', args: [] }));
      const actions = [{ type: 'pointerMove', origin, x: 0, y: 0 }, { type: 'pointerDown', button: 2 }, { type: 'pointerUp', button: 2 }];
      await send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
      await send('WebDriver:ReleaseActions');
    });
  }

  /** The part of Playwright's `Page` that the story uses. */
  locator(selector: string): { waitFor(): Promise<void> } {
    return {
      waitFor: async () => void (await until(selector, async () => (await this.here((send) => findAll(send, selector))).length > 0)),
    };
  }
}
