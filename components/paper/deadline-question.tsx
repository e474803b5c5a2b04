import { useId, useState, type ReactNode } from 'react';
import type { Deadline, DeadlineQuestion as Question } from '../../lib/appeal/deadline';
import { FINAL_ANSWER, NOTICE_DATE, PLAN_TYPE } from '../../lib/appeal/due/questions';
import { planTypes } from '../../lib/knowledge/appeal-rights';

export interface DeadlineAnswer {
  readonly noticeDate?: string;
  readonly planType?: string;
  /** Whether this paper answers an appeal that was already made. */
  readonly finalAnswer?: string;
}

interface Props {
  readonly deadline: Deadline;
  readonly told: DeadlineAnswer;
  readonly today: string;
  /** The paper says that it answers an appeal: then the member is asked if that is so, and which levels their plan has. */
  readonly isAnswer?: boolean;
  onTell(answer: DeadlineAnswer): void;
  onAddFile(): void;
}

const OF_AN_ANSWER: ReadonlySet<Question['id']> = new Set<Question['id']>([FINAL_ANSWER.id, PLAN_TYPE.id]);

/**
 * Where the paper leaves the deadline open: that it does, where notices say it, and the one question that settles it.
 * A question that was answered stays, so that the answer can be changed.
 */
export function DeadlineQuestion({ deadline, told, today, isAnswer = false, onTell, onAddFile }: Props) {
  const open = deadline.kind === 'window' || deadline.kind === 'unknown' ? deadline : undefined;
  const asks = (question: Question, answer: string | undefined) => answer !== undefined || open?.question.id === question.id || (isAnswer && OF_AN_ANSWER.has(question.id));
  if (deadline.kind === 'none') return null;
  if (!open && !isAnswer && !told.noticeDate && !told.planType && !told.finalAnswer) return null;
  const whatItIs = asks(FINAL_ANSWER, told.finalAnswer) ? (
      <FinalAnswer question={FINAL_ANSWER} kept={told.finalAnswer} onTell={(finalAnswer) => onTell({ finalAnswer })} />
    ) : null;
  return (
    <section className="question notice stack" aria-label="The question that settles your deadline">
      {open ? <p>{open.words}</p> : null}
      {open?.kind === 'unknown' ? <p className="small soft">{open.whereNoticesSayIt}</p> : null}
      {asks(NOTICE_DATE, told.noticeDate) ? (
        <NoticeDate question={NOTICE_DATE} kept={told.noticeDate} today={today} onTell={(noticeDate) => onTell({ noticeDate })} />
      ) : null}
      {isAnswer ? whatItIs : null}
      {asks(PLAN_TYPE, told.planType) ? <PlanType question={PLAN_TYPE} kept={told.planType} onTell={(planType) => onTell({ planType })} /> : null}
      {isAnswer ? null : whatItIs}
      {open?.question.id === 'letter' ? (
        <>
          <p className="label">{open.question.text}</p>
          <button type="button" className="button small" onClick={onAddFile}>
            Add the letter
          </button>
        </>
      ) : null}
      {open ? <p className="small soft">{open.question.why}</p> : null}
    </section>
  );
}

interface OneProps {
  readonly question: Question;
  readonly kept: string | undefined;
  onTell(answer: string): void;
}

const Labelled = ({ id, question, children }: { id: string; question: Question; children: ReactNode }) => (
  <div className="field">
    <label className="label" htmlFor={id}>
      {question.text}
    </label>
    {children}
  </div>
);

/** Below it a year is still being typed: the browser reports each digit as a date of the first centuries. */
const A_WHOLE_YEAR = '1900-01-01';
/** A notice older than this many years is possible and unlikely. */
const LIKELY_YEARS = 3;

const yearsBefore = (today: string, years: number): string => `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;

type Doubt = 'unfinished' | 'to-come' | 'old';

function doubtOf(date: string, today: string): Doubt | undefined {
  if (date < A_WHOLE_YEAR) return 'unfinished';
  if (date > today) return 'to-come';
  return date < yearsBefore(today, LIKELY_YEARS) ? 'old' : undefined;
}

/**
 * What stands in the field is what is kept: emptied, the kept date goes; a date that is no notice's is not taken, and the
 * one before it does not stay behind. An old one is asked about once more.
 */
function NoticeDate({ question, kept, today, onTell }: OneProps & { today: string }) {
  const [typed, setTyped] = useState(kept ?? '');
  const id = useId();
  const doubt = typed && typed !== kept ? doubtOf(typed, today) : undefined;
  const asks = doubt === 'to-come' || doubt === 'old';
  const take = (value: string) => {
    setTyped(value);
    if (value && !doubtOf(value, today)) onTell(value);
    else if (kept) onTell('');
  };
  return (
    <Labelled id={id} question={question}>
      <input
        id={id}
        className="input"
        type="date"
        max={today}
        value={typed}
        aria-invalid={asks}
        aria-describedby={asks ? `${id}-doubt` : undefined}
        onChange={(event) => take(event.target.value)}
      />
      {asks ? (
        <span id={`${id}-doubt`} className="hint" role="status">
          {doubt === 'to-come' ? 'This date is still to come.' : `This is more than ${LIKELY_YEARS} years ago.`} Is this right? Look for the date near the top of the
          notice.
        </span>
      ) : null}
      {doubt === 'old' ? (
        <button type="button" className="button small" onClick={() => onTell(typed)}>
          Yes, this is the date
        </button>
      ) : null}
    </Labelled>
  );
}

function PlanType({ question, kept, onTell }: OneProps) {
  const id = useId();
  return (
    <Labelled id={id} question={question}>
      <select id={id} className="input" value={kept ?? ''} onChange={(event) => onTell(event.target.value)}>
        <option value="">I do not know yet</option>
        {planTypes
          .filter((plan) => plan.id !== 'unknown')
          .map((plan) => (
            <option key={plan.id} value={plan.id}>
              {plan.name}
            </option>
          ))}
      </select>
    </Labelled>
  );
}

function FinalAnswer({ question, kept, onTell }: OneProps) {
  const name = useId();
  return (
    <fieldset className="stack">
      <legend className="label">{question.text}</legend>
      {['Yes', 'No', 'I do not know'].map((answer) => (
        <label key={answer} className="tick">
          <input type="radio" name={name} checked={kept === answer} onChange={() => onTell(answer)} />
          <span>{answer}</span>
        </label>
      ))}
    </fieldset>
  );
}
