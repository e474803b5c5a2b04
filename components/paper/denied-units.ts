/** Several denials on one page: the units a member can pick from, and the reading of one unit alone. */
import { deniedClaims, readingOfClaim } from '../../lib/appeal/claim-scope';
import type { ClaimLine, Reading, ReadingFields } from '../../lib/reading/reading';

export interface DeniedUnit {
  readonly key: string;
  /** The denied line that stands for the unit. */
  readonly line: ClaimLine;
}

export const deniedUnits = (reading: Reading): DeniedUnit[] =>
  deniedClaims(reading).map((line) => ({ key: line.claimNumber ?? `line-${line.at.start}`, line }));

const AMOUNTS = ['billed', 'allowed', 'planPaid', 'notCovered', 'memberOwes'] as const;
const OF_ONE_CLAIM = ['service', 'serviceDate', 'claimNumber', 'referenceNumber', 'reasonText', 'provider', 'facility', 'criteria', ...AMOUNTS] as const;

/** A line of a list that names no claim: only what the line itself shows is about it. */
function readingOfLine(reading: Reading, line: ClaimLine): Reading {
  const isInLine = ({ at }: { at: { start: number; end: number } }) => at.start >= line.at.start && at.end <= line.at.end;
  const fields: ReadingFields = { ...reading.fields };
  for (const name of OF_ONE_CLAIM) delete fields[name];
  return {
    ...reading,
    outcome: 'denied',
    lines: [line],
    ...(reading.wrongSums ? { wrongSums: reading.wrongSums.filter(isInLine) } : {}),
    fields,
    categories: reading.categories.filter(isInLine),
    codes: reading.codes.filter((code) => isInLine(code) || line.remarks.includes(code.value)),
  };
}

/** What the line shows about itself, where the claim's own fields do not say it already. */
function fromLine(line: ClaimLine, isOnly: boolean): ReadingFields {
  const shown = <T>(value: T) => ({ value, quote: line.quote, at: line.at });
  const fields: ReadingFields = {};
  if (line.claimNumber) fields.claimNumber = shown(line.claimNumber);
  if (line.description) fields.service = shown(line.description);
  if (line.serviceDate) fields.serviceDate = shown(line.serviceDate);
  if (!isOnly) return fields;
  for (const name of AMOUNTS) {
    const amount = line[name];
    if (amount !== undefined) fields[name] = shown(amount);
  }
  return fields;
}

/** The reading of one unit alone. What the page says of its other claims is left out, never carried over. */
export function narrowTo(reading: Reading, { line }: DeniedUnit): Reading {
  const narrow = line.claimNumber ? readingOfClaim(reading, line.claimNumber) : readingOfLine(reading, line);
  return {
    ...narrow,
    verdict: { quote: line.quote, at: line.at },
    fields: { ...fromLine(line, narrow.lines.length === 1), ...narrow.fields },
  };
}
