/** Helpers for rules that find values in running text rather than after labels. */
import type { Candidate, FieldContext } from '../engine';
import type { Reader } from '../values';
import { allIn } from '../../prose/asked';

/** Blanks of a pattern written with spaces also match the line breaks of wrapped text. */
const wrapped = (pattern: RegExp): RegExp => new RegExp(pattern.source.replaceAll(' ', String.raw`\s{1,3}`), pattern.flags);

/**
 * Values that follow the match of a pattern: the pattern names the words before, `read` the value. The quote starts
 * at the words before where they are short.
 */
export function after<T>(pattern: RegExp, read: Reader<T>, score: number, reach = 200) {
  const shape = wrapped(pattern);
  return ({ text }: FieldContext): Candidate<T>[] =>
    allIn(shape, text).flatMap((m) => {
      const from = m.index + m[0].length;
      const value = read(text.slice(from, from + reach));
      return value ? [{ value: value.value, start: value.start <= 4 && m[0].length <= 60 ? m.index : from + value.start, end: from + value.end, score }] : [];
    });
}

/** The value that a pattern's first group holds. */
export function inside<T>(pattern: RegExp, read: Reader<T>, score: number) {
  const shape = wrapped(pattern);
  return ({ text }: FieldContext): Candidate<T>[] =>
    allIn(shape, text).flatMap((m) => {
      const start = m.index + m[0].indexOf(m[1]!);
      const value = read(m[1]!);
      return value ? [{ value: value.value, start: start + value.start, end: start + value.end, score }] : [];
    });
}
