/** Rows of amounts in tables, each amount with the meaning of its column. */
import { meaningOf } from '../../lines/column-words';
import { fold } from '../../prose/fold';
import { amountsIn } from '../../shapes/amounts';
import type { Segment } from '../../shapes/segments';
import type { FieldContext } from '../engine';

export type AmountKind = 'billed' | 'allowed' | 'planPaid' | 'notCovered' | 'memberOwes';

const KINDS: ReadonlySet<string> = new Set<AmountKind>(['billed', 'allowed', 'planPaid', 'notCovered', 'memberOwes']);

/** The meaning of a column heading or label; `undefined`: another amount, or none. */
export function amountKind(words: string): AmountKind | undefined {
  const meaning = meaningOf(fold(words));
  return meaning && KINDS.has(meaning) ? (meaning as AmountKind) : undefined;
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
    const headings = row.map((segment) => columns.headingOf(segment.line, segment.cell!));
    const paid = headings.findLastIndex((heading) => amountKind(heading) === 'planPaid');
    const cells = row.flatMap((segment, i) => {
      const found = amountsIn(segment.text);
      // a balance before the payment is a step of the sum
      const kind = i < paid && /^\s*balance\s*$/i.test(headings[i]!) ? undefined : amountKind(headings[i]!);
      const only = found[0];
      return found.length === 1 && only && kind && segment.text.length < 40 ? [{ kind, value: only.value, start: segment.start + only.start, end: segment.start + only.end }] : [];
    });
    const refused = cells.some((cell) => cell.kind === 'notCovered' && cell.value > 0) || row.some((s) => /^(?:no|denied|not (?:paid|covered|approved)|rejected|denegado)$/i.test(s.text));
    return cells.length > 0 || (TOTAL.test(row[0]!.text) && row.length >= 3) ? [{ line: row[0]!.line.index, denied: refused, total: TOTAL.test(row[0]!.text), cells }] : [];
  });
}
