/** Plain text, typed, copied or from a file, as a document: tabs part cells, empty lines part blocks. */
import type { Block, BlockKind, Cell, Doc, Line, Span } from '../doc';

/**
 * `source` is `selection` for text that the member has marked on a page whose structure could not be read. Line ends
 * become `\n` and each line loses the white space at its end; nothing else is changed.
 */
export function readPlainText(text: string, source: 'text' | 'selection' = 'text'): Doc {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?|[\u2028\u2029\v]/g, '\n').replace(/[^\S\n]+$/gmu, '').replace(/\0/g, '');
  return { version: 1, source, textSource: 'text', text: clean, blocks: blocksOf(clean), gaps: [] };
}

interface ReadLine extends Line {
  readonly kind: BlockKind;
}

function blocksOf(text: string): Block[] {
  const blocks: { kind: BlockKind; lines: Line[] }[] = [];
  let open: { kind: BlockKind; lines: Line[] } | undefined;
  const spans = linesOf(text);
  for (const [index, span] of spans.entries()) {
    if (span.start === span.end) {
      open = undefined;
      continue;
    }
    const { kind, ...line } = readLine(text, span, spans[index + 1]);
    if (open && open.kind === kind && kind !== 'list-item') open.lines.push(line);
    else if (open?.kind === 'list-item' && kind === 'paragraph' && /^\s/.test(text.slice(span.start, span.end))) open.lines.push(line);
    else blocks.push((open = { kind, lines: [line] }));
  }
  return blocks.map(({ kind, lines }) => ({
    kind, visibility: 'shown', start: lines[0]!.start, end: lines.at(-1)!.end,
    lines: kind === 'table' ? withHeading(text, lines) : lines,
  }));
}

/** A first row of words above a row with figures heads its columns. */
function withHeading(text: string, lines: readonly Line[]): readonly Line[] {
  const [first, second] = lines;
  const figures = (line: Line): number => line.cells!.filter(({ start, end }) => /\d/.test(text.slice(start, end))).length;
  if (!first || !second || figures(first) > 0 || figures(second) < 2) return lines;
  return [{ ...first, cells: first.cells!.map((cell) => ({ ...cell, header: 'col' as const })) }, ...lines.slice(1)];
}

function linesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    spans.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return spans;
}

const BULLET = /^\s*(?:[•●▪■◦‣⁃·☐☑☒□✓✔➢]|[-*–—] |\(?(?:\d{1,2}|[a-z])[.)] )/u;
/** A few words that start with a letter, then a colon, then something: a label and its value. */
const LABELLED = /^(\s*\p{L}(?:(?!\. \p{Lu}\p{Ll}{3})[^:\t\n]){0,40}:)[^\S\n\t]+\S/u;

/** A line that its writer broke only because it was full: long, without an end, and the next begins in the middle of a sentence. */
const FULL_LINE = 60;
const goesOn = (line: string, next: string): boolean => line.length >= FULL_LINE && !/[.!?:;|]$/.test(line) && /^(?:\p{Ll}|\()/u.test(next);

function readLine(text: string, span: Span, next: Span | undefined): ReadLine {
  const line = text.slice(span.start, span.end);
  const { cells, columns } = cellsOf(line, span.start);
  if (columns > 2 && cells.length > 0) return { ...span, cells, kind: 'table' };
  if (cells.length === 2) return { ...span, cells, kind: 'pairs' };
  if (BULLET.test(line)) return { ...span, kind: 'list-item' };
  const label = LABELLED.exec(line)?.[1];
  const broken = next !== undefined && goesOn(line, text.slice(next.start, next.end));
  if (label === undefined || broken || label.trim().split(/\s+/).length > 5) return { ...span, kind: 'paragraph' };
  return { ...span, kind: 'pairs', cells: pairOf(line, label.length, span) };
}

/** Four columns or more may be drawn with bars; fewer bars part the items of one line. */
const BARS = /\|(?:[^|]*\|){2}/;

/** Cells are parted by a tab, or by more spaces than anybody types within a sentence or after one; in rows with bars by these. */
function cellsOf(line: string, offset: number): { cells: Cell[]; columns: number } {
  const cells: Cell[] = [];
  let column = 0;
  let start = 0;
  const add = (end: number): void => {
    const from = start + (line.slice(start, end).length - line.slice(start, end).trimStart().length);
    const to = from + line.slice(from, end).trimEnd().length;
    if (to > from) cells.push({ start: offset + from, end: offset + to, column });
    column += 1;
  };
  for (const match of line.matchAll(BARS.test(line) ? /\|/g : /\t|(?<=\S) {3,}(?=\S)|(?<=[^\s.!?,;:]) {2}(?=\S)/g)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(line.length);
  return { cells, columns: column };
}

function pairOf(line: string, labelEnd: number, span: Span): Cell[] {
  const valueStart = labelEnd + (line.slice(labelEnd).length - line.slice(labelEnd).trimStart().length);
  const labelStart = line.length - line.trimStart().length;
  return [
    { start: span.start + labelStart, end: span.start + labelEnd, column: 0, header: 'row' },
    { start: span.start + valueStart, end: span.end, column: 1 },
  ];
}
