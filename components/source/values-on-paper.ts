/** Every value that was read from a paper, with the place that it comes from: what a touched word tells. */
import { categoryById } from '../../lib/knowledge/denial-reasons';
import { asRead, type Known, type KnownReading } from '../../lib/appeal/known/known';
import { codesAsRead } from '../../lib/appeal/known/own-codes';
import type { FieldName } from '../../lib/reading/reading';
import type { Span } from '../../lib/intake/doc';
import { AMOUNT_WORDS, FIELD_NAMES, fieldWords } from '../words/field-names';
import { moneyWords, shorten } from '../words/format';

export interface ValueOnPaper {
  readonly key: string;
  /** What the value is called on screen. */
  readonly name: string;
  readonly words: string;
  readonly at: Span;
}

/** A whole reason is quoted beside it anyway. */
const LONGEST_WORDS = 120;

const span = ({ start, end }: Span): Span => ({ start, end });

/** In order of their places; of two at one place the wider first, so that the narrower lies on top. */
export function valuesOnPaper(reading: Pick<KnownReading, 'fields' | 'codes' | 'lines' | 'wrongSums' | 'verdict' | 'categories' | 'read'>): readonly ValueOnPaper[] {
  const { fields, lines, wrongSums, verdict, categories } = reading;
  const values = new Map<string, ValueOnPaper>();
  const add = (name: string, words: string, at: Span) => {
    const key = `${at.start}-${at.end}-${name}`;
    if (at.end > at.start && !values.has(key)) values.set(key, { key, name, words: shorten(words, LONGEST_WORDS), at: span(at) });
  };
  if (verdict) add('What was decided', verdict.quote, verdict.at);
  for (const { id, quote, at } of categories) if (at) add('Their reason', categoryById(id)?.name ?? quote, at);
  for (const line of lines) add(line.denied ? 'Denied line' : 'Line of the claim', line.description ?? line.quote, line.at);
  for (const { whole, parts } of wrongSums ?? []) for (const { name, value, at } of [...whole, ...parts]) add(`${AMOUNT_WORDS[name]}, does not add up`, moneyWords(value), at);
  for (const [field, known] of Object.entries<Known<unknown> | undefined>(fields)) {
    const found = asRead(known);
    for (const { value, at } of found ? [found, ...(found.alternatives ?? [])] : []) add(FIELD_NAMES[field as FieldName], fieldWords(field as FieldName, value as never), at);
  }
  for (const { value, at } of codesAsRead(reading)) add('Code', value, at);
  return [...values.values()].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end);
}

/** Of the values at a place the one with the fewest words around it. */
export function valueAt(values: readonly ValueOnPaper[], offset: number): ValueOnPaper | undefined {
  let best: ValueOnPaper | undefined;
  for (const value of values) {
    if (value.at.start > offset || value.at.end <= offset) continue;
    if (!best || value.at.end - value.at.start <= best.at.end - best.at.start) best = value;
  }
  return best;
}
