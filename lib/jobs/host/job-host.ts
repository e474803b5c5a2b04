/** The job host: works the queue off, one job at a time, and says when it has had nothing to do for a while. */
import { onTurn, takeNextJob, type Host } from '../../cases/job-work';
import { sweepJobs } from '../../cases/jobs';
import type { OpenPaper } from '../../intake/paper/open-paper';
import { Problem, problemCodeOf, type ProblemCode } from '../../problems/problem';
import { runJob } from './run-job';

/** Two hosts never work at the same time: the second waits until the first has ended, or has died. */
const LOCK = 'overturn-jobs';
/** Long enough for the next letter of a pile, short enough to give the memory back. */
const IDLE_MS = 60_000;

export interface JobHostPorts {
  open(files: readonly Blob[]): Promise<OpenPaper>;
  /** Which run of the browser this is. */
  run(): Promise<string>;
  /** Nothing has waited for `idleMs`; told again after as long. */
  onIdle(): void;
  /** Work begins in a context that the browser ends when it seems idle; answers what to call when the work has ended. */
  stayAwake?(): () => void;
  /** What tells this host from every other one. */
  readonly id?: string;
  readonly locks?: Pick<LockManager, 'request'>;
  readonly idleMs?: number;
}

export interface JobHost {
  /**
   * Work may wait. Answers at once; the rows show how it goes on.
   * @throws Problem `storage-full`, `storage-broken` of the last try, where no row could tell, until a page is kept again;
   * each call tries anew
   */
  wake(): void;
  /** Something else was asked of this context: it is not idle. */
  touch(): void;
}

export function startJobHost({ open, run, onIdle, stayAwake = () => () => undefined, id = crypto.randomUUID(), locks = navigator.locks, idleMs = IDLE_MS }: JobHostPorts): JobHost {
  let isAsked = false;
  let isWorking = false;
  let failure: ProblemCode | undefined;
  let idle: ReturnType<typeof setInterval> | undefined;

  function touch(): void {
    clearInterval(idle);
    if (!isWorking) idle = setInterval(onIdle, idleMs);
  }

  async function workOff(host: Host): Promise<void> {
    for (let job = await takeNextJob(host); job; job = await takeNextJob(host)) {
      const { row } = job;
      const turn = new AbortController();
      const stop = onTurn((next) => next !== row.id && turn.abort());
      try {
        await runJob(job, { host, open, signal: turn.signal, onKept: () => { failure = undefined; } });
      } finally {
        stop();
      }
    }
  }

  async function work(): Promise<void> {
    while (isAsked) {
      isAsked = false;
      try {
        await locks.request(LOCK, async () => {
          await sweepJobs();
          await workOff({ id, run: await run() });
        });
        failure = undefined;
      } catch (error) {
        failure = problemCodeOf(error);
      }
    }
  }

  return {
    wake() {
      const last = failure;
      isAsked = true;
      if (!isWorking) {
        isWorking = true;
        clearInterval(idle);
        const letSleep = stayAwake();
        void work().finally(() => {
          isWorking = false;
          letSleep();
          touch();
        });
      }
      if (last) throw new Problem(last);
    },
    touch,
  };
}
