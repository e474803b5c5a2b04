/**
 * Deflate as in TIFF (a zlib stream for each part), unpacked no further than its part is large. utif2 unpacks whatever
 * comes: fifty megabytes of it can be fifty thousand.
 */
import { Problem } from '../../problems/problem';

/** Bytes given to the unpacker at a time: it hands out all that they make (at most about a thousand times as many) at once. */
const PIECE = 16_384;

/**
 * Unpacks into `to`, as far as it goes: damage and a full `to` end it.
 * @throws Problem `picture-broken` where not one byte could be unpacked
 */
export async function unpackDeflate(bytes: Uint8Array<ArrayBuffer>, to: Uint8Array): Promise<void> {
  const unpacked = inPieces(bytes).pipeThrough(new DecompressionStream('deflate')).getReader();
  let at = 0;
  try {
    while (at < to.length) {
      const { done, value } = await unpacked.read();
      if (done) break;
      const part = value.subarray(0, to.length - at);
      to.set(part, at);
      at += part.length;
    }
  } catch (error) {
    if (at === 0) throw new Problem('picture-broken', error instanceof Error ? error.name : 'no deflate');
  } finally {
    // A stream that broke is over anyway.
    await unpacked.cancel().catch(() => undefined);
  }
}

function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let from = 0;
  return new ReadableStream({
    pull(pieces) {
      if (from >= bytes.length) return pieces.close();
      pieces.enqueue(bytes.slice(from, from + PIECE));
      from += PIECE;
    },
  });
}
