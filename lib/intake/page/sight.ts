/** What can be seen. Every element's style is looked at once; sizes are asked for only where a style gives reason to. */
import { colourOf, over, sameColour, WHITE, type Colour } from './colour';
import { rectOf, tagOf, type View } from './dom';

/** What is handed down from a box to what is inside it. */
export interface Surroundings {
  readonly view: View;
  /** Colour behind the text; undefined where a picture or an unknown colour is. */
  readonly ground: Colour | undefined;
  /** Inside a part that the page offers to open: it has no layout, so sizes say nothing. */
  readonly closed: boolean;
}

export const surroundingsOf = (view: View): Surroundings => ({ view, ground: WHITE, closed: false });

/** Behind this box's text. */
export function groundOf(style: CSSStyleDeclaration, behind: Colour | undefined): Colour | undefined {
  const text = style.backgroundColor;
  if (style.backgroundImage !== 'none') return undefined;
  if (text === 'rgba(0, 0, 0, 0)' || text === 'transparent') return behind;
  const colour = colourOf(text);
  if (!colour) return undefined;
  if (colour[3] >= 1) return colour;
  return behind && over(colour, behind);
}

/** Whether the words that stand directly in a box can be seen. */
export function wordsSeen(style: CSSStyleDeclaration, ground: Colour | undefined): boolean {
  if (style.visibility !== 'visible' || Number.parseFloat(style.fontSize) < 1) return false;
  if (style.backgroundClip === 'text') return true;
  const colour = colourOf(style.color);
  if (!colour) return true;
  if (colour[3] === 0) return false;
  return !ground || !sameColour(over(colour, ground), ground);
}

/** What the root or the body cuts off is cut at the edges of the window instead. */
const isRoot = (element: Element): boolean => /^(?:html|body)$/.test(tagOf(element));

const CLIPPED_AWAY = /^inset\((?:[5-9]\d|100)(?:\.\d+)?%/;

/** Whether a box and all inside it is taken out of sight, by other means than `display`. */
export function outOfSight(element: Element, style: CSSStyleDeclaration, { view, closed }: Surroundings): boolean {
  if (style.opacity === '0' || style.contentVisibility === 'hidden') return true;
  const { position } = style;
  const free = position === 'absolute' || position === 'fixed';
  const cut = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  if (style.clipPath !== 'none' && CLIPPED_AWAY.test(style.clipPath)) return true;
  if (closed || (!free && !cut) || style.display === 'inline' || isRoot(element)) return false;
  if (free && /^matrix\(0, 0, 0, 0/.test(style.transform)) return true;
  const rect = rectOf(element);
  if (cut && (rect.height < 1 || rect.width < 1)) return true;
  if (free && cut && (rect.height <= 1 || rect.width <= 1)) return true;
  if (!free) return false;
  if (/^rect\((?:0px|1px|auto)(?:,? (?:0px|1px)){3}\)$/.test(style.clip)) return true;
  return position === 'fixed' ? outside(rect, 0, 0, view.innerWidth, view.innerHeight) : outside(rect, -view.scrollX, -view.scrollY, Infinity, Infinity);
}

/** Wholly beyond the edges that scrolling can reach. */
function outside(rect: DOMRect, left: number, top: number, right: number, bottom: number): boolean {
  if (rect.width === 0 && rect.height === 0) return rect.x < left - 500 || rect.y < top - 500;
  return rect.right <= left || rect.bottom <= top || rect.left >= right || rect.top >= bottom;
}
