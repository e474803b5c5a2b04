/** Totals that a table prints in a row of its own, or of the only line that there is. */
import type { ReadingFields } from '../reading';
import { proofOf } from '../view';
import type { View } from '../view';
import type { VerdictReading } from '../verdict/read-verdict';
import { amountsIn } from '../shapes/amounts';
import type { Lines } from './read-lines';
import type { RawLine } from './raw-line';
import { partsOf } from './raw-line';

const TOTALS = ['billed', 'allowed', 'planPaid', 'notCovered', 'memberOwes'] as const;
type Totals = Pick<ReadingFields, (typeof TOTALS)[number]>;

/** Totals of the document; several total rows (one a claim) give none, as the document's own sum stands elsewhere. */
export function totalsOf(view: View, { lines, totals }: Lines, { document }: VerdictReading): Totals {
  if (document === 'other' || document === 'claims-list') return {};
  const row = totals.length === 1 ? totals[0]! : totals.length === 0 && lines.length === 1 ? lines[0]!.raw : undefined;
  return row ? amountsOf(view, row) : {};
}

function amountsOf(view: View, row: RawLine): Totals {
  const found: Totals = {};
  for (const name of TOTALS) {
    for (const part of partsOf(row, name)) {
      const amount = amountsIn(part.text)[0];
      if (!amount) continue;
      found[name] = { value: amount.value, ...proofOf(view, part) };
      break;
    }
  }
  return found;
}
