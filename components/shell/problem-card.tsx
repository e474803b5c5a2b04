import type { ReactNode } from 'react';
import { PROBLEM_TEXTS } from '../../lib/problems/texts';
import type { ProblemCode } from '../../lib/problems/problem';
import './problem-card.css';

/** What happened, what is safe, what to do: always in this order, then the ways on as buttons. */
export function ProblemCard({ problem, title, children }: { problem: ProblemCode; title?: string; children?: ReactNode }) {
  const text = PROBLEM_TEXTS[problem];
  return (
    <section className="problem stack" role="alert" data-problem={problem}>
      {title ? <h1>{title}</h1> : null}
      <p className="what">{text.what}</p>
      <p className="soft">{text.safe}</p>
      <p>
        <strong>What to do:</strong> {text.next}
      </p>
      {children ? <div className="row ways">{children}</div> : null}
    </section>
  );
}
