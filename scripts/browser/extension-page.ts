/**
 * The real popup or side panel, as a person meets it: found by role and name in the accessibility tree, clicked with
 * a real mouse event, typed into with real input. Playwright gives these no Page.
 */
import { fits, holds, type MemberPage, type Name } from './member-page';
import type { Session } from './session';
import { until } from './until';

interface AxNode {
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly value?: { readonly value: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

const KEYS: Readonly<Record<string, { code: string; keyCode: number; text?: string }>> = {
  Tab: { code: 'Tab', keyCode: 9 },
  Enter: { code: 'Enter', keyCode: 13, text: '\r' },
  Escape: { code: 'Escape', keyCode: 27 },
  Backspace: { code: 'Backspace', keyCode: 8 },
  ArrowDown: { code: 'ArrowDown', keyCode: 40 },
  ArrowUp: { code: 'ArrowUp', keyCode: 38 },
  ArrowRight: { code: 'ArrowRight', keyCode: 39 },
  ArrowLeft: { code: 'ArrowLeft', keyCode: 37 },
};

export class ExtensionPage implements MemberPage {
  constructor(readonly url: string, private readonly session: Session) {}

  get closed(): Promise<void> {
    return this.session.closed;
  }

  isOpen(): boolean {
    return this.session.isOpen();
  }

  send(method: string, params?: Record<string, unknown>): Promise<unknown> {
    return this.session.send(method, params);
  }

  on(method: string, listener: (params: unknown) => void): void {
    this.session.on(method, listener);
  }

  /** Runs a function in the page; arguments and result are JSON. A page's CSP does not stop the debugger. */
  async evaluate<T, A extends readonly unknown[]>(run: string | ((...args: A) => T), ...args: A): Promise<Awaited<T>> {
    const expression = typeof run === 'string' ? run : `(${run.toString()})(...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression, awaitPromise: true, returnByValue: true, userGesture: false,
    })) as { result: { value: Awaited<T> }; exceptionDetails?: { text: string; exception?: { description?: string } } };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** The text a person can see. */
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

  private async nodes(role: string, name?: Name): Promise<AxNode[]> {
    const { nodes } = (await this.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    return nodes.filter((node) => !node.ignored && node.role?.value === role && fits(node.name?.value ?? '', name));
  }

  /** Accessible names of all elements with a role, in tree order. */
  async names(role: string, name?: Name): Promise<string[]> {
    return (await this.nodes(role, name)).map((node) => node.name?.value ?? '');
  }

  async has(role: string, name: Name): Promise<boolean> {
    return (await this.nodes(role, name)).length > 0;
  }

  /** Waits until the element is there and enabled; rejects with the names that were there instead. */
  private async find(role: string, name: Name): Promise<number> {
    try {
      const node = await until(`${role} ${name}`, async () => {
        const [first] = await this.nodes(role, name);
        const disabled = first?.properties?.some((property) => property.name === 'disabled' && property.value.value === true);
        return disabled ? undefined : first;
      });
      if (node.backendDOMNodeId === undefined) throw new Error(`${role} ${name} has no element`);
      return node.backendDOMNodeId;
    } catch (error) {
      const there = this.isOpen() ? (await this.names(role)).map((found) => `"${found}"`).join(', ') : 'nothing: the page has closed';
      throw new Error(`No ${role} ${name} to use. There is: ${there || 'none'}`, { cause: error });
    }
  }

  private async centre(backendNodeId: number): Promise<{ x: number; y: number }> {
    await this.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { quads } = (await this.send('DOM.getContentQuads', { backendNodeId })) as { quads: number[][] };
    const quad = quads[0] ?? [];
    const mean = (offset: 0 | 1) => [0, 2, 4, 6].reduce((sum, i) => sum + (quad[i + offset] ?? NaN), 0) / 4;
    return { x: mean(0), y: mean(1) };
  }

  async click(role: string, name: Name): Promise<void> {
    const at = await this.centre(await this.find(role, name));
    await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at, button: 'left', clickCount: 1 });
    // The click may close this very page: then there is nobody left to answer.
    await Promise.race([this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at, button: 'left', clickCount: 1 }).catch(() => undefined), this.closed]);
  }

  /** Replaces what a text field holds, as selecting all and typing would. */
  async fill(role: string, name: Name, text: string): Promise<void> {
    await this.click(role, name);
    await this.press('a', { ctrl: true });
    if (text === '') await this.press('Backspace');
    else await this.type(text);
  }

  /** Gives a file to the page's file field, as the picker would. */
  async chooseFile(path: string): Promise<void> {
    const { root } = (await this.send('DOM.getDocument', { depth: 0 })) as { root: { nodeId: number } };
    const { nodeId } = (await this.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'input[type=file]' })) as { nodeId: number };
    await this.send('DOM.setFileInputFiles', { nodeId, files: [path] });
  }

  async type(text: string): Promise<void> {
    await this.send('Input.insertText', { text });
  }

  async press(key: string, { ctrl = false, shift = false } = {}): Promise<void> {
    const known = KEYS[key] ?? { code: `Key${key.toUpperCase()}`, keyCode: key.toUpperCase().charCodeAt(0) };
    const event = {
      key, code: known.code, windowsVirtualKeyCode: known.keyCode, modifiers: (ctrl ? 2 : 0) | (shift ? 8 : 0),
      ...(ctrl && key === 'a' ? { commands: ['selectAll'] } : {}),
    };
    await this.send('Input.dispatchKeyEvent', { type: known.text ? 'keyDown' : 'rawKeyDown', ...event, ...(known.text ? { text: known.text } : {}) });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }).catch(() => undefined);
  }

  /** A PNG of what the window shows. */
  async screenshot(): Promise<Buffer> {
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png' })) as { data: string };
    return Buffer.from(data, 'base64');
  }

  async close(): Promise<void> {
    if (this.isOpen()) await this.send('Page.close').catch(() => undefined);
    await this.closed;
  }
}
