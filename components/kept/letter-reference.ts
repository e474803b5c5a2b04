import type { Case } from '../../lib/cases/model';

/** What the plan finds the letter by, at the foot of every page. */
export const referenceOf = ({ claimNumber, referenceNumber }: Case): string | undefined =>
  claimNumber ? `Claim ${claimNumber}` : referenceNumber ? `Reference ${referenceNumber}` : undefined;
