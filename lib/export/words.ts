/** The few words that an export adds to a letter: they mark what is not ready, and nothing else. */
import { blanksOf, isBlank, rowText, type Blank, type LetterContent, type Piece, type Row, type Sentence } from '../cases/letter';

export const DRAFT_LINE = 'DRAFT – not ready to send';

const WHO_FILLS: Readonly<Record<Blank['who'], string>> = {
  you: 'you fill this in',
  'your doctor': 'your doctor fills this in',
  'the plan': 'the plan fills this in',
};

/** A blank as it is printed: what is missing and who can fill it. */
const blankWords = ({ blank, who }: Blank): string => `[${blank} – ${WHO_FILLS[who]}]`;

export const pieceWords = (piece: Piece): string => (isBlank(piece) ? blankWords(piece) : piece.text);

/** A letter with a blank left is a draft, wherever it is shown. */
export const isDraft = (content: LetterContent): boolean => blanksOf(content).length > 0;

/** A row of the closing that is nothing but a line to sign on: every export draws its own, in the same place. */
const isSigningLine = (row: Row): boolean => /^_+$/.test(rowText(row).trim());

/** The closing in its order: the farewell, then (after the line to sign on) who signs. */
export function closingParts(rows: readonly Row[]): { farewell: Row | undefined; signed: readonly Row[] } {
  const [farewell, ...signed] = rows.filter((row) => !isSigningLine(row));
  return { farewell, signed };
}

/**
 * The cells of a row of a table, by their columns. A cell keeps its column by the number at the end of its id, so that
 * one that the member took out leaves a gap and the others do not move up.
 */
export function cellsOf({ id, sentences }: Row, columns: number): readonly (Sentence | undefined)[] {
  const byPlace = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  const isNumbered = sentences.every((sentence) => sentence.id.startsWith(`${id}/`) && /^\d+$/.test(sentence.id.slice(id.length + 1)));
  return Array.from({ length: columns }, (_, index) => (isNumbered ? byPlace.get(`${id}/${index + 1}`) : sentences[index]));
}
