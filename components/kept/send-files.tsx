import { useState } from 'react';
import type { Blank } from '../../lib/cases/letter';
import { addVersion } from '../../lib/cases/letters';
import type { Letter } from '../../lib/cases/model';
import { download } from '../../lib/export/download';
import { exportFileName } from '../../lib/export/file-name';
import { letterText } from '../../lib/export/letter-text';
import { countWords } from '../words/format';
import { today } from '../words/today';

interface Props {
  readonly letter: Letter;
  readonly name: string;
  /** Printed at the foot of every page: "Claim 26-3317-0098". */
  readonly reference?: string | undefined;
  readonly blanks: readonly Blank[];
  readonly writeHref: string;
  onProblem(error: unknown): void;
}

/** The three ways out. A letter with blanks goes out as a draft, and says so on every page. */
export function SendFiles({ letter, name, reference, blanks, writeHref, onProblem }: Props) {
  const [did, setDid] = useState<string>();
  const act = (work: () => Promise<string>) => () => void work().then(setDid, onProblem);
  const asPdf = act(async () => {
    const { letterPdf } = await import('../../lib/export/letter-pdf');
    const { bytes, missing } = await letterPdf(letter.content, { name: `Appeal - ${name}`, ...(reference ? { reference } : {}) });
    download(bytes, exportFileName('Appeal', name, today(), 'pdf'), 'application/pdf');
    await addVersion(letter.id, 'exported');
    return missing.length > 0
      ? `The PDF is in your downloads. It cannot print ${missing.join(' ')}: write ${missing.length === 1 ? 'it' : 'them'} another way, or by hand.`
      : 'The PDF is in your downloads.';
  });
  const asText = act(async () => {
    download(letterText(letter.content), exportFileName('Appeal', name, today(), 'txt'), 'text/plain;charset=utf-8');
    await addVersion(letter.id, 'exported');
    return 'The text file is in your downloads.';
  });
  const copy = act(async () => {
    await navigator.clipboard.writeText(letterText(letter.content));
    return 'Copied.';
  });
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
        <button type="button" className="button go" onClick={asPdf}>
          Export PDF
        </button>
        <button type="button" className="button" onClick={asText}>
          Save as text
        </button>
        <button type="button" className="button" onClick={copy}>
          Copy text
        </button>
      </div>
      <p role="status" className="small">
        {did}
      </p>
    </section>
  );
}
