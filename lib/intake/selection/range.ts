/** What is selected in a window: which nodes, also inside shadow roots, or which part of a form field. */
import { documentInside, firstChildOf, isDocument, isElement, isFragment, isText, nextOf, queryAll, shadowRootOf, viewOf, type View } from '../page/dom';

export interface Ends {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
}

interface RootWithSelection {
  getSelection?(): Selection | null;
}

const FIELD_TYPES = new Set(['text', 'search', 'tel', 'url']);

/** Every shadow root of a document that we may look into; empty on most pages. */
function shadowRootsIn(document: Document): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const scopes: Node[] = [document];
  for (let scope = scopes.pop(); scope; scope = scopes.pop()) {
    for (const element of queryAll(scope, '*')) {
      const root = shadowRootOf(element);
      if (!root) continue;
      roots.push(root);
      scopes.push(root);
    }
  }
  return roots;
}

const isEmpty = ({ startContainer, startOffset, endContainer, endOffset }: Ends): boolean =>
  startContainer === endContainer && startOffset === endOffset;

/** The selected range of a document, seen through its shadow roots. */
export function selectedRange(view: View): Ends | undefined {
  const selection = view.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const shadowRoots = shadowRootsIn(view.document);
  if (shadowRoots.length && typeof selection.getComposedRanges === 'function') {
    const [composed] = selection.getComposedRanges({ shadowRoots });
    if (composed && !isEmpty(composed)) return composed;
  }
  // Chromium before 137: each root tells its own selection.
  for (const root of shadowRoots) {
    const inside = (root as RootWithSelection).getSelection?.();
    if (inside?.rangeCount && !isEmpty(inside.getRangeAt(0)) && inside.anchorNode?.getRootNode() === root) return inside.getRangeAt(0);
  }
  const range = selection.getRangeAt(0);
  return isEmpty(range) ? undefined : range;
}

/** The words selected in the form field that has the focus. Never those of a password. */
export function selectedInField(document: Document): string | undefined {
  let active = document.activeElement;
  for (let root = active && shadowRootOf(active); root?.activeElement; root = shadowRootOf(active!)) active = root.activeElement;
  const field = active as HTMLInputElement | HTMLTextAreaElement | null;
  if (!field || !(field.localName === 'textarea' || (field.localName === 'input' && FIELD_TYPES.has(field.type)))) return undefined;
  const { selectionStart, selectionEnd, value } = field;
  if (selectionStart === null || selectionEnd === null || selectionStart === selectionEnd) return undefined;
  return value.slice(selectionStart, selectionEnd);
}

/** The windows of a page that we may look into, the one with the focus first. */
export function windowsOf(view: View): View[] {
  const inner = queryAll(view.document, 'iframe,frame').flatMap((frame) => {
    const document = documentInside(frame);
    const window = document && viewOf(document);
    return window ? windowsOf(window) : [];
  });
  const all = [view, ...inner];
  return all.sort((a, b) => Number(hasFocus(b)) - Number(hasFocus(a)));
}

/** The focus is in this document itself, not in a frame of it. */
const hasFocus = ({ document }: View): boolean => document.hasFocus() && !/^i?frame$/.test(document.activeElement?.localName ?? '');

/** The first node after a place, in the order of the document; undefined at the end of what holds it. */
export function nodeAt(container: Node, offset: number): Node | undefined {
  if (!isElement(container) && !isDocument(container) && !isFragment(container)) return undefined;
  let child = firstChildOf(container);
  for (let i = 0; child && i < offset; i++) child = nextOf(child);
  while (child && !isElement(child) && !isText(child)) child = nextOf(child); // comments are not walked
  return child ?? undefined;
}
