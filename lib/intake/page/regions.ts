/** Parts of a page that serve the site, not the decision: navigation, banner, footer, search, chat, cookie notices. */
import { attribute } from './dom';
import { isBox, saysOf, traverse, type Box } from './box';
import { isControl } from './kinds';

export type Region = 'banner' | 'chrome';

const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'menu', 'menubar']);
/** Inside these, `header` and `footer` belong to the part, not to the page (HTML, "header" and "footer" elements). */
const SECTIONING = /^(?:article|aside|main|nav|section|dialog|fieldset|td|blockquote)$/;
const FOOT = /(?:^|[-_ ])(?:foot|footer)(?:$|[-_ ])/;
const FOOT_OF_PART = /(?:card|modal|dialog|table|panel|accordion|list|form|item)/;
const HELPER = /(?:^|[-_ ])(?:chat|chatbot|livechat|virtual[-_ ]assistant|assistant|cookies?|consent)(?:$|[-_ ])/;
/** A box whose words are mostly links, that are many and short. */
const MOSTLY_LINKS = 0.6;
const MANY_LINKS = 3;
const SHORT_LINK = 32;

const namesOf = (box: Box): string =>
  `${attribute(box.element, 'class') ?? ''} ${attribute(box.element, 'id') ?? ''}`.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

/** `within`: the box stands inside the main part or inside a section of its own. */
export function regionOf(box: Box, within: boolean): Region | undefined {
  if (box.role === 'banner' || (box.tag === 'header' && !box.role && !within)) return 'banner';
  if (ROLES.has(box.role)) return 'chrome';
  if (!box.role && (box.tag === 'nav' || box.tag === 'aside')) return 'chrome';
  if (!box.role && box.tag === 'footer' && !within) return 'chrome';
  if (!box.block || box.plan) return undefined;
  const names = namesOf(box);
  const label = (attribute(box.element, 'aria-label') ?? '').toLowerCase();
  if (HELPER.test(label) || HELPER.test(names)) return 'chrome';
  if (holdsCurrent(box)) return 'chrome';
  if (!within && FOOT.test(names) && !FOOT_OF_PART.test(names)) return 'chrome';
  return !within && isLinkBar(box) ? 'chrome' : undefined;
}

export const isSectioning = (box: Box): boolean => SECTIONING.test(box.tag) || box.role === 'main' || box.role === 'dialog' || box.card !== undefined;

/** Short names side by side, one of which is where the member is. */
function holdsCurrent(box: Box): boolean {
  const parts = box.shown;
  if (parts.length < 2 || box.size > parts.length * SHORT_LINK || !parts.every((part) => isBox(part) && part.lines <= 1)) return false;
  const current = parts.some((part) => isBox(part) && /^(?:page|true|location)$/.test(attribute(part.core.element, 'aria-current') ?? ''));
  return current && !/\d{3}/.test(saysOf(box));
}

function isLinkBar(box: Box): boolean {
  if (box.controlSize < box.size * MOSTLY_LINKS || box.tag === 'body' || box.tag === 'html') return false;
  let links = 0;
  let longest = 0;
  let tabs = false;
  traverse(box, (part) => {
    if (!isBox(part)) return false;
    if (part.role === 'tab' || part.role === 'tablist') tabs = true;
    if (!isControl(part)) return !tabs;
    if (part.tag !== 'a' && part.role !== 'link' && part.tag !== 'button') return false;
    links += 1;
    longest = Math.max(longest, saysOf(part).length);
    return false;
  });
  return !tabs && links >= MANY_LINKS && longest <= SHORT_LINK;
}
