/**
 * Closed parts that the page offers to open in place: panels of a visible tab, panels of a visible accordion heading.
 * What a lone button opens (menus, dialogs) is not part of the page.
 */
import { attribute, queryAll, scopeOf, shownParent, tagOf, viewOf, documentOf } from './dom';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', '[role=heading]'].map((heading) => `${heading} [aria-controls][aria-expanded]`).join(',');
const NO_PANEL = new Set(['dialog', 'menu', 'alertdialog', 'listbox']);

/** Buttons that each stand right before the panel they open, two or more in a row: an accordion without headings. */
const BUTTONS = 'button[aria-controls][aria-expanded],[role=button][aria-controls][aria-expanded]';

function stacked(scope: Node): Element[] {
  const rows = [...queryAll(scope, BUTTONS)].filter((button) => {
    const next = button.nextElementSibling;
    const id = next && attribute(next, 'id');
    return Boolean(id) && (attribute(button, 'aria-controls') ?? '').split(/\s+/).includes(id!) && !attribute(button, 'aria-haspopup');
  });
  return rows.filter((button) => rows.some((other) => other !== button && other.parentElement === button.parentElement));
}

interface Controllers {
  /** By the id of the panel that they say they open. */
  readonly ofPanel: Map<string, Element[]>;
  /** Tabs by their own id, for panels that name their tab. */
  readonly tabs: Map<string, Element>;
}

function controllersIn(scope: Node): Controllers {
  const ofPanel = new Map<string, Element[]>();
  const tabs = new Map<string, Element>();
  const add = (controller: Element) => {
    for (const id of (attribute(controller, 'aria-controls') ?? '').split(/\s+/)) {
      if (id) ofPanel.set(id, [...(ofPanel.get(id) ?? []), controller]);
    }
  };
  for (const tab of queryAll(scope, '[role=tab]')) {
    add(tab);
    const id = attribute(tab, 'id');
    if (id) tabs.set(id, tab);
  }
  for (const control of queryAll(scope, HEADINGS)) add(control);
  for (const control of stacked(scope)) add(control);
  return { ofPanel, tabs };
}

export class Offered {
  readonly #scopes = new Map<Node, Controllers>();
  readonly #known = new Map<Element, boolean>();

  /** Whether a box that is not shown is such a panel. */
  has(element: Element): boolean {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    this.#known.set(element, false); // a panel that is to open itself is never open
    const offered = this.#controllersOf(element).some((controller) => this.#shown(controller));
    this.#known.set(element, offered);
    return offered;
  }

  #controllersOf(element: Element): readonly Element[] {
    const role = attribute(element, 'role') ?? '';
    const tag = tagOf(element);
    if (NO_PANEL.has(role) || tag === 'dialog' || tag === 'nav') return [];
    const id = attribute(element, 'id') ?? '';
    const labelled = role === 'tabpanel' ? (attribute(element, 'aria-labelledby') ?? '') : '';
    if (!id && !labelled) return [];
    const scope = scopeOf(element);
    let controllers = this.#scopes.get(scope);
    if (!controllers) this.#scopes.set(scope, (controllers = controllersIn(scope)));
    const tab = labelled ? controllers.tabs.get(labelled) : undefined;
    const named = (id ? controllers.ofPanel.get(id) : undefined) ?? [];
    const fitting = named.filter((controller) => role === 'tabpanel' || attribute(controller, 'role') !== 'tab');
    return tab ? [tab, ...fitting] : fitting;
  }

  #shown(controller: Element): boolean {
    const view = viewOf(documentOf(controller));
    if (view?.getComputedStyle(controller).visibility !== 'visible') return false;
    for (let node: Element | null = controller; node; node = shownParent(node)) {
      if (view.getComputedStyle(node).display === 'none' && !this.has(node)) return false;
    }
    return true;
  }
}
