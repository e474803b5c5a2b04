/** Claim lines of two decisions, told to be the same by code and day; a line that cannot be told again says nothing. */
import { isTurned, type KnownLine } from '../known/parts';
import type { ChangeOf, LineTurn, Side } from './change';
import type { OfPaper } from './facts';

/** Undefined where a line has no code or no day of its own. */
function keyOf({ code, serviceDate }: KnownLine): string | undefined {
  return code && serviceDate ? `${code.trim().toUpperCase()} ${serviceDate.from} ${serviceDate.to ?? serviceDate.from}` : undefined;
}

function byKey(lines: readonly KnownLine[]): ReadonlyMap<string, readonly KnownLine[]> {
  const found = new Map<string, KnownLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key) found.set(key, [...(found.get(key) ?? []), line]);
  }
  return found;
}

export interface LinePair {
  readonly before: KnownLine;
  readonly after: KnownLine;
}

/** Lines with the same code on the same day pair in their order, and only where both papers show as many of them. */
export function pairedLines(before: readonly KnownLine[], after: readonly KnownLine[]): readonly LinePair[] {
  const now = byKey(after);
  return [...byKey(before)].flatMap(([key, old]) => {
    const same = now.get(key) ?? [];
    return same.length === old.length ? old.map((line, index) => ({ before: line, after: same[index]! })) : [];
  });
}

function turnOf({ before, after }: LinePair): LineTurn | undefined {
  if (before.denied === after.denied) return undefined;
  if (after.denied) return 'newly-denied';
  return (after.planPaid ?? 0) > 0 ? 'paid' : 'no-longer-denied';
}

/** A line that the member turned stands on them, as its words say otherwise. */
const sideOf = (line: KnownLine, documentId: string): Side<boolean> => ({
  value: line.denied, ground: isTurned(line) ? { by: 'member', documentId } : { quote: line.quote, at: line.at, documentId },
});

export function changedLines(before: OfPaper, after: OfPaper): ChangeOf<'line'>[] {
  return pairedLines(before.reading.lines, after.reading.lines).flatMap((pair): ChangeOf<'line'>[] => {
    const turn = turnOf(pair);
    const name = pair.after.description ?? pair.before.description ?? pair.after.code ?? '';
    return turn ? [{ what: 'line', turn, name, before: sideOf(pair.before, before.documentId), after: sideOf(pair.after, after.documentId) }] : [];
  });
}
