const PAUSE_MS = 50;

/** Asks again and again until the answer is truthy. Rejects after `timeout` milliseconds, naming what was waited for. */
export async function until<T>(what: string, ask: () => Promise<T> | T, timeout = 20_000): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
