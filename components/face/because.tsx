import type { KnownReading } from '../../lib/appeal/known/known';
import type { Face } from '../../lib/appeal/verdict-face';
import { Quote } from '../proof/quote';

const DECIDED_BY_WORDS: ReadonlySet<Face['kind']> = new Set<Face['kind']>(['denied', 'part-denied', 'approved', 'pending']);

/** Why it is, or is not, a denial: the words that decide it, as a quote where there are any, else our plain sentence. */
export function Because({ face, reading }: { face: Face; reading: KnownReading }) {
  const { verdict } = reading;
  const reason = reading.fields.reasonText ?? reading.categories[0];
  if (!verdict || !DECIDED_BY_WORDS.has(face.kind)) return <p className="because">{face.because}</p>;
  // Where the plan's own reason stands right below, "denied" as a quote says nothing more.
  if (face.kind !== 'approved' && reason) return null;
  return (
    <p className="because">
      <span className="who">The page says: </span>
      <Quote proof={verdict} />
    </p>
  );
}
