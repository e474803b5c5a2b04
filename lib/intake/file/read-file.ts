/** A file that the member adds: a PDF or plain text. What it is, its bytes tell. */
import { Problem } from '../../problems/problem';
import type { Doc } from '../doc';
import { readPdf } from '../pdf/read-pdf';
import { readPlainText } from '../text/read-plain-text';
import { decodeText, fileKind, HEAD_BYTES, MOST_BYTES } from './file-kind';

export interface ReadFile {
  readonly kind: 'pdf' | 'text';
  readonly doc: Doc;
  /** A PDF's own bytes, to be kept with the case. */
  readonly bytes?: Uint8Array;
}

export interface ReadFileOptions {
  /** Reads a PDF; the side panel hands it to the job host. */
  readonly readPdf?: (bytes: Uint8Array) => Promise<Doc>;
}

/**
 * A saved web page is refused: without its styles nobody can tell what it showed from what it hid.
 * @throws Problem `file-empty`, `file-too-large`, `file-wrong-kind`, `picture-format`, and those of `readPdf`
 */
export async function readFile(file: Blob, { readPdf: read = readPdf }: ReadFileOptions = {}): Promise<ReadFile> {
  if (file.size > MOST_BYTES) throw new Problem('file-too-large');
  const kind = fileKind(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  switch (kind) {
    case 'empty': throw new Problem('file-empty');
    case 'picture': throw new Problem('picture-format');
    case 'html':
    case 'other': throw new Problem('file-wrong-kind');
    case 'pdf': {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return { kind, doc: await read(bytes), bytes };
    }
    case 'text': {
      const text = decodeText(new Uint8Array(await file.arrayBuffer()));
      if (text === undefined) throw new Problem('file-wrong-kind');
      return { kind, doc: readPlainText(text) };
    }
  }
}
