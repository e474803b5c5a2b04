import type { ReactNode } from 'react';
import { PROBLEM_TEXTS } from '../../lib/problems/texts';
import type { ProblemCode } from '../../lib/problems/problem';

interface Props {
  readonly label: string;
  readonly state: string;
  /** What it says, as its face is headed; as soon as it was read. */
  readonly verdict?: string | undefined;
  /** Pages read, of how many; where it moves. */
  readonly progress?: { readonly done: number; readonly of: number } | undefined;
  /** Why it could not be read: it stays with the file until the member removes it. */
  readonly problem?: ProblemCode | undefined;
  /** Where its paper opens, as soon as there is something to see. */
  readonly href?: string | undefined;
  readonly openWords?: string;
  /** The other ways on, as buttons. */
  readonly children?: ReactNode;
}

/** One file: what it is called, how far it is, and the ways on. */
export function FileLine({ label, state, verdict, progress, problem, href, openWords = 'Open', children }: Props) {
  const text = problem && PROBLEM_TEXTS[problem];
  return (
    <li className="file-line" data-problem={problem}>
      <p className="file-name">
        <strong>{label}</strong>
      </p>
      {verdict ? <p className="file-verdict">{verdict}</p> : null}
      <p className="small soft">{state}</p>
      {progress ? <progress max={progress.of} value={progress.done} aria-label={`Pages read of ${label}`} /> : null}
      {text ? (
        <div className="small stack" role="alert">
          <p>
            {text.what} <span className="soft">{text.safe}</span>
          </p>
          <p>
            <strong>What to do:</strong> {text.next}
          </p>
        </div>
      ) : null}
      <div className="row">
        {href ? (
          <a className="button small" href={href}>
            {openWords}
            <span className="out-of-sight"> {label}</span>
          </a>
        ) : null}
        {children}
      </div>
    </li>
  );
}
