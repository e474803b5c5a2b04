/** In a list of claims, whose number, provider and date the document's facts are: those of the first denied one. */
import type { ReadingFields } from '../reading';
import { found } from '../view';
import type { View } from '../view';
import type { VerdictReading } from '../verdict/read-verdict';
import { dateOf, partsOf } from './raw-line';
import type { ReadLine } from './read-lines';

type ClaimFields = Pick<ReadingFields, 'claimNumber' | 'provider' | 'serviceDate'>;

export function deniedClaim(view: View, { document }: VerdictReading, lines: readonly ReadLine[]): ClaimFields {
  if (document !== 'claims-list') return {};
  const denied = lines.find(({ line }) => line.denied);
  if (!denied) return {};
  const { raw, line } = denied;
  const number = line.claimNumber;
  const at = number === undefined ? -1 : view.text.indexOf(number, raw.start);
  const named = number !== undefined && at >= 0 && at < raw.end ? { claimNumber: found(view, number, { start: at, end: at + number.length }) } : {};
  const provider = partsOf(raw, 'provider')[0];
  const date = partsOf(raw, 'serviceDate')[0];
  const from = dateOf(raw);
  return {
    ...named,
    ...(provider ? { provider: found(view, provider.text.trim(), provider) } : {}),
    ...(date && from ? { serviceDate: found(view, from, date) } : {}),
  };
}
