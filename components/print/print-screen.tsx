import { useState } from 'react';
import { useCaseFile } from '../../lib/cases/hooks';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import type { LetterKind } from '../../lib/cases/model';
import { referenceOf } from '../kept/letter-reference';
import { keepExported } from '../kept/send-ways';
import { letterInHand } from '../kept/where-stopped';
import { letterOfKind } from '../letter/letter-state';
import { readinessOf } from '../sent/confirmations';
import { ProblemCard } from '../shell/problem-card';
import { PrintView } from './print-view';

/** The print view of a letter, the one worked on last where none is named, and what it says where there is none. */
export function PrintScreen({ caseId, kind, backHref }: { caseId: string; kind?: LetterKind | undefined; backHref: string }) {
  const file = useCaseFile(caseId);
  const [problem, setProblem] = useState<ProblemCode>();
  if (file === undefined) return <p role="status" className="soft">Opening…</p>;
  if (file === null) return <ProblemCard problem="case-gone" />;
  const letter = kind ? letterOfKind(file.letters, kind) : letterInHand(file);
  if (problem) {
    return (
      <ProblemCard problem={problem}>
        <a href={backHref}>Back to the case</a>
      </ProblemCard>
    );
  }
  if (!letter) {
    return (
      <p>
        There is no letter to print yet. <a href={backHref}>Back to the case</a>
      </p>
    );
  }
  return (
    <PrintView
      content={letter.content}
      isDraft={readinessOf(letter, file.answers).isDraft}
      reference={referenceOf(file)}
      backHref={backHref}
      onPrinted={() => void keepExported(letter).catch((error: unknown) => setProblem(problemCodeOf(error)))}
    />
  );
}
