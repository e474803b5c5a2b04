/** Rows of amounts in tables, each amount with the meaning of its column. */
import { amountsIn } from '../../shapes/amounts';
import type { Segment } from '../../shapes/segments';
import type { FieldContext } from '../engine';

export type AmountKind = 'billed' | 'allowed' | 'planPaid' | 'notCovered' | 'memberOwes';

/** What a column or label means by its words; the special before the general. `undefined`: another amount. */
const MEANINGS: readonly (readonly [RegExp, AmountKind | undefined])[] = [
  [/deductible|deducible|co-?pay(?!\w*\s*and)|co-?insurance|coaseguro|copago|discount|descuento|savings|saved|other insurance|other payment|met to date|out[- ]of[- ]pocket (?:max|limit)|credit|paid at visit|%|maximum benefit|annual/i, undefined],
  [/not (?:covered|payable|allowed|eligible|approved)|non-?cov|no cubierto|ineligible|excluded|disallowed|denied|amount not|exceeds?|above the/i, 'notCovered'],
  [/you(?:r)? (?:may |might )?(?:owe|cost|share|responsib|balance|total (?:cost|share))|you (?:may )?(?:pay|be billed)|what (?:i|you) owe|(?:patient|member|subscriber|beneficiary|enrollee)(?:'s)? (?:pays?|share|resp|cost|owes|liab|balance)|may be billed|usted (?:puede )?(?:debe|deber|paga)|su (?:parte|costo)|you paid|balance due|amount due|your (?:total )?share|patient balance/i, 'memberOwes'],
  [/(?:plan|we|medicare|tricare|insurance|benefits?|your plan|what your plan|[\p{L}]{1,30} pays|amt\.?|amount) paid|paid by|\bpaid\b|we pay|plan pays|plan payment|payment amount|\bbenefit\b|pagado|plan pag|[\p{L}]{3,20} pays\b/iu, 'planPaid'],
  [/allow|approved|eligible|covered amount|\bcovered\b|negotiated|(?:member|network|plan|contract(?:ed)?) rate|\bfee\b|permitido|aprobado/i, 'allowed'],
  [/billed|charge|submitted|cobrado|facturado|\bbill\b|provider (?:billed|fee)|cargo/i, 'billed'],
];

/** The meaning of a column heading or label. */
export function amountKind(words: string): AmountKind | undefined {
  return MEANINGS.find(([shape]) => shape.test(words))?.[1];
}

const TOTAL = /^(?:sub)?totals?\b|^claim totals?|^total(?:es)?\b|^totals? for/i;

export interface AmountRow {
  /** Index of its line. */
  readonly line: number;
  /** An amount of the row is not covered, or the row says no. */
  readonly denied: boolean;
  readonly total: boolean;
  readonly cells: readonly { readonly kind: AmountKind; readonly value: number; readonly start: number; readonly end: number }[];
}

/** Rows of amounts of all tables, each cell with the meaning of its column. */
export function amountRows(context: FieldContext): readonly AmountRow[] {
  const known = cache.get(context);
  if (known) return known;
  const rows = read(context);
  cache.set(context, rows);
  return rows;
}

const cache = new WeakMap<FieldContext, readonly AmountRow[]>();

function read({ segments, columns }: FieldContext): readonly AmountRow[] {
  const rows = new Map<number, Segment[]>();
  for (const segment of segments) {
    if (segment.line.block.kind !== 'table' || !segment.cell) continue;
    const known = rows.get(segment.line.index);
    if (known) known.push(segment);
    else rows.set(segment.line.index, [segment]);
  }
  return [...rows.values()].flatMap((row): AmountRow[] => {
    const cells = row.flatMap((segment) => {
      const found = amountsIn(segment.text);
      const kind = amountKind(columns.headingOf(segment.line, segment.cell!));
      const only = found[0];
      return found.length === 1 && only && kind && segment.text.length < 40 ? [{ kind, value: only.value, start: segment.start + only.start, end: segment.start + only.end }] : [];
    });
    const refused = cells.some((cell) => cell.kind === 'notCovered' && cell.value > 0) || row.some((s) => /^(?:no|denied|not (?:paid|covered|approved)|rejected|denegado)$/i.test(s.text));
    return cells.length > 0 ? [{ line: row[0]!.line.index, denied: refused, total: TOTAL.test(row[0]!.text), cells }] : [];
  });
}
