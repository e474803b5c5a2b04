import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, fileKind } from '../../../lib/intake/file/file-kind';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'utf8')] : [...part])));
const utf16 = (text: string): number[] => [...Buffer.from(text, 'utf16le')];

describe('what a file is', () => {
  it.each([
    ['pdf', bytes('%PDF-1.7\n')],
    ['pdf', bytes('\uFEFFjunk of a mail gateway\r\n', '%PDF-1.4')],
    ['picture', bytes([0x89], 'PNG\r\n')],
    ['picture', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['picture', bytes('GIF89a')],
    ['picture', bytes('II', [0x2a, 0])],
    ['picture', bytes('MM', [0, 0x2a])],
    ['picture', bytes('RIFF', [1, 2, 3, 4], 'WEBP')],
    ['picture', bytes([0, 0, 0, 24], 'ftypheic')],
    ['other', bytes('PK', [3, 4, 20, 0, 0, 0, 8, 0])],
    ['other', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['other', bytes('{\\rtf1 Denied}')],
    ['html', bytes('<!-- saved -->\n<!DOCTYPE html><p>Denied')],
    ['html', bytes('  <html lang="en">')],
    ['text', bytes('Claim 26 < 27: denied')],
    ['text', bytes([0xff, 0xfe], utf16('Denied'))],
    ['empty', bytes('')],
    ['empty', bytes('\uFEFF \r\n')],
  ] as const)('%s', (kind, head) => expect(fileKind(head)).toBe(kind));

  it('does not mind a character that is cut at the end of what was looked at', () => {
    expect(fileKind(bytes('Nguy', [0xe1, 0xbb]))).toBe('text');
  });
});

describe('decoding', () => {
  it('reads UTF-8, UTF-16 with and without its mark, and Windows-1252', () => {
    expect(decodeText(bytes('Nguyễn’s'))).toBe('Nguyễn’s');
    expect(decodeText(bytes([0xff, 0xfe], utf16('Ibarra Peña')))).toBe('Ibarra Peña');
    expect(decodeText(bytes(utf16('Denied claim')))).toBe('Denied claim');
    expect(decodeText(bytes('doctor', [0x92], 's'))).toBe('doctor’s');
  });

  it('gives back any text that was written as UTF-8', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '漢', '\n', '😀', ' ') }), (text) => {
      expect(decodeText(bytes(text))).toBe(text);
    }));
  });

  it('takes bytes with many controls for no text', () => expect(decodeText(bytes('ab', [0, 1, 2], 'cd'))).toBeUndefined());
});
