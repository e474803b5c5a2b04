import { useEffect, useState } from 'react';
import type { KnownFile } from '../../lib/appeal/known/known';
import { reviseLetter } from '../../lib/cases/letters';
import { newestIn, withNewPapers } from './known-words';

/** Which letters there are, as one text. */
export const lettersIn = ({ letters }: Pick<KnownFile, 'letters'>): string => letters.map(({ id }) => id).sort().join(' ');

/**
 * A paper that came after the draft, or was read anew with another page, brings what it knows into every letter of the
 * case, whatever room the member is in. Answers whether it did just now.
 */
export function useNewPapers(file: KnownFile | undefined, today: string, onProblem: (error: unknown) => void): boolean {
  const [wasUpdated, setWasUpdated] = useState(false);
  const letters = file ? lettersIn(file) : '';
  const newest = file ? newestIn(file) : 0;
  useEffect(() => {
    if (!file) return;
    for (const { id, kind } of file.letters) {
      reviseLetter(id, (content, versions) => withNewPapers(content, kind, file, versions, today), { keepBefore: true, byItself: true }).then(
        (isChanged) => isChanged && setWasUpdated(true),
        onProblem,
      );
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a paper that comes is the one event; the rest of the case is taken as it then stands
  }, [letters, newest]);
  return wasUpdated;
}
