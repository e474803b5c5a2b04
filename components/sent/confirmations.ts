/** Who gets a letter, part by part, and which of it the member has held against the paper. */
import { blanksOf, isBlank, rowText, type Ground, type LetterContent, type Row } from '../../lib/cases/letter';
import type { Answer, Letter } from '../../lib/cases/model';

const PREFIX = 'confirm/';

export const isConfirmation = ({ question }: Pick<Answer, 'question'>): boolean => question.startsWith(PREFIX);

/** The name of the answer that keeps a confirmation; its text is the value that was confirmed. */
export const confirmationOf = (letterId: string, field: string): string => `${PREFIX}${letterId}/${field}`;

/** One thing of the recipient that a slip would send to someone else. */
export interface RecipientPart {
  /** `name`, `address`, `fax` and so on; of a second one the name of the letter's row. */
  readonly field: string;
  readonly label: string;
  /** As it stands in the letter. */
  readonly value: string;
  readonly grounds: readonly Ground[];
  /** It is not known yet. */
  readonly isBlank: boolean;
}

type Known = 'name' | 'address' | 'fax' | 'phone' | 'online';

const LABELS: Readonly<Record<Known, string>> = { name: 'Name', address: 'Address', fax: 'Fax number', phone: 'Phone number', online: 'Where it goes' };
/** What a value of a paper is to the recipient. */
const BY_FIELD: Readonly<Record<string, Known>> = {
  insurer: 'name', planName: 'name', provider: 'name', facility: 'name', appealAddress: 'address', appealFax: 'fax', appealPhone: 'phone', appealOnline: 'online',
};
/** Where nothing of a paper stands, the place in the letter tells; the letters that help an appeal number their lines. */
const BY_ROW: Readonly<Record<string, Known>> = { plan: 'name', 1: 'name', where: 'address', address: 'address', 2: 'address', 3: 'address', fax: 'fax', phone: 'phone' };

/** Fixed wording and names of the rules, such as "Attention: Appeals", are nobody's address. */
const isWordingOnly = (row: Row): boolean => row.sentences.every(({ pieces, grounds }) => !pieces.some(isBlank) && grounds.every(({ kind }) => kind === 'form' || kind === 'rule'));

function whatIs(row: Row): Known {
  for (const ground of row.sentences.flatMap(({ grounds }) => grounds)) {
    const known = ground.kind === 'value' || ground.kind === 'correction' ? BY_FIELD[ground.field] : undefined;
    if (known) return known;
  }
  return BY_ROW[row.id.split('/').at(-1) ?? ''] ?? 'address';
}

/** What the letter says of its recipient, in its order; a second row of one kind goes by its own name. */
export function recipientOf({ sections }: LetterContent): readonly RecipientPart[] {
  const addresses = sections.filter(({ layout, id }) => layout === 'address' && id !== 'sender');
  const section = addresses.find(({ id }) => id === 'recipient') ?? addresses[0];
  const taken = new Set<string>();
  return (section?.rows ?? []).filter((row) => !isWordingOnly(row)).map((row) => {
    const wanted = whatIs(row);
    const field = taken.has(wanted) ? row.id : wanted;
    taken.add(field);
    const grounds = row.sentences.flatMap((sentence) => sentence.grounds).filter(({ kind }) => kind !== 'form' && kind !== 'rule');
    return { field, label: LABELS[wanted], value: rowText(row), grounds, isBlank: row.sentences.some(({ pieces }) => pieces.some(isBlank)) };
  });
}

/** Whether the member has said of this very value that it is right. A value that changed asks again. */
export const isConfirmed = (letterId: string, { field, value }: RecipientPart, answers: readonly Answer[]): boolean =>
  answers.some(({ question, text }) => question === confirmationOf(letterId, field) && text === value);

export interface Readiness {
  readonly blanks: ReturnType<typeof blanksOf>;
  /** Parts of the recipient that the member has not confirmed yet. */
  readonly unconfirmed: readonly RecipientPart[];
  /** The letter says nowhere who gets it. */
  readonly isToNobody: boolean;
  /** Anything of it is open: the file says DRAFT. */
  readonly isDraft: boolean;
}

export function readinessOf({ id, content }: Pick<Letter, 'id' | 'content'>, answers: readonly Answer[]): Readiness {
  const parts = recipientOf(content);
  const unconfirmed = parts.filter((part) => !isConfirmed(id, part, answers));
  const blanks = blanksOf(content);
  const isToNobody = parts.length === 0;
  return { blanks, unconfirmed, isToNobody, isDraft: blanks.length > 0 || unconfirmed.length > 0 || isToNobody };
}
