/** Claim lines of tables: rows under headings, with wrapped cells put together, totals and group rows set apart. */
import type { Span } from '../../intake/doc';
import type { View, ViewLine } from '../view';
import { amountsIn } from '../shapes/amounts';
import { AMOUNT_MEANINGS } from './column-words';
import { claimNumberIn, datesIn, isMedicareNotice } from './above-rows';
import { headingsFor } from './borrowed-headings';
import type { Headings } from './headings';
import { headingsAt } from './headings';
import type { Part, RawLine } from './raw-line';
import type { Row, RowKind } from './table-row';
import { rowOf } from './table-row';

export interface TableRows {
  readonly lines: readonly RawLine[];
  readonly totals: readonly RawLine[];
}

export function tableRows(view: View): TableRows {
  const lines: RawLine[] = [];
  const totals: RawLine[] = [];
  let headings: Headings | undefined;
  let source = 0;
  let claimNumber: string | undefined;
  const blocks = tableBlocks(view);
  const all = shapesOf(blocks);
  for (const { rows: block, claim, dates } of blocks) {
    claimNumber = claim ?? claimNumber;
    const rows: Row[] = [];
    const flush = (): void => {
      for (const { kind, raw } of assembled(rows, source, claimNumber)) (kind === 'total' ? totals : lines).push(dates && !raw.parts.some(({ meaning }) => meaning === 'serviceDate') ? { ...raw, parts: [...raw.parts, dates] } : raw);
      rows.length = 0;
    };
    if (!isContinuation(block, headings)) {
      const borrowed = hasHeadings(block) ? undefined : headingsFor(block, headings, all);
      if (borrowed || !isClaimRow(block)) headings = borrowed;
    }
    for (let i = 0; i < block.length; i++) {
      const next = headingsAt(block, i);
      if (next) {
        flush();
        headings = next;
        source++;
        i += next.rows - 1;
        continue;
      }
      const line = block[i]!;
      const number = claimNumberIn(line);
      if (number && amountsIn(line.text).length < 2) {
        flush();
        claimNumber = number;
        continue;
      }
      if (headings && !RULE.test(line.text)) rows.push(rowOf(line, headings.columns));
    }
    flush();
  }
  return { lines: withoutFacts(lines), totals };
}

/**
 * A grid of labels over values (member, provider, status) is read as a table of one row; without an amount it lists
 * nothing. Several rows of one table, each with its state, are a list.
 */
function withoutFacts(lines: readonly RawLine[]): RawLine[] {
  const priced = (line: RawLine): boolean => line.parts.some((part) => AMOUNT_MEANINGS.has(part.meaning));
  const rows = new Map<number, number>();
  for (const { source } of lines) rows.set(source, (rows.get(source) ?? 0) + 1);
  return lines.filter((line) => priced(line) || rows.get(line.source)! > 1);
}

/** A line that rules off columns. */
const RULE = /^[\s=_.*+|–—-]{4,}$/;

/** More different headings than a document prints are not looked through, so that a hostile page takes no longer. */
const MOST_SHAPES = 24;

/** The different headings of the document's tables, in order. */
function shapesOf(blocks: readonly TableBlock[]): Headings[] {
  const shapes = new Map<string, Headings>();
  for (const { rows } of blocks) {
    if (shapes.size >= MOST_SHAPES) break;
    for (let i = 0; i < rows.length; i++) {
      const headings = headingsAt(rows, i);
      const name = headings?.columns.map(({ from, heading }) => `${from} ${heading}`).join('|');
      if (headings && !shapes.has(name!)) shapes.set(name!, headings);
    }
  }
  return [...shapes.values()];
}

const hasHeadings = (block: readonly ViewLine[]): boolean => block.some((_, i) => headingsAt(block, i) !== undefined);

/** A block that does nothing but name the claim that the next rows belong to. */
const isClaimRow = (block: readonly ViewLine[]): boolean =>
  block.length <= 2 && block.some((line) => claimNumberIn(line) !== undefined) && block.every((line) => amountsIn(line.text).length === 0);

interface TableBlock {
  readonly rows: ViewLine[];
  /** The claim that the words before the table name. */
  readonly claim: string | undefined;
  /** The dates of care that a line before the table gives for all its rows. */
  readonly dates: Part | undefined;
}

/** Lines of each table block in order. */
function tableBlocks(view: View): TableBlock[] {
  const blocks: TableBlock[] = [];
  let last = -1;
  let claim: string | undefined;
  let dates: Part | undefined;
  const medicare = isMedicareNotice(view);
  for (const line of view.lines) {
    if (line.block.kind === 'aside') continue;
    const own = amountsIn(line.text).length < 2 ? datesIn(line, medicare) : undefined;
    if (own) dates = own;
    else if ((line.text.length > 160 && line.block.kind !== 'table') || (line.block.kind === 'heading' && blocks.length > 0 && last === view.lines[line.index - 1]?.blockIndex)) dates = undefined;
    if (line.block.kind !== 'table' || !line.cells) {
      if (line.text.length <= 160) claim = claimNumberIn(line) ?? claim;
      continue;
    }
    if (line.blockIndex !== last) {
      blocks.push({ rows: [], claim, dates });
      claim = undefined;
    }
    last = line.blockIndex;
    blocks.at(-1)!.rows.push(line);
  }
  return blocks;
}

/** A table without headings of its own that goes on where the last one ended (a page break, a heading that was cut off). */
function isContinuation(block: readonly ViewLine[], headings: Headings | undefined): boolean {
  if (!headings || headingsAt(block, 0)) return false;
  const width = block.reduce((most, line) => line.cells!.reduce((reach, cell) => Math.max(reach, cell.column + 1), most), 0);
  const wide = headings.columns.at(-1)!.to;
  return width <= wide && width >= wide - 3 && block.some((line) => amountsIn(line.text).length >= 2);
}

/** Puts fragments to their rows: those after a row whose text cells stand in it, those around a row that has none. */
function assembled(given: readonly Row[], source: number, claimNumber: string | undefined): { kind: RowKind; raw: RawLine }[] {
  const rows = withDetails(given);
  const done: { kind: RowKind; raw: RawLine }[] = [];
  let before: Row[] = [];
  const firstMain = rows.findIndex(({ kind }) => kind === 'main');
  const lead = firstMain > 0 ? LEADS.find(({ alone, within }) => isAlone(rows[firstMain - 1]!, alone) && !within.test(rows[firstMain]!.line.text)) : undefined;
  const leads = (row: Row): boolean => lead !== undefined && isAlone(row, lead.alone);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (row.kind !== 'main' && row.kind !== 'total') {
      if (row.kind === 'fragment') before.push(row);
      continue;
    }
    const centred = row.kind === 'main' && before.length > 0 && (!hasText(row) || lead !== undefined);
    const own = centred ? before : [];
    const after: Row[] = [];
    const most = centred ? before.length : Infinity;
    while (row.kind === 'main' && rows[i + 1]?.kind === 'fragment' && after.length < most && !leads(rows[i + 1]!) && (centred || !leadsNext(rows, i + 1))) after.push(rows[++i]!);
    before = [];
    const notes: Span[] = [];
    const told: Part[] = [];
    while (row.kind === 'main' && rows[i + 1]?.kind === 'note') {
      const span = spanOf(rows[++i]!.line);
      const words = rows[i]!.line.text;
      const named = remarksIn(words, rows[i]!.line.start);
      told.push(...named);
      // What only names codes, or opens what follows, explains nothing itself.
      if (!TITLE_OF_DETAILS.test(words) && !(named.length > 0 && !/[.!]["”)]?\s*$/.test(words))) notes.push(span);
    }
    const raw = rawOf([...own, row, ...after], notes, source, claimNumber);
    done.push({ kind: row.kind, raw: told.length > 0 ? { ...raw, parts: [...raw.parts, ...told] } : raw });
  }
  return done;
}

/**
 * Rows that a person opens under a row, or that tell about the row above: one cell with words of reasons, or words where
 * the rows have their dates or numbers. They belong to the row above and are no rows.
 */
function withDetails(rows: readonly Row[]): readonly Row[] {
  const mains = rows.filter(({ kind }) => kind === 'main');
  const named = mains.length > 0 && mains.every(hasText);
  if (!named) return rows;
  const dated = mains.every((row) => row.parts.some((part) => part.meaning === 'serviceDate' && part.start === row.line.cells?.[0]?.start && part.text.length <= 24));
  return rows.map((row) => (row.kind === 'fragment' && isDetail(row.line, dated) ? { ...row, kind: 'note' as const, parts: [] } : row));
}

function isDetail(line: ViewLine, dated: boolean): boolean {
  const cells = (line.cells ?? []).filter(({ text }) => text.trim() !== '');
  if (cells.length !== 1 || amountsIn(line.text).length > 0) return false;
  const words = cells[0]!.text.trim();
  if (DETAIL.test(words) || TITLE_OF_DETAILS.test(words)) return true;
  return dated && cells[0]!.start === line.cells![0]!.start && words.split(/\s+/).length >= 4 && /^\p{Lu}\p{Ll}/u.test(words) && !/\d{1,2}\/\d{1,2}/.test(words.slice(0, 12));
}
/** How such rows open. */
const DETAIL = /^(?:(?:claim |line |denial )?(?:reasons?|remarks?|explanations?|notes?|messages?|comments?|details?|decision|determination)(?: codes?)?\b\s?(?:for\b|:|#|no\b|\d|[A-Z]{1,3}-?\d)|why (?:we|this|it|was|your)\b|what (?:this means|to do|you can do|happened)\b|(?:raz[óo]n|motivo|nota|explicaci[óo]n)\b\s?(?:de(?:l| la)?\b|:|\d))/i;
const TITLE_OF_DETAILS = /^(?:(?:show|hide|view|see|close) )?(?:(?:claim |line |denial )?(?:reasons?|remarks?|explanations?|notes?|messages?|details?)|why|more)(?: (?:for|of|about|on) [^.\n]{2,40})?[:?]?$/i;

/** Remarks that such a row names: `Reason 22 (other payer may be first), remark MA04`. */
const remarksIn = (words: string, start: number): Part[] =>
  [...words.matchAll(/\b(?:reasons?|remarks?|messages?|notes?|carc|rarc)(?: codes?)?(?: no\.?| number)?\s?[:#]?\s{0,2}((?:(?:CO|PR|OA|PI|CR)[- ])?[A-Z]{0,3}\d{1,4}[A-Z]?)(?![\w/.%-]\w|\w)/gi)].map((m) => {
    const at = start + m.index + m[0].length - m[1]!.length;
    return { start: at, end: at + m[1]!.length, text: m[1]!, meaning: 'remarks', heading: 'remark in words' };
  });

/** The code of a procedure, or the date of care, on a line of its own over the row that it belongs to. */
const LEADS: readonly { readonly alone: RegExp; readonly within: RegExp }[] = [
  { alone: /^\s*(?:\d{5}|[A-V]\d{4}|\d{4}[TU])(?:[-\s][A-Z0-9]{2}){0,4}\s*$/, within: /(?<![\w.,$/-])(?:\d{5}|[A-V]\d{4}|\d{4}[TU])(?![\w,./]|-\d)/ },
  { alone: /^\s*(?:\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})|\p{L}{3,9}\.? \d{1,2}, \d{4})(?:\s?(?:[-–]|to|through)\s?(?:\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})|\p{L}{3,9}\.? \d{1,2}, \d{4}))?\s*$/u, within: /(?<!\d)\d{1,2}\/\d{1,2}\/\d{2}|\p{L}{3,9}\.? \d{1,2}, \d{4}/u },
];
const isAlone = ({ kind, line }: Row, alone: RegExp): boolean => kind === 'fragment' && alone.test(line.text);

const TEXT: ReadonlySet<string> = new Set(['description', 'code', 'provider', 'serviceDate']);
const hasText = (row: Row): boolean => row.parts.some((part) => TEXT.has(part.meaning) && /\p{L}{3}|\d{5}/u.test(part.text) && !/^[\d/ -]+$/.test(part.text));

/** A fragment that is the first line of a row whose amounts are centred below it. */
function leadsNext(rows: readonly Row[], index: number): boolean {
  const next = rows[index + 1];
  return next?.kind === 'main' && !hasText(next);
}

function rawOf(rows: readonly Row[], notes: readonly Span[], source: number, claimNumber: string | undefined): RawLine {
  const parts = mergedParts(rows.flatMap((row) => row.parts));
  const own = parts.find((part) => part.meaning === 'claimNumber' && /\d{3}/.test(part.text))?.text.trim() ?? claimNumber;
  return {
    start: rows[0]!.line.start, end: rows.at(-1)!.line.end, parts, notes: [...notesIn(parts), ...notes], layout: 'table', source,
    ...(own ? { claimNumber: own } : {}),
  };
}

const spanOf = (line: ViewLine): Span => {
  const cell = line.cells!.find(({ text }) => text.trim() !== '')!;
  return { start: cell.start, end: cell.end };
};

/** An explanation in words in the row itself, under "Reason" or "Remarks". */
const notesIn = (parts: readonly Part[]): Span[] =>
  parts.filter((part) => (part.meaning === 'remarks' || part.meaning === 'status') && isPhrase(part.text)).map(({ start, end }) => ({ start, end }));

const isPhrase = (text: string): boolean => /\p{Ll}{2}/u.test(text) && text.trim().split(/\s+/).length >= 4;

/** Pieces of one wrapped cell become one part. */
function mergedParts(parts: readonly Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts) {
    const same = merged.findIndex((other) => other.heading === part.heading && other.meaning === part.meaning);
    const wrapped = same >= 0 && !AMOUNT_MEANINGS.has(part.meaning);
    if (!wrapped) merged.push(part);
    else merged[same] = { ...merged[same]!, end: part.end, text: `${merged[same]!.text} ${part.text}` };
  }
  return merged;
}

