/** Whatever the browser says when it cannot store, as a `Problem` that a screen can show. */
import { Problem } from '../problems/problem';

/** Dexie wraps: an aborted transaction holds the true reason as `inner`, a bulk write holds a list. */
function reasonsOf(error: unknown, depth = 0): { name: string }[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  const nested = [inner, ...(Array.isArray(failures) ? failures : [])];
  return [{ name: typeof name === 'string' ? name : 'Error' }, ...nested.flatMap((each) => reasonsOf(each, depth + 1))];
}

/** `storage-full` where the browser names its quota, else `storage-broken` with the error's name and no more. */
export function storageProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const reasons = reasonsOf(error);
  if (reasons.some(({ name }) => name === 'QuotaExceededError')) return new Problem('storage-full');
  return new Problem('storage-broken', reasons.at(-1)?.name ?? 'unknown');
}

/** Runs work on the store. Throws `Problem('storage-full' | 'storage-broken')`, and lets other Problems through. */
export async function storing<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw storageProblem(error);
  }
}
