/** What a review found in a letter: the sentence, why it matters, and mends that the member can take or leave. */
import type { LetterContent, Sentence } from '../../cases/letter';
import type { LetterKind, LetterVersion } from '../../cases/model';
import type { Deadline } from '../deadline';
import type { Facts } from '../draft/facts';
import type { PlainDate } from '../plain-date';

export const CHECKS = [
  'deadline-passed', 'wrong-recipient', 'blank-left', 'differs-from-case', 'unknown-code', 'right-not-of-plan', 'accusation', 'promise', 'reason-not-answered',
  'criterion-not-answered', 'no-treatment-history', 'no-function', 'enclosure-missing', 'repeats-first', 'emotion',
] as const;
export type CheckId = (typeof CHECKS)[number];

/** A mend changes the letter only when the member asks for it, or leads to where the answer is given. */
export type Mend =
  | { readonly kind: 'remove'; readonly label: string; readonly sentenceId: string }
  /** The sentence as it was drafted, with its grounds. */
  | { readonly kind: 'restore'; readonly label: string; readonly sentence: Sentence }
  /** One word of the sentence is put as the case has it. */
  | { readonly kind: 'replace'; readonly label: string; readonly sentenceId: string; readonly from: string; readonly to: string }
  /** A place where the answer is given: a room of the case, or another letter. */
  | { readonly kind: 'open'; readonly label: string; readonly room: 'understand' | 'gather' | 'write' | 'send'; readonly letter?: LetterKind }
  /** The sentence itself, to be written anew or filled. */
  | { readonly kind: 'edit'; readonly label: string; readonly sentenceId: string };

export interface Finding {
  /** Stable for the same letter: a finding that the member set aside stays aside. */
  readonly id: string;
  readonly check: CheckId;
  /** `stop`: the letter should not go out like this. `look`: the member judges. */
  readonly weight: 'stop' | 'look';
  /** What was seen. */
  readonly says: string;
  /** Why it matters. */
  readonly why: string;
  /** The sentence that it is about, shown beside it. */
  readonly sentence?: Sentence;
  readonly mends: readonly Mend[];
  /** The row of the domain that it rests on. */
  readonly row?: string;
}

/** A letter under review, with all that it is held against. */
export interface Reviewed {
  readonly kind: LetterKind;
  readonly content: LetterContent;
  /** What would be drafted now: to compare with, and to go back to. */
  readonly drafted: LetterContent;
  readonly facts: Facts;
  readonly deadline: Deadline;
  /** Copies of other letters of the case that went out before. */
  readonly sent: readonly LetterVersion['content'][];
  readonly today: PlainDate;
}

export type Check = (reviewed: Reviewed) => readonly Finding[];

/** Appeals argue; the letters that help them only ask. */
export const isAppeal = ({ kind }: Pick<Reviewed, 'kind'>): boolean => kind === 'first-level-appeal' || kind.startsWith('level/');
