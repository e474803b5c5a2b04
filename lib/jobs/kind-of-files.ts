/** What was brought, by its first bytes: the queue takes one PDF, or pictures that are pages of one letter. */
import { fileKind, HEAD_BYTES, MOST_BYTES } from '../intake/file/file-kind';
import { Problem } from '../problems/problem';

/** @throws Problem `file-empty`, `file-too-large`, `file-wrong-kind` */
export async function kindOfFiles(files: readonly Blob[]): Promise<'pdf' | 'picture'> {
  const kinds = await Promise.all(files.map(async (file) => {
    if (file.size > MOST_BYTES) throw new Problem('file-too-large');
    return fileKind(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  }));
  if (kinds.length === 0 || kinds.includes('empty')) throw new Problem('file-empty');
  if (kinds.length === 1 && kinds[0] === 'pdf') return 'pdf';
  if (kinds.every((kind) => kind === 'picture')) return 'picture';
  throw new Problem('file-wrong-kind');
}
