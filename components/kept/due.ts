/** What is due: every case with its next date, the most pressing first; what waits for nobody but the plan is set apart. */
import { deadlineOf, type Deadline } from '../../lib/appeal/deadline';
import { finalAnswerIn } from '../../lib/appeal/due/questions';
import { mainDocument } from '../../lib/appeal/main-document';
import type { KnownFile } from '../../lib/appeal/known/known';
import { settledCase } from '../../lib/appeal/known/choices';
import { sentOn } from './where-stopped';

export interface DueCase {
  /** The papers as the member has settled them. */
  readonly file: KnownFile;
  /** Undefined for a case without a paper. */
  readonly deadline: Deadline | undefined;
  /** Nothing for the member to do by any date: the letter is sent, or nothing was denied. */
  readonly rests: boolean;
}

export function dueCase(kept: KnownFile, today: string): DueCase {
  const file = settledCase(kept);
  const main = mainDocument(file);
  const { confirmedPlanType, noticeDateFromMember, claimNumber } = file.case;
  const finalAnswer = finalAnswerIn(file.answers);
  const deadline =
    main &&
    deadlineOf({
      reading: main.reading,
      today,
      ...(claimNumber ? { claimNumber } : {}),
      ...(confirmedPlanType ? { confirmedPlanType } : {}),
      ...(noticeDateFromMember ? { noticeDateFromMember } : {}),
      ...(finalAnswer ? { finalAnswer } : {}),
    });
  return { file, deadline, rests: sentOn(file) !== undefined || deadline?.kind === 'none' };
}

/** A date comes before no date, the nearer before the further; among equals the one last worked on. */
const DATELESS = Number.MAX_SAFE_INTEGER;
const daysOf = ({ deadline }: DueCase): number => (deadline?.kind === 'date' ? deadline.daysLeft : DATELESS);

export const byDue = (a: DueCase, b: DueCase): number => daysOf(a) - daysOf(b) || b.file.case.updatedAt - a.file.case.updatedAt;
