import { useState } from 'react';
import type { Blank } from '../../lib/cases/letter';
import type { PrintLink } from '../print/print-link';
import { countWords } from '../words/format';
import { asCopy, asPdf, asText, asWord, type Outgoing } from './send-ways';

interface Props extends Outgoing {
  readonly blanks: readonly Blank[];
  readonly writeHref: string;
  /** Absent where no tab can be opened to print in. */
  readonly print: PrintLink | undefined;
  onProblem(error: unknown): void;
}

/** The ways out, the PDF first. A letter with blanks goes out as a draft, and says so on every page. */
export function SendFiles({ blanks, writeHref, print, onProblem, ...outgoing }: Props) {
  const [did, setDid] = useState<string>();
  const act = (work: (outgoing: Outgoing) => Promise<string>) => () => void work(outgoing).then(setDid, onProblem);
  return (
    <section className="stack" aria-labelledby="files">
      <h2 id="files">Your letter as a file</h2>
      {blanks.length > 0 ? (
        <div className="notice stack">
          <p>
            <strong>{countWords(blanks.length, 'blank')} left.</strong> The file will be marked DRAFT on every page.
          </p>
          <ul className="marked small">
            {blanks.map((blank, index) => (
              <li key={index}>
                {blank.blank} <span className="soft">({blank.who})</span>
              </li>
            ))}
          </ul>
          <p>
            <a href={writeHref}>Fill them in the letter</a>
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
