import { allIn } from '../prose/asked';

/** A value found in a piece of text, with its half-open place there, in UTF-16 units. */
export interface Match<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** Every match of a global pattern, turned into a value; `undefined` drops it. */
export function matchesOf<T>(text: string, pattern: RegExp, value: (m: RegExpExecArray) => T | undefined): Match<T>[] {
  const found: Match<T>[] = [];
  for (const m of allIn(pattern, text)) {
    const got = value(m);
    if (got !== undefined) found.push({ value: got, start: m.index, end: m.index + m[0].length });
  }
  return found;
}

/** Sorted by place; of two that overlap the earlier and longer one stays. */
export function withoutOverlaps<T>(matches: readonly Match<T>[]): Match<T>[] {
  const sorted = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match<T>[] = [];
  for (const match of sorted) if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  return kept;
}

/** The same match, counted from the start of a larger text. */
export const shifted = <T>(match: Match<T>, by: number): Match<T> => ({ ...match, start: match.start + by, end: match.end + by });
