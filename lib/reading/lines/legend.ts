/** What the document itself says a code, a remark or a note letter means. */
import type { Span } from '../../intake/doc';
import type { Reading } from '../reading';
import type { View, ViewLine } from '../view';
import { proofOf } from '../view';
import type { RawLine } from './raw-line';
import { partsOf } from './raw-line';

export type LegendEntry = Reading['legend'][number];

const WORD = String.raw`(?:remark|reason|note|message|code|explanation|adjustment|policy|nota|motivo|codigo|mensaje)`;
const TOKEN = String.raw`(?:(?:CO|PR|OA|PI|CR)[- ]?)?[A-Z0-9]{1,6}(?:-[A-Z0-9]{1,4})?`;
/** `D07 – …`, `CO-29: …`, `16 / N28: …`, `Reason 29: …`, `K: …` */
const MARKED = new RegExp(String.raw`^[\s(*•·]{0,3}(?:[A-Za-z ]{3,30}:\s{1,2})?(?:${WORD}s?(?: codes?)?\s{1,2})?(${TOKEN}(?:\s?[/,&+]?\s?${TOKEN}){0,2})\)?\s{0,3}(?:[:=]|[-–—])\s{1,3}(?=["“(]?\p{L}[^\n]{3})`, 'iu');
/** `18D These charges …`: without a sign between, only for a code that a line of the document bears. */
const BARE = /^[\s(*•·]{0,3}(?:\d{1,2}[.)] (?=\d))?([A-Z0-9]{1,6}(?:[-.][A-Z0-9]{1,4})?(?:[,/]? [A-Z]{0,3}-?\d{1,4}){0,2})[).]?\s{1,4}(?=["“]?\p{Lu}\p{L}*[\s,])/u;
const CODE_LIKE = /^(?:(?:CO|PR|OA|PI|CR)[- ]?[A-Z]?\d{1,3}|(?=[A-Z0-9-]*\d)[A-Z0-9]{1,6}(?:-[A-Z0-9]{1,4})?|\d{1,2}\.\d{1,2}|[A-Z]{1,3})$/;
/** Longest explanation that is taken, in characters. */
const LONGEST = 900;
/** Single letters, roman numbers and short words that begin sentences are no codes unless a line bears them. */
const WEAK = /^(?:[A-Z]|[A-Z]{2,3}|\d{1,2}(?:\.\d{1,2})?)$/;

/** Codes that lines bear, upper case, as printed in their remark cells. */
export function markTokens(lines: readonly RawLine[]): string[] {
  return lines.flatMap((line) => partsOf(line, 'remarks').flatMap((part) => tokensIn(part.text)));
}

/** Code tokens of a remark cell: `CO-45 PR-1`, `16 N28`, `119, N362`, `A,B`. */
export function tokensIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w$.-])(?:(CO|PR|OA|PI|CR)[- ](?=[A-Z]?\d))?([A-Z]{0,4}\d{0,4}[A-Z]{0,2})(?:([-.])([A-Z0-9]{1,4}))?(?![\w.]\w)/g)]
    .map((m) => `${m[1] ? `${m[1]}-` : ''}${m[2]}${m[4] ? `${m[3]}${m[4]}` : ''}`)
    .filter((token) => token !== '' && CODE_LIKE.test(token));
}

interface Opening {
  readonly codes: readonly string[];
  /** Where the explanation begins, in the document. */
  readonly from: number;
}

/** An opening in a stretch of text: a code with a sign after it, or a known code with words after it. */
function openingIn(text: string, from: number, known: ReadonlySet<string>): Opening | undefined {
  const marked = MARKED.exec(text);
  if (marked) {
    const codes = codesOf(marked[1]!, known, true);
    if (codes.length > 0) return { codes, from: from + marked[0].length };
  }
  const bare = BARE.exec(text);
  const codes = bare ? bare[1]!.split(/[,/ ]+/) : [];
  return bare && codes.every((code) => known.has(code.toUpperCase())) ? { codes, from: from + bare[0].length } : undefined;
}

function openingOf(view: View, line: ViewLine, known: ReadonlySet<string>): Opening | undefined {
  const [first, second, third] = line.cells ?? [];
  if (first && second && !third) {
    const codes = codesOf(first.text.replace(/[:.–—-]\s*$/, ''), known, true);
    return codes.length > 0 && /\p{L}{2,}[\s,]+\p{L}{2,}/u.test(second.text) ? { codes, from: second.start } : undefined;
  }
  if (line.cells && line.cells.length > 2) return undefined;
  return openingIn(view.text.slice(line.start, Math.min(line.end, line.start + LONGEST)), line.start, known);
}

/** Entries of a box that holds several, one a line: a cell beside other things ("318 Bitewing images … / 407 For back teeth …"). */
function entriesInCells(view: View, line: ViewLine, known: ReadonlySet<string>): { opening: Opening; span: Span }[] {
  const found: { opening: Opening; span: Span }[] = [];
  for (const cell of line.cells ?? []) {
    let open: { opening: Opening; span: Span } | undefined;
    let start = cell.start;
    for (const words of view.text.slice(cell.start, cell.end).split('\n')) {
      const opening = openingIn(words.slice(0, LONGEST), start, known);
      const end = start + words.length;
      if (opening && opening.codes.every((code) => known.has(code)) && words.split(' ').length >= 4) found.push((open = { opening, span: { start, end } }));
      else if (open && end - open.opening.from <= LONGEST) open.span = { ...open.span, end };
      start = end + 1;
    }
  }
  return found;
}

/** "10/19/2026 - 10/25/2026": days, in the form of codes with signs between them. */
const A_DAY = /(?<!\d)\d{1,2}\/\d{1,2}\/\d{4}(?!\d)/;

function codesOf(text: string, known: ReadonlySet<string>, signed: boolean): string[] {
  const bare = text.replace(new RegExp(String.raw`^\s*${WORD}s?(?: codes?)?\s+`, 'i'), '').trim();
  if (bare.length > 24 || bare !== bare.toUpperCase() || A_DAY.test(bare)) return [];
  const tokens = tokensIn(bare);
  const whole = tokens.join('').replace(/[-\s]/g, '') === bare.replace(/[-\s/,&+]/g, '');
  if (!whole) return [];
  return tokens.filter((token) => known.has(token) || (signed && !WEAK.test(token)));
}

/**
 * Every explanation in document order. `known` are the codes that lines bear, `never` the codes of procedures and
 * diagnoses, which explain nothing; a code's first explanation stands.
 */
export function readLegend(view: View, known: readonly string[], never: ReadonlySet<string> = new Set()): LegendEntry[] {
  const entries: LegendEntry[] = [];
  const seen = new Set<string>();
  const marks = new Set(known);
  const add = ({ codes, from }: Opening, { start, end }: Span): void => {
    for (const code of codes) {
      if (seen.has(code) || never.has(code)) continue;
      seen.add(code);
      entries.push({ code, text: proofOf(view, { start: from, end }).quote, ...proofOf(view, { start, end }) });
    }
  };
  for (let i = 0; i < view.lines.length; i++) {
    const line = view.lines[i]!;
    if (line.block.kind === 'aside' || line.block.kind === 'control') continue;
    const opening = openingOf(view, line, marks);
    if (opening && (beginsAnew(view, i) || opening.codes.some((code) => marks.has(code)))) add(opening, { start: line.start, end: explanationFrom(view, i, opening, marks).end });
    else if (line.cells) for (const { opening: inner, span } of entriesInCells(view, line, marks)) add(inner, span);
  }
  return entries;
}

/** A wrapped line of prose begins nothing, whatever its first word looks like. */
function beginsAnew(view: View, index: number): boolean {
  const line = view.lines[index]!;
  const previous = view.lines[index - 1];
  return line.cells !== undefined || !previous || previous.blockIndex !== line.blockIndex || /[.!?:;)*]\s*$/.test(previous.text) || previous.text.length < line.text.length * 0.8;
}

/** An explanation goes on over wrapped lines of its block until the next entry, a short line's end, or too much. */
function explanationFrom(view: View, index: number, opening: Opening, known: ReadonlySet<string>): Span {
  const line = view.lines[index]!;
  let { end } = line;
  for (let i = index + 1; i < view.lines.length; i++) {
    const next = view.lines[i]!;
    const previous = view.lines[i - 1]!;
    if (next.blockIndex !== line.blockIndex || next.end - opening.from > LONGEST || openingOf(view, next, known)) break;
    if (/[.!?]\s*$/.test(previous.text) && /^\s*\p{Lu}/u.test(next.text) && (line.cells || previous.text.length < next.text.length * 0.8)) break;
    if (line.cells && next.cells && next.cells.length > 1) break;
    end = next.end;
  }
  return { start: opening.from, end };
}

/** Where the explanation of an entry stands, without the code before it. */
export function explanationSpan(entry: LegendEntry, view: View): Span {
  const quoted = view.text.slice(entry.at.start, entry.at.end);
  const words = entry.text.slice(0, 12);
  const from = quoted.replace(/\s/g, ' ').indexOf(words);
  return { start: entry.at.start + Math.max(from, 0), end: entry.at.end };
}
