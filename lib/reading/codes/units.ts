/** The stretches of text in which a code and its label stand together: a cell, or all prose lines of a block. */
import { Columns } from '../shapes/columns';
import { masked } from '../shapes/masks';
import type { View, ViewCell, ViewLine } from '../view';
import { withoutSlips } from './slips';

export interface Unit {
  readonly text: string;
  /** The same text with look-alikes blanked. */
  readonly masked: string;
  readonly start: number;
  readonly cell?: ViewCell;
  readonly line: ViewLine;
  /** Heading of the column, label cell to the left, or a short line above: words that may name the code. */
  readonly lead: string;
  /** Where the lead starts, if it stands right before the unit. */
  readonly leadStart?: number;
  /** The lines before and after, for codes that stand alone on a card. */
  readonly above: string;
  readonly below: string;
  /** The cell to the left. */
  readonly left: string;
  /** Heading of the column alone. */
  readonly heading: string;
}

/** Longest unit, in characters: what is compared with what inside one stays bounded, however long a block is. */
const LONGEST = 3000;

/** A stretch cut at white space into units of bearable length. */
function* partsOf(text: string, start: number, end: number): Generator<{ start: number; end: number }> {
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from + LONGEST / 2 ? space : from + LONGEST;
    yield { start: from, end: to };
    from = to;
  }
  if (end > from) yield { start: from, end };
}

const looksLikeLabel = (text: string): boolean => text.length <= 48 && !/\d/.test(text) && /\p{L}/u.test(text);

/** A row that is named by its kind of code, in a table that compares ("MS-DRG | 871 | 872"). */
const ROW_LABEL = /^\s{0,9}(?:(?:ms-?|apr-?)?drg(?: codes?)?|(?:principal|primary|secondary|other|admitting)?\s?diagnos[ie]s(?: codes?)?|(?:cpt|hcpcs|cdt|procedure|revenue|rev)(?: codes?)?|place of service)\s{0,4}:?\s{0,4}$/i;

export function unitsOf(view: View): Unit[] {
  const blank = masked(view.text);
  const columns = new Columns(view);
  const units: Unit[] = [];
  /** What a picture shows is read with the slips of OCR in mind; look-alikes stay blank. */
  const read = (start: number, end: number, heading: string): Pick<Unit, 'text' | 'masked'> => {
    const [text, open] = [view.text.slice(start, end), blank.slice(start, end)];
    if (view.doc.textSource === 'text') return { text, masked: open };
    const meant = withoutSlips(text, heading);
    return { text: meant, masked: [...open].map((letter, at) => (letter === text[at] ? meant[at] : letter)).join('') };
  };
  const add = (start: number, end: number, line: ViewLine, more: Pick<Unit, 'lead' | 'heading'> & Partial<Unit>) => {
    for (const part of partsOf(view.text, start, end)) push(part.start, part.end, line, more);
  };
  const push = (start: number, end: number, line: ViewLine, more: Pick<Unit, 'lead' | 'heading'> & Partial<Unit>) => {
    units.push({ ...read(start, end, more.heading || more.lead), start, line, above: view.lines[line.index - 1]?.text ?? '', below: view.lines[line.index + 1]?.text ?? '', left: '', ...more });
  };
  for (let i = 0; i < view.lines.length; i++) {
    const line = view.lines[i]!;
    if (line.cells?.length) {
      line.cells.forEach((cell, index) => {
        const left = line.cells![index - 1];
        const heading = columns.headingOf(line, cell);
        const above = index === 0 && !heading ? view.lines[i - 1] : undefined;
        const before = !heading && left && looksLikeLabel(left.text) ? left : above && !above.cells && looksLikeLabel(above.text) ? above : undefined;
        const row = index > 1 && ROW_LABEL.test(line.cells![0]!.text) ? line.cells![0]!.text : '';
        add(cell.start, cell.end, line, { cell, heading, left: left?.text.trim() ?? '', lead: (index === 1 && ROW_LABEL.test(left!.text) ? left!.text : row) || heading || before?.text || '', ...(before ? { leadStart: before.start } : {}) });
      });
      continue;
    }
    let last = i;
    while (view.lines[last + 1]?.blockIndex === line.blockIndex && !view.lines[last + 1]!.cells?.length) last++;
    const above = view.lines[i - 1];
    const before = above && !above.cells && looksLikeLabel(above.text) && line.start - above.end <= 3 ? above : undefined;
    add(line.start, view.lines[last]!.end, line, { heading: '', lead: before?.text ?? '', ...(before ? { leadStart: before.start } : {}) });
    i = last;
  }
  return units;
}

/** Words that make a code an example: articles and forms show codes that are none of the document's own. */
const EXAMPLE = /\b(?:such as|for example|for instance|e\.g\.|codes? like|like (?:this|these)|would be|might (?:see|read|say|be)|may see|looks? like|examples?|sample (?:codes?|claims?|forms?|letters?|pages?|statements?|notices?|lines?|bills?)|por ejemplo|tales como|not a billing code)\b/i;

/** Whether the sentence around a place gives the code as a mere example. */
export function isExample(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  const sentence = before.slice(Math.max(before.lastIndexOf('. ') + 1, before.lastIndexOf('\n\n') + 1, 0));
  return EXAMPLE.test(sentence) || /^[^.!?]{0,40}(?:not a billing code|for example)/i.test(text.slice(end, end + 60));
}
