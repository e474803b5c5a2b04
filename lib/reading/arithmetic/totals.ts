/** Totals of columns: whether what a total row prints is the sum of the rows that it is about. */
import { SHARES } from './customs';
import type { AmountName } from '../reading';
import type { PrintedRow } from './printed';
import { toleranceOf } from './printed';
import type { WrongSum } from './rows';
import { difference, total } from './rows';

/** A total row with the rows that it may be about. */
interface Scoped {
  readonly row: PrintedRow;
  readonly scopes: readonly (readonly PrintedRow[])[];
}

/**
 * The columns of total rows that do not come out. Which rows a total is about is told by the columns that do: it may be
 * a table, a claim or the whole paper. A row whose other columns do not come out either says nothing. Both lists stand in
 * the order of the paper.
 */
export function wrongColumns(rows: readonly PrintedRow[], totals: readonly PrintedRow[]): { row: PrintedRow; sum: WrongSum }[] {
  return scoped(rows, totals).flatMap(({ row, scopes }) => wrongIn(row, scopes.filter((scope) => scope.length > 1)).map((sum) => ({ row, sum })));
}

function wrongIn(row: PrintedRow, scopes: Scoped['scopes']): WrongSum[] {
  const names = [...row.amounts.keys()];
  const right = new Set(names.filter((name) => scopes.some((scope) => !sumOff(row, scope, name))));
  const known = scopes.map((scope) => ({ scope, proofs: names.filter((name) => row.amounts.get(name)!.value !== 0 && !sumOff(row, scope, name)).length }));
  const best = known.reduce<(typeof known)[number] | undefined>((most, each) => (each.proofs > (most?.proofs ?? 0) ? each : most), undefined);
  const wrong = best ? names.filter((name) => !right.has(name)).flatMap((name) => sumOff(row, best.scope, name) ?? []) : [];
  return best && best.proofs > wrong.length ? wrong : [];
}

/** Each total with the rows since the one before, those of its table and of its claim; only the last may be about all. */
function scoped(rows: readonly PrintedRow[], totals: readonly PrintedRow[]): Scoped[] {
  const tables = groupedBy(rows, ({ raw }) => raw.source);
  const claims = groupedBy(rows, ({ raw }) => raw.claimNumber);
  let next = 0;
  return totals.map((row, index) => {
    const from = next;
    while (next < rows.length && rows[next]!.start < row.start) next += 1;
    const { source, claimNumber } = row.raw;
    const own = [isLastOf(totals, index) ? (tables.get(source) ?? []) : [], rows.slice(from, next), claimNumber === undefined || totals[index + 1]?.raw.claimNumber === claimNumber ? [] : (claims.get(claimNumber) ?? [])];
    const before = totals.slice(0, index);
    return { row, scopes: index < totals.length - 1 ? own : [...own, rows, before, before.filter(({ raw }) => raw.source === source)] };
  });
}

/** A table with subtotals sums up at its end. */
const isLastOf = (totals: readonly PrintedRow[], index: number): boolean => totals[index + 1]?.raw.source !== totals[index]!.raw.source;

function groupedBy<K>(rows: readonly PrintedRow[], keyOf: (row: PrintedRow) => K): ReadonlyMap<K, readonly PrintedRow[]> {
  const groups = new Map<K, PrintedRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** How a total is off from the rows of a scope; undefined where it is right, or a row leaves the column open. */
function sumOff(row: PrintedRow, scope: readonly PrintedRow[], name: AmountName): WrongSum | undefined {
  const whole = row.amounts.get(name)!;
  const parts = scope.flatMap((each) => each.amounts.get(name) ?? []);
  const open = parts.length < scope.length && !SHARES.includes(name);
  const off = difference([whole], parts);
  return open || Math.abs(off) <= toleranceOf([whole, ...parts]) ? undefined : { whole: [whole], parts, sum: total(parts), difference: off };
}
