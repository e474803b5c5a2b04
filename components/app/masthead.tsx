import { useState } from 'react';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import { ProblemCard } from '../shell/problem-card';
import { hrefOf, type Place } from '../shell/routes';

interface Props {
  readonly place: Place;
  /** Something that has no address lies on the table; it exists in this view only. */
  readonly hasTable: boolean;
  /** Absent where there is no tab to open. */
  readonly openInTab?: ((href: string) => Promise<void>) | undefined;
  /** Clears the table: a place was chosen. */
  onLeave(): void;
}

export function Masthead({ place, hasTable, openInTab, onLeave }: Props) {
  const [problem, setProblem] = useState<ProblemCode>();
  const open = () => {
    setProblem(undefined);
    openInTab?.(hrefOf(place)).catch((error: unknown) => setProblem(problemCodeOf(error)));
  };
  const current = (at: Place['at']) => (!hasTable && place.at === at ? 'page' : undefined);
  return (
    <header className="masthead">
      <a className="brand" href="#cases" onClick={onLeave}>
        Overturn
      </a>
      <nav aria-label="Overturn">
        <a href="#cases" aria-current={current('cases')} onClick={onLeave}>
          Your cases
        </a>
        {/* From a case, the letter is for that case. */}
        <a href={hrefOf({ at: 'add', ...(!hasTable && place.at === 'case' ? { caseId: place.caseId } : {}) })} aria-current={current('add')} onClick={onLeave}>
          Add a letter
        </a>
        {openInTab && !hasTable ? (
          <button type="button" className="button plain small" onClick={open}>
            Open in a tab
          </button>
        ) : null}
      </nav>
      {problem ? <ProblemCard problem={problem} /> : null}
    </header>
  );
}
