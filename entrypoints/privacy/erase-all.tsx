import { useState } from 'react';
import { eraseEverything } from '../../lib/cases/erase';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { ProblemCard } from '../../components/shell/problem-card';

type Step = { readonly at: 'ready' | 'asking' | 'erasing' | 'erased' } | { readonly at: 'failed'; readonly problem: ProblemCode };

/** One button erases all, after one plain question. It says when it is done, and only then. */
export function EraseAll({ onErased }: { onErased(): void }) {
  const [step, setStep] = useState<Step>({ at: 'ready' });
  const erase = () => {
    setStep({ at: 'erasing' });
    eraseEverything().then(
      () => {
        setStep({ at: 'erased' });
        onErased();
      },
      (error: unknown) => setStep({ at: 'failed', problem: problemCodeOf(error) }),
    );
  };
  return (
    <section className="stack" aria-labelledby="erase">
      <h2 id="erase">Erase everything</h2>
      <p>This deletes all cases, papers, notes and letters, and takes back every site that you allowed. It cannot be undone.</p>
      {step.at === 'failed' ? <ProblemCard problem={step.problem} /> : null}
      {step.at === 'asking' ? (
        <div className="notice stack">
          <p>
            <strong>Erase everything now?</strong> Export the letters that you still need first.
          </p>
          <div className="row">
            <button type="button" className="button" autoFocus onClick={() => setStep({ at: 'ready' })}>
              Keep everything
            </button>
            <button type="button" className="button" onClick={erase}>
              Yes, erase everything
            </button>
          </div>
        </div>
      ) : (
        <button type="button" className="button" disabled={step.at === 'erasing'} onClick={() => setStep({ at: 'asking' })}>
          {step.at === 'erasing' ? 'Erasing…' : 'Erase everything'}
        </button>
      )}
      <p role="status">{step.at === 'erased' ? 'Everything is erased.' : ''}</p>
    </section>
  );
}
