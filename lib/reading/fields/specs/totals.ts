/** Totals in dollars: what was billed, allowed, paid, not covered and left to the member. */
import { amountsIn } from '../../shapes/amounts';
import { datesIn } from '../../shapes/dates';
import { lineAt } from '../../view';
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import type { AmountKind } from './amount-rows';
import { amountKind, amountRows } from './amount-rows';
import { amount } from '../values';
import type { Reader } from '../values';
import { after } from './prose';

/** The amount of a total row, or of the only row. A kind with two columns in one row is taken from the last that says "total". */
function fromTables(kind: AmountKind) {
  return (context: FieldContext): Candidate<number>[] => {
    const rows = amountRows(context);
    const totals = rows.filter((row) => row.total);
    const used = totals.length === 1 ? totals : totals.length === 0 && rows.length === 1 ? rows : [];
    return used.flatMap((row) => row.cells.filter((cell) => cell.kind === kind).slice(0, 1).map(({ value, start, end }) => ({ value, start, end, score: row.total ? 5 : 3 })));
  };
}

/** A short label right before an amount: in its own cell, with a colon, or as the whole line. */
const LABELLED = /(?:^|[.;|•·\t\n]\s{0,3})((?![\s.;|•·])[^\n\t.;|•·:$\d]{3,70}?)(?:\s?:\s{0,3}|\t|\s{2,}|\s(?=\$))(?=-?\$?[\d,]{1,12}\.\d{2}(?!\d))/gu;

/** Labelled amounts outside of tables, where one amount alone is called so in the document. */
function labelled(kind: AmountKind) {
  return (context: FieldContext): Candidate<number>[] => {
    const all = labelledAmounts(context).filter((each) => each.kind === kind);
    const totals = all.filter((each) => /\btotal\b/i.test(each.label));
    const used = new Set(totals.map(({ value }) => value)).size === 1 ? totals : all;
    return new Set(used.map(({ value }) => value)).size === 1 ? used.slice(0, 1).map(({ value, start, end }) => ({ value, start, end, score: 2 })) : [];
  };
}

interface LabelledAmount {
  readonly kind: AmountKind;
  readonly label: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const pairs = new WeakMap<FieldContext, readonly LabelledAmount[]>();

function labelledAmounts(context: FieldContext): readonly LabelledAmount[] {
  const known = pairs.get(context) ?? context.view.lines.flatMap((line): LabelledAmount[] => {
    if ((line.cells?.length ?? 0) > 2 || line.block.kind === 'aside' || line.text.length > 600) return [];
    return [...line.text.matchAll(LABELLED)].flatMap((m) => {
      const label = m[1]!.replace(/\([^)]{0,60}\)/g, ' ').trim();
      const at = m.index + m[0].length;
      const found = amountsIn(line.text.slice(at, at + 20))[0];
      const kind = label.split(/\s+/).length <= 7 ? amountKind(label) : undefined;
      if (!kind || !found || found.start > 1 || NO_TOTAL.test(label)) return [];
      return [{ kind, label, value: found.value, start: line.start + m.index + m[0].indexOf(m[1]!), end: line.start + at + found.end }];
    });
  });
  pairs.set(context, known);
  return known;
}

/** Amounts of a year, a limit or one visit. */
const NO_TOTAL = /\b(?:ytd|year|to date|deductible|maximum|limit|up to|each|per|annual|remaining|left|met|used|accumulat\w*|example|estimated?|if|plan (?:could|might|would|may|should))\b/i;

const atOnce: Reader<number> = (text) => {
  const found = amountsIn(text.slice(0, 30))[0];
  return found && found.start <= 1 ? found : undefined;
};

const BEFORE = /^(?:as |originally |first |previously |initially )?(?:billed|submitted|original(?:ly)?|before|old|prior|previous(?:ly)?|paid|claimed|reported|requested|initial(?:ly)?)(?: (?:claim|amount|payment|by (?:the )?(?:hospital|provider|facility)))?$/i;
const AFTER = /^(?:as )?(?:validated|revised|corrected|adjusted|determined|approved|reviewed|after|new|final(?:ly)?|now|recoded|audited|updated|current)(?: (?:claim|amount|payment|by (?:us|the plan|the review)|review))?$/i;

/** A table that sets what was sent against what was decided: the decided amount counts. */
function compared(kind: AmountKind) {
  return ({ view }: FieldContext): Candidate<number>[] =>
    view.lines.flatMap((head) => {
      const cells = (head.cells ?? []).filter(({ text }) => text.trim() !== '');
      const [before, after, more] = cells.length === 3 && !BEFORE.test(cells[0]!.text.trim()) ? cells.slice(1) : cells;
      if (!before || !after || more || !BEFORE.test(before.text.trim()) || !AFTER.test(after.text.trim())) return [];
      const rows = view.lines.slice(head.index + 1, head.index + 20).filter((line) => line.blockIndex === head.blockIndex);
      return rows.flatMap((line) => {
        const [label] = line.cells ?? [];
        const cell = line.cells?.find(({ column }) => column === after.column);
        const found = cell && amountsIn(cell.text)[0];
        return label && cell && found && amountKind(label.text) === kind ? [{ value: found.value, start: cell.start + found.start, end: cell.start + found.end, score: 8 }] : [];
      });
    });
}

/** The one amount of a line that lists the facts of a claim: `Claim PH-26 · Grand River Neurology · 01/28/26 · $3,105.00`. */
function listed({ hitsOf }: FieldContext): Candidate<number>[] {
  return hitsOf('claimNumber').flatMap((hit) => {
    const line = hit.segment.line;
    const found = line.text.length < 300 ? amountsIn(line.text) : [];
    const only = found[0];
    return found.length === 1 && only && /\s[·|/]\s/.test(line.text) && /[·|/]\s*$/.test(line.text.slice(0, only.start)) ? [{ value: only.value, start: line.start + only.start, end: line.start + only.end, score: 1.5 }] : [];
  });
}

/** The one charge of a bill without headings: the only row that starts with a date and holds a code and one amount. */
function onlyCharge({ view, codes }: FieldContext): Candidate<number>[] {
  const lines = new Set(codes.filter((code) => ['CPT', 'HCPCS', 'CDT'].includes(code.system)).map((code) => lineAt(view, code.at.start)));
  const [line] = lines;
  const found = lines.size === 1 && line && line.text.length < 200 && datesIn(line.text.slice(0, 20))[0]?.start === 0 ? amountsIn(line.text) : [];
  const only = found[0];
  return only && found.length === 1 && only.value > 0 ? [{ value: only.value, start: line!.start + only.start, end: line!.start + only.end, score: 1 }] : [];
}

/** Cards and rows of claim lines repeat a label; only "total" or a label that stands once gives the document's total. */
const repeated = (kind: AmountKind) => (candidate: Candidate<number>, context: FieldContext): number | undefined => {
  const words = context.text.slice(candidate.start, candidate.end).replace(/\([^)]{0,60}\)/g, ' ');
  if (/\btotal|\bin all\b/i.test(words)) return 2;
  if (/ytd|year|deductible|to date|out[- ]of[- ]pocket|carried|up to|maximum|limit|each|per\b/i.test(words)) return undefined;
  // "You could be billed $50.00 for each visit": no amount of this claim.
  if (/^\s?(?:for (?:each|every|any)|per|each|every|a (?:visit|day|month|year))\b/i.test(context.text.slice(candidate.end, candidate.end + 16))) return undefined;
  if (kind === 'billed' && /\b(?:could|may|might|can|would|not|never)(?: not)?(?: be)?\s{1,2}$/i.test(context.text.slice(Math.max(0, candidate.start - 16), candidate.start))) return undefined;
  if (isOneOfSummed(context, candidate.start)) return undefined;
  // Amounts of several labels in one cell: which is whose cannot be told.
  if (/^\x20[−–-]\$\d[\d,]{0,10}\.\d\d/.test(context.text.slice(candidate.end, candidate.end + 16))) return undefined;
  if (isSumOfOthers(context, kind, candidate)) return 2;
  if (amountRows(context).length > 0 || !standsTwice(context, kind)) return 0;
  const { heading, block } = context.zones.around(candidate.start);
  if (/\b(?:totals?|all claims)\b/i.test(heading) || /\btotals?\b/i.test(block.slice(0, 300)) || underTotal(context, candidate.start)) return 1;
  return undefined;
};

/** An amount of a row below which a row of totals stands is part of that total, whatever became of the headings. */
function isOneOfSummed({ view }: FieldContext, at: number): boolean {
  const line = lineAt(view, at);
  const sums = (text: string): boolean => /^\s*(?:claim |grand |statement )?totals?\b/i.test(text) && amountsIn(text).length >= 2;
  if (!line || line.block.kind !== 'table' || sums(line.text) || amountsIn(line.text).length < 2) return false;
  return view.lines.slice(line.index + 1, line.index + 40).some(({ text, block }) => block.kind === 'table' && text.length < 200 && sums(text));
}

/** A line that says "totals" alone heads the labels below it, in cards without headings. */
function underTotal({ text }: FieldContext, at: number): boolean {
  const head = [...text.slice(Math.max(0, at - 500), at).matchAll(/(?:^|\n)(?:(?:claim|document|statement|grand|all claims)\s)?totals?[ :]{0,2}\n|(?:^|\n)all claims[^\n]{0,40}\n/gi)];
  return head.length > 0;
}

/** Amounts behind a label, in cents by where they end, and their sum; made once for a document, however often it is asked. */
interface Labelled {
  readonly byEnd: ReadonlyMap<number, number>;
  readonly count: number;
  readonly sum: number;
}
const sumsByLabel = new WeakMap<FieldContext, Map<AmountKind, Labelled>>();

function labelledOf(context: FieldContext, kind: AmountKind): Labelled {
  const kinds = sumsByLabel.get(context) ?? new Map<AmountKind, Labelled>();
  sumsByLabel.set(context, kinds);
  const known = kinds.get(kind);
  if (known) return known;
  const all = context.hitsOf(kind).filter((hit) => hit.then !== 'open' || hit.segment.cell).flatMap((hit) => {
    const from = hit.segment.start + hit.after;
    const found = amount(context.text.slice(from, from + 40).replace(/^[\t\n]{1,2}/, (gap) => ' '.repeat(gap.length)));
    return found ? [{ cents: Math.round(found.value * 100), end: from + found.end }] : [];
  });
  const made = { byEnd: new Map(all.map(({ end, cents }) => [end, cents])), count: all.length, sum: all.reduce((sum, { cents }) => sum + cents, 0) };
  kinds.set(kind, made);
  return made;
}

/** Cards of a claim without the word for a total: the amount that is the sum of all others with its label, two or more. */
function isSumOfOthers(context: FieldContext, kind: AmountKind, candidate: Candidate<number>): boolean {
  const { byEnd, count, sum } = labelledOf(context, kind);
  const own = byEnd.get(candidate.end);
  return own !== undefined && own > 0 && count >= 3 && sum - own === own;
}

/** Whether a kind's label stands at least twice, with different amounts. */
function standsTwice(context: FieldContext, kind: AmountKind): boolean {
  const known = cache.get(context) ?? new Map<AmountKind, boolean>();
  cache.set(context, known);
  const twice = known.get(kind) ?? (context.hitsOf(kind).filter((hit) => hit.then !== 'open' || hit.segment.cell).length > 1 && new Set(context.hitsOf(kind).flatMap((hit) => amount(context.text.slice(hit.segment.start + hit.after, hit.segment.start + hit.after + 40))?.value ?? [])).size > 1);
  known.set(kind, twice);
  return twice;
}

const cache = new WeakMap<FieldContext, Map<AmountKind, boolean>>();

const totalSpec = (field: AmountKind, words: readonly string[], patterns: readonly RegExp[]): FieldSpec<AmountKind> => ({
  field,
  read: amount,
  labels: [{ words, score: 3.5, open: 'anywhere', columns: false }],
  rules: [fromTables(field), labelled(field), compared(field), ...(field === 'billed' ? [listed, onlyCharge] : []), ...patterns.map((pattern) => after(pattern, atOnce, 2.5, 40))],
  judge: repeated(field),
});

export const totals: readonly FieldSpec[] = [
  totalSpec('billed', ['total? amount|charges|charge? billed|charged', 'total? billed', 'total? charged', 'total charges', 'charges?', 'charge', 'charges', 'billed amount', 'submitted charge', 'amt charged', 'amount submitted', 'submitted', 'submitted charges|amount', 'provider billed', 'total submitted', 'monto facturado|cobrado', 'cobrado', 'facturado', 'total facturado|cobrado'], [
    /\b(?:amount (?:charged|billed)|(?:total )?charges?(?: billed)?|billed amount)(?: (?:was|is|were|are|of|for this claim was))\s/gi,
    /(?<!\b(?:be|may|can|could|might|not) )\b(?:billed|charged)\s(?:us\s|you\s|the plan\s)?(?:at\s|for\s)?(?=\$)/gi,
    /\b(?:claim|bill|charge|invoice)s?(?: \S{2,24})?,? (?:was |were |is )?(?:in the (?:total )?amount of|totall?ing|of|for a total of)\s(?=\$)/gi,
    /\b(?:for which|of which|in the amount of|totaling|in all,?)\s(?=\$[\d,]{1,12}(?:\.\d{2})? (?:was|were|is|has been|had been) (?:charged|billed|submitted|claimed)\b)/gi,
    /\b(?:a|the|its|their|your|these|this|clinic|hospital) (?:\w+ )?(?:charges?|bills?|claims?|invoices?)(?: of| for| in the (?:amount|sum) of| totall?ing| amounting to| adding up to)\s(?=\$)/gi,
    /\b(?:claim|bill|charge)\b[^.;$]{4,90}, in the (?:amount|sum) of\s(?=\$)/gi,
  ]),
  totalSpec('allowed', ['total? allowed amount?', 'amount allowed', 'allowed amt', 'plan allowed', 'approved amount', 'medicare|tricare|plan|amount approved', 'eligible|covered charges|expense|expenses', 'total allowed', 'covered amount', 'network|member|plan rate', 'eligible amount', 'monto permitido', 'permitido'], []),
  totalSpec('planPaid', ['total? plan paid|pays', 'paid', 'paid by plan', 'amount paid', 'we paid|pay|pays', 'total? paid by your? plan', 'insurance paid', 'amt paid', 'your plan paid', 'total plan paid', 'plan payment', 'pagado por el plan', 'el plan pagó', 'medicare|tricare|medicaid paid|payment', 'paid by medicare|tricare|medicaid|us', 'plan benefit', 'benefit paid', 'benefits paid', 'total paid'], [
    /\b(?:we|(?:the|your) plan|medicare|tricare) (?:have )?paid\s(?=\$)/gi,
    /\bplan['’]s payment (?:is|was)\s/gi,
    /\bwe paid\s/gi,
    /(?<=^|\n)\p{Lu}[\p{L}]{2,18} (?:pays|paid)[\s:]{1,3}(?=\$)/gu,
  ]),
  totalSpec('notCovered', ['total? amount? not covered', 'non-covered|noncovered amount|charges|expenses?', 'non-covered', 'noncovered', 'not covered', 'denied|excluded|disallowed amount|charges', 'not covered by your? plan', 'no cubierto', 'total not covered', 'excluded', 'amount excluded', 'ineligible amount', 'not payable'], []),
  totalSpec('memberOwes', ['total? you may|might? owe', 'you owe', 'your total? share|cost|responsibility|balance', 'patient|member|subscriber responsibility|pays|owes', 'amount you owe|pay', 'amount you may owe', 'total you may be billed', 'you pay', 'you may be billed', 'what you owe', 'what i owe', 'amount due', 'patient balance', 'balance due', 'usted puede deber', 'usted debe|paga', 'your total cost', 'total you owe|pay', 'member|patient|your|beneficiary|enrollee|subscriber|insured|participant liability|responsibility|share|balance|cost'], [
    /\byou (?:may |might |could )?(?:have to )?(?:owe|pay|be billed|are responsible for)\s(?=\$)/gi,
    /\byou (?:will )?owe the (?:provider|doctor|hospital|clinic|dentist|supplier)\s(?=\$)/gi,
    /\b(?:the )?amount (?:that )?you (?:may|might|could|will|can)?\s?(?:be )?(?:held )?(?:responsible for|liable for|owe|have to pay|need to pay|be billed|be asked to pay) (?:is|will be|comes to)\s(?=\$)/gi,
    /\byou are responsible for\s/gi,
    /\byour (?:responsibility|share|cost|balance) (?:is|was)\s/gi,
    /\bprovider may bill you\s/gi,
    /\bamount you owe (?:after correction|is|now)?[:\s]{1,2}/gi,
  ]),
] as readonly FieldSpec[];
