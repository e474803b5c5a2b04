import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameSplitter, frameOf } from '../../../scripts/firefox/marionette-frames';

describe('FrameSplitter', () => {
  it('gives back all messages in order, wherever the network cuts them', () => {
    fc.assert(fc.property(fc.array(fc.jsonValue()), fc.infiniteStream(fc.integer({ min: 1, max: 40 })), (messages, sizes) => {
      const bytes = Buffer.concat(messages.map(frameOf));
      const splitter = new FrameSplitter();
      const got: unknown[] = [];
      for (let at = 0; at < bytes.length;) {
        const size = sizes.next().value;
        got.push(...splitter.add(bytes.subarray(at, at + size)));
        at += size;
      }
      expect(got).toEqual(messages.map((message): unknown => JSON.parse(JSON.stringify(message))));
    }));
  });

  it('counts bytes and not letters', () => {
    const frame = frameOf('Łukasz ’s letter');
    expect(new FrameSplitter().add(frame)).toEqual(['Łukasz ’s letter']);
    expect(frame.toString().startsWith('21:')).toBe(true);
  });

  it.each(['HTTP/1.1 400 Bad Request', '-1:x', '99999999999', ':{}'])('refuses what is no message: %s', (words) => {
    expect(() => new FrameSplitter().add(Buffer.from(words))).toThrow('not Marionette');
  });
});
