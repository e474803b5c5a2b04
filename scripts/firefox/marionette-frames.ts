/** Marionette's framing: the length of a message in bytes, in decimal, a colon, and the message as JSON. */

/** No length has more digits than this; more means that somebody else is talking. */
const LONGEST_LENGTH = 10;
const COLON = ':'.charCodeAt(0);

export function frameOf(message: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`${json.length}:`), json]);
}

/** Puts messages together again from the pieces in which they arrive, wherever the network cut them. */
export class FrameSplitter {
  private rest: Buffer = Buffer.alloc(0);

  /**
   * @returns the messages that this piece completes, in order
   * @throws when what arrives is no such message
   */
  add(piece: Uint8Array): unknown[] {
    this.rest = Buffer.concat([this.rest, piece]);
    const messages: unknown[] = [];
    for (;;) {
      const colon = this.rest.subarray(0, LONGEST_LENGTH + 1).indexOf(COLON);
      if (colon < 0) {
        if (this.rest.length > LONGEST_LENGTH) throw new Error('This is not Marionette.');
        return messages;
      }
      const digits = this.rest.subarray(0, colon).toString('latin1');
      if (!/^\d+$/.test(digits)) throw new Error('This is not Marionette.');
      const start = colon + 1;
      const end = start + Number(digits);
      if (this.rest.length < end) return messages;
      messages.push(JSON.parse(this.rest.subarray(start, end).toString('utf8')));
      this.rest = this.rest.subarray(end);
    }
  }
}
