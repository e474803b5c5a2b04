/** Totals in dollars: what was billed, allowed, paid, not covered and left to the member. */
import { amountsIn } from '../../shapes/amounts';
import type { Segment } from '../../shapes/segments';
import type { Candidate, FieldContext, FieldSpec } from '../engine';
import { amount } from '../values';

export type AmountKind = 'billed' | 'allowed' | 'planPaid' | 'notCovered' | 'memberOwes';

/** What a column or label means by its words; the special before the general. `undefined`: another amount. */
const MEANINGS: readonly (readonly [RegExp, AmountKind | undefined])[] = [
  [/deductible|deducible|co-?pay(?!\w*\s*and)|co-?insurance|coaseguro|copago|discount|descuento|savings|saved|other insurance|other payment|met to date|out[- ]of[- ]pocket (?:max|limit)|credit|paid at visit|%|maximum benefit|annual/i, undefined],
  [/not (?:covered|payable|allowed|eligible|approved)|non-?cov|no cubierto|ineligible|excluded|disallowed|denied|amount not|exceeds?|above the/i, 'notCovered'],
  [/you(?:r)? (?:may |might )?(?:owe|cost|share|responsib|balance|total (?:cost|share))|you (?:may )?(?:pay|be billed)|what (?:i|you) owe|(?:patient|member|subscriber|beneficiary|enrollee)(?:'s)? (?:pays?|share|resp|cost|owes|liab|balance)|may be billed|usted (?:puede )?(?:debe|deber|paga)|su (?:parte|costo)|you paid|balance due|amount due|your (?:total )?share|patient balance/i, 'memberOwes'],
  [/(?:plan|we|medicare|tricare|insurance|benefits?|oscar|your plan|what your plan|[\p{L}]+ pays|amt\.?|amount) paid|paid by|\bpaid\b|we pay|plan pays|plan payment|payment amount|\bbenefit\b|pagado|plan pag|[\p{L}]{3,20} pays\b/iu, 'planPaid'],
  [/allow|approved|eligible|covered amount|\bcovered\b|negotiated|(?:member|network|plan|contract(?:ed)?) rate|\bfee\b|permitido|aprobado/i, 'allowed'],
  [/billed|charge|submitted|cobrado|facturado|\bbill\b|provider (?:billed|fee)|cargo/i, 'billed'],
];

/** The meaning of a column heading or label. */
export function amountKind(words: string): AmountKind | undefined {
  return MEANINGS.find(([shape]) => shape.test(words))?.[1];
}

const TOTAL = /^(?:sub)?totals?\b|^claim totals?|^total(?:es)?\b|^totals? for/i;

interface Row {
  readonly total: boolean;
  readonly cells: readonly { readonly kind: AmountKind; readonly value: number; readonly start: number; readonly end: number }[];
}

/** Rows of amounts of all tables, each cell with the meaning of its column. */
function rowsOf({ segments, columns }: FieldContext): readonly Row[] {
  const rows = new Map<number, Segment[]>();
  for (const segment of segments) {
    if (segment.line.block.kind !== 'table' || !segment.cell) continue;
    const known = rows.get(segment.line.index);
    if (known) known.push(segment);
    else rows.set(segment.line.index, [segment]);
  }
  return [...rows.values()].flatMap((row): Row[] => {
    const cells = row.flatMap((segment) => {
      const found = amountsIn(segment.text);
      const kind = amountKind(columns.headingOf(segment.line, segment.cell!));
      const only = found[0];
      return found.length === 1 && only && kind && segment.text.length < 40 ? [{ kind, value: only.value, start: segment.start + only.start, end: segment.start + only.end }] : [];
    });
    return cells.length > 0 ? [{ total: TOTAL.test(row[0]!.text), cells }] : [];
  });
}

/** The amount of a total row, or of the only row. A kind with two columns in one row is taken from the last that says "total". */
function fromTables(kind: AmountKind) {
  return (context: FieldContext): Candidate<number>[] => {
    const rows = rowsOf(context);
    const totals = rows.filter((row) => row.total);
    const used = totals.length === 1 ? totals : totals.length === 0 && rows.length === 1 ? rows : [];
    return used.flatMap((row) => row.cells.filter((cell) => cell.kind === kind).slice(0, 1).map(({ value, start, end }) => ({ value, start, end, score: row.total ? 5 : 3 })));
  };
}

const prose = (pattern: RegExp, score: number) => ({ text }: FieldContext): Candidate<number>[] =>
  [...text.matchAll(pattern)].flatMap((m) => {
    const from = m.index + m[0].length;
    const found = amountsIn(text.slice(from, from + 30))[0];
    return found && found.start <= 1 ? [{ value: found.value, start: m.index, end: from + found.end, score }] : [];
  });

/** Cards and rows of claim lines repeat a label; only "total" or a label that stands once gives the document's total. */
const repeated = (kind: AmountKind) => (candidate: Candidate<number>, context: FieldContext): number | undefined => {
  const words = context.text.slice(candidate.start, candidate.end);
  if (/\btotal|\bin all\b/i.test(words)) return 2;
  if (/ytd|year|deductible|to date|out[- ]of[- ]pocket|carried|up to|maximum|limit|each|per\b/i.test(words)) return undefined;
  const rows = rowsOf(context);
  const labels = context.hitsOf(kind).filter((hit) => hit.then !== 'open' || hit.segment.cell).length;
  return candidate.score >= 5 && labels > 1 && rows.length === 0 && new Set(amountsAfter(context, kind)).size > 1 ? -4 : 0;
};

/** The amounts that stand right of a kind's labels. */
const amountsAfter = ({ hitsOf, text }: FieldContext, kind: AmountKind): number[] =>
  hitsOf(kind).flatMap((hit) => amount(text.slice(hit.segment.start + hit.after, hit.segment.start + hit.after + 40))?.value ?? []);

const totalSpec = (field: AmountKind, words: readonly string[], patterns: readonly RegExp[]): FieldSpec<AmountKind> => ({
  field,
  read: amount,
  labels: [{ words, score: 3.5, open: true }],
  rules: [fromTables(field), ...patterns.map((pattern) => prose(pattern, 2.5))],
  judge: repeated(field),
});

export const totals: readonly FieldSpec[] = [
  totalSpec('billed', ['total? amount|charges|charge? billed|charged', 'total? billed', 'total? charged', 'total charges', 'charges?', 'charge', 'charges', 'billed amount', 'amt charged', 'amount submitted', 'submitted', 'submitted charges|amount', 'provider billed', 'total submitted', 'monto facturado|cobrado', 'cobrado', 'facturado', 'total facturado|cobrado'], [
    /\b(?:amount (?:charged|billed)|(?:total )?charges?(?: billed)?|billed amount)(?: (?:was|is|were|are|of|for this claim was))\s/gi,
    /\bbilled\s(?:us\s)?(?=\$)/gi,
  ]),
  totalSpec('allowed', ['total? allowed amount?', 'amount allowed', 'allowed amt', 'plan allowed', 'approved amount', 'total allowed', 'covered amount', 'network|member|plan rate', 'eligible amount', 'monto permitido', 'permitido'], []),
  totalSpec('planPaid', ['total? plan paid|pays', 'paid', 'paid by plan', 'amount paid', 'we paid|pay', 'total? paid by your? plan', 'insurance paid', 'amt paid', 'your plan paid', 'total plan paid', 'plan payment', 'pagado por el plan', 'el plan pagó', 'medicare paid', 'benefit paid', 'benefits paid', 'oscar pays|paid', 'total paid'], [
    /\b(?:we|(?:the|your) plan|medicare|tricare) (?:have )?paid\s(?=\$)/gi,
    /\bplan['’]s payment (?:is|was)\s/gi,
    /\bwe paid\s/gi,
    /(?<=^|\n)\p{Lu}[\p{L}]{2,18} (?:pays|paid)[\s:]{1,3}(?=\$)/gu,
  ]),
  totalSpec('notCovered', ['total? amount? not covered', 'non-covered amount|charges', 'noncovered charges', 'not covered by your? plan', 'no cubierto', 'total not covered', 'ineligible amount', 'not payable'], []),
  totalSpec('memberOwes', ['total? you may|might? owe', 'you owe', 'your total? share|cost|responsibility|balance', 'patient|member|subscriber responsibility', 'amount you owe|pay', 'amount you may owe', 'total you may be billed', 'you pay', 'you may be billed', 'what you owe', 'what i owe', 'amount due', 'patient balance', 'balance due', 'usted puede deber', 'usted debe|paga', 'your total cost', 'total you owe|pay', 'member|patient|your liability'], [
    /\byou (?:may |might |could )?(?:have to )?(?:owe|pay|be billed|are responsible for)\s(?=\$)/gi,
    /\byou (?:will )?owe the (?:provider|doctor|hospital|clinic|dentist|supplier)\s(?=\$)/gi,
    /\byou are responsible for\s/gi,
    /\byour (?:responsibility|share|cost|balance) (?:is|was)\s/gi,
    /\bprovider may bill you\s/gi,
    /\bamount you owe (?:after correction|is|now)?[:\s]{1,2}/gi,
  ]),
] as readonly FieldSpec[];
