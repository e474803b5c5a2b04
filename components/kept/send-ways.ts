/** The ways out of a finished letter. Each answers what it did, in words; none of them changes the letter or the case. */
import { addVersion } from '../../lib/cases/letters';
import type { Letter, LetterKind } from '../../lib/cases/model';
import { DOCX_TYPE, download } from '../../lib/export/download';
import { exportFileName } from '../../lib/export/file-name';
import { letterText } from '../../lib/export/letter-text';
import { today } from '../words/today';

export interface Outgoing {
  readonly letter: Letter;
  /** Of the case, as the member named it. */
  readonly name: string;
  /** Printed at the foot of every page: "Claim 26-3317-0098". */
  readonly reference?: string | undefined;
  /** Anything of it is still open: every page says so. */
  readonly isDraft: boolean;
}

/** What the file is called after, in a word or two: "Appeal", "Records request". */
export function fileWords(kind: LetterKind): string {
  if (!kind.startsWith('letter/')) return 'Appeal';
  const words = kind.slice('letter/'.length).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const about = ({ letter, name, reference, isDraft }: Outgoing) => ({ name: `${fileWords(letter.kind)} - ${name}`, isDraft, ...(reference ? { reference } : {}) });

const fileName = ({ letter, name }: Outgoing, ending: 'pdf' | 'docx' | 'txt'): string => exportFileName(fileWords(letter.kind), name, today(), ending);

/** What went out is kept as a version, so that the member can always see what the plan got. */
export const keepExported = (letter: Letter): Promise<void> => addVersion(letter.id, 'exported', letter.content);

// The writers are large: each comes with the first click that needs it.
export async function asPdf(outgoing: Outgoing): Promise<string> {
  const { letterPdf } = await import('../../lib/export/letter-pdf');
  const { bytes, missing } = await letterPdf(outgoing.letter.content, about(outgoing));
  download(bytes, fileName(outgoing, 'pdf'), 'application/pdf');
  await keepExported(outgoing.letter);
  return missing.length > 0
    ? `The PDF is in your downloads. It cannot print ${missing.join(' ')}: write ${missing.length === 1 ? 'it' : 'them'} another way, or by hand.`
    : 'The PDF is in your downloads.';
}

export async function asWord(outgoing: Outgoing): Promise<string> {
  const { letterDocx } = await import('../../lib/export/letter-docx');
  download(await letterDocx(outgoing.letter.content, about(outgoing)), fileName(outgoing, 'docx'), DOCX_TYPE);
  await keepExported(outgoing.letter);
  return 'The Word file is in your downloads. What you change there stays there.';
}

export async function asText(outgoing: Outgoing): Promise<string> {
  download(letterText(outgoing.letter.content, outgoing.isDraft), fileName(outgoing, 'txt'), 'text/plain;charset=utf-8');
  await keepExported(outgoing.letter);
  return 'The text file is in your downloads.';
}

export async function asCopy({ letter, isDraft }: Outgoing): Promise<string> {
  await navigator.clipboard.writeText(letterText(letter.content, isDraft));
  return 'Copied.';
}
