/** The decision that the case stands on now, and the papers that tell of it: the answer that refused last, else the denial. */
import { foldNumber } from '../../cases/numbers';
import { isDenial } from '../../reading/reading';
import { readingOfClaim } from '../claim-scope';
import { deadlineOf } from '../deadline';
import { finalAnswerIn } from '../due/questions';
import type { Deadline, DeadlineInput } from '../due/shape';
import type { KnownDocument, KnownFile } from '../known/known';
import { mainDocument, papersByWeight } from '../main-document';
import { faceOf } from '../verdict-face';
import type { PlainDate } from '../plain-date';
import { standOf, type Stand } from './stand';

/** One decision of the plan with all papers of the case that tell of it, the fullest first. */
export interface Decision {
  readonly paper: KnownDocument;
  readonly others: readonly KnownDocument[];
}

const dayOf = ({ reading }: KnownDocument): string | undefined => reading.fields.noticeDate?.value;

/** A paper that bears the number of another claim is about that one. */
function isOfClaim({ reading }: KnownDocument, claimNumber: string | undefined): boolean {
  const [own, theirs] = [foldNumber(claimNumber), foldNumber(reading.fields.claimNumber?.value)];
  return own === undefined || theirs === undefined || own === theirs;
}

/**
 * The first denial and each answer that refused, the oldest first. The last one is what counts now.
 * @param file settled
 */
export function decisionsOf(file: KnownFile, stand: Stand): readonly Decision[] {
  const { claimNumber } = file.case;
  const main = mainDocument(file);
  const said = finalAnswerIn(file.answers);
  const kindOf = (paper: KnownDocument) => faceOf(readingOfClaim(paper.reading, claimNumber), undefined, paper.id === main?.id ? said : undefined).kind;
  const papers = file.documents.filter((paper) => isOfClaim(paper, claimNumber) && isDenial(readingOfClaim(paper.reading, claimNumber).outcome));
  const answers = papers.filter((paper) => kindOf(paper) === 'upheld');
  const denials = papers.filter((paper) => !answers.includes(paper) && ['denied', 'part-denied'].includes(kindOf(paper)));
  const isDated = (paper: KnownDocument) => (dayOf(paper) ? 0 : 1);
  const [oldest] = [...denials].sort((a, b) => isDated(a) - isDated(b) || a.addedAt - b.addedAt);
  // Of that day the letter itself, not the page that was kept before it.
  const fullest = papersByWeight(file).flatMap(({ id }) => denials.find((paper) => paper.id === id && oldest && dayOf(paper) === dayOf(oldest)) ?? [])[0];
  const first = denials.find(({ id }) => id === main?.id) ?? fullest;
  const withOthers = (paper: KnownDocument, among: readonly KnownDocument[]): Decision => ({ paper, others: among.filter(({ id }) => id !== paper.id) });
  const refused = stand.refusals.map((paper) => withOthers(paper, answers.filter((each) => dayOf(each) === dayOf(paper))));
  return [...(first ? [withOthers(first, denials)] : []), ...refused];
}

/** What counts now: undefined where the case has no denial that could be appealed. */
export const decisionNow = (file: KnownFile, stand: Stand): Decision | undefined => (stand.isReversed ? undefined : decisionsOf(file, stand).at(-1));

/** What `deadlineOf` needs of a decision of this case. */
export function inputOf(file: KnownFile, { paper, others }: Decision, stand: Stand, today: PlainDate): DeadlineInput {
  const { claimNumber, confirmedPlanType, noticeDateFromMember } = file.case;
  const finalAnswer = paper.id === mainDocument(file)?.id ? finalAnswerIn(file.answers) : undefined;
  return {
    reading: paper.reading, documentId: paper.id, today,
    others: others.map(({ id, reading }) => ({ documentId: id, reading })),
    ...(stand.plan ? { open: stand.open } : {}),
    ...(claimNumber ? { claimNumber } : {}),
    ...(confirmedPlanType ? { confirmedPlanType } : {}),
    ...(noticeDateFromMember ? { noticeDateFromMember } : {}),
    ...(finalAnswer ? { finalAnswer } : {}),
  };
}

/**
 * The last day for what is open now, from all papers of the case. Undefined for a case without a paper.
 * @param file settled
 */
export function deadlineOfCase(file: KnownFile, today: PlainDate): Deadline | undefined {
  const stand = standOf(file);
  const main = mainDocument(file);
  const now = decisionNow(file, stand) ?? (main && { paper: main, others: [] });
  return now && deadlineOf(inputOf(file, now, stand, today));
}
