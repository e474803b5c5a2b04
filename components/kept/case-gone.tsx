import { useState } from 'react';
import { ProblemCard } from '../shell/problem-card';

/** The case was erased, maybe in another window. What was being typed stays readable until the member leaves. */
export function CaseGone({ typed }: { typed: string }) {
  const [said, setSaid] = useState<string>();
  const copy = () =>
    void navigator.clipboard.writeText(typed).then(
      () => setSaid('Copied.'),
      () => setSaid('Your browser did not let us copy. Select the words and copy them.'),
    );
  return (
    <div className="stack-2">
      <ProblemCard problem="case-gone" />
      {typed.trim() ? (
        <section className="notice stack" aria-labelledby="typed-last">
          <h2 id="typed-last">What you typed last</h2>
          <p className="typed-last">{typed}</p>
          <button type="button" className="button" onClick={copy}>
            Copy what you typed
          </button>
          {said ? (
            <p role="status" className="small">
              {said}
            </p>
          ) : null}
        </section>
      ) : null}
    </div>
  );
}
