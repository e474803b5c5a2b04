import { useEffect, useState } from 'react';
import type { KnownFile } from '../../lib/appeal/known/known';
import { reviseLetter } from '../../lib/cases/letters';
import { newestIn, withNewPapers } from './known-words';

/**
 * A paper that came after the draft, or was read anew with another page, brings what it knows into the letter, whatever room the member is in. Answers
 * whether it did just now.
 */
export function useNewPapers(file: KnownFile | undefined, today: string, onProblem: (error: unknown) => void): boolean {
  const [wasUpdated, setWasUpdated] = useState(false);
  const letterId = file?.letters[0]?.id;
  const newest = file ? newestIn(file) : 0;
  useEffect(() => {
    if (!file || !letterId) return;
    reviseLetter(letterId, (content, versions) => withNewPapers(content, file, versions, today), { keepBefore: true }).then(
      (isChanged) => isChanged && setWasUpdated(true),
      onProblem,
    );
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a paper that comes is the one event; the rest of the case is taken as it then stands
  }, [letterId, newest]);
  return wasUpdated;
}
