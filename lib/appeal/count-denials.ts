import { isDenial, type Reading } from '../reading/reading';
import { deniedClaims } from './claim-scope';

/** How many denials a document shows: one for each denied claim, and one where it denies something without naming a claim. */
export const countDenials = (reading: Reading): number => (isDenial(reading.outcome) ? Math.max(1, deniedClaims(reading).length) : 0);
