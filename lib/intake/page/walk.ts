/** From the DOM to the tree of boxes: what is shown, in the order in which it is shown. The page is only looked at. */
import type { Gap } from '../doc';
import type { Box } from './box';
import { boxFor, sizeOf, summarise } from './new-box';
import {
  attribute, firstChildOf, hasAttribute, isElement, isText, nextOf, rootElementOf, shadowRootOf, tagOf, viewOf, type View,
} from './dom';
import { closedRootGap, inside, isLargeEnough } from './embeds';
import { fieldWords } from './form-fields';
import { looksOf, type Looks } from './looks';
import { Offered } from './offered';
import { groundOf, outOfSight, surroundingsOf, wordsSeen, type Surroundings } from './sight';

/** Which part of the words is wanted; told of every node in the order of the walk. */
export interface Clip {
  enter(node: Node): void;
  leave(node: Node): void;
  /** The node is not shown: neither it nor what is inside will be entered. */
  skip(node: Node): void;
  part(text: Text): readonly [from: number, to: number];
  readonly inside: boolean;
}

export interface Walked {
  readonly top: Box;
  readonly gaps: Gap[];
}

const NEVER = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'canvas', 'audio', 'video', 'datalist', 'option', 'optgroup', 'progress', 'meter']);
const FRAMES = new Set(['iframe', 'frame', 'embed', 'object']);
const FIELDS = new Set(['input', 'textarea', 'select']);

/** Bare words of a closed `details`. */
const PLAIN: Looks = { inline: true, atomic: false, sideBySide: false, columns: 0, part: undefined };

/** An element that is being walked: its box, what is left of its children, and where they stand. */
interface Open {
  readonly node: Element;
  readonly box: Box;
  readonly around: Surroundings;
  /** Words directly inside can be seen; looked up at the first word. */
  seen?: boolean;
  readonly style: CSSStyleDeclaration | undefined;
  next: Node | null;
  readonly assigned?: readonly Node[];
  at: number;
  /** A closed `details`: its first summary is shown, all else offered. */
  summary: 'none' | 'awaited' | 'passed';
}

class Walk {
  readonly gaps: Gap[] = [];
  readonly #offered = new Offered();
  readonly #open: Open[] = [];
  readonly #clip: Clip | undefined;
  #top: Box | undefined;

  constructor(clip: Clip | undefined) {
    this.#clip = clip;
  }

  run(document: Document): Box | undefined {
    const view = viewOf(document);
    const root = rootElementOf(document);
    if (!view || !root) return undefined;
    this.#element(root, surroundingsOf(view), undefined);
    for (let last = this.#open.at(-1); last; last = this.#open.at(-1)) {
      const child = last.assigned ? (last.assigned[last.at++] ?? null) : last.next;
      if (!child) this.#close(last);
      else {
        if (!last.assigned) last.next = nextOf(child);
        if (isText(child)) this.#text(child, last);
        else if (isElement(child)) this.#child(child, last);
      }
    }
    return this.#top;
  }

  #text(node: Text, parent: Open): void {
    const { data } = node;
    let { box } = parent;
    if (parent.summary !== 'none') {
      if (!data.trim()) return;
      box = boxFor(parent.node, '', '', PLAIN, true, box);
      parent.box.children.push(box);
    }
    this.#clip?.enter(node);
    parent.seen ??= !parent.style || wordsSeen(parent.style, parent.around.ground);
    if (parent.seen) {
      const [from, to] = this.#clip ? this.#clip.part(node) : [0, data.length];
      this.#words(box, data, from, to, node, (parent.style?.whiteSpaceCollapse ?? '').startsWith('preserve') || /^pre/.test(parent.style?.whiteSpace ?? ''));
    }
    if (box !== parent.box) summarise(box);
    this.#clip?.leave(node);
  }

  #words(box: Box, data: string, from: number, to: number, node: Text | undefined, pre: boolean): void {
    const add = (start: number, end: number) => {
      const part = start === 0 && end === data.length ? data : data.slice(start, end);
      const size = sizeOf(part);
      box.children.push({
        kind: 'words', node, data: part, offset: start, from: Math.max(from, start) - start, to: Math.min(to, end) - start, blank: size === 0, pre,
      });
      box.size += size;
    };
    if (!pre || !data.includes('\n')) return add(0, data.length);
    let start = 0;
    for (const line of data.split('\n')) {
      if (start > 0) {
        box.children.push({ kind: 'break' });
        box.breaks = true;
      }
      add(start, start + line.length);
      start += line.length + 1;
    }
  }

  #child(element: Element, parent: Open): void {
    let { around } = parent;
    if (parent.summary === 'awaited' && tagOf(element) === 'summary') parent.summary = 'passed';
    else if (parent.summary !== 'none') around = { ...around, closed: true };
    this.#element(element, around, parent.box);
  }

  #element(element: Element, outer: Surroundings, parent: Box | undefined): void {
    const tag = tagOf(element);
    if (NEVER.has(tag)) return this.#clip?.skip(element);
    if (tag === 'br') {
      this.#clip?.skip(element);
      parent?.children.push({ kind: 'break' });
      if (parent) parent.breaks = true;
      return;
    }
    const style = outer.view.getComputedStyle(element);
    let around = outer;
    if (style.display === 'none' || outOfSight(element, style, outer)) {
      if (!this.#offered.has(element)) return this.#clip?.skip(element);
      around = { ...outer, closed: true };
    }
    const role = roleOf(element);
    const box = boxFor(element, tag, role, looksOf(tag, role, style), around.closed, parent);
    parent?.children.push(box);
    this.#top ??= box;
    if (FRAMES.has(tag)) return this.#frame(element, box, outer.view);
    around = { ...around, ground: groundOf(style, around.ground) };
    if (FIELDS.has(tag)) return this.#field(element, tag, box, style, around);
    this.#clip?.enter(element);
    const root = shadowRootOf(element);
    const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    const closedDetails = tag === 'details' && !hasAttribute(element, 'open');
    this.#open.push({
      node: element, box, around, style, at: 0, next: firstChildOf(root ?? element), summary: closedDetails ? 'awaited' : 'none',
      ...(assigned.length ? { assigned } : {}),
    });
    if (!root && tag.includes('-') && !firstChildOf(element)) {
      const gap = closedRootGap(element, outer.view);
      if (gap) this.gaps.push(gap);
    }
  }

  #field(element: Element, tag: string, box: Box, style: CSSStyleDeclaration, around: Surroundings): void {
    const value = fieldWords(element, tag);
    if (value && wordsSeen(style, around.ground)) this.#words(box, value, 0, !this.#clip || this.#clip.inside ? value.length : 0, undefined, tag === 'textarea');
    this.#clip?.skip(element);
    summarise(box);
  }

  #frame(element: Element, box: Box, view: View): void {
    this.#clip?.skip(element);
    if (!box.closed && !isLargeEnough(element, view)) return;
    const { document, gap } = inside(element, view);
    if (gap) this.gaps.push(gap);
    const innerView = document && viewOf(document);
    const root = document && rootElementOf(document);
    if (!innerView || !root) return;
    this.#open.push({ node: element, box, around: { ...surroundingsOf(innerView), closed: box.closed }, style: undefined, at: 0, next: null, assigned: [root], summary: 'none' });
  }

  #close(done: Open): void {
    this.#open.pop();
    summarise(done.box);
    if (done.style) this.#clip?.leave(done.node);
  }
}

const roleOf = (element: Element): string => (attribute(element, 'role') ?? '').trim().toLowerCase().split(/\s+/)[0] ?? '';

/** Walks a document, and the frames of its own origin in it. Undefined for a document that shows nothing. */
export function walk(document: Document, clip?: Clip): Walked | undefined {
  const work = new Walk(clip);
  const top = work.run(document);
  return top && { top, gaps: work.gaps };
}
