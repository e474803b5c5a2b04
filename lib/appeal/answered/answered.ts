/** The plan's newest answer to an appeal, and the decision that it answers on. */
import { isDenial } from '../../reading/reading';
import { readingOfClaim } from '../claim-scope';
import { finalAnswerIn } from '../due/questions';
import type { KnownDocument, KnownFile } from '../known/known';
import { decisionsOf } from '../levels/decision';
import { standOf } from '../levels/stand';
import { mainDocument } from '../main-document';
import { compareDecisions, type AnswerKind, type Comparison } from './compare';

export interface Answered {
  readonly answer: KnownDocument;
  readonly kind: AnswerKind;
  /** The decision before it; absent where the case does not hold it. */
  readonly before?: KnownDocument;
  readonly comparison?: Comparison;
}

const dayOf = ({ reading }: KnownDocument): string | undefined => reading.fields.noticeDate?.value;

/** Two papers of one day are of one decision; of papers without a day the order stands in which the ladder has them. */
const isBefore = (paper: KnownDocument, answer: KnownDocument): boolean => {
  const [old, now] = [dayOf(paper), dayOf(answer)];
  return paper.id !== answer.id && (old === undefined || now === undefined || old < now);
};

/** @param file settled. Undefined while no paper is known to answer an appeal */
export function answeredBy(file: KnownFile): Answered | undefined {
  const stand = standOf(file);
  const decisions = decisionsOf(file, stand).map(({ paper }) => paper);
  const answer = stand.isReversed ? mainDocument(file) : stand.refusals.at(-1);
  if (!answer) return undefined;
  const before = decisions.filter((paper) => isBefore(paper, answer)).at(-1);
  const comparison = before && compareDecisions(before, answer, file.case.claimNumber);
  const { outcome } = readingOfClaim(answer.reading, file.case.claimNumber);
  const alone: AnswerKind = !isDenial(outcome) ? 'reversed' : 'upheld';
  return { answer, kind: comparison?.kind ?? alone, ...(before ? { before } : {}), ...(comparison ? { comparison } : {}) };
}

/**
 * Whether the main paper may answer an appeal and does not say so: a later denial beside an earlier one, or a denial
 * that came after something was sent. The member is asked, and asked again while they do not know.
 */
export function mayBeAnswer(file: KnownFile): boolean {
  const main = mainDocument(file);
  const said = finalAnswerIn(file.answers);
  if (!main || said === 'Yes' || said === 'No' || answeredBy(file)?.answer.id === main.id) return false;
  const isNo = ({ reading }: KnownDocument) => isDenial(readingOfClaim(reading, file.case.claimNumber).outcome);
  if (!isNo(main)) return false;
  const isLater = file.documents.some((paper) => isNo(paper) && dayOf(paper) !== undefined && dayOf(main) !== undefined && isBefore(paper, main));
  return isLater || file.sendings.some(({ createdAt }) => main.addedAt > createdAt);
}
