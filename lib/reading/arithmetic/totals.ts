/** Totals of columns: whether what a total row prints is the sum of the rows that it is about. */
import { SHARES } from './customs';
import type { AmountName, PrintedAmount } from '../reading';
import type { PrintedRow } from './printed';
import { toleranceOf } from './printed';
import type { WrongSum } from './rows';
import { difference, total } from './rows';

/**
 * The columns of a total row that do not come out. Which rows a total is about is told by the columns that do: it may be
 * a table, a claim or the whole paper. A row whose other columns do not come out either says nothing.
 */
export function wrongColumns(row: PrintedRow, rows: readonly PrintedRow[], totals: readonly PrintedRow[]): WrongSum[] {
  const scopes = scopesOf(row, rows, totals).filter((scope) => scope.length > 1);
  const names = [...row.amounts.keys()];
  const right = new Set(names.filter((name) => scopes.some((scope) => !sumOff(row, scope, name))));
  const known = scopes.map((scope) => ({ scope, proofs: names.filter((name) => row.amounts.get(name)!.value !== 0 && !sumOff(row, scope, name)).length }));
  const best = known.reduce<(typeof known)[number] | undefined>((most, each) => (each.proofs > (most?.proofs ?? 0) ? each : most), undefined);
  const wrong = best ? names.filter((name) => !right.has(name)).flatMap((name) => sumOff(row, best.scope, name) ?? []) : [];
  return best && best.proofs > wrong.length ? wrong : [];
}

/** Rows that a total may be about. */
function scopesOf(row: PrintedRow, rows: readonly PrintedRow[], totals: readonly PrintedRow[]): PrintedRow[][] {
  const table = rows.filter(({ raw }) => raw.source === row.raw.source);
  const last = totals.filter(({ start }) => start < row.start).at(-1)?.end ?? 0;
  const before = totals.filter(({ start }) => start < row.start);
  return [
    table,
    rows.filter(({ start }) => start >= last && start < row.start),
    rows.filter(({ raw }) => raw.claimNumber !== undefined && raw.claimNumber === row.raw.claimNumber),
    [...rows],
    before,
    before.filter(({ raw }) => raw.source === row.raw.source),
  ];
}

/** How a total is off from the rows of a scope; undefined where it is right, or a row leaves the column open. */
function sumOff(row: PrintedRow, scope: readonly PrintedRow[], name: AmountName): WrongSum | undefined {
  const whole = row.amounts.get(name)!;
  const parts = scope.flatMap((each): PrintedAmount[] => [each.amounts.get(name) ?? []].flat());
  const open = parts.length < scope.length && !SHARES.includes(name);
  const off = difference([whole], parts);
  return open || Math.abs(off) <= toleranceOf([whole, ...parts]) ? undefined : { whole: [whole], parts, sum: total(parts), difference: off };
}
