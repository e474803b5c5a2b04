/**
 * One claim of a document that shows several. Whatever cannot be tied to that claim is left out: a total, a reason or
 * a provider of the neighbouring claim must never stand in this one's letter.
 */
import { foldNumber } from '../cases/numbers';
import { categoryById } from '../knowledge/denial-reasons';
import { isDenial, type At, type ClaimLine, type FieldName, type Reading } from '../reading/reading';
import { asRead, isCorrected, type Known, type KnownReading } from './known/known';
import { isOwnCategory, isOwnCode, isTurned, type KnownCategory, type KnownCode, type KnownLine } from './known/parts';

/** Fields that say something about one claim, not about the member, the plan or the notice. */
const CLAIM_FIELDS: readonly FieldName[] = [
  'claimNumber', 'referenceNumber', 'provider', 'facility', 'service', 'serviceDate', 'reasonText', 'criteria', 'patientName',
  'billed', 'allowed', 'planPaid', 'notCovered', 'memberOwes',
];
/** Of those, what a document prints once for all of its claims. */
const TOTAL_FIELDS: readonly FieldName[] = ['billed', 'allowed', 'planPaid', 'notCovered', 'memberOwes'];

const claimsOf = (lines: readonly ClaimLine[]): Set<string> => new Set(lines.flatMap(({ claimNumber }) => foldNumber(claimNumber) ?? []));

const holds = (outer: At, inner: At): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** `'CO-50'` is reason 50 of the list. */
export const bareCode = (code: string): string => code.toUpperCase().replace(/^(?:CO|PR|OA|PI|CR)[-\s]*/, '');

function isOfLines(category: KnownCategory, lines: readonly ClaimLine[]): boolean {
  if (isOwnCategory(category)) return true;
  const row = categoryById(category.id);
  const remarks = lines.flatMap((line) => line.remarks.map(bareCode));
  return lines.some((line) => holds(line.at, category.at)) || remarks.some((code) => row?.carc.includes(code) || row?.rarc.includes(code));
}

/** A code that the member typed is of their claim, unless it took the place of another claim's. */
function isCodeOfLines(code: KnownCode, lines: readonly ClaimLine[]): boolean {
  const at = isOwnCode(code) ? code.read?.at : code.at;
  if (!at) return true;
  return lines.some((line) => holds(line.at, at) || line.code === code.value || line.remarks.includes(code.value));
}

/** What the member says of the lines, against which the deciding words of the whole paper say nothing. */
const isDecidedByMember = (lines: readonly KnownLine[]): boolean => lines.some(isTurned) && lines.every((line) => !line.denied || isTurned(line));

/** The reading of one claim of the document. Without a number, or where the document shows one claim only, the reading as it is. */
export function readingOfClaim(reading: Reading, claimNumber?: string): Reading;
export function readingOfClaim(reading: KnownReading, claimNumber?: string): KnownReading;
export function readingOfClaim(reading: KnownReading, claimNumber?: string): KnownReading {
  const wanted = foldNumber(claimNumber);
  const claims = claimsOf(reading.lines);
  if (!wanted || claims.size === 0 || (claims.size === 1 && claims.has(wanted)) || !claims.has(wanted)) return reading;

  const lines = reading.lines.filter((line) => foldNumber(line.claimNumber) === wanted);
  const { claimNumber: own } = reading.fields;
  // A number that the member put right: the paper's lines still bear the one that was read.
  const isFirst = [own?.value, asRead(own)?.value].some((number) => foldNumber(number) === wanted);
  const others: ReadonlySet<string> = new Set<FieldName>(isFirst ? [...TOTAL_FIELDS, 'reasonText'] : CLAIM_FIELDS);
  // What the member put right by hand is about the claim of their case, whatever else the paper shows.
  const isOfClaim = ([name, known]: [string, Known<unknown> | undefined]) => !others.has(name) || (known !== undefined && isCorrected(known));
  const fields = Object.fromEntries(Object.entries<Known<unknown> | undefined>(reading.fields).filter(isOfClaim)) as KnownReading['fields'];

  const denied = lines.filter((line) => line.denied);
  return {
    ...reading,
    lines,
    ...(isDecidedByMember(lines) ? { verdict: undefined } : {}),
    ...(reading.wrongSums ? { wrongSums: reading.wrongSums.filter(({ at }) => lines.some((line) => holds(line.at, at))) } : {}),
    fields,
    outcome: denied.length === 0 && isDenial(reading.outcome) ? 'none' : denied.length > 0 && denied.length === lines.length ? 'denied' : denied.length > 0 ? 'partly-denied' : reading.outcome,
    categories: reading.categories.filter((category) => isOfLines(category, lines)),
    codes: reading.codes.filter((code) => isCodeOfLines(code, lines)),
  };
}

/** One denied line for each denied claim of the document, in its order. */
export function deniedClaims(reading: Pick<KnownReading, 'lines' | 'document'>): readonly ClaimLine[] {
  const denied = reading.lines.filter((line) => line.denied);
  const isNumbered = denied.some((line) => foldNumber(line.claimNumber));
  const isList = reading.document === 'claims-list';
  const seen = new Set<string>();
  return denied.filter((line) => {
    const number = foldNumber(line.claimNumber) ?? (isList ? `line ${line.at.start}` : isNumbered ? undefined : 'the only claim');
    if (number === undefined || seen.has(number)) return false;
    seen.add(number);
    return true;
  });
}
