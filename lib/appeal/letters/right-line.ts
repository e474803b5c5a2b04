/** When a right may speak in a letter instead of a plain request. */
import { isSignedByPatient, type Facts } from '../draft/facts';
import { rightFor } from '../draft/rights';

/** Lines about the writer's own body or clinician fit no one else's letter. */
const OF_THE_PATIENT = /\bmy\b/;

/** The row's own line, where the right holds as in an appeal and leaves nothing to fill. Undefined otherwise: then the letter asks plainly. */
export function rightLine(facts: Facts, id: string): string | undefined {
  const line = rightFor(facts, id)?.letterLine;
  if (!line || line.includes('[') || (OF_THE_PATIENT.test(line) && !isSignedByPatient(facts))) return undefined;
  return line;
}
