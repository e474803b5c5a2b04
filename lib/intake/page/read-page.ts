/** The page intake: one look at a document, one `Doc`. */
import type { Doc, Gap } from '../doc';
import { numberCards } from './cards';
import { compose } from './compose';
import { attribute, rootElementOf, titleOf, viewOf } from './dom';
import { shape } from './shape';
import { walk, type Clip } from './walk';
import { Writer, type Piece } from './writer';

/** Two million characters: more than any claim page, less than what would be felt. */
const MOST_TEXT = 2_000_000;

/** A document together with the nodes that its words stand in. Lives in the page only. */
export interface LiveRead {
  readonly doc: Doc;
  readonly pieces: readonly Piece[];
}

function addressOf(document: Document): string | undefined {
  const { origin, pathname, protocol } = viewOf(document)?.location ?? {};
  return origin && pathname && /^https?:$/.test(protocol ?? '') ? origin + pathname : undefined;
}

function withoutRepeats(gaps: readonly Gap[]): Gap[] {
  const seen = new Set<string>();
  return gaps.filter((gap) => {
    const key = JSON.stringify(gap);
    return !seen.has(key) && seen.add(key);
  });
}

/** Reads a document, or the part of it that a clip keeps. Never throws; a document that shows nothing has no text. */
export function readLive(document: Document, source: 'page' | 'selection' = 'page', clip?: Clip): LiveRead {
  const writer = new Writer(MOST_TEXT);
  const walked = walk(document, clip);
  if (walked) {
    shape(walked.top);
    numberCards(walked.top);
    compose(walked.top, writer);
  }
  const gaps = walked ? withoutRepeats(walked.gaps) : [];
  if (writer.left) gaps.push({ kind: 'too-long', kept: writer.length, total: writer.length + writer.left });
  const root = rootElementOf(document);
  const title = titleOf(document).trim();
  const lang = root ? attribute(root, 'lang')?.trim() : undefined;
  const url = addressOf(document);
  const doc: Doc = {
    version: 1, source, textSource: 'text',
    ...(title ? { title } : {}), ...(url ? { url } : {}), ...(lang ? { lang } : {}),
    text: writer.text(), blocks: writer.blocks, gaps,
  };
  return { doc, pieces: writer.pieces };
}

/** Everything that a person can see of a page, by scrolling and by opening what it offers to open in place. */
export const readPage = (document: Document): Doc => readLive(document).doc;
