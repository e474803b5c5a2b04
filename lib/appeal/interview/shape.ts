/** A question of the interview, as data. */
import type { Who } from '../todo/item';
import type { Condition } from './when';

/** How it is answered. `plan-type` and `at-hand` are kept where the case keeps them already. */
export type QuestionKind = 'choice' | 'words' | 'treatments' | 'findings' | 'plan-type' | 'at-hand';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Shown once it is chosen. */
  readonly note?: string;
}

/** Other words of the same question where a condition holds. */
export interface Variant {
  readonly when: Condition;
  readonly text: string;
  readonly why: string;
  readonly hint?: string;
}

export interface Question {
  /** The name under which the answer is kept. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly text: string;
  /** Why it is asked, in a plain sentence. */
  readonly why: string;
  readonly hint?: string;
  /** What to weigh, one line each, before answering. */
  readonly points?: readonly string[];
  readonly choices?: readonly Choice[];
  /** Who else can answer, and how. */
  readonly help: { readonly who: Who; readonly words: string };
  /** All must hold. */
  readonly when: readonly Condition[];
  readonly variants?: readonly Variant[];
  /** The row of the domain that its words restate. */
  readonly row?: string;
}
