/** Making a box, and reckoning what it amounts to once all that is inside is known. */
import { isBlank, isBox, type Box } from './box';
import { attribute } from './dom';
import type { Looks } from './looks';

/** A box that is yet to be filled. */
export function boxFor(element: Element, tag: string, role: string, looks: Looks, closed: boolean, parent: Box | undefined): Box {
  const [name = ''] = (attribute(element, 'class') ?? '').trim().split(/\s+/, 1);
  const box: Omit<Box, 'core'> = {
    kind: 'box', element, tag, role, parent, children: [], shown: [], make: `${tag}.${name}.${role}`, closed,
    inline: looks.inline, atomic: looks.atomic, sideBySide: looks.sideBySide, columns: looks.columns, part: looks.part,
    size: 0, controlSize: 0, block: !looks.inline, lines: 0, breaks: false, plan: undefined, card: undefined, paired: false,
  };
  return Object.assign(box, { core: box as Box });
}

const WHITE = /\s+/g;
/** Characters other than white space; of long words only roughly. */
export const sizeOf = (data: string): number => (data.length <= 10_000 ? data.replace(WHITE, '').length : /\S/.test(data) ? data.length : 0);

/** Fills in, once all that is inside is known, what a box amounts to. */
export function summarise(box: Box): void {
  let lines = 0;
  let inlineRun = false;
  for (const part of box.children) {
    if (part.kind === 'box') {
      box.size += part.size;
      if (part.block && part.size > 0) {
        box.block = true;
        lines += part.lines;
        inlineRun = false;
        continue;
      }
      if (part.breaks) box.breaks = true;
    }
    if (part.kind === 'break') inlineRun = false;
    else if (!inlineRun && !isBlank(part)) {
      lines += 1;
      inlineRun = true;
    }
  }
  box.lines = lines;
  box.shown = box.children.filter((part) => part.kind !== 'break' && !isBlank(part));
  const [only] = box.shown;
  if (box.shown.length === 1 && only && isBox(only) && !box.part && box.tag !== 'dl') box.core = only.core;
}
