/**
 * The document as a list of units: sentences of prose, values of pairs with their labels, cells of tables. Verdict and
 * reasons read this list; each unit knows where it stands, as the same words weigh more in a heading than in a footer.
 */
import type { Span } from '../../intake/doc';
import type { View, ViewLine } from '../view';
import { fold, foldLabel } from './fold';
import { sentencesIn } from './sentences';

/** `head`: a heading, or a short line that stands like one; `pair`, `cell`: by layout; `column`: a heading of a column. */
export type UnitKind = 'head' | 'sentence' | 'pair' | 'cell' | 'column' | 'aside' | 'control';

export interface Unit extends Span {
  readonly kind: UnitKind;
  readonly index: number;
  /** Folded words. */
  readonly words: string;
  /** Folded label, for the value of a pair or what follows `Label:` in a line of prose. */
  readonly label?: string;
  /** Where the value begins in `words`, after a label of the same line. */
  readonly valueFrom: number;
  readonly blockIndex: number;
  /** Units of one paragraph, list, cell or value share a number. */
  readonly paragraph: number;
  readonly group?: number;
}

export interface Prose {
  readonly view: View;
  readonly folded: string;
  readonly units: readonly Unit[];
}

const LABEL_LINE = /^[\p{Lu}#][^.:\n\t]{1,40}:(?:\s|$)/u;
const LABELLED = /^([^.:]{2,41}):\s(?=\S)/;
const startsLikeNew = (text: string): boolean => /^["'“‘(¿¡]?[\p{Lu}\d¿¡•·☐¤☒]/u.test(text);

/** Wrapped lines of a prose block joined; short lines that stand alone (headings, address lines, labels) apart. */
function segmentsOf(lines: readonly ViewLine[]): { span: Span; head: boolean }[] {
  const widest = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const segments: { span: Span; head: boolean }[] = [];
  let from = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const text = line.text.trim();
    const short = text.length <= 90 && text.length < widest * 0.8;
    const open = !/[.!?,;)]$/.test(text);
    const ends = !next || LABEL_LINE.test(next.text) || (startsLikeNew(next.text.trim()) && short && (open || /[?:]$/.test(text)));
    if (!ends) return;
    const span = { start: lines[from]!.start, end: line.end };
    const size = span.end - span.start;
    segments.push({ span, head: size <= 90 && !/[.,;]$/.test(text) });
    from = i + 1;
  });
  return segments;
}

export function proseOf(view: View): Prose {
  const folded = fold(view.text);
  const units: Unit[] = [];
  let paragraph = 0;
  const add = (span: Span, kind: UnitKind, line: ViewLine, label?: string): void => {
    const words = folded.slice(span.start, span.end);
    if (!words.trim()) return;
    const { group } = line.block;
    const own = label === undefined ? LABELLED.exec(words) : null;
    const named = label ?? (own ? foldLabel(own[1]!) : undefined);
    units.push({
      ...span, kind, index: units.length, words, blockIndex: line.blockIndex, paragraph, valueFrom: own?.[0].length ?? 0,
      ...(named ? { label: named } : {}), ...(group !== undefined ? { group } : {}),
    });
  };
  const addSentences = (span: Span, kind: UnitKind, line: ViewLine, label?: string): void => {
    for (const sentence of sentencesIn(view.text, span)) add(sentence, kind, line, label);
    paragraph++;
  };

  for (let i = 0; i < view.lines.length; ) {
    const line = view.lines[i]!;
    let end = i + 1;
    while (view.lines[end]?.blockIndex === line.blockIndex) end++;
    const lines = view.lines.slice(i, end);
    i = end;
    const { kind } = line.block;
    if (kind === 'table' || kind === 'pairs') addRows(lines, kind === 'pairs', addSentences);
    else if (kind === 'heading') addSentences({ start: lines[0]!.start, end: lines.at(-1)!.end }, 'head', line);
    else if (kind === 'aside' || kind === 'control') addSentences({ start: lines[0]!.start, end: lines.at(-1)!.end }, kind, line);
    else for (const { span, head } of segmentsOf(lines)) addSentences(span, head ? 'head' : 'sentence', line);
  }
  return { view, folded, units };
}

/** The folded words of a unit without the label that stands in the same line. */
export const valueWords = (unit: Unit): string => unit.words.slice(unit.valueFrom);

type Add = (span: Span, kind: UnitKind, line: ViewLine, label?: string) => void;

function addRows(lines: readonly ViewLine[], pairs: boolean, add: Add): void {
  for (const line of lines) {
    const cells = line.cells ?? [];
    const [first, second] = cells;
    if (first && second && cells.length === 2 && (pairs || first.text.trim().endsWith(':'))) {
      add(second, 'pair', line, foldLabel(first.text));
    } else if (cells.length > 0) for (const cell of cells) add(cell, cell.header === 'col' ? 'column' : 'cell', line);
    else add(line, pairs ? 'pair' : 'cell', line);
  }
}
