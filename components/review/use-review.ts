import { useDeferredValue, useMemo } from 'react';
import { deadlineOf } from '../../lib/appeal/deadline';
import { draftLetter } from '../../lib/appeal/draft/draft-letter';
import { factsOf } from '../../lib/appeal/draft/facts';
import { finalAnswerIn } from '../../lib/appeal/due/questions';
import type { KnownFile } from '../../lib/appeal/known/known';
import { review, type Finding } from '../../lib/appeal/review/review';
import type { LetterContent } from '../../lib/cases/letter';
import type { Letter } from '../../lib/cases/model';
import { useSentCopies } from '../../lib/cases/sent-copies';

/** What a review finds in the letter as it stands; it follows the typing, a moment behind it. Undefined while loading. */
export function useReview(file: KnownFile, letter: Pick<Letter, 'id' | 'kind'>, content: LetterContent, today: string): readonly Finding[] | undefined {
  const copies = useSentCopies(file.sendings);
  const shown = useDeferredValue(content);
  return useMemo(() => {
    const facts = factsOf(file);
    if (!facts || !copies) return undefined;
    const { confirmedPlanType, noticeDateFromMember, claimNumber } = file.case;
    const finalAnswer = finalAnswerIn(file.answers);
    const deadline = deadlineOf({
      reading: facts.main.reading, today,
      ...(claimNumber ? { claimNumber } : {}), ...(confirmedPlanType ? { confirmedPlanType } : {}), ...(noticeDateFromMember ? { noticeDateFromMember } : {}), ...(finalAnswer ? { finalAnswer } : {}),
    });
    const sent = copies.filter(({ letterId }) => letterId !== letter.id).map((copy) => copy.content);
    return review({ kind: letter.kind, content: shown, drafted: draftLetter(letter.kind, file, today), facts, deadline, sent, today });
  }, [file, copies, shown, letter.id, letter.kind, today]);
}
