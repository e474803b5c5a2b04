import { useState } from 'react';
import { answeredBy, mayBeAnswer } from '../../lib/appeal/answered/answered';
import type { KnownFile } from '../../lib/appeal/known/known';
import { deadlineOfCase } from '../../lib/appeal/levels/decision';
import { ladderOf } from '../../lib/appeal/levels/ladder';
import { standOf } from '../../lib/appeal/levels/stand';
import { saveAnswer } from '../../lib/cases/answers';
import type { CaseFile } from '../../lib/cases/case-file';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { AnswerIn } from '../follow-up/answer-in';
import { ContactLog } from '../follow-up/contact-log';
import { NextUp } from '../follow-up/next-up';
import { Reversed } from '../follow-up/reversed';
import { SentList } from '../follow-up/sent-list';
import { Waiting } from '../follow-up/waiting';
import { DeadlineQuestion } from '../paper/deadline-question';
import { keepTold, toldBefore } from '../paper/use-keeping';
import { ProblemCard } from '../shell/problem-card';
import { TextField } from '../shell/text-field';
import '../follow-up/follow-up.css';

interface Props {
  /** The case as the member has settled it. */
  readonly file: KnownFile;
  /** The same as it lies in the store. */
  readonly kept: CaseFile;
  readonly today: string;
  onAddFile(): void;
}

/** After sending: when an answer is due; when it is in, what it changes and what comes next; and the log that proves it all. */
export function FollowUp({ file, kept, today, onAddFile }: Props) {
  const [problem, setProblem] = useState<ProblemCode>();
  const onProblem = (error: unknown) => setProblem(problemCodeOf(error));
  const { id } = file.case;
  const isOut = ladderOf(file, today)?.stops.some(({ state, sentOn }) => state === 'open' && sentOn) ?? false;
  const answered = answeredBy(file);
  const isNo = answered !== undefined && answered.kind !== 'reversed';
  const isUnclear = mayBeAnswer(file);
  const deadline = isUnclear || (isNo && !standOf(file).plan) ? deadlineOfCase(file, today) : undefined;
  return (
    <div className="follow-up stack-3">
      {problem ? <ProblemCard problem={problem} /> : null}
      {answered ? <AnswerIn answered={answered} onAddFile={onAddFile} /> : null}
      {answered?.kind === 'reversed' ? <Reversed /> : null}
      {deadline ? <DeadlineQuestion isAnswer deadline={deadline} told={toldBefore(kept)} today={today} onTell={(answer) => void keepTold(id, answer).catch(onProblem)} onAddFile={onAddFile} /> : null}
      {isNo ? <NextUp file={file} today={today} onProblem={onProblem} /> : null}
      {answered?.kind === 'reversed' || (isNo && !isOut) ? null : (
        <section className="stack-2" aria-labelledby="after-sending">
          <h2 id="after-sending">{isOut ? 'Waiting for the answer' : 'After you send'}</h2>
          <Waiting file={file} today={today} />
          <p>The plan answers in writing. When the answer comes, add it here.</p>
          <button type="button" className="button" onClick={onAddFile}>
            Add the plan’s answer
          </button>
        </section>
      )}
      <SentList file={file} />
      <ContactLog caseId={id} contacts={file.contacts} today={today} onProblem={onProblem} />
      <TextField
        label="Your notes"
        hint="Anything else about this case. Kept as you type."
        lines={4}
        kept={file.answers.find(({ question }) => question === 'follow-up-notes')?.text ?? ''}
        save={(text) => saveAnswer(id, 'follow-up-notes', text)}
      />
    </div>
  );
}
