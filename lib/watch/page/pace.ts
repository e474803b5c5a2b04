/**
 * How soon a page that goes on changing is looked at again: at once after it was opened or the member did something,
 * then after longer and longer pauses. Something that arrives late is found after at most about twice the time that it
 * took to arrive; a page that never rests, by nature or in bad faith, is looked at a few times a minute.
 */
export const SHORTEST_PAUSE_MS = 500;
export const LONGEST_PAUSE_MS = 30_000;
/** Addresses that a page changes by itself make it new only so often; what the member does always does. */
const PAGE_MAY_RESTART_EVERY_MS = 10_000;

export class Pace {
  #pause = SHORTEST_PAUSE_MS;
  #restarted = Number.NEGATIVE_INFINITY;

  /** How long to wait after a change, in milliseconds. */
  get pause(): number {
    return this.#pause;
  }

  /** The page was looked at. */
  looked(): void {
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS);
  }

  /** Something new begins. @param by who began it @param now in milliseconds @returns whether that counts */
  restart(by: 'member' | 'page', now: number): boolean {
    if (by === 'page' && now - this.#restarted < PAGE_MAY_RESTART_EVERY_MS) return false;
    this.#restarted = now;
    this.#pause = SHORTEST_PAUSE_MS;
    return true;
  }
}
