import { useState } from 'react';
import { authorityOf } from '../../lib/appeal/writer/authority';
import { ASKS_WHILE_UNKNOWN, WRITERS, type AskedOfPerson } from '../../lib/appeal/writer/kinds';
import { WRITER_KIND, WRITER_KINDS, writerKindIn } from '../../lib/appeal/writer/writer';
import { saveAnswer } from '../../lib/cases/answers';
import { savePerson } from '../../lib/cases/people';
import type { Answer, Person } from '../../lib/cases/model';
import { ChoiceField } from '../interview/choice-field';
import { chooseWriter } from '../interview/choose-writer';
import { TextField } from '../shell/text-field';
import './people.css';

interface Props {
  readonly caseId: string;
  readonly people: readonly Person[];
  readonly answers?: readonly Answer[];
  /** The plan type that the member confirmed. */
  readonly planType?: string | undefined;
  onProblem?(error: unknown): void;
}

const CHOICES = WRITER_KINDS.map((value) => ({ value, label: WRITERS[value].choice }));
const TYPES = { name: 'text', address: 'text', phone: 'tel' } as const;
const AUTO_COMPLETE = { name: 'name', address: 'street-address', phone: 'tel' } as const;

/**
 * Who writes, then only the fields that this writer needs. What a paper shows stands there already; what is typed is
 * marked as typed. Once it is known, it is a line above the letter that opens.
 */
export function People({ caseId, people, answers = [], planType, onProblem = () => undefined }: Props) {
  const kind = writerKindIn(answers);
  const authority = kind && authorityOf(kind, planType);
  const asks = kind ? WRITERS[kind].asks : ASKS_WHILE_UNKNOWN;
  const names = asks.filter(({ field: part }) => part === 'name').map(({ role }) => people.find((each) => each.role === role)?.name.trim() ?? '');
  // Decided once: nothing folds away under a hand that types.
  const [isKnown] = useState(kind !== undefined && names.every(Boolean));
  const field = ({ role, field: part, label, hint }: AskedOfPerson) => {
    const person = people.find((each) => each.role === role);
    const isShown = part === 'name' && person?.name && person.nameFrom === 'document';
    const words = isShown ? 'As the paper shows it.' : hint;
    return (
      <TextField
        key={`${role}/${part}`}
        label={label}
        type={TYPES[part]}
        lines={part === 'address' ? 2 : 1}
        kept={person?.[part] ?? ''}
        save={(text) => savePerson({ caseId, role, [part]: text })}
        {...(words ? { hint: words } : {})}
        {...(label.startsWith('Your ') && !label.startsWith('Your child') ? { autoComplete: AUTO_COMPLETE[part] } : {})}
      />
    );
  };
  const questions = (
    <>
      <ChoiceField
        label="Who is writing?"
        choices={CHOICES}
        kept={kind ?? ''}
        onChoose={(value) => {
          const chosen = WRITER_KINDS.find((each) => each === value);
          void (chosen ? chooseWriter({ caseId, people, answers }, chosen) : saveAnswer(caseId, WRITER_KIND, '')).catch(onProblem);
        }}
      />
      {asks.map(field)}
    </>
  );
  return (
    <section className="people stack" aria-labelledby="people">
      {isKnown ? (
        <details>
          <summary>
            <h2 id="people">Who is writing?</h2> <span className="small soft">{[kind ? WRITERS[kind].choice : '', names.at(-1)].filter(Boolean).join(' · ')}</span>
          </summary>
          <div className="stack">{questions}</div>
        </details>
      ) : (
        <>
          <h2 id="people">Who is writing?</h2>
          {questions}
        </>
      )}
      {authority ? (
        <div className="notice stack" role="note">
          <p className="label">{authority.title}</p>
          <p className="small soft">{authority.why}</p>
          {authority.ifUrgent ? <p className="small soft">{authority.ifUrgent}</p> : null}
        </div>
      ) : null}
    </section>
  );
}
