/** Claim lines that the member put right: whether a line was denied, and its amounts. */
import type { Correction } from '../../cases/model';
import { isDenial, type ClaimLine, type Outcome } from '../../reading/reading';
import { isCorrected, type Known, type KnownFields, type KnownReading } from './known';
import { isTurned, type KnownLine, type LinePart } from './parts';

/** The amounts of a line that can be put right, in US dollars. */
export const LINE_AMOUNTS = ['billed', 'allowed', 'planPaid', 'notCovered', 'memberOwes'] as const;
export type LineAmount = (typeof LINE_AMOUNTS)[number];

/** What the member says of a line; only what differs from what was read. `null`: the paper shows no such amount. */
export interface LineFix {
  readonly denied?: boolean;
  readonly amounts: { readonly [N in LineAmount]?: number | null };
}

export type LineCorrection = Pick<Correction, 'documentId' | 'value'> & { readonly field: LinePart };

export const isLineCorrection = <C extends Pick<Correction, 'field'>>(correction: C): correction is C & { readonly field: LinePart } => correction.field.startsWith('line:');

/** By which each line is known again: its words, and which one it is of those that say the same. Its place would shift with a further page. */
export function linePartsOf(lines: readonly Pick<ClaimLine, 'quote'>[]): LinePart[] {
  const seen = new Map<string, number>();
  return lines.map(({ quote }): LinePart => {
    const nth = (seen.get(quote) ?? 0) + 1;
    seen.set(quote, nth);
    return `line:${nth}:${quote}`;
  });
}

/** The words of the line that a correction is about. */
export const wordsOfPart = (part: LinePart): string => part.replace(/^line:\d+:/, '');

export const writtenFix = ({ denied, amounts }: LineFix): string => JSON.stringify({ ...(denied === undefined ? {} : { denied }), ...amounts });

export const isEmptyFix = ({ denied, amounts }: LineFix): boolean => denied === undefined && Object.keys(amounts).length === 0;

/** Undefined for a text that another version kept and this one does not know. */
export function fixOf(text: string): LineFix | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof kept !== 'object' || kept === null) return undefined;
  const given = kept as Record<string, unknown>;
  const amounts = LINE_AMOUNTS.flatMap((name) => (given[name] === null || (typeof given[name] === 'number' && Number.isFinite(given[name])) ? [[name, given[name]] as const] : []));
  return { ...(typeof given['denied'] === 'boolean' ? { denied: given['denied'] } : {}), amounts: Object.fromEntries(amounts) as LineFix['amounts'] };
}

function fixed(line: KnownLine, { denied, amounts }: LineFix, { documentId, field }: LineCorrection): KnownLine {
  const { own, ...read } = line;
  const next: Record<string, unknown> = { ...read, ...(denied === undefined ? {} : { denied }) };
  for (const name of LINE_AMOUNTS) {
    const amount = amounts[name];
    if (amount === null) delete next[name];
    else if (amount !== undefined) next[name] = amount;
  }
  const printed = read.amounts?.filter(({ name }) => !(name in amounts));
  return { ...(next as ClaimLine), ...(printed ? { amounts: printed } : {}), own: { by: 'member', documentId, parts: own ? [...own.parts, field] : [field], read: own?.read ?? read } };
}

/** A state that the member turned decides with the others; what a sentence of the paper decides stays, where no line did. */
function outcomeWith({ outcome, verdict }: KnownReading, lines: readonly KnownLine[]): Outcome {
  if (!lines.some(isTurned)) return outcome;
  const denied = lines.filter((line) => line.denied);
  if (denied.length === 0) {
    const isByLine = !verdict || lines.some(({ at }) => at.start <= verdict.at.start && verdict.at.end <= at.end);
    return isDenial(outcome) && isByLine ? 'none' : outcome;
  }
  return denied.length === lines.length && denied.every(({ planPaid = 0 }) => planPaid <= 0) ? 'denied' : 'partly-denied';
}

/** A total that is printed in the line itself (of a claim with one line it is the line's amount) follows the line. */
function fieldsWith(fields: KnownFields, lines: readonly KnownLine[], fixes: ReadonlyMap<number, { readonly fix: LineFix; readonly part: LinePart; readonly documentId: string }>): KnownFields {
  const next: Record<string, Known<unknown> | undefined> = { ...fields };
  for (const [index, { fix, part, documentId }] of fixes) {
    const line = lines[index];
    for (const field of LINE_AMOUNTS) {
      const known = fields[field];
      const amount = fix.amounts[field];
      if (!line || !known || isCorrected(known) || amount === undefined || known.at.start < line.at.start || known.at.end > line.at.end) continue;
      if (amount === null) delete next[field];
      else next[field] = { value: amount, by: 'member', field, documentId, line: part, read: known };
    }
  }
  return next as KnownFields;
}

/** The reading with the member's lines, and what follows from them: the outcome, amounts of single lines, sums that no longer stand. */
export function withOwnLines(reading: KnownReading, corrections: readonly LineCorrection[]): Pick<KnownReading, 'lines' | 'outcome' | 'verdict' | 'wrongSums' | 'fields'> {
  const parts = linePartsOf(reading.lines);
  const fixes = new Map<number, { fix: LineFix; part: LinePart; documentId: string }>();
  const lines = [...reading.lines];
  for (const correction of corrections) {
    const index = parts.indexOf(correction.field);
    const [line, fix] = [lines[index], fixOf(correction.value)];
    if (!line || !fix || isEmptyFix(fix)) continue;
    lines[index] = fixed(line, fix, correction);
    fixes.set(index, { fix, part: correction.field, documentId: correction.documentId });
  }
  const outcome = outcomeWith(reading, lines);
  const isChanged = (name: string, at: { start: number; end: number }) =>
    [...fixes].some(([index, { fix }]) => name in fix.amounts && lines[index]!.at.start <= at.start && at.end <= lines[index]!.at.end);
  const wrongSums = reading.wrongSums?.filter(({ whole, parts: summed }) => ![...whole, ...summed].some(({ name, at }) => isChanged(name, at)));
  return {
    lines, outcome, fields: fieldsWith(reading.fields, reading.lines, fixes),
    // Words of the paper that decide otherwise cannot stand for what the member says.
    verdict: outcome === reading.outcome ? reading.verdict : undefined,
    wrongSums,
  };
}
