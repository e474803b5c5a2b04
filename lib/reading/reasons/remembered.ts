/**
 * A pure function that remembers its last answers, the oldest forgotten first, so that what is kept stays small however
 * long a document is.
 */
export function remembered<T>(most: number, answer: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const now = answer(words);
    const oldest = known.size >= most ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    known.set(words, now);
    return now;
  };
}
