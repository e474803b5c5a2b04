/** A reading of a plain text, in the document's own characters again: every quote is cut anew, every value that is words follows its quote. */
import type { Doc, Span } from '../intake/doc';
import { quoteAt, textAt } from '../intake/doc';
import { asWritten } from './prose/plain';
import type { FieldName, Reading, ReadingFields } from './reading';

/** Fields whose value is no words of the document. */
const OWN_WORDS: ReadonlySet<FieldName> = new Set(['noticeDate', 'appealBy', 'planType']);

export function readingAsWritten(reading: Reading, plain: Doc, doc: Doc): Reading {
  const words = (value: string, at: Span): string => asWritten(value, textAt(plain, at), textAt(doc, at));
  const quoted = <T extends { readonly at: Span }>(part: T): T => ({ ...part, quote: quoteAt(doc, part.at) });
  const valued = <T extends { readonly at: Span; readonly value: unknown }>(part: T): T => ({ ...quoted(part), value: typeof part.value === 'string' ? words(part.value, part.at) : part.value });
  const described = <T extends { readonly at: Span; readonly description?: string | undefined }>(part: T): T =>
    part.description === undefined ? quoted(part) : { ...quoted(part), description: words(part.description, part.at) };
  const field = <T extends NonNullable<ReadingFields[FieldName]>>(name: FieldName, part: T): T => {
    const put = OWN_WORDS.has(name) ? quoted : valued;
    return { ...put(part), ...(part.alternatives ? { alternatives: part.alternatives.map(put) } : {}) };
  };
  return {
    ...reading,
    ...(reading.verdict ? { verdict: quoted(reading.verdict) } : {}),
    categories: reading.categories.map(quoted),
    codes: reading.codes.map(quoted),
    fields: Object.fromEntries(Object.entries(reading.fields).map(([name, part]) => [name, field(name as FieldName, part)])) as ReadingFields,
    lines: reading.lines.map((line) => ({ ...described(line), ...(line.amounts ? { amounts: line.amounts.map(quoted) } : {}) })),
    ...(reading.wrongSums ? { wrongSums: reading.wrongSums.map((sum) => ({ ...described(sum), whole: sum.whole.map(quoted), parts: sum.parts.map(quoted) })) } : {}),
    legend: reading.legend.map((entry) => ({ ...quoted(entry), text: words(entry.text, entry.at) })),
  };
}
