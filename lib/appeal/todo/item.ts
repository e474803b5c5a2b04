/** One thing to do, who does it, and why it is worth doing. */
export const WHO = ['you', "your doctor's office", 'the plan'] as const;
export type Who = (typeof WHO)[number];

export interface ChecklistItem {
  /** Stable: ticks and notes are kept under it. */
  readonly id: string;
  readonly title: string;
  readonly who: Who;
  readonly why: string;
  /** How long it takes to set going, where that is known. */
  readonly minutes?: number;
  /** The row of the domain that names it. */
  readonly row: string;
  /** `first` comes before anything else; `gather` can wait for others; `send` is the appeal itself. */
  readonly stage: 'first' | 'gather' | 'send';
}
