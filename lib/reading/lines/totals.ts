/**
 * The totals of the document: what it prints as one. A paper of several claims has a sum of each claim beside its own; the
 * document's is the row that speaks of all claims, the summary apart from the lines, or what the lines add up to.
 */
import type { ReadingFields } from '../reading';
import { proofOf } from '../view';
import type { View } from '../view';
import type { VerdictReading } from '../verdict/read-verdict';
import { fold } from '../prose/fold';
import { amountsIn } from '../shapes/amounts';
import type { Lines } from './read-lines';
import type { Meaning } from './column-words';
import type { Part } from './raw-line';
import { amountOf } from './raw-line';
import type { SumBlock } from './summary-rows';
import { summaryCards, summaryTables } from './summary-rows';

const TOTALS = ['billed', 'allowed', 'planPaid', 'notCovered', 'memberOwes'] as const;
type Totals = Pick<ReadingFields, (typeof TOTALS)[number]>;

/** Words of a sum over all claims of a paper. */
const ALL = /\b(?:all|both|these|combined) (?:\w+ ){0,2}(?:claims?|services|statements?|members?|patients|visits)\b|\bgrand totals?\b|\b(?:statement|document|report|notice|period|month|overall|summary|family|household|final|combined) (?:totals?|summary)\b|\btotals? (?:for|of|on|in) (?:this|the|your|all|every) (?:statement|document|notice|report|period|month|claims|page)\b|\bin total\b|\bat a glance\b|\bthis (?:statement|month|period|notice)\b|\b(?:month|period|statement) totals?\b|\btodos los reclamos\b|\btotal general\b/;
/** Words of a sum over part of a paper, or of something else. */
const PART = /\bpage total|\btotals? (?:for|in|so far in) (?:the (?:calendar |plan )?year|20\d\d)\b|\bsub-?total|\bto date\b|\byear\b|\bytd\b|\baccumulat|\bdeductible (?:status|met|used)|\bper (?:visit|day)\b|\bexample\b|\bestimat/;

export function totalsOf(view: View, lines: Lines, { document }: VerdictReading): Totals {
  if (document === 'other' || document === 'claims-list') return {};
  const rows = lines.totals.map((row): SumBlock => ({ parts: row.parts, title: view.text.slice(row.start, row.end).split(/[\t\n]/)[0] ?? '', total: true }));
  const letter = document === 'denial-letter' || document === 'authorization-decision';
  const shown = letter ? { ...lines, lines: lines.lines.filter(({ raw }) => raw.layout === 'table') } : lines;
  const blocks = ranked(shown, rows, [...summaryTables(view), ...summaryCards(view)]);
  const found: Totals = {};
  for (const name of TOTALS) {
    const block = blocks.find((each) => valueOf(each, name) !== undefined) ?? (name === 'notCovered' && blocks.length > 0 ? loneRefusal(lines, rows) : undefined);
    if (block) found[name] = { value: valueOf(block, name)!, ...proofOf(view, partOf(block, name)!) };
  }
  return found;
}

/** The blocks that give the document's totals, the surest first. */
function ranked(lines: Lines, rows: readonly SumBlock[], apart: readonly SumBlock[]): readonly SumBlock[] {
  const usable = (block: SumBlock): boolean => !PART.test(fold(block.title));
  const amounts = amountsOf(lines);
  const all = [...rows, ...apart].filter((block) => usable(block) && ALL.test(fold(block.title)));
  const summed = apart.filter((block) => usable(block) && isSum(amounts, block));
  const row = rows.filter(usable);
  const lone = row.length === 1 && coversAll(lines, amounts, row[0]!) ? row : [];
  const own = apart.filter((block) => usable(block) && row.length !== 1 && lines.lines.length !== 1 && !isOneLine(amounts, block) && block.total);
  const single = rows.length === 0 && lines.lines.length === 1 ? [{ parts: lines.lines[0]!.raw.parts, title: '', total: false }] : [];
  const tables = apart.filter((block) => usable(block) && !isOneLine(amounts, block));
  const unmatched = tables.length === 1 && lone.length === 0 && lines.lines.length > 0 ? tables : [];
  return [...agreeing(all), ...lone, ...agreeing(summed), ...agreeing(own), ...(unmatched.length > 0 ? unmatched : single)].filter(agreesWithFirst);
}

/** Blocks of one standing that say different things say nothing. */
function agreeing(blocks: readonly SumBlock[]): readonly SumBlock[] {
  return blocks.every((block) => !contradict(blocks[0]!, block)) ? blocks : [];
}

const agreesWithFirst = (block: SumBlock, _at: number, all: readonly SumBlock[]): boolean => !contradict(all[0]!, block);

const partOf = ({ parts }: SumBlock, name: Meaning): Part | undefined => parts.find(({ meaning, text }) => meaning === name && amountsIn(text).length > 0);

function valueOf(block: SumBlock, name: Meaning): number | undefined {
  const part = partOf(block, name);
  const value = part && amountsIn(part.text)[0]!.value;
  return value !== undefined && value < 0 && name === 'planPaid' && isSubtraction(block) ? -value : value;
}

/** "Charged $900.00, we paid −$600.00, you owe $300.00": a minus that takes away from the charge, no credit. */
function isSubtraction({ parts }: SumBlock): boolean {
  const amounts = parts.filter(({ meaning }) => DOWN_TO_SHARE.has(meaning)).map((part) => ({ meaning: part.meaning, value: amountsIn(part.text)[0]?.value ?? 0 }));
  const [charge, share] = (['billed', 'memberOwes'] as const).map((name) => amounts.find(({ meaning }) => meaning === name)?.value);
  const rest = amounts.filter(({ meaning }) => meaning !== 'memberOwes').reduce((sum, { value }) => sum + value, 0);
  return charge !== undefined && charge > 0 && share !== undefined && share >= 0 && Math.abs(rest - share) < 0.02;
}

const DOWN_TO_SHARE: ReadonlySet<Meaning> = new Set(['billed', 'discount', 'otherPaid', 'planPaid', 'memberOwes']);

/** Of the sums of several claims, the only one that is not nothing, where it is what all lines together show. */
function loneRefusal({ lines }: Lines, rows: readonly SumBlock[]): SumBlock | undefined {
  const shown = rows.map((row) => ({ row, value: valueOf(row, 'notCovered') }));
  const [only, more] = shown.filter(({ value }) => value !== 0);
  if (shown.length < 2 || !only || more || only.value === undefined) return undefined;
  return Math.abs(lines.reduce((sum, { raw }) => sum + (amountOf(raw, 'notCovered') ?? 0), 0) - only.value) < 0.02 ? only.row : undefined;
}

const contradict = (a: SumBlock, b: SumBlock): boolean =>
  TOTALS.some((name) => {
    const [one, other] = [valueOf(a, name), valueOf(b, name)];
    return one !== undefined && other !== undefined && Math.abs(one - other) > 0.005;
  });

const SURE = ['billed', 'planPaid', 'memberOwes', 'allowed'] as const;

type Amounts = Partial<Record<(typeof SURE)[number], number>>;

/** What the lines show, read once: every block of a long statement is compared with all of them. */
interface LineAmounts {
  readonly each: readonly Amounts[];
  /** Of what every line shows. */
  readonly sums: Amounts;
}

function amountsOf({ lines }: Lines): LineAmounts {
  const each = lines.map(({ raw }) => amountsBy((name) => amountOf(raw, name)));
  return { each, sums: amountsBy((name) => (each.every((amounts) => amounts[name] !== undefined) ? each.reduce((sum, amounts) => sum + amounts[name]!, 0) : undefined)) };
}

function amountsBy(amount: (name: (typeof SURE)[number]) => number | undefined): Amounts {
  const amounts: Amounts = {};
  for (const name of SURE) {
    const value = amount(name);
    if (value !== undefined) amounts[name] = value;
  }
  return amounts;
}

/** Whether the first amount that both show is the sum of all lines. */
function isSum({ each, sums }: LineAmounts, block: SumBlock): boolean {
  if (each.length < 2) return false;
  for (const name of SURE) {
    const value = valueOf(block, name);
    const sum = sums[name];
    if (value === undefined || value === 0 || sum === undefined) continue;
    return Math.abs(sum - value) < 0.02;
  }
  return false;
}

/** A lone total row is one claim's where several claims are listed and it is not the sum of them all. */
function coversAll(lines: Lines, amounts: LineAmounts, row: SumBlock): boolean {
  const claims = new Set(lines.lines.map(({ line, raw }) => line.claimNumber ?? raw.claimNumber));
  const sources = new Set(lines.lines.map(({ raw }) => raw.source));
  return (claims.size <= 1 && sources.size <= 1) || isSum(amounts, row) || valueOf(row, 'billed') === undefined;
}

function isOneLine({ each }: LineAmounts, block: SumBlock): boolean {
  const own = amountsBy((name) => valueOf(block, name));
  return each.length > 1 && each.some((line) => {
    const shown = SURE.filter((name) => own[name] !== undefined && line[name] !== undefined);
    return shown.length > 0 && shown.every((name) => Math.abs(own[name]! - line[name]!) < 0.005);
  });
}
