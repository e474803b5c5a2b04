import { describe, expect, it, vi } from 'vitest';
import { readPlainText } from '../../../lib/intake/text/read-plain-text';

vi.mock('../../../lib/intake/pdf/read-pdf', () => ({ readPdf: () => Promise.reject(new Error('not here')) }));
const { readFile } = await import('../../../lib/intake/file/read-file');

const doc = readPlainText('Denied');

describe('a file that the member adds', () => {
  it('is read as a PDF, and its bytes are kept', async () => {
    const readPdf = vi.fn(() => Promise.resolve(doc));
    const read = await readFile(new Blob(['%PDF-1.7 …']), { readPdf });
    expect(read).toMatchObject({ kind: 'pdf', doc });
    expect(new TextDecoder().decode(read.bytes)).toBe('%PDF-1.7 …');
  });

  it('is read as text whatever it is called', async () => {
    const read = await readFile(new File(['Status: Denied'], 'letter.pdf'));
    expect(read).toMatchObject({ kind: 'text', doc: { source: 'text', text: 'Status: Denied' } });
    expect(read.bytes).toBeUndefined();
  });

  it.each([
    ['file-empty', new Blob([])],
    ['file-empty', new Blob(['\n  '])],
    ['picture-format', new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)])],
    ['file-wrong-kind', new Blob([Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0)])],
    ['file-wrong-kind', new Blob(['<!doctype html><p>Denied'])],
    ['file-wrong-kind', new Blob(['Denied'.repeat(1000), Uint8Array.from({ length: 500 }, () => 0)])],
    ['file-too-large', { size: 51 * 1024 * 1024 } as Blob],
  ])('is refused: %s', async (code, file) => {
    await expect(readFile(file)).rejects.toMatchObject({ code });
  });
});
