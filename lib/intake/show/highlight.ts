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

/** False where the browser keeps the page's style sheets from its extensions (Firefox bug 1928865). */
function dress(scope: Scope, view: View): boolean {
  if (shown.scopes.some((other) => other.scope === scope)) return true;
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    shown.scopes.push({ scope, sheet });
    return true;
  } catch {
    return false;
  }
}

/** Marks the words as if the member had selected them. */
function select(view: View, ranges: readonly Range[]): void {
  const [first, last] = [ranges[0]!, ranges.at(-1)!];
  view.getSelection()?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
}

/** Highlights ranges until the Escape key, or until the next call. A browser that cannot highlight selects them instead. */
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
    const scopes = new Set(own.map((range) => scopeOf(range.startContainer) as Scope)).add(view.document);
    const dressed = Boolean(view.CSS.highlights) && [...scopes].every((scope) => dress(scope, view));
    if (dressed) view.CSS.highlights.set(NAME, new view.Highlight(...own));
    else select(view, own);
  }
}
