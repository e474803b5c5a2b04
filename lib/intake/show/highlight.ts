/**
 * Highlights words by the CSS Custom Highlight API: ranges in a registry and a constructed style sheet, which a page's
 * mutation observers do not see, its content policy does not forbid, and which leave its DOM as it is.
 */
import { documentOf, scopeOf, viewOf, type View } from '../page/dom';
import type { Place } from './locate';

const NAME = 'overturn-quote';
const STYLE = `::highlight(${NAME}) { background-color: #ffdf6b; color: #1b1b1b; }`;

type Scope = Document | ShadowRoot;

/** What was put up, so that it can be taken down. */
const shown: { scopes: { scope: Scope; sheet: CSSStyleSheet }[]; views: Set<View>; onKey?: (event: KeyboardEvent) => void } = { scopes: [], views: new Set() };

/** One range a node; the white space between two runs of the words belongs to them. */
export function rangesOf(places: readonly Place[]): Range[] {
  return places.map(({ node, ...place }, i) => {
    let { start, end } = place;
    if (i > 0) while (start > 0 && isSpace(node.data[start - 1])) start -= 1;
    if (i < places.length - 1) while (isSpace(node.data[end])) end += 1;
    const range = documentOf(node).createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return range;
  });
}

const isSpace = (letter: string | undefined): boolean => letter !== undefined && /\s/.test(letter);

/** Takes the highlight away, and leaves nothing behind. */
export function clearHighlight(): void {
  for (const { scope, sheet } of shown.scopes) scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((other) => other !== sheet);
  for (const view of shown.views) {
    view.CSS.highlights?.delete(NAME);
    if (shown.onKey) view.removeEventListener('keydown', shown.onKey, true);
  }
  shown.scopes = [];
  shown.views.clear();
}

function dress(scope: Scope, view: View): void {
  if (shown.scopes.some((other) => other.scope === scope)) return;
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    shown.scopes.push({ scope, sheet });
  } catch {
    // Firefox keeps a page's style sheets from its extensions (bug 1751346): scrolled to, the words stay plain.
  }
}

/** Highlights ranges until the Escape key, or until the next call. A browser that cannot only leaves them plain. */
export function highlight(ranges: readonly Range[]): void {
  clearHighlight();
  shown.onKey ??= (event) => {
    if (event.key === 'Escape') clearHighlight();
  };
  const byView = new Map<View, Range[]>();
  for (const range of ranges) {
    const view = viewOf(documentOf(range.startContainer));
    if (view) byView.set(view, [...(byView.get(view) ?? []), range]);
  }
  for (const [view, own] of byView) {
    shown.views.add(view);
    view.addEventListener('keydown', shown.onKey, true);
    if (!view.CSS.highlights) continue;
    view.CSS.highlights.set(NAME, new view.Highlight(...own));
    for (const range of own) {
      const scope = scopeOf(range.startContainer) as Scope;
      dress(scope, view);
      if (scope !== view.document) dress(view.document, view); // older Chromium takes the style of the host's scope
    }
  }
}
