/** LZW as in TIFF (TIFF 6.0, section 13). utif2's own never ends on a damaged file. */

const CLEAR = 256;
const END = 257;
const MOST_CODES = 4096;

/** Unpacks into `to`, as far as it goes: damage and a full `to` end it. */
export function unpackLzw(bytes: Uint8Array, to: Uint8Array): void {
  // A code above 257 stands for a piece of what is written already: where it begins and how long it is.
  const starts = new Uint32Array(MOST_CODES);
  const lengths = new Uint32Array(MOST_CODES);
  let next = END + 1;
  let size = 9;
  let previous: { start: number; length: number } | undefined;
  let at = 0;
  for (let bit = 0; bit + size <= bytes.length * 8 && at < to.length; ) {
    const code = codeAt(bytes, bit, size);
    bit += size;
    if (code === END) return;
    if (code === CLEAR) {
      next = END + 1;
      size = 9;
      previous = undefined;
      continue;
    }
    // The code that is about to be made may be used at once: the previous piece and its own first byte.
    if (previous && next < MOST_CODES) {
      starts[next] = previous.start;
      lengths[next] = previous.length + 1;
      next++;
    }
    if (code > END && (code >= next || !previous)) return;
    const start = at;
    if (code < CLEAR) to[at++] = code;
    else for (let from = starts[code]!, end = from + lengths[code]!; from < end && at < to.length; from++) to[at++] = to[from]!;
    previous = { start, length: at - start };
    // The writer grows its codes one early.
    if (next + 1 >= 1 << size && size < 12) size++;
  }
}

const codeAt = (bytes: Uint8Array, bit: number, size: number): number => {
  const byte = bit >> 3;
  const three = (bytes[byte]! << 16) | ((bytes[byte + 1] ?? 0) << 8) | (bytes[byte + 2] ?? 0);
  return (three >> (24 - size - (bit & 7))) & ((1 << size) - 1);
};
