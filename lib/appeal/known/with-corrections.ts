/** The member's corrections, put where they count: into the readings of a case's papers and the name of its patient. */
import type { Correction, Person } from '../../cases/model';
import type { FieldName } from '../../reading/reading';
import { asRead, isCorrected, type AsRead, type Corrected, type Known, type KnownDocument, type KnownFile, type KnownReading } from './known';
import { isCodeCorrection, withOwnCodes } from './own-codes';
import { isLineCorrection, withOwnLines } from './own-lines';
import { typedValue } from './typed-value';

type Kept = Pick<Correction, 'documentId' | 'field' | 'value'>;
const isOfField = <C extends Kept>(correction: C): correction is C & { readonly field: FieldName } => !isCodeCorrection(correction) && !isLineCorrection(correction);

const readOf = ({ codes, lines, categories, outcome, verdict, wrongSums, read }: KnownReading): AsRead =>
  read ?? { codes: codes as AsRead['codes'], lines, categories: categories as AsRead['categories'], outcome, verdict, wrongSums };

/** The reading with the member's lines and codes. Lines come first: a line is known again by its words and not by its codes. */
function withOwnParts(reading: KnownReading, own: readonly Kept[]): KnownReading {
  const [codes, lines] = [own.filter(isCodeCorrection), own.filter(isLineCorrection)];
  if (codes.length + lines.length === 0) return reading;
  const read = readOf(reading);
  const withLines: KnownReading = { ...reading, ...withOwnLines(reading, lines) };
  return { ...withLines, ...withOwnCodes(withLines, codes), read };
}

/** The reading with the member's values in front. One that is no value of its field (kept by another version) changes nothing. */
export function correctedReading(reading: KnownReading, documentId: string, corrections: readonly Kept[]): KnownReading {
  const own = corrections.filter((correction) => correction.documentId === documentId);
  if (own.length === 0) return reading;
  const withParts = withOwnParts(reading, own);
  const fields: Record<string, Known<unknown> | undefined> = { ...withParts.fields };
  for (const { field, value } of own.filter(isOfField)) {
    const typed = typedValue(field, value);
    if (!typed.ok) continue;
    const read = asRead(fields[field]);
    fields[field] = { value: typed.value, by: 'member', field, documentId, ...(read ? { read } : {}) } satisfies Corrected<unknown>;
  }
  return { ...withParts, fields: fields as KnownReading['fields'] };
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
    const { read: before, ...reading } = document.reading;
    const read = Object.entries<Known<unknown> | undefined>(reading.fields).map(([field, known]) => [field, asRead(known)] as const);
    return { ...document, reading: { ...reading, ...before, fields: Object.fromEntries(read.filter(([, known]) => known)) as KnownReading['fields'] } };
  }),
});
