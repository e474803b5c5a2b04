/** The facts of a case over all its papers: each keeps every source; where papers differ, both stand there. */
import type { StoredDocument } from '../../lib/cases/model';
import type { FieldName } from '../../lib/reading/reading';
import type { Proof } from '../proof/show-proof';

export interface FactSource {
  readonly document: StoredDocument;
  readonly proof: Proof;
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

export function factsOf(documents: readonly StoredDocument[], fields: readonly FieldName[]): CaseFact[] {
  return fields.flatMap((field) => {
    const values = new Map<string, { value: unknown; sources: FactSource[] }>();
    for (const document of documents) {
      const found = document.reading.fields[field];
      for (const option of found ? [found, ...(found.alternatives ?? [])] : []) {
        const entry = values.get(fold(option.value)) ?? { value: option.value, sources: [] };
        entry.sources.push({ document, proof: { quote: option.quote, at: option.at, documentId: document.id } });
        values.set(fold(option.value), entry);
      }
    }
    return values.size > 0 ? [{ field, values: [...values.values()] }] : [];
  });
}
