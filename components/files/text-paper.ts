import { decodeText } from '../../lib/intake/file/file-kind';
import { readPlainText } from '../../lib/intake/text/read-plain-text';
import { Problem } from '../../lib/problems/problem';
import { read } from '../../lib/reading/read';
import type { InHand } from '../paper/in-hand';

/** @throws Problem `file-wrong-kind` where the bytes are no text after all */
export async function textOfFile(file: File): Promise<string> {
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (text === undefined) throw new Problem('file-wrong-kind');
  return text;
}

/** Text that the member pasted, dropped or brought as a file. It is read at once: there is nothing to wait for. */
export function paperOfText(text: string, privately: boolean, label = 'Pasted text'): InHand {
  if (!text.trim()) throw new Problem('file-empty');
  const doc = readPlainText(text);
  return { doc, reading: read(doc), label, kind: 'text', privately };
}
