import type { KnownReading } from '../../lib/appeal/known/known';
import type { Face } from '../../lib/appeal/verdict-face';
import { Quote } from '../proof/quote';

/** The paper's own words say it all; the others are ours, with the paper's words under them. */
const DECIDED_BY_WORDS: ReadonlySet<Face['kind']> = new Set<Face['kind']>(['denied', 'part-denied', 'upheld', 'reversed', 'approved', 'pending']);
/** Where the plan's reason stands right below, "denied" as a quote says nothing more. */
const SAID_BY_REASON: ReadonlySet<Face['kind']> = new Set<Face['kind']>(['denied', 'part-denied']);

type Words = NonNullable<Face['decidedBy']>;

/** Whether one of the two is part of the other: the same words are not quoted twice. */
const overlap = (a: Words, b: Words): boolean => a.at.start < b.at.end && b.at.start < a.at.end;

/** Why it is, or is not, a denial: the words that decide it, as a quote where there are any, else our plain sentence. */
export function Because({ face, reading }: { face: Face; reading: KnownReading }) {
  const { decidedBy } = face;
  const reason = reading.fields.reasonText ?? reading.categories.find(({ at }) => at !== undefined);
  if (decidedBy && SAID_BY_REASON.has(face.kind) && reason) return null;
  const isSaidBelow = (words: Words) => (face.kind === 'pending' || face.kind === 'no-appeal-rights') && reason?.at !== undefined && overlap(words, reason);
  const quoted = decidedBy && !isSaidBelow(decidedBy) ? decidedBy : undefined;
  const asks = face.asks && !isSaidBelow(face.asks) && !(quoted && overlap(face.asks, quoted)) ? face.asks : undefined;
  return (
    <div className="because stack">
      {decidedBy && DECIDED_BY_WORDS.has(face.kind) ? null : <p>{face.because}</p>}
      {quoted ? (
        <p>
          <span className="who">The page says: </span>
          <Quote proof={quoted} />
        </p>
      ) : null}
      {asks ? (
        <p>
          <span className="who">They ask: </span>
          <Quote proof={asks} />
        </p>
      ) : null}
    </div>
  );
}
