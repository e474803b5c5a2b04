import { useState } from 'react';
import type { PrintLink } from '../print/print-link';
import type { Readiness } from '../sent/confirmations';
import { countWords } from '../words/format';
import { asCopy, asPdf, asText, asWord, type Outgoing } from './send-ways';

interface Props extends Omit<Outgoing, 'isDraft'> {
  readonly readiness: Readiness;
  readonly writeHref: string;
  /** Absent where no tab can be opened to print in. */
  readonly print: PrintLink | undefined;
  onProblem(error: unknown): void;
}

/** The ways out, the PDF first. A letter with blanks, or to someone who was not checked, goes out as a draft, and says so on every page. */
export function SendFiles({ readiness: { blanks, unconfirmed, isToNobody, isDraft }, writeHref, print, onProblem, ...letter }: Props) {
  const [did, setDid] = useState<string>();
  const outgoing: Outgoing = { ...letter, isDraft };
  const act = (work: (outgoing: Outgoing) => Promise<string>) => () => void work(outgoing).then(setDid, onProblem);
  const unchecked = unconfirmed.filter(({ isBlank }) => !isBlank);
  return (
    <section className="stack" aria-labelledby="files">
      <h2 id="files">Your letter as a file</h2>
      {blanks.length > 0 ? (
        <div className="notice stack">
          <p>
            <strong>{countWords(blanks.length, 'blank')} left.</strong> The file will be marked DRAFT on every page.
          </p>
          <ul className="marked small">
            {[...new Map(blanks.map((blank) => [`${blank.who}/${blank.blank}`, blank]))].map(([key, blank]) => (
              <li key={key}>
                {blank.blank} <span className="soft">({blank.who})</span>
              </li>
            ))}
          </ul>
          <p>
            <a href={writeHref}>Fill them in the letter</a>
          </p>
        </div>
      ) : null}
      {blanks.length === 0 && (unchecked.length > 0 || isToNobody) ? (
        <div className="notice stack">
          <p>
            <strong>Not checked yet: {isToNobody ? 'who gets it' : unchecked.map(({ label }) => label.toLowerCase()).join(', ')}.</strong> The file will be marked DRAFT on every page until you have.
          </p>
        </div>
      ) : null}
      <div className="row">
        <button type="button" className="button go" onClick={act(asPdf)}>
          Export PDF
        </button>
        {print ? (
          <a className="button" {...print}>
            Print
          </a>
        ) : null}
      </div>
      <div className="row small">
        <span className="soft">Or:</span>
        <button type="button" className="button plain" onClick={act(asWord)}>
          Save for Word
        </button>
        <button type="button" className="button plain" onClick={act(asText)}>
          Save as text
        </button>
        <button type="button" className="button plain" onClick={act(asCopy)}>
          Copy text
        </button>
      </div>
      <p role="status" className="small">
        {did}
      </p>
    </section>
  );
}
