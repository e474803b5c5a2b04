/** Waking the job host: it may not stand yet, it may just be closing, it may be asleep. */
import { send, UNHEARD } from '../messages/send';
import { Problem } from '../problems/problem';

const TRIES = 3;
const PAUSE_MS = 150;

/**
 * Resolves when the host knows that work waits. A host that closes in this very moment does not answer: then a new one
 * is made and asked.
 * @throws Problem `storage-full`, `storage-broken` where the host had to give up for that reason
 */
export async function wakeJobHost(): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    await send('ensure-job-host', {});
    try {
      await send('work-waits', {});
      return;
    } catch (error) {
      if (tries === TRIES || !isUnheard(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

const isUnheard = (error: unknown): boolean => error instanceof Problem && error.detail === UNHEARD;
