import { useCallback, useRef, useState, type ReactNode } from 'react';
import { problemCodeOf, type ProblemCode } from '../../lib/problems/problem';
import type { InHand } from '../paper/in-hand';
import { ProblemCard } from '../shell/problem-card';
import { FileDoor } from './file-door';
import { paperOfFile, paperOfText } from './paper-of-file';

/** Bringing a letter: the door, and what is said when it cannot be read. */
export function AddScreen({ privately, children, onPaper }: { privately: boolean; children?: ReactNode; onPaper(paper: InHand): void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemCode>();

  /** A second file may be dropped while the first is read: then the first is no longer meant. */
  const turn = useRef(0);

  const take = useCallback(
    (work: () => Promise<InHand>) => {
      turn.current += 1;
      const mine = turn.current;
      setBusy(true);
      setProblem(undefined);
      const ended = (then: () => void) => {
        if (mine !== turn.current) return;
        setBusy(false);
        then();
      };
      work().then(
        (paper) => ended(() => onPaper(paper)),
        (error: unknown) => ended(() => setProblem(problemCodeOf(error))),
      );
    },
    [onPaper],
  );
  const onFile = useCallback((file: File) => take(() => paperOfFile(file, privately)), [take, privately]);
  const onText = useCallback((text: string) => take(async () => paperOfText(text, privately)), [take, privately]);

  return (
    <div className="stack-2">
      <h1>Add a letter</h1>
      {children}
      <FileDoor busy={busy} onFile={onFile} onText={onText} />
      <div role="status">{busy ? <p className="soft">Reading…</p> : null}</div>
      {problem ? <ProblemCard problem={problem} /> : null}
    </div>
  );
}
