import { useEffect } from 'react';
import { isChoice } from '../../lib/appeal/known/choices';
import type { CaseFile } from '../../lib/cases/case-file';
import { reviseLetter } from '../../lib/cases/letters';
import { withSettled } from './known-words';
import { lettersIn } from './use-new-papers';

/** What was put right and chosen in a case, as one text that changes when any of it does. */
const settledIn = ({ corrections, answers }: CaseFile): string =>
  JSON.stringify([corrections.map(({ documentId, field, value }) => [documentId, field, value]), answers.filter(isChoice).map(({ question, text }) => [question, text])]);

/**
 * What the member puts right on a paper, takes back, or chooses of two readings reaches every letter at once, whatever
 * room they are in. What stood before is kept as a version; their own sentences are never touched.
 */
export function useSettledLetter(file: CaseFile | undefined, today: string, onProblem: (error: unknown) => void): void {
  const letters = file ? lettersIn(file) : '';
  const settled = file && settledIn(file);
  useEffect(() => {
    if (!file) return;
    for (const { id, kind } of file.letters) reviseLetter(id, (content) => withSettled(content, kind, file, today), { keepBefore: true, byItself: true }).catch(onProblem);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- an answer or a correction is the one event; the rest of the case is taken as it then stands
  }, [letters, settled]);
}
