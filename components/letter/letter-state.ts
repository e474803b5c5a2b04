/** How far the letters of a case are, in a few words. */
import { blanksOf } from '../../lib/cases/letter';
import type { Letter, LetterKind, Sending } from '../../lib/cases/model';
import { countWords, dateWords } from '../words/format';

const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The last day on which a letter was sent, as the member wrote it down; days of any other form count as none. */
export const lastSent = (letterId: string, sendings: readonly Pick<Sending, 'letterId' | 'sentOn'>[]): string | undefined =>
  sendings.filter((sending) => sending.letterId === letterId && A_DAY.test(sending.sentOn)).map(({ sentOn }) => sentOn).sort().at(-1);

/** "3 blanks left", "ready", "sent November 24, 2026". */
export function stateWords({ id, content }: Pick<Letter, 'id' | 'content'>, sendings: readonly Sending[]): string {
  const day = lastSent(id, sendings);
  if (day) return `sent ${dateWords(day)}`;
  if (sendings.some(({ letterId }) => letterId === id)) return 'sent, day not noted yet';
  const blanks = blanksOf(content).length;
  return blanks > 0 ? `${countWords(blanks, 'blank')} left` : 'ready';
}

/** The appeals of the ladder; the other letters help them. */
export const isAppeal = (kind: LetterKind): boolean => kind === 'first-level-appeal' || kind.startsWith('level/');

/** The letter of a kind, where it is begun. */
export const letterOfKind = (letters: readonly Letter[], kind: LetterKind): Letter | undefined => letters.find((letter) => letter.kind === kind);
