/** What the draft said in the place of a sentence that the member changed: what an undo puts back, also days later. */
import { draftLetter } from '../../lib/appeal/draft/draft-letter';
import type { KnownFile } from '../../lib/appeal/known/known';
import type { LetterContent, Sentence } from '../../lib/cases/letter';
import type { LetterKind, LetterVersion } from '../../lib/cases/model';
import { isOwn, sentenceOf } from './sentences';

export interface DraftedSentence {
  readonly sentence: Sentence;
  /** The state of the letter in which it stands in its place. */
  readonly from: LetterContent;
}

/**
 * The sentence as a draft of today says it, as a value may have been put right since; where such a draft has no place for
 * it, as the newest version has it that the member had not touched. None for a sentence that the member added.
 *
 * @param versions the newest first
 */
export function draftedSentence(id: string, kind: LetterKind, file: KnownFile, versions: readonly LetterVersion[], today: string): DraftedSentence | undefined {
  for (const from of [draftLetter(kind, file, today), ...versions.map(({ content }) => content)]) {
    const sentence = sentenceOf(from, id);
    if (sentence && !isOwn(sentence)) return { sentence, from };
  }
  return undefined;
}
