/** What the member brought at once, sorted into papers: by what the files are, never by what they are called. */
import { fileKind, HEAD_BYTES, MOST_BYTES, type FileKind } from '../../lib/intake/file/file-kind';
import type { ProblemCode } from '../../lib/problems/problem';

export type PaperFile = { readonly kind: 'pdf' | 'picture' | 'text'; readonly file: File } | { readonly kind: 'refused'; readonly file: File; readonly problem: ProblemCode };

const REFUSED: Readonly<Partial<Record<FileKind, ProblemCode>>> = { empty: 'file-empty', html: 'file-wrong-kind', other: 'file-wrong-kind' };

async function sortedFile(file: File): Promise<PaperFile> {
  if (file.size > MOST_BYTES) return { kind: 'refused', file, problem: 'file-too-large' };
  try {
    const kind = fileKind(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
    if (kind === 'pdf' || kind === 'picture' || kind === 'text') return { kind, file };
    return { kind: 'refused', file, problem: REFUSED[kind] ?? 'file-wrong-kind' };
  } catch {
    // A folder, or a file that was moved while it was dropped: the browser gives its name and no bytes.
    return { kind: 'refused', file, problem: 'file-wrong-kind' };
  }
}

export const sortFiles = (files: readonly File[]): Promise<PaperFile[]> => Promise.all(files.map(sortedFile));

/** One paper of one or more files; more only where they are pages of one letter. */
export type PaperGroup = { readonly kind: 'pdf' | 'picture' | 'text'; readonly files: readonly [File, ...File[]] } | Extract<PaperFile, { kind: 'refused' }>;

export const onItsOwn = (sorted: PaperFile): PaperGroup => (sorted.kind === 'refused' ? sorted : { kind: sorted.kind, files: [sorted.file] });

/**
 * Several pictures may be pages of one letter; only the member knows. Everything else is a paper of its own.
 * @param asked the question about earlier pictures still stands: then a single picture belongs to it too
 */
export function splitPictures(sorted: readonly PaperFile[], asked = false): { readonly pictures: readonly File[]; readonly others: readonly PaperGroup[] } {
  const pictures = sorted.filter(({ kind }) => kind === 'picture');
  if (pictures.length < (asked ? 1 : 2)) return { pictures: [], others: sorted.map(onItsOwn) };
  return { pictures: pictures.map(({ file }) => file), others: sorted.filter(({ kind }) => kind !== 'picture').map(onItsOwn) };
}
