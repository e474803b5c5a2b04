/** What the member looked at and left as it is: kept as an answer under the letter and the finding. */
import { saveAnswer } from '../../lib/cases/answers';
import type { Answer } from '../../lib/cases/model';
import type { Finding } from '../../lib/appeal/review/review';

const ASIDE = 'aside';
const nameOf = (letterId: string, { id }: Finding): string => `review/${letterId}/${id}`;

export const isAside = (answers: readonly Answer[], letterId: string, finding: Finding): boolean =>
  answers.some(({ question, text }) => question === nameOf(letterId, finding) && text === ASIDE);

/** Sets a finding aside, or takes it up again. */
export const setAside = (caseId: string, letterId: string, finding: Finding, aside: boolean): Promise<void> =>
  saveAnswer(caseId, nameOf(letterId, finding), aside ? ASIDE : '');
