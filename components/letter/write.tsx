import { useState } from 'react';
import type { KnownFile } from '../../lib/appeal/known/known';
import type { LetterKind } from '../../lib/cases/model';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { ProblemCard } from '../shell/problem-card';
import { LetterDesk } from './letter-desk';
import { LetterList } from './letter-list';
import { LetterStart } from './letter-start';
import { letterOfKind } from './letter-state';
import { People } from './people';
import type { NoteDesk } from './use-told-letters';

interface Props {
  readonly file: KnownFile;
  readonly today: string;
  /** The letter in hand; without one, the list of them. */
  readonly kind: LetterKind | undefined;
  /** Told how the letter that lies open is written down, and when it is closed. */
  readonly onDesk: NoteDesk;
  hrefOf(room: 'write' | 'send', letter?: LetterKind): string;
}

/** The letters of a case; of the one in hand, who it is from and a draft that says only what has a ground. */
export function Write({ file, today, kind, onDesk, hrefOf }: Props) {
  const [problem, setProblem] = useState<ProblemCode>();
  const onProblem = (error: unknown) => setProblem(problemCodeOf(error));
  /** Drafted just now, by the button that is gone with it. */
  const [asked, setAsked] = useState<LetterKind>();
  const letter = kind && letterOfKind(file.letters, kind);
  if (!kind) return <LetterList file={file} today={today} hrefOf={(each) => hrefOf('write', each)} />;
  return (
    <div className="stack-3">
      {problem ? <ProblemCard problem={problem} /> : null}
      <p className="small all-letters">
        <a href={hrefOf('write')}>All letters of this case</a>
      </p>
      <People caseId={file.case.id} people={file.people} answers={file.answers} planType={file.case.confirmedPlanType} onProblem={onProblem} />
      {letter ? (
        <LetterDesk key={letter.id} isNew={asked === kind} file={file} letter={letter} today={today} onDesk={onDesk} sendHref={hrefOf('send', kind)} onProblem={onProblem} />
      ) : (
        <LetterStart key={kind} kind={kind} file={file} today={today} onDraft={() => setAsked(kind)} onProblem={onProblem} />
      )}
    </div>
  );
}
