/**
 * At most two workers for all pages of a context. They are started when work waits, kept warm in between (the first
 * page of a new worker takes up to twice as long), and ended after a while without work: each holds about 200 MB.
 */
import { Problem } from '../../problems/problem';
import type { OcrWorker } from './tesseract';
import { within } from './within';

/** What a page needs of a worker; tried once more on a new worker when the first one hangs or dies. */
export type Work<T> = (worker: OcrWorker) => Promise<T>;

export interface PoolOptions {
  readonly start: () => Promise<OcrWorker>;
  readonly workers: 1 | 2;
  /** Times in milliseconds. */
  readonly startLimit: number;
  readonly workLimit: number;
  readonly idle: number;
  /** Pages after which a worker is replaced: its memory grows with use. */
  readonly mostPages: number;
}

const DEFAULTS = { workers: 2, startLimit: 30_000, workLimit: 120_000, idle: 60_000, mostPages: 40 } as const;
const MOST_TRIES = 2;

interface Task {
  readonly work: Work<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (problem: Problem) => void;
  tries: number;
}

interface Seat {
  worker?: OcrWorker | undefined;
  task?: Task | undefined;
  pages: number;
  /** Makes what the seat is doing fail at once. */
  stop?: ((problem: Problem) => void) | undefined;
}

const stoppedByMember = (): Problem => new Problem('stopped-by-member');

export class OcrPool {
  private readonly options: PoolOptions;
  private waiting: Task[] = [];
  private seats: Seat[] = [];
  private idleTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: Pick<PoolOptions, 'start'> & Partial<PoolOptions>) {
    this.options = { ...DEFAULTS, ...options };
  }

  /** @throws Problem `ocr-not-started`, `timed-out`, `stopped-by-member`, `unexpected` where the engine refuses the picture */
  run<T>(work: Work<T>, signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) return Promise.reject(stoppedByMember());
    return new Promise<T>((resolve, reject) => {
      const task: Task = { work, resolve: resolve as Task['resolve'], reject, tries: 0 };
      signal?.addEventListener('abort', () => this.abandon(task), { once: true });
      this.waiting.push(task);
      this.assign();
    });
  }

  /** Ends all workers, and whatever they do or should do. */
  end(): void {
    clearTimeout(this.idleTimer);
    const { waiting, seats } = this;
    this.waiting = [];
    this.seats = [];
    for (const task of waiting) task.reject(stoppedByMember());
    for (const seat of seats) {
      seat.stop?.(stoppedByMember());
      seat.worker?.end();
    }
  }

  /** A worker cannot be interrupted, only ended. */
  private abandon(task: Task): void {
    this.waiting = this.waiting.filter((each) => each !== task);
    this.seats.find((seat) => seat.task === task)?.stop?.(stoppedByMember());
    task.reject(stoppedByMember());
  }

  private assign(): void {
    clearTimeout(this.idleTimer);
    for (let seat = this.freeSeat(); seat && this.waiting.length > 0; seat = this.freeSeat()) void this.serve(seat, this.waiting.shift()!);
    if (this.seats.length > 0 && this.seats.every(({ task }) => !task)) this.idleTimer = setTimeout(() => this.end(), this.options.idle);
  }

  /** A warm worker's seat first; a second worker starts only when the first one is busy. */
  private freeSeat(): Seat | undefined {
    const free = this.seats.filter(({ task }) => !task);
    const seat = free.find(({ worker }) => worker) ?? free[0];
    if (seat || this.waiting.length === 0 || this.seats.length >= this.options.workers) return seat;
    const fresh: Seat = { pages: 0 };
    this.seats.push(fresh);
    return fresh;
  }

  private async serve(seat: Seat, task: Task): Promise<void> {
    const { start, startLimit, workLimit, mostPages } = this.options;
    seat.task = task;
    task.tries += 1;
    const stopped = new Promise<never>((_resolve, reject) => {
      seat.stop = reject;
    });
    try {
      seat.worker ??= await within(startLimit, 'ocr-not-started', start().catch(notStarted), stopped, (late) => late.end());
      const { worker } = seat;
      task.resolve(await within(workLimit, 'timed-out', task.work(worker), Promise.race([stopped, worker.died])));
      seat.pages += 1;
      if (seat.pages >= mostPages) vacate(seat);
    } catch (error) {
      vacate(seat);
      const problem = error instanceof Problem ? error : new Problem('unexpected', String(error));
      if (problem.code !== 'stopped-by-member' && task.tries < MOST_TRIES) this.waiting.unshift(task);
      else task.reject(problem);
    } finally {
      seat.task = undefined;
      seat.stop = undefined;
      this.assign();
    }
  }
}

function notStarted(error: unknown): never {
  throw new Problem('ocr-not-started', String(error));
}

function vacate(seat: Seat): void {
  seat.worker?.end();
  seat.worker = undefined;
  seat.pages = 0;
}
