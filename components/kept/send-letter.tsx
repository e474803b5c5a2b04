import { useState } from 'react';
import { mainDocument } from '../../lib/appeal/main-document';
import { standing } from '../../lib/appeal/standing-words';
import type { KnownFile } from '../../lib/appeal/known/known';
import { valuesOf } from '../../lib/appeal/known/values';
import { setChecklistEntry } from '../../lib/cases/checklist';
import type { Letter } from '../../lib/cases/model';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import type { FieldName } from '../../lib/reading/reading';
import { isAppeal } from '../letter/letter-state';
import { printLink } from '../print/print-link';
import { ReviewNote } from '../review/review-note';
import { readinessOf } from '../sent/confirmations';
import { ConfirmRecipient } from '../sent/confirm-recipient';
import { SentLog } from '../sent/sent-log';
import { ProblemCard } from '../shell/problem-card';
import { today } from '../words/today';
import { FactTable } from './fact-table';
import { referenceOf } from './letter-reference';
import { SendFiles } from './send-files';

const WHERE_TO: readonly FieldName[] = ['appealFax', 'appealAddress', 'appealOnline', 'appealPhone'];

const BEFORE_SENDING = [
  { id: 'send/checked', title: standing('check-every-fact') },
  { id: 'send/signed', title: 'Print it and sign it.' },
  { id: 'send/enclosures', title: standing('send-all-evidence') },
  { id: 'send/copies', title: standing('keep-proof') },
] as const;

/** Each letter has ticks of its own; those of the first appeal keep the name that they had while it was the only one. */
const tickOf = (item: string, { id, kind }: Letter): string => (kind === 'first-level-appeal' ? item : `${item}/${id}`);

interface Props {
  readonly file: KnownFile;
  readonly letter: Letter;
  readonly title: string;
  readonly writeHref: string;
  readonly privately: boolean;
}

/** One letter: who gets it, the letter as a file, where it goes, and the proof that it went. */
export function SendLetter({ file, letter, title, writeHref, privately }: Props) {
  const [problem, setProblem] = useState<ProblemCode>();
  const onProblem = (error: unknown) => setProblem(problemCodeOf(error));
  const where = isAppeal(letter.kind) ? valuesOf(file.documents, WHERE_TO) : [];
  return (
    <div className="stack-3">
      {problem ? <ProblemCard problem={problem} /> : null}
      <h2 className="letter-title">{title}</h2>
      <ReviewNote file={file} letter={letter} today={today()} writeHref={writeHref} />
      <ConfirmRecipient file={file} letter={letter} writeHref={writeHref} onProblem={onProblem} />
      <SendFiles
        letter={letter}
        name={file.case.name}
        reference={referenceOf(file)}
        readiness={readinessOf(letter, file.answers)}
        writeHref={writeHref}
        print={printLink(file.case.id, privately, location.pathname, letter.kind)}
        onProblem={onProblem}
      />
      <section className="stack" aria-labelledby="before">
        <h2 id="before">Before you send</h2>
        <ul className="stack">
          {BEFORE_SENDING.map(({ id, title: words }) => (
            <li key={id}>
              <label className="tick">
                <input
                  type="checkbox"
                  checked={file.checklist.find(({ item }) => item === tickOf(id, letter))?.done ?? false}
                  onChange={(event) => void setChecklistEntry(file.case.id, tickOf(id, letter), { done: event.target.checked }).catch(onProblem)}
                />
                <span>{words}</span>
              </label>
            </li>
          ))}
        </ul>
      </section>
      {isAppeal(letter.kind) ? (
        <section className="stack" aria-labelledby="where-to">
          <h2 id="where-to">Where it goes</h2>
          {where.length > 0 ? <FactTable facts={where} severalPapers={file.documents.length > 1} /> : null}
          {where.length === 0 ? <p>Your papers name no fax or address for appeals. The notice says it, or call the number on your card and ask.</p> : null}
          {mainDocument(file)?.reading.fields.appealBy ? null : <p className="small soft">{standing('notice-controls')}</p>}
        </section>
      ) : null}
      <SentLog letter={letter} sendings={file.sendings} onProblem={onProblem} />
    </div>
  );
}
