import { readFile } from '../../lib/intake/file/read-file';
import { readPlainText } from '../../lib/intake/text/read-plain-text';
import { readPdfBytes } from '../../lib/jobs/read-pdf-bytes';
import { read } from '../../lib/reading/read';
import { Problem } from '../../lib/problems/problem';
import { labelOf, type InHand } from '../paper/in-hand';

/** A file that the member brought, as a paper in hand. Throws the `Problem` of the file. */
export async function paperOfFile(file: File, privately: boolean): Promise<InHand> {
  const { kind, doc, bytes } = await readFile(file, { readPdf: (pdf) => readPdfBytes(pdf, privately) });
  return { doc, reading: read(doc), label: labelOf(doc, kind, file.name), kind, privately, ...(bytes ? { bytes } : {}) };
}

/** Text that the member pasted or dropped. */
export function paperOfText(text: string, privately: boolean): InHand {
  if (!text.trim()) throw new Problem('file-empty');
  const doc = readPlainText(text);
  return { doc, reading: read(doc), label: 'Pasted text', kind: 'text', privately };
}
