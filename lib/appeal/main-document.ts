/** Which paper of a case the appeal answers. */
import { foldNumber } from '../cases/numbers';
import { isDenial, type Reading } from '../reading/reading';
import { appealAnswer } from './appeal-answer';
import type { KnownDocument, KnownFile } from './known/known';
import { withCorrections } from './known/with-corrections';

/** A denial beats anything else, a letter beats a statement, a statement beats a page, a newer paper an older one. */
function weightOf({ outcome, document }: Pick<Reading, 'outcome' | 'document'>): number {
  const kind = document === 'denial-letter' ? 3 : document === 'eob' || document === 'msn' ? 2 : document === 'other' || document === 'claims-list' ? 0 : 1;
  return (isDenial(outcome) ? 10 : 0) + kind;
}

/** Undefined only for a case without papers. What the member put right in it is in its reading. */
export const mainDocument = (file: KnownFile): KnownDocument | undefined => papersByWeight(file)[0];

/** Whether a paper prints by when to answer it: for a first appeal, or for what comes after the last one. */
const printsTime = ({ reading: { fields } }: KnownDocument): boolean =>
  fields.appealBy !== undefined || fields.appealDays !== undefined || fields.externalReviewDays !== undefined;

/** Two papers of equal weight are of one decision unless each bears a date of its own. */
const isOfOneDecision = (a: KnownDocument, b: KnownDocument): boolean => {
  const [one, other] = [a.reading.fields.noticeDate, b.reading.fields.noticeDate];
  return weightOf(a.reading) === weightOf(b.reading) && (!one || !other || one.value === other.value);
};

/** Whether the one was decided after the other: by the days that they bear, else in the order in which they came. */
function isLater(a: KnownDocument, b: KnownDocument): boolean {
  const [one, other] = [a.reading.fields.noticeDate?.value, b.reading.fields.noticeDate?.value];
  return one && other && one !== other ? one > other : a.addedAt > b.addedAt;
}

/** A paper that reverses the denial on appeal, with no denial after it, is what counts now. */
function reversalOf(papers: readonly KnownDocument[], claimNumber: string | undefined): KnownDocument | undefined {
  const own = foldNumber(claimNumber);
  const isOfCase = ({ reading }: KnownDocument) => {
    const number = foldNumber(reading.fields.claimNumber?.value);
    return own === undefined || number === undefined || number === own;
  };
  const denials = papers.filter(({ reading }) => isDenial(reading.outcome));
  return papers.find((paper) => appealAnswer(paper.reading) === 'reversed' && isOfCase(paper) && denials.every((denial) => isLater(paper, denial)));
}

/**
 * All papers, the main one first. A page of a letter that is photographed alone, after the whole letter, does not take its
 * place: the time to appeal would be gone with it.
 */
export function papersByWeight(file: KnownFile): KnownDocument[] {
  const papers = [...withCorrections(file).documents].sort((a, b) => weightOf(b.reading) - weightOf(a.reading) || b.addedAt - a.addedAt);
  const reversal = reversalOf(papers, file.case.claimNumber);
  if (reversal) return [reversal, ...papers.filter((paper) => paper !== reversal)];
  const [first] = papers;
  const fuller = first && !printsTime(first) ? papers.find((paper) => printsTime(paper) && isOfOneDecision(paper, first)) : undefined;
  return fuller ? [fuller, ...papers.filter((paper) => paper !== fuller)] : papers;
}
