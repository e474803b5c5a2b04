import { useState } from 'react';
import { ProblemCard } from '../shell/problem-card';
import type { Keeping } from './use-keeping';

interface Props {
  readonly keeping: Keeping;
  /** "Start my appeal", or calmer words where there is nothing to appeal. */
  readonly label: string;
  readonly eager: boolean;
  onStart(): void;
  onAllow(): void;
  onDecline(): void;
  onOpen(caseId: string): void;
}

/** The one button that keeps the paper, and what it says afterwards: that it is saved, where, and the way on. */
export function KeepBar({ keeping, label, eager, onStart, onAllow, onDecline, onOpen }: Props) {
  /** The button that was pressed goes when all is saved: the focus goes on to the next one. An answer that saves takes no focus. */
  const [pressed, setPressed] = useState(false);
  const pressing = (act: () => void) => () => {
    setPressed(true);
    act();
  };
  if (keeping.state === 'kept') {
    return (
      <>
        <p role="status" className="small saved">
          Saved as a case, on this computer only.
        </p>
        <button type="button" className="button go" autoFocus={pressed} onClick={() => onOpen(keeping.caseId)}>
          Open my case
        </button>
      </>
    );
  }
  if (keeping.state === 'asking') {
    return (
      <fieldset className="notice stack">
        <legend className="out-of-sight">Private window</legend>
        <p>
          <strong>This is a private window.</strong> A saved case stays on this computer after you close it.
        </p>
        <div className="row">
          <button type="button" className="button go" onClick={pressing(onAllow)}>
            Save it anyway
          </button>
          <button type="button" className="button" autoFocus onClick={onDecline}>
            Do not save
          </button>
        </div>
      </fieldset>
    );
  }
  return (
    <>
      {keeping.state === 'failed' ? <ProblemCard problem={keeping.problem} /> : null}
      <button type="button" className={eager ? 'button go' : 'button'} disabled={keeping.state === 'saving'} onClick={pressing(onStart)}>
        {keeping.state === 'saving' ? 'Saving…' : label}
      </button>
    </>
  );
}
