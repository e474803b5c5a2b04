/** What the papers of a case say of each fact, value by value: each keeps every source; where papers differ, both stand there. */
import { isCorrected, type Known, type KnownDocument } from './known';
import type { FieldName } from '../../reading/reading';

export interface FactSource {
  readonly document: KnownDocument;
  /** As this paper says it, or as the member put it right. */
  readonly known: Known<unknown>;
}

export interface FactValue {
  readonly value: unknown;
  readonly sources: readonly FactSource[];
}

export interface CaseFact {
  readonly field: FieldName;
  readonly values: readonly FactValue[];
}

/** Spelling, spaces and capitals make no second value. */
const fold = (value: unknown): string => JSON.stringify(value).toLowerCase().replace(/[\s.,-]+/g, '');

export function valuesOf(documents: readonly KnownDocument[], fields: readonly FieldName[]): CaseFact[] {
  return fields.flatMap((field) => {
    const values = new Map<string, { value: unknown; sources: FactSource[] }>();
    for (const document of documents) {
      const known: Known<unknown> | undefined = document.reading.fields[field];
      const options: readonly Known<unknown>[] = !known ? [] : isCorrected(known) ? [known] : [known, ...(known.alternatives ?? [])];
      for (const option of options) {
        const entry = values.get(fold(option.value)) ?? { value: option.value, sources: [] };
        entry.sources.push({ document, known: option });
        values.set(fold(option.value), entry);
      }
    }
    return values.size > 0 ? [{ field, values: [...values.values()] }] : [];
  });
}

/** Fields that no paper says anything about and the member could add. */
export const missingIn = (documents: readonly KnownDocument[], fields: readonly FieldName[]): FieldName[] =>
  fields.filter((field) => documents.every(({ reading }) => reading.fields[field] === undefined));
