/** The facts of one claim among several: a paper with more than one claim gives those of the first denied one. */
import type { Found, ReadingFields } from '../reading';
import { found } from '../view';
import type { View } from '../view';
import { careOrganisation } from '../fields/specs/care-words';
import { isClinician, looksLikeProvider, providerName } from '../fields/specs/provider-name';
import { organisationsIn } from '../fields/specs/organisations';
import { dateRangesIn } from '../shapes/date-ranges';
import type { VerdictReading } from '../verdict/read-verdict';
import { dateOf, partsOf } from './raw-line';
import type { ReadLine } from './read-lines';

type ClaimFields = Pick<ReadingFields, 'claimNumber' | 'provider' | 'serviceDate'>;

export function deniedClaim(view: View, { document }: VerdictReading, lines: readonly ReadLine[]): ClaimFields {
  const at = lines.findIndex(({ line }) => line.denied);
  if (at < 0) return {};
  if (document === 'eob' || document === 'msn' || document === 'claim-detail') return { ...numberOf(view, lines[at]!), ...providerOf(view, lines, at), ...dateOfCare(lines[at]!, view) };
  if (document !== 'claims-list') return {};
  const { raw, line } = lines[at]!;
  const number = line.claimNumber;
  const place = number === undefined ? -1 : view.text.indexOf(number, raw.start);
  const named = number !== undefined && place >= 0 && place < raw.end ? { claimNumber: found(view, number, { start: place, end: place + number.length }) } : {};
  const provider = partsOf(raw, 'provider')[0];
  const giver = provider && providerName(provider.text);
  const date = partsOf(raw, 'serviceDate')[0];
  const from = dateOf(raw);
  return {
    ...named,
    ...(provider ? { provider: giver ? found(view, giver.value, { start: provider.start + giver.start, end: provider.start + giver.end }) : found(view, provider.text.trim(), provider) } : {}),
    ...(date && from ? { serviceDate: found(view, from, date) } : {}),
  };
}

/** The number of a denied line's claim, where the paper tells of several: in its row, or the last place before it. */
function numberOf(view: View, { line: { claimNumber }, raw }: ReadLine): Pick<ReadingFields, 'claimNumber'> {
  if (claimNumber === undefined) return {};
  const within = view.text.slice(raw.start, raw.end).indexOf(claimNumber);
  const start = within >= 0 ? raw.start + within : view.text.lastIndexOf(claimNumber, raw.start);
  return start >= 0 ? { claimNumber: found(view, claimNumber, { start, end: start + claimNumber.length }) } : {};
}

/** When a denied line's care was given, as its row or the line over its table says. */
function dateOfCare({ raw }: ReadLine, view: View): Pick<ReadingFields, 'serviceDate'> {
  const date = partsOf(raw, 'serviceDate')[0];
  const from = dateOf(raw);
  return date && from && dateRangesIn(date.text).length === 1 ? { serviceDate: found(view, from, date) } : {};
}

/** Who gave a denied line's care: named in its row, or over its table where tables of other claims stand before it. */
function providerOf(view: View, lines: readonly ReadLine[], at: number): Pick<ReadingFields, 'provider'> {
  const { raw } = lines[at]!;
  const part = partsOf(raw, 'provider')[0];
  const own = part && providerName(part.text);
  if (part && own && looksLikeProvider(own.value)) return { provider: found(view, own.value, { start: part.start + own.start, end: part.start + own.end }) };
  const before = lines.slice(0, at).filter((line) => line.raw.source !== raw.source).at(-1);
  const first = lines.findIndex((line) => line.raw.source === raw.source);
  const above = before && providerAbove(view, before.raw.end, lines[first]!.raw.start);
  return above ? { provider: above } : {};
}

/** How far above a table the heading of its claim may stand, in lines. */
const REACH = 24;

/** The last provider named between two places, not one who only referred. */
function providerAbove(view: View, from: number, to: number): Found<string> | undefined {
  const lines = view.lines.filter((line) => line.start >= from && line.end <= to).slice(-REACH);
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!;
    if (/\b(?:refer|copy|cc:|total|primary care)/i.test(line.text)) continue;
    const cells = line.cells?.length ? line.cells : [line];
    for (const cell of cells) {
      const label = /^\s{0,2}(?:[\p{L} /]{3,30}:\s{1,3})?/u.exec(cell.text)![0].length;
      const name = providerName(cell.text.slice(label));
      if (name && (isClinician(name.value) || careOrganisation(name.value) === 'sure')) return found(view, name.value, { start: cell.start + label + name.start, end: cell.start + label + name.end });
    }
    const within = organisationsIn(line.text).find(({ sure }) => sure);
    if (within) return found(view, within.value, { start: line.start + within.start, end: line.start + within.end });
  }
  return undefined;
}
