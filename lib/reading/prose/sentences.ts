/** Prose cut into sentences, with their places. A wrapped line is one sentence, a heading that ends without a stop too. */
import type { Span } from '../../intake/doc';

/** No sentence is longer: what has no stops at all is cut, so that a pattern never meets an endless one. */
const LONGEST = 1200;
const ABBREVIATION = /(?:^|[\s("])(?:dr|mr|mrs|ms|st|no|nos|inc|co|corp|ltd|vs|approx|amt|dept|ext|jr|sr|p\.o|u\.s|e\.g|i\.e|art|sec|fig|sra|dra|sgt|ave|blvd|rm|attn|tel|[a-z])\.$/i;
const OPENER = /^["'“‘(¿¡[☐¤☒]?[\p{Lu}\d¿¡]/u;

/** Sentences of a stretch of text: it ends at a stop that is followed by white space and a capital or a digit. */
export function sentencesIn(text: string, at: Span): Span[] {
  const found: Span[] = [];
  const piece = text.slice(at.start, at.end);
  let start = 0;
  const push = (end: number): void => {
    const lead = piece.slice(start, end).search(/\S/);
    if (lead >= 0) {
      const words = piece.slice(start + lead, end).trimEnd();
      found.push({ start: at.start + start + lead, end: at.start + start + lead + words.length });
    }
    start = end;
  };
  for (const stop of piece.matchAll(/[.!?][)"'”’\]]{0,2}\s+/g)) {
    const end = stop.index + stop[0].length;
    if (end <= start) continue;
    while (end - start > LONGEST) push(start + cutAt(piece, start));
    if (!OPENER.test(piece.slice(end, end + 3))) continue;
    const shortened = stop[0].startsWith('.') && ABBREVIATION.test(piece.slice(Math.max(start, stop.index - 12), stop.index + 1));
    // "No. 5" numbers something; "The answer is no. Otezla …" ends a sentence.
    if (shortened && !(/\bnos?\.$/i.test(piece.slice(Math.max(start, stop.index - 4), stop.index + 1)) && !/\d/.test(piece.slice(end, end + 4)))) continue;
    push(end);
  }
  while (piece.length - start > LONGEST) push(start + cutAt(piece, start));
  push(piece.length);
  return found;
}

/** A place to cut a stretch without stops: after the last white space before the limit. */
function cutAt(piece: string, start: number): number {
  const window = piece.slice(start, start + LONGEST);
  const space = Math.max(window.lastIndexOf(' '), window.lastIndexOf('\n'), window.lastIndexOf('\t'));
  return space > 0 ? space + 1 : LONGEST;
}
