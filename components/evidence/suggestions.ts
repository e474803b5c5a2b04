/** What could become an exhibit: things of the checklist that are at hand, and papers of the case. */
import { checklistOf, type ChecklistItem } from '../../lib/appeal/checklist';
import { ASKED, findingsIn, treatmentsIn } from '../../lib/appeal/interview/answers';
import type { KnownDocument, KnownFile } from '../../lib/appeal/known/known';

/** The answer that keeps which exhibit was made from a thing of the checklist; its text is the exhibit's id. */
export const madeFrom = (item: string): string => `evidence/from/${item}`;

const isEvidence = ({ id }: Pick<ChecklistItem, 'id'>): boolean => id.startsWith('evidence/');

/** Evidence that the member ticked and that is no exhibit yet. */
export function tickedEvidence(file: KnownFile): readonly ChecklistItem[] {
  const { checklist, answers, exhibits } = file;
  const isTicked = ({ id }: ChecklistItem) => checklist.some(({ item, done }) => item === id && done);
  const isMade = ({ id }: ChecklistItem) => answers.some(({ question, text }) => question === madeFrom(id) && exhibits.some((exhibit) => exhibit.id === text));
  return checklistOf(file).filter((item) => isEvidence(item) && isTicked(item) && !isMade(item));
}

/** Papers of the case that are no exhibit yet. */
export const unlinkedPapers = ({ documents, exhibits }: KnownFile): readonly KnownDocument[] => documents.filter(({ id }) => !exhibits.some(({ documentId }) => documentId === id));

/** The pages of a paper, where it has any. */
export const pagesOf = ({ doc }: KnownDocument): string => (doc.pages && doc.pages.length > 0 ? String(doc.pages.length) : '');

const NUMBERED = /\bexhibit\s*\d/i;

/** Whether the member's own words name exhibits by number: those do not follow a move. */
export function namesNumbers({ answers }: KnownFile): boolean {
  const text = (question: string) => answers.find((answer) => answer.question === question)?.text ?? '';
  return [...treatmentsIn(text(ASKED.treatments)), ...findingsIn(text(ASKED.findings))].some(({ where }) => NUMBERED.test(where));
}
