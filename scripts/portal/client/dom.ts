/**
 * The portal's own little toolkit. These files are served to the browser one by one with their types taken off, so
 * imports here name the `.ts` file. Nothing of this is part of the extension.
 */
export type Child = Node | string | undefined;

export function el<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Readonly<Record<string, string>> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

export const dollars = (amount: number): string => amount.toLocaleString('en-US', { style: 'currency', currency: 'USD' });

export async function getJson<T>(path: string): Promise<T> {
  const response = await fetch(path, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

export const link = (href: string, text: string, attributes: Readonly<Record<string, string>> = {}): HTMLAnchorElement => el('a', { href, ...attributes }, text);

/** A definition list of label and value, which is how the portal prints facts. */
export function facts(rows: readonly (readonly [label: string, value: Child])[]): HTMLElement {
  return el('dl', { class: 'facts' }, ...rows.filter(([, value]) => value !== undefined).map(([label, value]) => el('div', {}, el('dt', {}, label), el('dd', {}, value))));
}

export function table(head: readonly string[], rows: readonly (readonly Child[])[], caption: string): HTMLElement {
  return el('div', { class: 'scroller', tabindex: '0', role: 'region', 'aria-label': caption },
    el('table', {},
      el('caption', {}, caption),
      el('thead', {}, el('tr', {}, ...head.map((cell) => el('th', { scope: 'col' }, cell)))),
      el('tbody', {}, ...rows.map((row) => el('tr', {}, ...row.map((cell) => el('td', {}, cell)))))));
}

export const statusBadge = (status: string): HTMLElement => el('span', { class: `badge ${status.toLowerCase().replaceAll(' ', '-')}` }, status);

/** Tabs as portals build them: all panels in the page, the closed ones hidden. */
export function tabs(panels: readonly (readonly [title: string, panel: HTMLElement])[]): HTMLElement {
  const buttons = panels.map(([title], i) => el('button', { type: 'button', role: 'tab', id: `tab-${i}`, 'aria-controls': `panel-${i}`, 'aria-selected': String(i === 0) }, title));
  const bodies = panels.map(([, panel], i) => {
    const body = el('div', { role: 'tabpanel', id: `panel-${i}`, 'aria-labelledby': `tab-${i}` }, panel);
    body.hidden = i !== 0;
    return body;
  });
  buttons.forEach((button, chosen) => button.addEventListener('click', () => {
    buttons.forEach((each, i) => each.setAttribute('aria-selected', String(i === chosen)));
    bodies.forEach((each, i) => { each.hidden = i !== chosen; });
  }));
  return el('div', { class: 'tabs' }, el('div', { role: 'tablist', 'aria-label': 'Claim' }, ...buttons), ...bodies);
}
