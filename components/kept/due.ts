/** What is due: every case with its next date, the most pressing first; what waits for nobody but the plan is set apart. */
import type { Deadline } from '../../lib/appeal/deadline';
import { dueOf } from '../../lib/appeal/levels/due-case';
import type { KnownFile } from '../../lib/appeal/known/known';
import { settledCase } from '../../lib/appeal/known/choices';

export interface DueCase {
  /** The papers as the member has settled them. */
  readonly file: KnownFile;
  /** Of what is open now. Undefined for a case without a paper. */
  readonly deadline: Deadline | undefined;
  /** The day on which the appeal against the newest decision went out. */
  readonly sentOn: string | undefined;
  /** Nothing for the member to do by any date: the letter is sent, or nothing was denied. */
  readonly rests: boolean;
}

export function dueCase(kept: KnownFile, today: string): DueCase {
  const file = settledCase(kept);
  return { file, ...dueOf(file, today) };
}

/** A date comes before no date, the nearer before the further; among equals the one last worked on. */
const DATELESS = Number.MAX_SAFE_INTEGER;
const daysOf = ({ deadline }: DueCase): number => (deadline?.kind === 'date' ? deadline.daysLeft : DATELESS);

export const byDue = (a: DueCase, b: DueCase): number => daysOf(a) - daysOf(b) || b.file.case.updatedAt - a.file.case.updatedAt;
