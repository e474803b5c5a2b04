import { openQuestions } from '../../lib/appeal/known/questions';
import type { KnownFile } from '../../lib/appeal/known/known';

/** What the plan finds the letter by, at the foot of every page; none while two numbers are possible. */
export function referenceOf(file: KnownFile): string | undefined {
  const { claimNumber, referenceNumber } = file.case;
  const open = new Set(openQuestions(file).map(({ field }) => field));
  if (claimNumber) return open.has('claimNumber') ? undefined : `Claim ${claimNumber}`;
  return referenceNumber && !open.has('referenceNumber') ? `Reference ${referenceNumber}` : undefined;
}
