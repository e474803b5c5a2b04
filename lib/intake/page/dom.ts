/**
 * Reading the DOM through the prototypes' own getters. A form or a document answers to the names of its children
 * (`<input name="childNodes">`), in every world, so a page could otherwise make us walk in circles or nowhere.
 */

/** Looked up at the first call: a build loads this file where there is no DOM. */
function getter<T, R>(prototype: () => T, name: string): (self: T) => R {
  let get: (() => unknown) | undefined;
  return (self) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)?.get;
    if (!get) throw new Error(`no getter for ${name}`);
    return get.call(self) as R;
  };
}

const node = () => Node.prototype;
const element = () => Element.prototype;
const document = () => Document.prototype;

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;
const FRAGMENT = 11;

const nodeType = getter<Node, number>(node, 'nodeType');
export const firstChildOf = getter<Node, Node | null>(node, 'firstChild');
export const nextOf = getter<Node, Node | null>(node, 'nextSibling');
const parentNode = getter<Node, Node | null>(node, 'parentNode');
const ownerDocument = getter<Node, Document | null>(node, 'ownerDocument');
const localName = getter<Element, string>(element, 'localName');
const openRoot = getter<Element, ShadowRoot | null>(element, 'shadowRoot');
const slotOfElement = getter<Element, HTMLSlotElement | null>(element, 'assignedSlot');
const slotOfText = getter<Text, HTMLSlotElement | null>(() => Text.prototype, 'assignedSlot');
export const rootElementOf = getter<Document, Element | null>(document, 'documentElement');
export const contentTypeOf = getter<Document, string>(document, 'contentType');
export const titleOf = getter<Document, string>(document, 'title');
const defaultView = getter<Document, Window | null>(document, 'defaultView');

export type View = Window & typeof globalThis;

export const isElement = (node: Node): node is Element => nodeType(node) === ELEMENT;
export const isText = (node: Node): node is Text => nodeType(node) === TEXT;
export const isDocument = (node: Node): node is Document => nodeType(node) === DOCUMENT;
export const isFragment = (node: Node): node is DocumentFragment => nodeType(node) === FRAGMENT;
export const tagOf = (element: Element): string => localName(element).toLowerCase();
export const viewOf = (document: Document): View | null => defaultView(document) as View | null;
export const documentOf = (node: Node): Document => ownerDocument(node) ?? (node as Document);
export const attribute = (element: Element, name: string): string | null => Element.prototype.getAttribute.call(element, name);
export const hasAttribute = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);
export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
export const holds = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);
export const isConnected = getter<Node, boolean>(node, 'isConnected');

/** The document or shadow root that the ids of this node belong to. */
export const scopeOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

export function queryAll(scope: Node, selector: string): Element[] {
  const prototype = isDocument(scope) ? Document.prototype : nodeType(scope) === FRAGMENT ? DocumentFragment.prototype : Element.prototype;
  return [...(prototype.querySelectorAll as (selector: string) => NodeListOf<Element>).call(scope, selector)];
}

interface ExtensionDom {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** An extension may look into closed shadow roots too (Chromium 88, Firefox 63): what they show is on the screen. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const open = openRoot(element);
  if (open || !tagOf(element).includes('-')) return open;
  try {
    const { chrome } = globalThis as { chrome?: ExtensionDom };
    return chrome?.dom?.openOrClosedShadowRoot(element) ?? (element as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ?? null;
  } catch {
    return null; // an element of another kind of document
  }
}

/** True where closed shadow roots are readable, so that none can be missed. */
export const seesClosedRoots = (): boolean =>
  Boolean((globalThis as { chrome?: ExtensionDom }).chrome?.dom) || 'openOrClosedShadowRoot' in Element.prototype;

/** The next ancestor as the eye sees it: the slot that an element stands in, the host of a shadow root. */
export function shownParent(node: Node): Element | null {
  const slot = isElement(node) ? slotOfElement(node) : isText(node) ? slotOfText(node) : null;
  if (slot) return slot;
  const parent = parentNode(node);
  if (!parent) return null;
  if (isElement(parent)) return parent;
  return nodeType(parent) === FRAGMENT ? ((parent as ShadowRoot).host ?? null) : null;
}

/** The document of a frame, where its origin lets us look. */
export function documentInside(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
