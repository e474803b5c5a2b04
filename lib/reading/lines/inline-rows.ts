/**
 * Claim lines that stand in no table: a row told in one line, each amount with its label, as pasted text, portals and the
 * papers of small administrators have them; or a line of names over one or two lines of amounts.
 */
import type { Span } from '../../intake/doc';
import { sentencesIn } from '../prose/sentences';
import { fold, foldLabel } from '../prose/fold';
import { roleOf } from '../reasons/sentence-role';
import { amountsIn } from '../shapes/amounts';
import type { View, ViewLine } from '../view';
import { claimNumberIn, datesIn, isMedicareNotice } from './above-rows';
import { AMOUNT_MEANINGS, TOTAL_WORDS } from './column-words';
import type { Meaning } from './column-words';
import { CODE_WITHIN, fieldsIn } from './inline-fields';
import type { Labelled } from './inline-labels';
import { labelledIn } from './inline-labels';
import { isState } from './pieces';
import { placedLabels } from './placed-labels';
import type { Part, RawLine } from './raw-line';

/** Longest line that is a row, in characters. */
const LONGEST = 400;
/** Farthest that rows of one list stand apart, in lines. */
const APART = 8;

/** One line, read. */
interface Told {
  readonly line: ViewLine;
  readonly parts: readonly Part[];
  readonly notes: readonly Span[];
  readonly total: boolean;
}

const has = (told: Told, ...meanings: readonly Meaning[]): boolean => told.parts.some(({ meaning }) => meanings.includes(meaning));
const amountsOf = (parts: readonly Part[]): Meaning[] => parts.map(({ meaning }) => meaning).filter((meaning) => AMOUNT_MEANINGS.has(meaning));
const isNamed = (told: Told): boolean => has(told, 'description', 'provider', 'code');
const isCoded = ({ parts }: Told): boolean => parts.some(({ meaning, text }) => meaning === 'code' || (meaning === 'description' && CODE_WITHIN.test(text)));

/** Reads each line once. `placed`: labels that stand over amounts; `spoken`: whether labels in the line count too. */
function teller(placed: ReadonlyMap<number, Labelled>, spoken: boolean): (line: ViewLine | undefined) => Told | undefined {
  const known = new Map<number, Told | undefined>();
  return (line) => {
    if (!line || line.text.length > LONGEST || line.block.kind === 'aside' || line.block.kind === 'control') return undefined;
    if (!known.has(line.index)) known.set(line.index, told(line, placed.get(line.index) ?? (spoken ? labelledIn(line.text) : undefined)));
    return known.get(line.index);
  };
}

function told(line: ViewLine, labelled: Labelled | undefined): Told | undefined {
  const fields = labelled && fieldsIn(line.text, labelled.rest, labelled.amounts[0]?.start ?? Infinity);
  if (!labelled || !fields) return undefined;
  const placed = (part: Part): Part => ({ ...part, start: line.start + part.start, end: line.start + part.end });
  const parts = [...labelled.amounts, ...fields.parts].map(placed).sort((a, b) => a.start - b.start);
  const names = fields.parts.filter(({ meaning }) => meaning === 'description' || meaning === 'provider');
  const total = names.some(({ text }) => TOTAL_WORDS.test(foldLabel(text))) || (names.length === 0 && TOTAL_WORDS.test(fold(labelled.amounts[0]?.heading ?? '')));
  return { line, parts, notes: fields.notes.map(({ start, end }) => ({ start: line.start + start, end: line.start + end })), total };
}

/**
 * Whether what was told is a claim line: it names something, and its amounts are those of a claim. Fewer amounts need a
 * day, a code or a claim, and a state.
 */
function isLine(row: Told): boolean {
  const amounts = new Set(amountsOf(row.parts));
  const marked = has(row, 'serviceDate', 'claimNumber') || isCoded(row);
  const state = has(row, 'status');
  if (!isNamed(row) || row.total || paidMore(row)) return false;
  if (amounts.has('billed')) return amounts.size >= 3 || (amounts.size === 2 && (marked || state)) || (marked && state);
  return amounts.size >= 2 && amounts.has('planPaid') && (amounts.has('memberOwes') || amounts.has('allowed') || amounts.has('copay')) && marked;
}

/** More paid than was charged: the labels are not the row's own. */
function paidMore({ parts }: Told): boolean {
  const value = (name: Meaning): number | undefined => amountsIn(parts.find(({ meaning }) => meaning === name)?.text ?? '')[0]?.value;
  const [billed, paid] = [value('billed'), value('planPaid')];
  return billed !== undefined && paid !== undefined && billed >= 0 && paid > billed;
}

export interface InlineRows {
  readonly lines: readonly RawLine[];
  readonly totals: readonly RawLine[];
}

/** `taken`: the rows of tables, whose lines are read; beside a table of lines, what one line tells only repeats it. */
export function inlineRows(view: View, taken: readonly RawLine[], spoken = true): InlineRows {
  const read = takenLines(view, taken);
  const tell = teller(placedLabels(view, read), spoken);
  const medicare = isMedicareNotice(view);
  const found: { lines: RawLine[]; totals: RawLine[] } = { lines: [], totals: [] };
  const units: Unit[] = [];
  let [source, last] = [500_000, -APART];
  let dates: Part | undefined;
  let claimNumber: string | undefined;
  for (let i = 0; i < view.lines.length; i++) {
    const line = view.lines[i]!;
    const priced = amountsIn(line.text).length > 0;
    if (!priced && line.text.length <= 160) {
      dates = datesIn(line, medicare) ?? dates;
      claimNumber = claimNumberIn(line) ?? claimNumber;
    }
    if (!priced || read.has(i) || line.block.kind === 'heading') continue;
    const unit = unitAt(view, tell, i, last);
    if (!unit) continue;
    if (unit.from - last > APART) source++;
    const row = rawOf(view, unit, source, { dates, claimNumber });
    if (unit.row.total) {
      if (found.lines.at(-1)?.source === source) found.totals.push(row);
    } else {
      found.lines.push(row);
      units.push(unit);
    }
    last = unit.to;
    i = unit.to;
  }
  return { ...found, lines: withStates(view, found.lines, units) };
}

/** States alone on their lines, over every row or under every row: each is that of its row. */
function withStates(view: View, rows: readonly RawLine[], units: readonly Unit[]): readonly RawLine[] {
  if (rows.length < 2 || units.some(({ row }) => has(row, 'status'))) return rows;
  const alone = (index: number): ViewLine | undefined => {
    const line = view.lines[index];
    return line && line.text.length <= 24 && !/\d/.test(line.text) && isState(line.text) ? line : undefined;
  };
  const [over, under] = [units.map(({ from }) => alone(from - 1)), units.map(({ to }) => alone(to + 1))];
  const states = over.every(Boolean) && !under.every(Boolean) ? over : under.every(Boolean) && !over.every(Boolean) ? under : [];
  return rows.map((row, i) => {
    const line = states[i];
    const part: Part | undefined = line && { start: line.start, end: line.end, text: line.text, meaning: 'status', heading: 'state alone' };
    return part ? { ...row, parts: [...row.parts, part] } : row;
  });
}

function takenLines(view: View, rows: readonly RawLine[]): ReadonlySet<number> {
  const read = new Set<number>();
  const sorted = [...rows].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const line of view.lines) {
    while (sorted[at] && sorted[at]!.end < line.start) at++;
    if (sorted[at] && sorted[at]!.start <= line.start && line.end <= sorted[at]!.end) read.add(line.index);
  }
  return read;
}

interface Unit {
  readonly row: Told;
  /** Its first and last line. */
  readonly from: number;
  readonly to: number;
}

/** The row that begins at a line with amounts, with the line of names above it and the lines that go on with it. */
function unitAt(view: View, tell: (line: ViewLine | undefined) => Told | undefined, index: number, last: number): Unit | undefined {
  const first = tell(view.lines[index]);
  if (!first) return undefined;
  const head = isNamed(first) || first.total || amountsOf(first.parts).length === 0 ? undefined : headOf(view, tell, first, last);
  let row = head ? joined(head.told, first) : first;
  let to = index;
  for (let next = tell(view.lines[to + 1]); next && goesOn(row, next); next = tell(view.lines[to + 1])) {
    row = joined(row, next);
    to++;
  }
  return row.total ? (amountsOf(row.parts).length >= 2 ? { row, from: index, to } : undefined) : isLine(row) ? { row, from: head?.from ?? index, to } : undefined;
}

/** One or two lines of names over the amounts; over a single amount only a line with a day and a code, which no card's title has. */
function headOf(view: View, tell: (line: ViewLine | undefined) => Told | undefined, row: Told, last: number): { told: Told; from: number } | undefined {
  const lineOver = (other: Told, most: number): Told | undefined => {
    const above = other.line.index - 1 > most ? tell(view.lines[other.line.index - 1]) : undefined;
    if (!above || above.total || amountsOf(above.parts).length > 0 || above.line.block.kind === 'heading' || above.line.block.group !== row.line.block.group) return undefined;
    return above;
  };
  const near = lineOver(row, last);
  if (!near) return undefined;
  const over = near.line.blockIndex === row.line.blockIndex && !isCoded(near) ? lineOver(near, last) : undefined;
  const coded = over && isCoded(over) && over.line.blockIndex === near.line.blockIndex && has(near, 'serviceDate', 'provider') && !over.parts.some(({ meaning }) => has(near, meaning));
  const head = coded ? { told: joined(over, near), from: over.line.index } : { told: near, from: near.line.index };
  const few = amountsOf(row.parts).length < 2;
  const marked = few ? has(head.told, 'serviceDate') && isCoded(head.told) : has(head.told, 'serviceDate', 'claimNumber') || isCoded(head.told);
  return isNamed(head.told) && marked ? head : undefined;
}

/** A line without names whose amounts and fields the row does not have yet. */
function goesOn(row: Told, next: Told): boolean {
  const own = new Set(row.parts.map(({ meaning }) => meaning));
  return next.line.blockIndex === row.line.blockIndex && !next.total && !isNamed(next) && next.parts.length > 0 && next.parts.every(({ meaning }) => !own.has(meaning)) && has(next, 'remarks', 'status', ...AMOUNT_MEANINGS) && !has(next, 'serviceDate', 'claimNumber');
}

const joined = (a: Told, b: Told): Told => ({ line: b.line, parts: [...a.parts, ...b.parts], notes: [...a.notes, ...b.notes], total: a.total });

interface Above {
  readonly dates: Part | undefined;
  readonly claimNumber: string | undefined;
}

function rawOf(view: View, { row, from, to }: Unit, source: number, { dates, claimNumber }: Above): RawLine {
  const own = row.parts.find(({ meaning }) => meaning === 'claimNumber')?.text ?? claimNumber;
  const parts = has(row, 'serviceDate') || !dates ? row.parts : [...row.parts, dates];
  return {
    start: view.lines[from]!.start, end: view.lines[to]!.end, parts, notes: [...row.notes, ...noteUnder(view, view.lines[to]!)],
    layout: amountsOf(parts).includes('billed') ? 'table' : 'card', source, ...(own ? { claimNumber: own } : {}),
  };
}

/** A sentence right under a row that gives a reason, and nothing else. */
function noteUnder(view: View, row: ViewLine): Span[] {
  const line = view.lines[row.index + 1];
  if (!line || line.blockIndex !== row.blockIndex || line.text.length > LONGEST || amountsIn(line.text).length > 0 || !/[.!]["')]?\s*$/.test(line.text)) return [];
  return sentencesIn(view.text, line).filter((span) => {
    const words = fold(view.text.slice(span.start, span.end));
    return words.split(' ').length >= 5 && roleOf(words) === 'reason';
  });
}
