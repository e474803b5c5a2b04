/** Work in turns: of what waits for the same key only the newest is done, and work can ask whether it still counts. */
interface Turn {
  count: number;
  /** Settles when the work that was begun before has ended. */
  done: Promise<void>;
}

export class Newest<K> {
  readonly #turns = new Map<K, Turn>();

  /** Everything asked for before counts no more. */
  supersede(key: K): void {
    const turn = this.#turns.get(key);
    if (turn) turn.count += 1;
  }

  /**
   * Does `work` after whatever is being done for this key, unless something newer came meanwhile. `counts` tells work
   * whether it is still the newest: ask it right before anything that can be seen.
   */
  async run(key: K, work: (counts: () => boolean) => Promise<void>): Promise<void> {
    const turn = this.#turns.get(key) ?? { count: 0, done: Promise.resolve() };
    this.#turns.set(key, turn);
    turn.count += 1;
    const mine = turn.count;
    const counts = () => turn.count === mine;
    const done = turn.done.then(() => (counts() ? work(counts) : undefined));
    // The next in turn begins also where this one failed; its own caller hears of it.
    const settled = done.catch(() => undefined);
    turn.done = settled;
    try {
      await done;
    } finally {
      if (turn.done === settled && this.#turns.get(key) === turn) this.#turns.delete(key);
    }
  }
}
