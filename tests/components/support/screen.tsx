/** Renders a screen into happy-dom and finds things as a person would: by role and name. */
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';

const react = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };

/** Only while we act: what the store tells a screen later is a true event, not one that the test forgot to wrap. */
export async function acting(work: () => unknown): Promise<void> {
  react.IS_REACT_ACT_ENVIRONMENT = true;
  try {
    await act(async () => {
      await work();
    });
  } finally {
    react.IS_REACT_ACT_ENVIRONMENT = false;
  }
}

const roots: Root[] = [];

/** One more screen beside those that stand, as a second window would be; gives its part of the document. */
export async function showBeside(screen: ReactNode): Promise<HTMLElement> {
  const box = document.createElement('div');
  document.body.append(box);
  const root = createRoot(box);
  roots.push(root);
  await acting(() => root.render(screen));
  return box;
}

export async function show(screen: ReactNode): Promise<void> {
  await tidy();
  await showBeside(screen);
}

export async function tidy(): Promise<void> {
  for (const root of roots.splice(0)) await acting(() => root.unmount());
  document.body.replaceChildren();
}

afterEach(tidy);

const SELECTORS: Readonly<Record<string, string>> = {
  button: 'button, [role=button]', heading: 'h1, h2, h3', link: 'a[href]', radio: 'input[type=radio]', checkbox: 'input[type=checkbox]',
  textbox: 'input:not([type]), input[type=text], input[type=tel], textarea', date: 'input[type=date]', combobox: 'select', status: '[role=status]', alert: '[role=alert]',
};

/** The accessible name, as far as our screens use its ways: label, `aria-label`, own text; parts hidden from it left out. */
function nameOf(element: Element): string {
  const labelled = element.getAttribute('aria-label') ?? (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement ? labelOf(element) : undefined);
  return (labelled ?? textOf(element)).replace(/\s+/g, ' ').trim();
}

const labelOf = (field: HTMLElement): string => {
  const label = field.closest('label') ?? (field.id ? document.querySelector(`label[for="${field.id}"]`) : null);
  return label ? textOf(label) : '';
};

const textOf = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true], textarea, select')) hidden.remove();
  return copy.textContent ?? '';
};

const isShown = (element: Element): boolean => !element.closest('[hidden]');

export function all(role: string, name: string | RegExp = /./): HTMLElement[] {
  const fits = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  return [...document.querySelectorAll<HTMLElement>(SELECTORS[role] ?? role)].filter((element) => isShown(element) && fits(nameOf(element)));
}

export function get(role: string, name: string | RegExp = /./): HTMLElement {
  const [first] = all(role, name);
  if (!first) throw new Error(`no ${role} ${name}; there are: ${all(role).map(nameOf).join(' | ')}`);
  return first;
}

export async function click(role: string, name: string | RegExp): Promise<void> {
  const target = get(role, name);
  await acting(async () => {
    target.focus();
    target.click();
  });
}

export async function press(element: HTMLElement, key: string): Promise<void> {
  await acting(async () => {
    element.focus();
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

/** Types as React sees it: through the element's own setter and an input event. */
export async function type(element: HTMLElement, value: string): Promise<void> {
  const prototype = Object.getPrototypeOf(element) as object;
  await acting(async () => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}

/** Everything a person can see; closed parts are left out. */
export function seen(): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ');
}

/** Waits until something holds, letting React and the store work in between. */
export async function expectSoon(what: () => boolean | Promise<boolean>, within = 3000): Promise<void> {
  const end = Date.now() + within;
  while (!(await what())) {
    if (Date.now() > end) throw new Error(`never came about; the screen shows: ${seen()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
