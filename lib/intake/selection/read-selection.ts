/** The selection intake: what is selected, with the structure that it has on the page. */
import type { Block, Doc } from '../doc';
import { readLive, type LiveRead } from '../page/read-page';
import type { View } from '../page/dom';
import { RangeClip } from './clip';
import { selectedInField, selectedRange, windowsOf } from './range';

function linesAsDoc(words: string, page: Doc): Doc {
  const text = `${words.replace(/\r\n?/g, '\n').replace(/[\t\u00a0]/g, ' ').trim()}\n`;
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  const block: Block = { start: 0, end: text.length - 1, kind: 'paragraph', visibility: 'shown', lines };
  return { ...page, text, blocks: lines.length ? [block] : [], gaps: [] };
}

function readIn(view: View): LiveRead | undefined {
  const { document } = view;
  const typed = selectedInField(document);
  if (typed?.trim()) {
    const nothing = { enter() {}, leave() {}, skip() {}, part: () => [0, 0] as const, inside: false };
    return { doc: linesAsDoc(typed, readLive(document, 'selection', nothing).doc), pieces: [] };
  }
  const range = selectedRange(view);
  if (!range) return undefined;
  const read = readLive(document, 'selection', new RangeClip(range));
  return read.doc.text.trim() ? { doc: { ...read.doc, gaps: [] }, pieces: read.pieces } : undefined;
}

/** The selection of a window or of a frame of its origin in it, and where its words stand. */
export function readLiveSelection(window: Window): LiveRead | undefined {
  for (const view of windowsOf(window as View)) {
    const read = readIn(view);
    if (read) return read;
  }
  return undefined;
}

/** What is selected in a window, or in a frame of its origin in it. Undefined where nothing is that can be seen. */
export const readSelection = (window: Window): Doc | undefined => readLiveSelection(window)?.doc;
