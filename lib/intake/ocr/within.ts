import { Problem, type ProblemCode } from '../../problems/problem';

/**
 * What comes first: the work's end, a stop, or the time limit (milliseconds), which throws `late` as a problem. What
 * the work still gives after that goes to `dropped`.
 */
export async function within<T>(limit: number, late: ProblemCode, work: Promise<T>, stopped: Promise<never>, dropped?: (value: T) => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = true;
  const limited = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Problem(late)), limit);
  });
  work.then((value) => {
    if (!waiting) dropped?.(value);
  }, () => undefined);
  try {
    return await Promise.race([work, stopped, limited]);
  } finally {
    waiting = false;
    clearTimeout(timer);
  }
}
