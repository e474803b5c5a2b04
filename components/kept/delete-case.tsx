import { useState } from 'react';
import { deleteCase } from '../../lib/cases/cases';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { ProblemCard } from '../shell/problem-card';

/** Deletes one case, after one plain question. */
export function DeleteCase({ caseId, onDeleted }: { caseId: string; onDeleted(): void }) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<ProblemCode>();
  const remove = () => void deleteCase(caseId).then(onDeleted, (error: unknown) => setProblem(problemCodeOf(error)));
  if (!asking) {
    return (
      <button type="button" className="button plain small" onClick={() => setAsking(true)}>
        Delete this case
      </button>
    );
  }
  return (
    <section className="notice stack" aria-label="Delete this case">
      <p>This deletes its papers, notes and letters from this computer, and files you brought to it that are not kept yet. It cannot be undone.</p>
      {problem ? <ProblemCard problem={problem} /> : null}
      <div className="row">
        <button type="button" className="button" autoFocus onClick={() => setAsking(false)}>
          Keep it
        </button>
        <button type="button" className="button" onClick={remove}>
          Delete it
        </button>
      </div>
    </section>
  );
}
