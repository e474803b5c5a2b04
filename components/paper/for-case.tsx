import { useState } from 'react';
import { addPaper } from '../../lib/cases/cases';
import { useCaseFile } from '../../lib/cases/hooks';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import type { Reading } from '../../lib/reading/reading';
import { ProblemCard } from '../shell/problem-card';
import { paperOf, type InHand } from './in-hand';
import { PrivateWords } from './private-words';
import { keepTold, type Told } from './use-keeping';

interface Props {
  readonly caseId: string;
  readonly paper: InHand;
  /** Of the one decision that the member picked, where the paper shows several. */
  readonly reading: Reading;
  /** Answers that were given on this screen go along. */
  readonly told: Told;
  onOpenCase(caseId: string): void;
}

/** The case that the member was in when the paper was brought: offered, never joined silently. */
export function ForCase({ caseId, paper, reading, told, onOpenCase }: Props) {
  const file = useCaseFile(caseId);
  const [problem, setProblem] = useState<ProblemCode>();
  if (!file) return null;
  const add = async () => {
    await addPaper(caseId, paperOf(paper, reading));
    await keepTold(caseId, told);
    onOpenCase(caseId);
  };
  return (
    <section className="notice stack" aria-label="Add to your case">
      <p>
        You brought this for <strong>{file.case.name}</strong>.
      </p>
      {paper.privately ? <PrivateWords /> : null}
      {problem ? <ProblemCard problem={problem} /> : null}
      <button type="button" className="button go" onClick={() => void add().catch((error: unknown) => setProblem(problemCodeOf(error)))}>
        Add it to this case
      </button>
    </section>
  );
}
