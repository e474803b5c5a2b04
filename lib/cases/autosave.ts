/**
 * Typing is kept without asking: the first key is on its way to the disk at once, and each later one at most `delay`
 * after it, whatever the member does next. A value is let go only when it was saved; until then every failure is told
 * and tried again.
 */
import { Problem } from '../problems/problem';
import { storageProblem } from './failures';
import { onLeaving } from './leaving';

/**
 * - `saved`: everything typed is on the disk. `saving`: it is on its way, for less than a second.
 * - `failing`: the last try did not work; the value is still here and is tried again.
 * - `gone`: what it belongs to was erased; nothing is tried any more.
 */
export type SaveState = 'saved' | 'saving' | 'failing' | 'gone';

export interface Autosave<T> {
  /** The newest value; it replaces one that was not saved yet. */
  change(value: T): void;
  /** Saves now. Resolves when nothing is left to save; throws the `Problem` when a try failed, and tries on in the background. */
  flush(): Promise<void>;
  readonly state: SaveState;
  /** Saves what is left and stops listening to the page; for when the view goes. */
  stop(): Promise<void>;
}

export interface AutosaveOptions {
  /** Fewest milliseconds between two writes, and most between a key and its write. Typing on does not put it off. */
  readonly delay?: number;
  /** Told at each change of state, with the Problem when it fails. */
  readonly onState?: (state: SaveState, problem?: Problem) => void;
  /** Calls its listener when the page may go away; answers how to stop. A port for tests. */
  readonly leaving?: (listener: () => void) => () => void;
}

const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 15_000;

export function createAutosave<T>(save: (value: T) => PromiseLike<unknown>, { delay = 200, onState, leaving = onLeaving }: AutosaveOptions = {}): Autosave<T> {
  let waiting: { readonly value: T } | undefined;
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The timer is a long wait after a failure, which the next key cuts short. */
  let isRetry = false;
  let lastWrite = -Infinity;
  let failures = 0;
  let failure: Problem | undefined;
  let state: SaveState = 'saved';

  function tell(next: SaveState): void {
    if (state === next) return;
    state = next;
    onState?.(next, failure);
  }

  function schedule(milliseconds: number): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      isRetry = false;
      if (!running) void run();
    }, milliseconds);
  }

  /** A clock that was put back never makes a key wait longer than `delay`. */
  const scheduleNext = () => schedule(Math.min(delay, Math.max(0, lastWrite + delay - Date.now())));

  /** One write. Never two at a time, so that an older value cannot arrive after a newer one. */
  function run(): Promise<void> {
    const taken = waiting;
    if (!taken) return Promise.resolve();
    waiting = undefined;
    lastWrite = Date.now();
    if (!failure) tell('saving');
    running = (async () => save(taken.value))().then(
      () => {
        failures = 0;
        failure = undefined;
        running = undefined;
        if (waiting) scheduleNext();
        else tell('saved');
      },
      (error: unknown) => {
        failure = storageProblem(error);
        running = undefined;
        if (failure.code === 'case-gone') return tell('gone');
        waiting ??= taken;
        tell('failing');
        schedule(Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures));
        isRetry = true;
        failures += 1;
      },
    );
    return running;
  }

  async function flush(): Promise<void> {
    if (state === 'gone') throw failure;
    do {
      await (running ?? run());
      if (failure) throw failure;
    } while (waiting || running);
  }

  const stopListening = leaving(() => {
    // The page may be gone before this is done: that is why `delay` is short. Failures reach `onState`.
    flush().catch(() => undefined);
  });

  return {
    change(value) {
      if (state === 'gone') return;
      waiting = { value };
      if (!failure) tell('saving');
      if (isRetry) {
        clearTimeout(timer);
        timer = undefined;
        isRetry = false;
      }
      scheduleNext();
    },
    flush,
    get state() {
      return state;
    },
    async stop() {
      stopListening();
      await flush();
    },
  };
}
