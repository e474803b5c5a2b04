/** The blanks of a letter in the order in which it is read, to go from one to the next. */
import { isBlank, type LetterContent, type Sentence } from '../../lib/cases/letter';
import { sentencesOf } from './sentences';

export interface BlankPlace {
  readonly sentence: Sentence;
  /** Which piece of the sentence it is. */
  readonly piece: number;
}

export const blankPlaces = (content: LetterContent): BlankPlace[] =>
  sentencesOf(content).flatMap((sentence) => sentence.pieces.flatMap((each, piece) => (isBlank(each) ? [{ sentence, piece }] : [])));

/**
 * The blank after a place, or before it; past the last comes the first. Without a place, or from one that is gone, the
 * first or the last. None where no blank is left.
 */
export function nextBlank(content: LetterContent, from: { readonly sentenceId: string; readonly piece?: number } | undefined, direction: 1 | -1 = 1): BlankPlace | undefined {
  const places = blankPlaces(content);
  const order = new Map(sentencesOf(content).map(({ id }, index) => [id, index]));
  const here = from && order.get(from.sentenceId);
  // A sentence in hand stands before its own blanks.
  const rank = ({ sentence, piece }: BlankPlace): number => (order.get(sentence.id) ?? 0) * 1000 + piece;
  const start = here === undefined ? (direction > 0 ? -1 : Number.MAX_SAFE_INTEGER) : here * 1000 + (from?.piece ?? -1);
  return direction > 0 ? (places.find((place) => rank(place) > start) ?? places[0]) : (places.findLast((place) => rank(place) < start) ?? places.at(-1));
}
