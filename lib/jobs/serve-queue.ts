/**
 * What every view does while it is open: it sees to it that a job host works while work waits, whoever brought it. So a
 * job goes on when a view opens, and a host that died or fell asleep is followed by another.
 */
import { onTurn } from '../cases/job-work';
import { problemCodeOf, type ProblemCode } from '../problems/problem';
import { wakeJobHost } from './wake';

/** How soon a view notices that a host died. */
const BEAT_MS = 5_000;

export interface ServeQueueOptions {
  /** The host had to give up for a reason that no row can tell, as the disk is full. Called with nothing once it works again. */
  readonly onProblem?: (problem: ProblemCode | undefined) => void;
}

/** Call it once when the view starts; answers how to stop. */
export function serveQueue({ onProblem }: ServeQueueOptions = {}): () => void {
  let beat: ReturnType<typeof setInterval> | undefined;

  const wake = () => wakeJobHost().then(() => onProblem?.(undefined), (error: unknown) => onProblem?.(problemCodeOf(error)));

  let served: string | undefined;
  function begin(turn: string): void {
    if (turn !== served) void wake();
    served = turn;
    beat ??= setInterval(() => void wake(), BEAT_MS);
  }
  function end(): void {
    if (served !== undefined) onProblem?.(undefined);
    served = undefined;
    clearInterval(beat);
    beat = undefined;
  }

  const stop = onTurn((turn) => (turn === undefined ? end() : begin(turn)));
  return () => {
    stop();
    end();
  };
}
