import { useState } from 'react';
import { standing } from '../../lib/appeal/standing-words';
import { saveAnswer } from '../../lib/cases/answers';
import type { KnownFile, KnownReading } from '../../lib/appeal/known/known';
import { setChecklistEntry } from '../../lib/cases/checklist';
import { blanksOf } from '../../lib/cases/letter';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import type { FieldName } from '../../lib/reading/reading';
import { ProblemCard } from '../shell/problem-card';
import { TextField } from '../shell/text-field';
import { FactTable } from './fact-table';
import { valuesOf } from '../../lib/appeal/known/values';
import { referenceOf } from './letter-reference';
import { printLink } from '../print/print-link';
import { SendFiles } from './send-files';

const WHERE_TO: readonly FieldName[] = ['appealFax', 'appealAddress', 'appealOnline', 'appealPhone'];

const BEFORE_SENDING = [
  { id: 'send/checked', title: standing('check-every-fact') },
  { id: 'send/signed', title: 'Print it and sign it.' },
  { id: 'send/enclosures', title: standing('send-all-evidence') },
  { id: 'send/copies', title: standing('keep-proof') },
] as const;

/** The letter as a file, where it goes, and the proof that it went. Overturn never sends anything itself. */
export function Send({ file, reading, writeHref, privately = false }: { file: KnownFile; reading: KnownReading; writeHref: string; privately?: boolean }) {
  const [problem, setProblem] = useState<ProblemCode>();
  const onProblem = (error: unknown) => setProblem(problemCodeOf(error));
  const [letter] = file.letters;
  const blanks = letter ? blanksOf(letter.content) : [];
  const where = valuesOf(file.documents, WHERE_TO);
  const answer = (question: string) => file.answers.find((each) => each.question === question)?.text ?? '';
  const keep = (question: string) => (text: string) => saveAnswer(file.case.id, question, text);
  if (!letter) {
    return (
      <div className="stack">
        <h2>Send</h2>
        <p>
          There is no letter yet. <a href={writeHref}>Write it first</a>.
        </p>
      </div>
    );
  }
  return (
    <div className="stack-3">
      {problem ? <ProblemCard problem={problem} /> : null}
      <SendFiles letter={letter} name={file.case.name} reference={referenceOf(file)} blanks={blanks} writeHref={writeHref} print={printLink(file.case.id, privately)} onProblem={onProblem} />
      <section className="stack" aria-labelledby="before">
        <h2 id="before">Before you send</h2>
        <ul className="stack">
          {BEFORE_SENDING.map(({ id, title }) => (
            <li key={id}>
              <label className="tick">
                <input
                  type="checkbox"
                  checked={file.checklist.find((entry) => entry.item === id)?.done ?? false}
                  onChange={(event) => void setChecklistEntry(file.case.id, id, { done: event.target.checked }).catch(onProblem)}
                />
                <span>{title}</span>
              </label>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack" aria-labelledby="where-to">
        <h2 id="where-to">Where it goes</h2>
        {where.length > 0 ? <FactTable facts={where} severalPapers={file.documents.length > 1} /> : null}
        {where.length === 0 ? <p>Your papers name no fax or address for appeals. The notice says it, or call the number on your card and ask.</p> : null}
        {reading.fields.appealBy ? null : <p className="small soft">{standing('notice-controls')}</p>}
      </section>
      <section className="stack" aria-labelledby="proof-of-sending">
        <h2 id="proof-of-sending">Your proof</h2>
        <TextField label="Day you sent it" type="date" kept={answer('sent-on')} save={keep('sent-on')} />
        <TextField
          label="How you sent it, and the proof"
          hint="Fax report, tracking number, or the name of who took it."
          lines={2}
          kept={answer('sent-how')}
          save={keep('sent-how')}
        />
      </section>
    </div>
  );
}
