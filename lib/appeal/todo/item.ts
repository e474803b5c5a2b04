/** One thing to do, who does it, and why it is worth doing. */
import type { LetterKind } from '../../cases/model';

export const WHO = ['you', "your doctor's office", 'the plan'] as const;
export type Who = (typeof WHO)[number];

/** By when it is worth doing; the screen puts the date beside it where one is known. */
export type By = 'today' | 'before-appeal' | 'appeal-date' | 'before-paying' | 'after-sending' | 'with-answer';

export interface ChecklistItem {
  /** Stable: ticks and notes are kept under it. */
  readonly id: string;
  readonly title: string;
  readonly who: Who;
  readonly why: string;
  /** What it brings, in a few words. */
  readonly yields?: string;
  readonly by?: By;
  /** The letter that does it. */
  readonly letter?: LetterKind;
  /** How long it takes to set going, where that is known. */
  readonly minutes?: number;
  /** The row of the domain that names it. */
  readonly row: string;
  /** `first` comes before anything else; `gather` can wait for others; `send` is the appeal itself; `later` waits for the plan's answer. */
  readonly stage: 'first' | 'gather' | 'send' | 'later';
}
