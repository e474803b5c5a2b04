import { useEffect } from 'react';
import { isCorrected, type Known, type KnownFile } from '../../lib/appeal/known/known';
import { reviseLetter } from '../../lib/cases/letters';
import { withCorrected } from './known-words';

/** What is put right in a case, as one text that changes when any of it does. */
const correctionsOf = ({ documents }: KnownFile): string =>
  JSON.stringify(
    documents.flatMap(({ id, reading }) =>
      Object.entries<Known<unknown> | undefined>(reading.fields).flatMap(([field, known]) => (known && isCorrected(known) ? [[id, field, known.value]] : [])),
    ),
  );

/**
 * What the member puts right on a paper, or takes back, reaches the letter at once, whatever room they are in. What
 * stood before is kept as a version; their own sentences are never touched.
 */
export function useCorrectedLetter(file: KnownFile | undefined, today: string, onProblem: (error: unknown) => void): void {
  const letterId = file?.letters[0]?.id;
  const corrections = file && correctionsOf(file);
  useEffect(() => {
    if (!file || !letterId) return;
    reviseLetter(letterId, (content) => withCorrected(content, file, today), { keepBefore: true }).catch(onProblem);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a correction is the one event; the rest of the case is taken as it then stands
  }, [letterId, corrections]);
}
