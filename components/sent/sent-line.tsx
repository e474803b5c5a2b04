import { useEffect, useRef, useState } from 'react';
import { changeSending, removeSending } from '../../lib/cases/sendings';
import type { LetterContent } from '../../lib/cases/letter';
import type { LetterVersion, Sending } from '../../lib/cases/model';
import { Differences } from '../letter/differences';
import { LetterPaper } from '../letter/letter-paper';
import { TextField } from '../shell/text-field';
import { dateWords } from '../words/format';
import { HOW_WORDS, WAYS } from './ways';

interface Props {
  readonly sending: Sending;
  /** The frozen copy; undefined while it is still loading. */
  readonly version: LetterVersion | undefined;
  readonly present: LetterContent;
  /** It was noted just now: its first field gets the focus. */
  readonly isNew: boolean;
  onProblem(error: unknown): void;
}

/** What is open below a sending. */
type Shown = 'words' | 'copy' | 'changes';

const HOW_ID = 'how-sent';

/** One sending: what the member wrote down of it, and the copy that went out. */
export function SentLine({ sending, version, present, isNew, onProblem }: Props) {
  const { id, sentOn, how, to, number, note } = sending;
  const [shown, setShown] = useState<Shown | undefined>(isNew || !sentOn ? 'words' : undefined);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNew) line.current?.querySelector('input')?.focus();
  }, [isNew]);
  const name = sentOn ? `As sent on ${dateWords(sentOn)}` : 'As sent, day not noted yet';
  const save = (part: 'sentOn' | 'to' | 'number' | 'note') => (text: string) => changeSending(id, { [part]: text });
  const toggle = (what: Shown, label: string) => (
    <button type="button" className="button plain small" aria-expanded={shown === what} onClick={() => setShown(shown === what ? undefined : what)}>
      {label}
      <span className="out-of-sight">: {name}</span>
    </button>
  );
  return (
    <li ref={line} className="sent-line stack">
      <p>
        <strong>{name}</strong>
        <span className="small soft">{[how ? ` · ${HOW_WORDS[how]}` : '', to ? ` · to ${to}` : '', number ? ` · ${number}` : ''].join('')}</span>
      </p>
      <div className="row">
        {toggle('copy', 'Look at the copy')}
        {toggle('changes', 'What changed since')}
        {toggle('words', 'What I noted')}
      </div>
      {shown === 'words' ? (
        <div className="stack">
          <TextField label="Day you sent it" type="date" kept={sentOn} save={save('sentOn')} />
          <div className="field">
            <label className="label" htmlFor={`${HOW_ID}-${id}`}>
              How you sent it
            </label>
            <select id={`${HOW_ID}-${id}`} className="input" value={how} onChange={(event) => void changeSending(id, { how: event.target.value as Sending['how'] }).catch(onProblem)}>
              <option value="">Choose</option>
              {WAYS.map((way) => (
                <option key={way} value={way}>
                  {HOW_WORDS[way]}
                </option>
              ))}
            </select>
          </div>
          <TextField label="To which number or address" kept={to} save={save('to')} />
          <TextField label="Number that proves it" hint="Tracking number, fax report or confirmation number." kept={number} save={save('number')} />
          <TextField label="Note" hint="Whatever else proves it, such as the name of who took it." lines={2} kept={note} save={save('note')} />
          <button type="button" className="button plain small" onClick={() => void removeSending(id).catch(onProblem)}>
            Not sent after all: take this note out
          </button>
        </div>
      ) : null}
      {shown && shown !== 'words' && !version ? <p className="small soft">This copy is not here any more.</p> : null}
      {shown === 'copy' && version ? (
        <>
          <p className="small soft">{name}. This copy is frozen: nothing changes it.</p>
          <LetterPaper content={version.content} label={name} />
        </>
      ) : null}
      {shown === 'changes' && version ? <Differences before={version.content} after={present} /> : null}
    </li>
  );
}
