/** Claim and reference numbers, compared the way people copy them: without case, spaces, hyphens and other marks. */
import type { Reading } from '../reading/reading';

/** Shorter ones ("12") would match by chance. */
const SHORTEST = 4;

/** `26-3317 0098` and `26 33170098` are one number. Undefined for what is too short or holds no digit to be one. */
export function foldNumber(number: string | undefined): string | undefined {
  const folded = (number ?? '').normalize('NFKC').toUpperCase().replace(/[^A-Z0-9]/g, '');
  return folded.length >= SHORTEST && /\d/.test(folded) ? folded : undefined;
}

const folded = (numbers: readonly (string | undefined)[]): string[] => [...new Set(numbers.flatMap((number) => foldNumber(number) ?? []))];

/** The numbers that a paper gives to its case: those that the document calls its own. */
export function ownNumbers({ fields }: Pick<Reading, 'fields'>): string[] {
  return folded([fields.claimNumber?.value, fields.referenceNumber?.value]);
}

/**
 * Every number by which a paper may belong to a case: also second readings and the claims of single lines, as a
 * statement shows several claims. Wider than `ownNumbers`, as a match is only offered to the member, never made.
 */
export function allNumbers({ fields, lines }: Pick<Reading, 'fields' | 'lines'>): string[] {
  return folded([
    ...[fields.claimNumber, fields.referenceNumber].flatMap((found) => [found?.value, ...(found?.alternatives ?? []).map(({ value }) => value)]),
    ...lines.map((line) => line.claimNumber),
  ]);
}
