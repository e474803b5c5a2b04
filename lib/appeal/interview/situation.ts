/** What decides which questions a case is asked: where it stands, its reasons, and what was told so far. */
import { readingOfClaim } from '../claim-scope';
import { finalAnswerIn } from '../due/questions';
import type { KnownFile, KnownReading } from '../known/known';
import { mainDocument } from '../main-document';
import { denialReasonsOf } from '../plain-reason';
import { faceOf, type FaceKind } from '../verdict-face';
import { interviewOf, type Interview } from './answers';

export interface Situation {
  readonly file: KnownFile;
  /** Undefined for a case without a paper. */
  readonly face: FaceKind | undefined;
  readonly document: KnownReading['document'] | undefined;
  /** Ids of the reasons of the denial; empty where the paper names none that we know. */
  readonly reasons: readonly string[];
  readonly told: Interview;
}

/** @param file as the member settled it */
export function situationOf(file: KnownFile): Situation {
  const main = mainDocument(file);
  const told = interviewOf(file.answers);
  if (!main) return { file, face: undefined, document: undefined, reasons: [], told };
  const reading = readingOfClaim(main.reading, file.case.claimNumber);
  return {
    file, told,
    face: faceOf(reading, undefined, finalAnswerIn(file.answers)).kind,
    document: reading.document,
    reasons: denialReasonsOf(reading).map(({ id }) => id),
  };
}

/** Whether the papers point to care that was given, is to come or goes on. Only a hint: the member says which. */
export function likelyCare({ document, reasons }: Pick<Situation, 'document' | 'reasons'>): Interview['care'] {
  if (reasons.includes('concurrent-review')) return 'going-on';
  if (document === 'authorization-decision') return 'to-come';
  return document === 'eob' || document === 'msn' ? 'received' : undefined;
}
