/** The member's corrections, put where they count: into the readings of a case's papers and the name of its patient. */
import type { Correction, Person } from '../../cases/model';
import type { FieldName } from '../../reading/reading';
import { asRead, isCorrected, type Corrected, type Known, type KnownDocument, type KnownFile, type KnownReading } from './known';
import { typedValue } from './typed-value';

/** The reading with the member's values in front. One that is no value of its field (kept by another version) changes nothing. */
export function correctedReading(reading: KnownReading, documentId: string, corrections: readonly Pick<Correction, 'documentId' | 'field' | 'value'>[]): KnownReading {
  const own = corrections.filter((correction) => correction.documentId === documentId);
  if (own.length === 0) return reading;
  const fields: Record<string, Known<unknown> | undefined> = { ...reading.fields };
  for (const { field, value } of own) {
    const typed = typedValue(field, value);
    if (!typed.ok) continue;
    const read = asRead(fields[field]);
    fields[field] = { value: typed.value, by: 'member', field, documentId, ...(read ? { read } : {}) } satisfies Corrected<unknown>;
  }
  return { ...reading, fields: fields as KnownReading['fields'] };
}

const NAMES: readonly FieldName[] = ['patientName', 'memberName', 'subscriberName'];

/** A patient's name that was taken from a paper whose name the member put right is wrong in the same way. */
function correctedPerson(person: Person, documents: readonly KnownDocument[]): Person {
  if (person.nameFrom !== 'document') return person;
  for (const { reading } of documents) {
    for (const field of NAMES) {
      const known: Known<unknown> | undefined = reading.fields[field];
      if (known && isCorrected(known) && known.read?.value === person.name) return { ...person, name: String(known.value), nameFrom: 'member' };
    }
  }
  return person;
}

/** The case as the member knows it. Applied once: its corrections are then in its readings, so that a second time changes nothing. */
export function withCorrections<F extends KnownFile>(file: F): KnownFile & Omit<F, 'documents' | 'people' | 'corrections'> {
  if (file.corrections.length === 0) return file;
  const documents = file.documents.map((document) => ({ ...document, reading: correctedReading(document.reading, document.id, file.corrections) }));
  return { ...file, documents, people: file.people.map((person) => correctedPerson(person, documents)), corrections: [] };
}

/** The case as its papers were read: what it would be without the member's hand. */
export const withoutCorrections = (file: KnownFile): KnownFile => ({
  ...file,
  corrections: [],
  documents: file.documents.map((document) => {
    const read = Object.entries<Known<unknown> | undefined>(document.reading.fields).map(([field, known]) => [field, asRead(known)] as const);
    return { ...document, reading: { ...document.reading, fields: Object.fromEntries(read.filter(([, known]) => known)) as KnownReading['fields'] } };
  }),
});
