/** A letter, sentence by sentence, each with the ground it stands on. A sentence without a ground cannot be written. */
import type { At, FieldName } from '../reading/reading';
import type { CorrectedPart } from './model';

export type Ground =
  /** A value read from a document of the case, with its quote. */
  | { readonly kind: 'value'; readonly field: FieldName | 'code' | 'line'; readonly documentId: string; readonly quote: string; readonly at: At }
  /** The member's own value of a field, a code or a line of a paper, in place of what was read there. */
  | { readonly kind: 'correction'; readonly field: CorrectedPart; readonly documentId: string }
  /** An answer that the member gave to a question of ours. */
  | { readonly kind: 'answer'; readonly question: string }
  /** A page of the evidence, confirmed by the member. */
  | { readonly kind: 'exhibit'; readonly exhibitId: string; readonly page?: number }
  /** A row of the domain's facts: `file/row-id`. */
  | { readonly kind: 'rule'; readonly row: string }
  /** Fixed wording without any fact, from the closed list in `lib/appeal/forms.ts`. */
  | { readonly kind: 'form'; readonly id: string }
  /** What the member typed. An edited sentence becomes own words. */
  | { readonly kind: 'own-words' };

/** Something that is not known yet: visible in the draft, with who can fill it. Never a plausible filler. */
export interface Blank {
  readonly blank: string;
  readonly who: 'you' | 'your doctor' | 'the plan';
}

export type Piece = { readonly text: string } | Blank;

export interface Sentence {
  readonly id: string;
  readonly pieces: readonly Piece[];
  /** At least one. */
  readonly grounds: readonly [Ground, ...Ground[]];
}

export interface Section {
  readonly id: string;
  /** Shown in the editor; printed only where `printHeading`. */
  readonly heading: string;
  readonly printHeading: boolean;
  readonly layout: 'address' | 'date' | 'facts' | 'salutation' | 'prose' | 'numbered' | 'table' | 'closing' | 'enclosures';
  /** Heads of the columns of a `table`, as many as each of its rows has sentences. */
  readonly columns?: readonly string[];
  /** In `facts` a row is label and value; in `numbered` and `enclosures` a row is an item; in a `table` a sentence is a cell; in prose a row is a paragraph. */
  readonly rows: readonly Row[];
}

export interface Row {
  readonly id: string;
  readonly label?: string;
  readonly sentences: readonly Sentence[];
}

export interface LetterContent {
  readonly sections: readonly Section[];
}

export const isBlank = (piece: Piece): piece is Blank => 'blank' in piece;

export const sentenceText = (sentence: Sentence): string =>
  sentence.pieces.map((piece) => (isBlank(piece) ? `[${piece.blank}]` : piece.text)).join('');

export const rowText = (row: Row): string => row.sentences.map(sentenceText).join(' ');

export const blanksOf = (content: LetterContent): Blank[] =>
  content.sections.flatMap((section) => section.rows.flatMap((row) => row.sentences.flatMap((sentence) => sentence.pieces.filter(isBlank))));
