import { Problem } from '../../problems/problem';

/** A page that does not answer for 15 s is stuck in its own script: injected scripts wait for it without end. */
const LONGEST_WAIT_MS = 15_000;

/** The result of `work`, or `Problem('timed-out')` after `wait` milliseconds. The work itself goes on, unheard. */
export function inTime<T>(work: Promise<T>, wait = LONGEST_WAIT_MS): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Problem('timed-out')), wait);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
