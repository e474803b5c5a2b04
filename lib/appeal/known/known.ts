/**
 * What is known of a paper: what was read from it, which has the words that prove it, and what the member put right by
 * hand, which has none. The two are different types, so that a value of the member's can never be shown as a quote.
 */
import type { CaseFile } from '../../cases/case-file';
import type { StoredDocument } from '../../cases/model';
import type { FieldName, FieldValue, Found, Reading } from '../../reading/reading';
import type { KnownCategory, KnownCode, KnownLine, LinePart } from './parts';

/** The member's own value of a field of one paper. */
export interface Corrected<T> {
  readonly value: T;
  readonly by: 'member';
  readonly field: FieldName;
  readonly documentId: string;
  /** What the paper was read as; absent where nothing was found and the member added it. */
  readonly read?: Found<T>;
  /** It was put right in the claim line that it stands in, and is taken back there. */
  readonly line?: LinePart;
  /** It stands nowhere on the paper as far as we know: no words, no place, no second reading. */
  readonly quote?: undefined;
  readonly at?: undefined;
  readonly alternatives?: undefined;
}

export type Known<T> = Found<T> | Corrected<T>;

export type KnownFields = { readonly [N in FieldName]?: Known<FieldValue<N>> | undefined };

/** What the paper was read as, of what changes with the member's codes and lines. */
export type AsRead = Pick<Reading, 'codes' | 'lines' | 'categories' | 'outcome' | 'verdict' | 'wrongSums'>;

/** A reading of which some parts may be the member's. Every `Reading` is one. */
export type KnownReading = Omit<Reading, 'fields' | 'codes' | 'lines' | 'categories'> & {
  readonly fields: KnownFields;
  readonly codes: KnownCode[];
  readonly lines: KnownLine[];
  readonly categories: KnownCategory[];
  /** Present where the member put codes or lines right. */
  readonly read?: AsRead;
};

export type KnownDocument = Omit<StoredDocument, 'reading'> & { readonly reading: KnownReading };

/** A case as the rooms after the store take it. Every `CaseFile` is one; `withCorrections` puts its corrections where they count. */
export type KnownFile = Omit<CaseFile, 'documents' | 'corrections'> & {
  readonly documents: readonly KnownDocument[];
  /** Those that are not in the readings yet. */
  readonly corrections: CaseFile['corrections'];
};

export const isCorrected = <T>(known: Known<T>): known is Corrected<T> => 'by' in known;

/** What the paper was read as, whether or not the member put it right. */
export const asRead = <T>(known: Known<T> | undefined): Found<T> | undefined => (known && isCorrected(known) ? known.read : known);
