/**
 * One WebDriver session, used in two places: in Firefox's own window, with its own power, and in any document that a
 * `<browser>` shows, be it a tab, the popup or the sidebar. One step at a time: the session stands in one place only.
 */
import type { Send } from './marionette';

/** How WebDriver writes a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export interface ElementRef {
  readonly id: string;
}

/**
 * WebDriver can switch to tabs only. The session's own record of where it stands can be set to any document, and every
 * command then works there. The browser's id stays when a document moves to another process.
 */
const STAND_IN = `
  const { getWebDriverSessionById } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Session.sys.mjs');
  const context = BrowsingContext.getCurrentTopByBrowserId(arguments[1]);
  if (!context?.embedderElement?.isConnected) return false;
  if (arguments[2]) context.embedderElement.focus();
  getWebDriverSessionById(arguments[0]).contentBrowsingContext = context;
  return true;`;

export class PageClosedError extends Error {
  constructor() {
    super('The page has closed.');
  }
}

export const valueOf = (answer: unknown): unknown => (answer as { value: unknown }).value;

export async function findAll(send: Send, css: string): Promise<ElementRef[]> {
  const found = (await send('WebDriver:FindElements', { using: 'css selector', value: css })) as readonly Record<string, string>[];
  return found.map((each) => ({ id: each[ELEMENT] ?? '' }));
}

export class FirefoxSession {
  private last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly send: Send, private readonly id: string) {}

  static async open(send: Send): Promise<FirefoxSession> {
    const { sessionId } = (await send('WebDriver:NewSession', { acceptInsecureCerts: true, pageLoadStrategy: 'normal' })) as { sessionId: string };
    return new FirefoxSession(send, sessionId);
  }

  private alone<T>(step: () => Promise<T>): Promise<T> {
    const turn = this.last.then(step, step);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async script(script: string, args: readonly unknown[]): Promise<unknown> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    return valueOf(await this.send('WebDriver:ExecuteScript', { script, args, sandbox: 'system' }));
  }

  /** Runs the body of a function in Firefox's window, with its own power; a promise is waited for. */
  inWindow<T>(body: string, ...args: readonly unknown[]): Promise<T> {
    return this.alone(async () => (await this.script(body, args)) as T);
  }

  /** A real mouse click on a part of Firefox's own window. Rejects while nothing fits. */
  clickInWindow(css: string): Promise<void> {
    return this.alone(async () => {
      await this.send('Marionette:SetContext', { value: 'chrome' });
      const [first] = await findAll(this.send, css);
      if (!first) throw new Error(`Firefox shows no ${css}`);
      const origin = { [ELEMENT]: first.id };
      const actions = [{ type: 'pointerMove', origin, x: 0, y: 0 }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await this.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
      await this.send('WebDriver:ReleaseActions');
    });
  }

  /** Real keys, held down together, to Firefox's own window. */
  pressInWindow(keys: readonly string[]): Promise<void> {
    return this.alone(async () => {
      await this.send('Marionette:SetContext', { value: 'chrome' });
      const actions = [...keys.map((value) => ({ type: 'keyDown', value })), ...keys.toReversed().map((value) => ({ type: 'keyUp', value }))];
      await this.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    });
  }

  /** Several commands in a row on one document, which has the window's focus first where a person's hand goes there. */
  inDocument<T>(browserId: number, work: (send: Send) => Promise<T>, focus = false): Promise<T> {
    return this.alone(async () => {
      if (!(await this.script(STAND_IN, [this.id, browserId, focus]))) throw new PageClosedError();
      await this.send('Marionette:SetContext', { value: 'content' });
      return work(this.send);
    });
  }

  /** Any other command of the protocol, such as installing an add-on. */
  command(name: string, params: Readonly<Record<string, unknown>>): Promise<unknown> {
    return this.alone(() => this.send(name, params));
  }
}
